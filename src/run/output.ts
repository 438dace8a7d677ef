import { noFrames } from "../model/frames.ts";
import type { RedactedBytes } from "../model/redacted.ts";
import type { FrameCounts } from "../model/journal.ts";
import type { OutputStream } from "../platform/platform.ts";
import type { Decision, Frame, Redactor, RedactingStream } from "../redaction/redactor.ts";
import type { Log } from "./log.ts";
import { createCharacterBoundary, type CharacterBoundary } from "./characters.ts";
import { createFrames, type Frames } from "./frames.ts";
import { createScreenTail, type ScreenTail } from "./screen-tail.ts";
import type { Interpreter } from "./commands/interpreter.ts";
import {
  createCommandReader,
  createCommandState,
  type CommandListener,
  type CommandReader,
  type CommandState,
} from "./commands/reader.ts";

/** Where a stage's output goes: read for commands, freed of secrets, then to the log, the tails and whoever watches. */
export interface StageOutput {
  write(stream: OutputStream, bytes: Uint8Array): Promise<void>;
  /** What readers still held back at the end of a process's streams. */
  flush(): Promise<void>;
  tails: Record<OutputStream, ScreenTail>;
  /** Of both streams. */
  frames: FrameCounts;
  /** Aborted when the output cannot be kept, with the error as its reason. */
  failed: AbortSignal;
}

export interface OutputSinks {
  /** Hears of the workflow commands in both streams. */
  interpreter: Interpreter;
  redactor: Redactor;
  log: Pick<Log, "write" | "failed">;
  watch(stream: OutputStream, bytes: RedactedBytes): Promise<void>;
  mask(value: string): Promise<void>;
  /** Hears what the privacy guard decided about a frame. */
  decided(stream: OutputStream, decisions: readonly Decision[]): Promise<void>;
}

interface Channel {
  reader: CommandReader;
  redacting: RedactingStream;
  /** The two streams share a log: neither may cut a character of the other in two. */
  characters: CharacterBoundary;
  frames: Frames;
  tail: ScreenTail;
}

const createChannel = (
  { redactor }: OutputSinks,
  {
    listener,
    state,
    counts,
  }: { listener: CommandListener; state: CommandState; counts: FrameCounts },
): Channel => ({
  reader: createCommandReader(listener, state),
  redacting: redactor.stream(),
  characters: createCharacterBoundary(),
  frames: createFrames(counts),
  tail: createScreenTail(),
});

const createChannels = (
  sinks: OutputSinks,
  means: Parameters<typeof createChannel>[1],
): Record<OutputStream, Channel> => ({
  stdout: createChannel(sinks, means),
  stderr: createChannel(sinks, means),
});

export function createStageOutput(sinks: OutputSinks): StageOutput {
  const { interpreter } = sinks;
  const { listener, masks } = createListener(sinks);
  const frames = { ...noFrames };
  const state = createCommandState();
  const channels = createChannels(sinks, { listener, state, counts: frames });
  const pass = async (stream: OutputStream, frame: Frame): Promise<void> => {
    for (const value of masks.splice(0)) await sinks.mask(value);
    const decisions = channels[stream].frames.decided(frame.decisions);
    if (decisions.length > 0) await sinks.decided(stream, decisions);
    await show(stream, channels[stream].characters.push(frame.bytes));
  };
  const show = (stream: OutputStream, bytes: RedactedBytes): Promise<void> =>
    showBytes(sinks, channels[stream].tail, { stream, bytes });
  return {
    async write(stream, bytes) {
      const { reader, redacting, frames: pieces } = channels[stream];
      for (const piece of pieces.pieces(bytes)) {
        await pass(stream, redacting.push(reader.push(piece)));
        await interpreter.settle();
      }
    },
    async flush() {
      for (const stream of ["stdout", "stderr"] as const) {
        const { reader, redacting, characters } = channels[stream];
        await pass(stream, redacting.push(reader.end()));
        await pass(stream, redacting.end());
        await show(stream, characters.end());
      }
      await interpreter.settle();
      // The next try is a step of its own.
      Object.assign(state, createCommandState());
    },
    tails: { stdout: channels.stdout.tail, stderr: channels.stderr.tail },
    frames,
    failed: sinks.log.failed,
  };
}

async function showBytes(
  { log, watch }: OutputSinks,
  tail: ScreenTail,
  { stream, bytes }: { stream: OutputStream; bytes: RedactedBytes },
): Promise<void> {
  if (bytes.length === 0) return;
  tail.push(bytes);
  await log.write(bytes);
  await watch(stream, bytes);
}

/** @returns also the values that a watcher was not told of yet */
function createListener({ redactor, interpreter }: OutputSinks): {
  listener: CommandListener;
  masks: string[];
} {
  const masks: string[] = [];
  const mask = (value: string): void => {
    // Beyond what can be looked for nothing of the output is shown, and who watches would keep masks without an end.
    if (redactor.add(value)) masks.push(value);
  };
  return { listener: { ...interpreter, mask }, masks };
}
