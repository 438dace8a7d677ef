import { closeSync, constants, mkdtempSync, openSync, rmSync } from "node:fs";
import { Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import type { OutputStream } from "./platform.ts";

/**
 * The pipes for the output of one process. After the attempt to start it, exactly one of `read` and `close` is called.
 */
export interface OutputPipes {
  /** For standard output and standard error, as `spawn` takes them. */
  stdio: readonly [number | "pipe", number | "pipe"];
  /** The streams of a started process, which from then on alone holds the writing ends. */
  read(child: Spawned): Record<OutputStream, Readable>;
  /** Closes both pipes of a process that did not start. */
  close(): void;
}

/** The part of a child process that is used here. */
interface Spawned {
  stdout: Readable | null;
  stderr: Readable | null;
}

/**
 * A system pipe, kept open by a reading end that is never read. The ends for a process are opened from it, so that it
 * can serve one process after another. No other process inherits it.
 */
type HeldPipe = number;

/** The ends of a pipe for one process. */
interface Pipe {
  held: HeldPipe;
  readEnd: number;
  writeEnd: number;
}

/**
 * The number of processes whose pipes are made together: making them starts a process, which costs as much as starting
 * a stage. Pipes are reused, so the number of batches depends on how many stages run at the same time.
 */
const BATCH = 8;

/**
 * Provides real pipes. Node's own are pairs of sockets, which Linux cannot open by name: `echo > /dev/stderr` and `tee
 * /dev/stderr` would fail with ENXIO (https://github.com/nodejs/node/issues/21941), though they work in a terminal and
 * in a `run:` step. Node cannot create pipes, so they are made as named pipes, whose names are removed before use. If
 * that fails, the process gets sockets.
 *
 * Other systems get sockets too: macOS can open them by name, and does not report the end of a named pipe to Node
 * (https://github.com/libuv/libuv/pull/4513).
 *
 * @param makeFifos makes a named pipe at each path, for this user only; returns whether it succeeded
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

/** The stream ends when the last process closes its writing end, so this process closes its own here. */
function readFrom({ held, readEnd, writeEnd }: Pipe, giveBack: (held: HeldPipe) => void): Readable {
  closeSync(writeEnd);
  const stream = new Socket({ fd: readEnd, readable: true, writable: false });
  let ended = false;
  stream.once("end", () => (ended = true));
  // After its end, a pipe is empty and has no writer. An abandoned one may still have writers.
  stream.once("close", () => (ended ? giveBack(held) : closeSync(held)));
  return stream;
}

/** Empty where it fails: no `mkfifo`, no space for temporary files, too many open files. */
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
    // Sockets work for nearly every process, and the others report the error themselves.
    batch.forEach((held) => closeSync(held));
    return [];
  }
}

/** Opening a reading end must not wait for a writer; the writing end then has a reader at once. */
const readingFlags = constants.O_RDONLY | constants.O_NONBLOCK;

/**
 * Opened separately, the two ends share no flags: the process's end blocks, as programs expect of their output. The
 * pipe's name was removed, but Linux can open it through its descriptor: proc_pid_fd(5).
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
