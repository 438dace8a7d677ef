import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, readFileSync } from "node:fs";
import { watchMemory } from "./memory.js";

const patienceMs = 300_000;

/** The process that is being measured, if any. There is never more than one. */
let running;
let stopped;

/** Ends what runs, and lets nothing more be started: the measurement that waits for it fails. */
export function stop(signal) {
  stopped = signal;
  running?.kill("SIGTERM");
}

export const isStopped = () => stopped !== undefined;

/**
 * Runs a Node program to its end, with nothing on stdin and its output in a file.
 *
 * @param args what follows `node` on its command line
 * @param options.output path of the file that gets stdout and stderr
 * @returns how long it took from start to end, in milliseconds, and the most memory that it needed, in bytes
 * @throws when it exits with anything but 0; the message has the end of its output
 */
export async function runNode(args, { cwd, env, output }) {
  if (stopped) throw new Error(`ended by ${stopped}`);
  const file = openSync(output, "w");
  const start = performance.now();
  const child = spawn(process.execPath, args, { cwd, env, stdio: ["ignore", file, file] });
  running = child;
  closeSync(file);
  const peakMemory = watchMemory(child.pid);
  const timer = setTimeout(() => child.kill("SIGKILL"), patienceMs);
  try {
    const [code, signal] = await once(child, "exit");
    const ms = performance.now() - start;
    if (code !== 0)
      throw new Error(`exited with ${code ?? signal} after ${Math.round(ms)} ms: ${endOf(output)}`);
    return { ms, peak: peakMemory() };
  } finally {
    clearTimeout(timer);
    peakMemory();
    running = undefined;
  }
}

function endOf(path) {
  const text = readFileSync(path, "utf8").replaceAll(/\s+/g, " ").trim();
  return text.slice(-300) || "no output";
}
