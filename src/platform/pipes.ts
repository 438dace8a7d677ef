import { closeSync, constants, mkdtempSync, openSync, rmSync } from "node:fs";
import { Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import type { OutputStream } from "./platform.ts";

/** What one process writes its output to. Exactly one of `read` and `close` is called, after the attempt to start it. */
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

/** A pipe of the system: two file descriptors. Neither is passed on to any process that is not given it. */
interface Pipe {
  readEnd: number;
  writeEnd: number;
}

/**
 * Processes whose pipes are made at once: making them starts a process, which costs more than all the rest. Those that
 * wait for their use take four file descriptors for each process.
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
export function outputPipes(makeFifos: (paths: readonly string[]) => boolean): () => OutputPipes {
  const spare: Pipe[] = [];
  return () => {
    if (process.platform !== "linux") return socketPairs;
    if (spare.length === 0) spare.push(...openBatch(makeFifos));
    const stdout = spare.pop();
    const stderr = spare.pop();
    return stdout && stderr ? realPipes(stdout, stderr) : socketPairs;
  };
}

const socketPairs: OutputPipes = {
  stdio: ["pipe", "pipe"],
  read({ stdout, stderr }) {
    if (!stdout || !stderr) throw new Error("a process that started has no streams to read its output from");
    return { stdout, stderr };
  },
  close: () => undefined,
};

function realPipes(stdout: Pipe, stderr: Pipe): OutputPipes {
  return {
    stdio: [stdout.writeEnd, stderr.writeEnd],
    read: () => ({ stdout: readFrom(stdout), stderr: readFrom(stderr) }),
    close: () => [stdout, stderr].forEach(closePipe),
  };
}

/** Its end comes when the last process has closed its writing end: this one closes its own here. */
function readFrom({ readEnd, writeEnd }: Pipe): Readable {
  closeSync(writeEnd);
  return new Socket({ fd: readEnd, readable: true, writable: false });
}

/** Empty where it isn't possible: no `mkfifo`, no room for temporary files, too many files open. */
function openBatch(makeFifos: (paths: readonly string[]) => boolean): Pipe[] {
  const pipes: Pipe[] = [];
  try {
    const folder = mkdtempSync(join(tmpdir(), "orchestrator-pipes-"));
    try {
      const paths = Array.from({ length: 2 * BATCH }, (_, index) => join(folder, String(index)));
      if (makeFifos(paths)) for (const path of paths) pipes.push(openPipe(path));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return pipes;
  } catch {
    // Nearly every process is as well served by sockets, and one that is not says so itself.
    pipes.forEach(closePipe);
    return [];
  }
}

/**
 * The reading end comes first and does not wait for a writer; then the writing end finds its reader at once. Opened
 * apart, the two share no flags: the process's end blocks, as programs expect of their output.
 */
function openPipe(path: string): Pipe {
  const readEnd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    return { readEnd, writeEnd: openSync(path, constants.O_WRONLY) };
  } catch (error) {
    closeSync(readEnd);
    throw error;
  }
}

function closePipe({ readEnd, writeEnd }: Pipe): void {
  closeSync(readEnd);
  closeSync(writeEnd);
}
