import { noFrames } from "../model/frames.ts";
import type { RedactedBytes } from "../model/redacted.ts";
import type { FrameCounts } from "../model/journal.ts";
import type { OutputStream } from "../platform/platform.ts";
import type { RedactionDecision, Frame, Redactor, RedactingStream } from "../redaction/redactor.ts";
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
} from "./commands/reader.ts";

/** Reads a stage's output for workflow commands, redacts it, and passes it on to the log, the tails and the watcher. */
export interface StageOutput {
  write(stream: OutputStream, bytes: Uint8Array): Promise<void>;
  /** Passes on what was withheld, at the end of a process's streams. */
  flush(): Promise<void>;
  tails: Record<OutputStream, ScreenTail>;
  /** Totals of both streams. */
  frames: FrameCounts;
  /** Aborted when the output cannot be kept, with the error as its reason. */
  failed: AbortSignal;
}

export interface OutputSinks {
  /** Gets the workflow commands of both streams. */
  interpreter: Interpreter;
  redactor: Redactor;
  log: Pick<Log, "write" | "failed">;
  watch(stream: OutputStream, bytes: RedactedBytes): Promise<void>;
  mask(value: string): Promise<void>;
  /** Records the privacy guard's decisions about a frame. */
  recordDecisions(stream: OutputStream, decisions: readonly RedactionDecision[]): Promise<void>;
}

interface Channel {
  reader: CommandReader;
  redacting: RedactingStream;
  /** The streams share a log, so neither may split a character of the other. */
  characters: CharacterBoundary;
  frames: Frames;
  tail: ScreenTail;
}

export function createStageOutput(sinks: OutputSinks): StageOutput {
  const { interpreter } = sinks;
  const { listener, masks } = createListener(sinks);
  const frames = { ...noFrames };
  const state = createCommandState();
  const createChannel = (): Channel => ({
    reader: createCommandReader(listener, state),
    redacting: sinks.redactor.stream(),
    characters: createCharacterBoundary(),
    frames: createFrames(frames),
    tail: createScreenTail(),
  });
  const channels = { stdout: createChannel(), stderr: createChannel() };
  const forward = async (stream: OutputStream, frame: Frame): Promise<void> => {
    for (const value of masks.splice(0)) await sinks.mask(value);
    const decisions = channels[stream].frames.filterNew(frame.decisions);
    if (decisions.length > 0) await sinks.recordDecisions(stream, decisions);
    await show(stream, channels[stream].characters.push(frame.bytes));
  };
  const show = async (stream: OutputStream, bytes: RedactedBytes): Promise<void> => {
    if (bytes.length === 0) return;
    channels[stream].tail.push(bytes);
    await sinks.log.write(bytes);
    await sinks.watch(stream, bytes);
  };
  return {
    async write(stream, bytes) {
      const { reader, redacting, frames: pieces } = channels[stream];
      for (const piece of pieces.split(bytes)) {
        await forward(stream, redacting.push(reader.push(piece)));
        await interpreter.settle();
      }
    },
    async flush() {
      for (const stream of ["stdout", "stderr"] as const) {
        const { reader, redacting, characters } = channels[stream];
        await forward(stream, redacting.push(reader.end()));
        await forward(stream, redacting.end());
        await show(stream, characters.end());
      }
      await interpreter.settle();
      // The next try counts as a new step.
      Object.assign(state, createCommandState());
    },
    tails: { stdout: channels.stdout.tail, stderr: channels.stderr.tail },
    frames,
    failed: sinks.log.failed,
  };
}

/** @returns also the masked values that the watcher does not know yet */
function createListener({ redactor, interpreter }: OutputSinks): {
  listener: CommandListener;
  masks: string[];
} {
  const masks: string[] = [];
  const mask = (value: string): void => {
    // Beyond the limit of values no output is shown, so the watcher needs no more masks.
    if (redactor.add(value)) masks.push(value);
  };
  return { listener: { ...interpreter, mask }, masks };
}
