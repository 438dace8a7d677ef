import { closeSync, constants, mkdtempSync, openSync, rmSync } from "node:fs";
import { Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import type { OutputStream } from "./platform.ts";

/**
 * What one process writes its output to. Exactly one of `read` and `close` is called, after the attempt to start it.
 */
export interface OutputPipes {
  /** For standard output and standard error, as `spawn` takes them. */
  stdio: readonly [number | "pipe", number | "pipe"];
  /** The streams to read of a process that started. The ends that it writes to are its alone from then on. */
  read(child: Spawned): Record<OutputStream, Readable>;
  /** Gives up both pipes of a process that did not start. */
  close(): void;
}

/** The part of a child process that matters here. */
interface Spawned {
  stdout: Readable | null;
  stderr: Readable | null;
}

/**
 * A pipe of the system, held by a reading end that nobody reads. Its ends for one process are opened from it anew, so
 * that it can serve one process after another. None is passed on to any process that is not given it.
 */
type HeldPipe = number;

/** The ends of a pipe for one process. */
interface Pipe {
  held: HeldPipe;
  readEnd: number;
  writeEnd: number;
}

/**
 * Processes whose pipes are made at once: making them starts a process, which costs as much as starting a stage. A pipe
 * that was read to its end is used again, so that this happens once for as many stages as run at the same time.
 */
const BATCH = 8;

/**
 * Gives pipes, because what Node calls a pipe is a pair of sockets, which Linux does not open by name: `echo >
 * /dev/stderr` and `tee /dev/stderr` would fail with ENXIO (https://github.com/nodejs/node/issues/21941), though they
 * work in a terminal and in a `run:` step. Node has no call for a pipe, so that they are made with names, which are
 * removed again before they are used. Where that fails, the process gets sockets.
 *
 * Other systems get sockets too: macOS opens them by name, and never tells Node of the end of a pipe that had a name
 * (https://github.com/libuv/libuv/pull/4513).
 *
 * @param makeFifos makes a named pipe at each path, for this user only; returns whether it could
 */
export function createOutputPipes(
  makeFifos: (paths: readonly string[]) => boolean,
): () => OutputPipes {
  const spare: HeldPipe[] = [];
  const take = (): Pipe | undefined => {
    const held = spare.pop();
    return held === undefined ? undefined : openEnds(held);
  };
  return () => {
    if (process.platform !== "linux") return socketPairs;
    if (spare.length < 2) spare.push(...makeBatch(makeFifos));
    const stdout = take();
    const stderr = take();
    if (stdout && stderr) return createRealPipes(stdout, stderr, (held) => spare.push(held));
    if (stdout) closeUnused(stdout, (held) => spare.push(held));
    return socketPairs;
  };
}

const socketPairs: OutputPipes = {
  stdio: ["pipe", "pipe"],
  read({ stdout, stderr }) {
    if (!stdout || !stderr)
      throw new Error("a process that started has no streams to read its output from");
    return { stdout, stderr };
  },
  close: () => undefined,
};

function createRealPipes(
  stdout: Pipe,
  stderr: Pipe,
  giveBack: (held: HeldPipe) => void,
): OutputPipes {
  return {
    stdio: [stdout.writeEnd, stderr.writeEnd],
    read: () => ({ stdout: readFrom(stdout, giveBack), stderr: readFrom(stderr, giveBack) }),
    close: () => [stdout, stderr].forEach((pipe) => closeUnused(pipe, giveBack)),
  };
}

/** Its end comes when the last process has closed its writing end: this one closes its own here. */
function readFrom({ held, readEnd, writeEnd }: Pipe, giveBack: (held: HeldPipe) => void): Readable {
  closeSync(writeEnd);
  const stream = new Socket({ fd: readEnd, readable: true, writable: false });
  let ended = false;
  stream.once("end", () => (ended = true));
  // At its end it is empty and nobody can write to it any more. What was given up may still be written to.
  stream.once("close", () => (ended ? giveBack(held) : closeSync(held)));
  return stream;
}

/** Empty where it isn't possible: no `mkfifo`, no room for temporary files, too many files open. */
function makeBatch(makeFifos: (paths: readonly string[]) => boolean): HeldPipe[] {
  const batch: HeldPipe[] = [];
  try {
    const folder = mkdtempSync(join(tmpdir(), "orchestrator-pipes-"));
    try {
      const paths = Array.from({ length: 2 * BATCH }, (_, index) => join(folder, String(index)));
      if (makeFifos(paths)) for (const path of paths) batch.push(openSync(path, readingFlags));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return batch;
  } catch {
    // Nearly every process is as well served by sockets, and one that is not says so itself.
    batch.forEach((held) => closeSync(held));
    return [];
  }
}

/** A reading end does not wait for a writer; then the writing end finds its reader at once. */
const readingFlags = constants.O_RDONLY | constants.O_NONBLOCK;

/**
 * Opened apart, the two share no flags: the process's end blocks, as programs expect of their output. The name has been
 * removed by now; Linux opens what a descriptor stands for under this one: proc_pid_fd(5).
 */
function openEnds(held: HeldPipe): Pipe | undefined {
  const path = `/proc/self/fd/${held}`;
  let readEnd: number | undefined;
  try {
    readEnd = openSync(path, readingFlags);
    return { held, readEnd, writeEnd: openSync(path, constants.O_WRONLY) };
  } catch {
    if (readEnd !== undefined) closeSync(readEnd);
    closeSync(held);
    return undefined;
  }
}

function closeUnused({ held, readEnd, writeEnd }: Pipe, giveBack: (held: HeldPipe) => void): void {
  closeSync(readEnd);
  closeSync(writeEnd);
  giveBack(held);
}
