import type { Finding } from "../model/finding.ts";
import { noFrames } from "../model/frames.ts";
import type { Redacted, RedactedBytes } from "../model/redacted.ts";
import type { FrameCounts } from "../model/journal.ts";
import { limits } from "../model/limits.ts";
import type { OutputStream } from "../platform/platform.ts";
import type { Decision, Frame, Redactor, RedactingStream } from "../redaction/redactor.ts";
import type { Log } from "./log.ts";
import { createCharacterBoundary, type CharacterBoundary } from "./characters.ts";
import { createFrames, type Frames } from "./frames.ts";
import { createScreenTail, type ScreenTail } from "./screen-tail.ts";
import { createCommandReader, type CommandListener, type CommandReader } from "./workflow-commands.ts";

/** Where a stage's output goes: read for commands, freed of secrets, then to the log, the tails and whoever watches. */
export interface StageOutput {
  write(stream: OutputStream, bytes: Uint8Array): Promise<void>;
  /** What readers still held back at the end of a process's streams. */
  flush(): Promise<void>;
  tails: Record<OutputStream, ScreenTail>;
  findings: Redacted<Finding>[];
  findingsOmitted(): number;
  /** Of both streams. */
  frames: FrameCounts;
  /** Aborted when the output cannot be kept, with the error as its reason. */
  failed: AbortSignal;
}

export interface OutputSinks {
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

const createChannel = ({ redactor }: OutputSinks, heard: CommandListener, counts: FrameCounts): Channel => ({
  reader: createCommandReader(heard),
  redacting: redactor.stream(),
  characters: createCharacterBoundary(),
  frames: createFrames(counts),
  tail: createScreenTail(),
});

export function createStageOutput(sinks: OutputSinks): StageOutput {
  const heard = createListener(sinks);
  const frames = { ...noFrames };
  const create = (): Channel => createChannel(sinks, heard, frames);
  const channels = { stdout: create(), stderr: create() };
  const pass = async (stream: OutputStream, frame: Frame): Promise<void> => {
    for (const value of heard.masks.splice(0)) await sinks.mask(value);
    const decisions = channels[stream].frames.decided(frame.decisions);
    if (decisions.length > 0) await sinks.decided(stream, decisions);
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
      for (const piece of pieces.pieces(bytes)) await pass(stream, redacting.push(reader.push(piece)));
    },
    async flush() {
      for (const stream of ["stdout", "stderr"] as const) {
        const { reader, redacting, characters } = channels[stream];
        await pass(stream, redacting.push(reader.end()));
        await pass(stream, redacting.end());
        await show(stream, characters.end());
      }
    },
    tails: { stdout: channels.stdout.tail, stderr: channels.stderr.tail },
    findings: heard.findings,
    findingsOmitted: heard.omitted,
    frames,
    failed: sinks.log.failed,
  };
}

interface Heard extends CommandListener {
  /** Values that whoever watches was not told of yet. */
  masks: string[];
  findings: Redacted<Finding>[];
  omitted(): number;
}

function createListener({ redactor }: OutputSinks): Heard {
  const masks: string[] = [];
  const findings: Redacted<Finding>[] = [];
  let omitted = 0;
  return {
    masks,
    findings,
    omitted: () => omitted,
    hide: redactor.text,
    mask(value) {
      // Beyond what can be looked for nothing of the output is shown, and who watches would keep masks without an end.
      if (redactor.add(value)) masks.push(value);
    },
    finding(finding) {
      if (findings.length < limits.findings.value) findings.push(finding);
      else omitted += 1;
    },
  };
}
