import { noFrames } from "../model/frames.ts";
import { type RedactedBytes, bytesOf, words } from "../model/redacted.ts";
import type { FrameCounts } from "../model/journal.ts";
import type { OutputStream } from "../platform/platform.ts";
import type { RedactionDecision, Frame, Redactor, RedactingStream } from "../redaction/redactor.ts";
import type { Log } from "./log.ts";
import { createScreenTail, type ScreenTail } from "./screen-tail.ts";
import type { Interpreter } from "./commands/interpreter.ts";
import {
  createCommandReader,
  createCommandState,
  type CommandListener,
  type CommandReader,
} from "./commands/reader.ts";
import { limits } from "../model/limits.ts";

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
  stream: OutputStream;
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
  const createReader = (): CommandReader => createCommandReader(listener, state);
  const channels = {
    stdout: createChannel("stdout", sinks, createReader(), frames),
    stderr: createChannel("stderr", sinks, createReader(), frames),
  };
  const forward = async (channel: Channel, frame: Frame): Promise<void> => {
    for (const value of masks.splice(0)) await sinks.mask(value);
    const decisions = channel.frames.filterNew(frame.decisions);
    if (decisions.length > 0) await sinks.recordDecisions(channel.stream, decisions);
    await show(sinks, channel, channel.characters.push(frame.bytes));
  };
  return {
    async write(stream, bytes) {
      const channel = channels[stream];
      for (const piece of channel.frames.split(bytes)) {
        await forward(channel, channel.redacting.push(channel.reader.push(piece)));
        await interpreter.settle();
      }
    },
    async flush() {
      for (const channel of Object.values(channels)) {
        const { reader, redacting, characters } = channel;
        await forward(channel, redacting.push(reader.end()));
        await forward(channel, redacting.end());
        await show(sinks, channel, characters.end());
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

const createChannel = (
  stream: OutputStream,
  { redactor }: OutputSinks,
  reader: CommandReader,
  frames: FrameCounts,
): Channel => ({
  stream,
  reader,
  redacting: redactor.stream(),
  characters: createCharacterBoundary(),
  frames: createFrames(frames),
  tail: createScreenTail(),
});

async function show(
  { log, watch }: OutputSinks,
  { stream, tail }: Channel,
  bytes: RedactedBytes,
): Promise<void> {
  if (bytes.length === 0) return;
  tail.push(bytes);
  await log.write(bytes);
  await watch(stream, bytes);
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

/** Passes bytes on in whole UTF-8 characters. Invalid UTF-8 passes unchanged. */
export interface CharacterBoundary {
  /** Returns everything but an incomplete character at the end, which is at most three bytes. */
  push(bytes: RedactedBytes): RedactedBytes;
  end(): RedactedBytes;
}

const noBytes = bytesOf(words``);

function createCharacterBoundary(): CharacterBoundary {
  let kept = noBytes;
  return {
    push(bytes) {
      if (bytes.length === 0) return noBytes;
      const all = kept.length === 0 ? bytes : concat(kept, bytes);
      const whole = all.length - countUnfinished(all);
      // A copy, so that the whole piece is not held in memory.
      kept =
        whole === all.length ? noBytes : (Uint8Array.from(all.subarray(whole)) as RedactedBytes);
      return all.subarray(0, whole) as RedactedBytes;
    },
    end() {
      const rest = kept;
      kept = noBytes;
      return rest;
    },
  };
}

const concat = (kept: RedactedBytes, bytes: RedactedBytes): RedactedBytes =>
  Buffer.concat([kept, bytes]) as Uint8Array as RedactedBytes;

/** Counts the bytes of an incomplete character at the end (RFC 3629, section 3). */
function countUnfinished(bytes: Uint8Array): number {
  for (let length = 1; length <= Math.min(3, bytes.length); length += 1) {
    const byte = bytes[bytes.length - length]!;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return length < getCharacterLength(byte) ? length : 0;
  }
  return 0;
}

/** @returns bytes of the character with this first byte; 1 if no character starts with it */
function getCharacterLength(first: number): number {
  if (first >= 0xf8) return 1;
  if (first >= 0xf0) return 4;
  return first >= 0xe0 ? 3 : 2;
}

/**
 * Counts the privacy guard's decisions by frames of 64 KiB, so that the counts do not depend on how the output arrives
 * in pieces.
 */
export interface Frames {
  /** Splits bytes at the ends of frames. Decisions belong to the frame of the latest piece. */
  split(bytes: Uint8Array): Generator<Uint8Array>;
  /** @returns the decisions that are new for this frame */
  filterNew(decisions: readonly RedactionDecision[]): readonly RedactionDecision[];
}

const frameBytes = limits.frame.value;

/** @param counts updated in place */
function createFrames(counts: FrameCounts): Frames {
  let left = 0;
  const known = new Set<string>();
  let state: "allowed_frames" | "redacted_frames" | "blocked_frames" = "allowed_frames";
  const startFrame = (): void => {
    left = frameBytes;
    known.clear();
    state = "allowed_frames";
    counts.total_frames += 1;
    counts.allowed_frames += 1;
  };
  const changeState = (next: typeof state): void => {
    counts[state] -= 1;
    state = next;
    counts[state] += 1;
  };
  return {
    *split(bytes) {
      for (let at = 0; at < bytes.length;) {
        if (left === 0) startFrame();
        const piece = bytes.subarray(at, at + left);
        at += piece.length;
        left -= piece.length;
        yield piece;
      }
    },
    filterNew(decisions) {
      const fresh = decisions.filter(({ rule }) => !known.has(rule));
      for (const { rule, action } of fresh) {
        known.add(rule);
        if (action === "block") changeState("blocked_frames");
        else if (state === "allowed_frames") changeState("redacted_frames");
      }
      return fresh;
    },
  };
}
