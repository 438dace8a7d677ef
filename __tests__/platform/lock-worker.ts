import { afterAll } from "@jest/globals";
import { type ChildProcess, spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { compile } from "./compile.ts";

/** What a worker runs: holds the lock again and again, and counts in a file how often. */
const script = `
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { systemClock } from "./src/platform/clock.js";
import { createLocks } from "./src/platform/lock.js";
import { isRunning, getProcessStart } from "./src/platform/process-identity.js";

const [lock, counter, rounds] = process.argv.slice(2);
const locks = createLocks({
  clock: systemClock,
  owner: { pid: process.pid, host: "here", started: getProcessStart(process.pid) },
  processes: { isRunning: (who) => isRunning(who, "here") },
});
// Whoever reads another name than its own at its end was not alone.
const holder = counter + ".holder";
for (let round = 0; round < Number(rounds); round += 1) {
  const held = await locks.acquire(lock, { patienceMs: 3_600_000 });
  if (held.kind !== "held") throw new Error(held.reason);
  const name = process.pid + " " + round;
  writeFileSync(holder, name);
  const count = Number(readFileSync(counter, "utf8"));
  await systemClock.sleep(Math.random() * 3);
  writeFileSync(counter + "." + process.pid, String(count + 1));
  if (readFileSync(holder, "utf8") !== name) throw new Error("two had the lock at once");
  renameSync(counter + "." + process.pid, counter);
  process.stdout.write("counted\\n");
  await held.release();
}
`;

/** Makes a folder of plain JavaScript that any Node can run, from the source as it is. */
export async function makeWorkers(folder: string): Promise<string> {
  await compile(
    folder,
    ["lock", "process-identity", "clock"].map((name) => `src/platform/${name}.ts`),
  );
  const worker = join(folder, "worker.js");
  await writeFile(worker, script);
  return worker;
}

export interface Worker {
  child: ChildProcess;
  /** Rounds that it said were counted. */
  counted(): number;
  /** Resolves when it ended, with what it complained of. */
  ended: Promise<{ code: number | null; complaint: string }>;
}

const started: ChildProcess[] = [];

afterAll(() => {
  // Those of a test that failed.
  for (const child of started) child.kill("SIGKILL");
});

export function startWorker(worker: string, lock: string, counter: string, rounds: number): Worker {
  const child = spawn(process.execPath, [worker, lock, counter, String(rounds)], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { PATH: process.env["PATH"] },
  });
  started.push(child);
  let counted = 0;
  let complaint = "";
  child.stdout.on("data", (chunk: Buffer) => (counted += chunk.toString().split("\n").length - 1));
  child.stderr.on("data", (chunk: Buffer) => (complaint += chunk.toString()));
  const ended = new Promise<{ code: number | null; complaint: string }>((resolve) => {
    child.on("close", (code) => resolve({ code, complaint }));
  });
  return { child, counted: () => counted, ended };
}
