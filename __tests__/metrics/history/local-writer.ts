import { afterAll } from "@jest/globals";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { LocalPlace } from "../../../src/metrics/history/local-history.ts";
import { compile } from "../../platform/compile.ts";

/** What a writer runs: says that it is ready, waits for a byte, and enters one line. */
const script = `
import { once } from "node:events";
import { hostname } from "node:os";
import { createLocalHistory } from "./src/metrics/history/local-history.js";
import { systemClock } from "./src/platform/clock.js";
import { diskFiles } from "./src/platform/files.js";
import { createLocks } from "./src/platform/lock.js";
import { isRunning, getProcessStart } from "./src/platform/process-identity.js";

const [place, line] = process.argv.slice(2);
const locks = createLocks({
  clock: systemClock,
  owner: { pid: process.pid, host: hostname(), started: getProcessStart(process.pid) },
  processes: { isRunning: (who) => isRunning(who, hostname()) },
});
const history = createLocalHistory(
  { files: diskFiles(), clock: systemClock, locks },
  JSON.parse(place),
  { maxBytes: 20_000, maxLines: 1_000 },
);
process.stdout.write("ready\\n");
await once(process.stdin, "data");
process.stdin.destroy();
const trouble = await history.queue([line]);
if (trouble !== null) throw new Error(trouble);
process.stdout.write("queued\\n");
const { warnings } = await history.merge();
for (const warning of warnings) process.stdout.write(warning + "\\n");
`;

export interface Writer {
  id: string;
  child: ChildProcess;
  /** What it has said so far. */
  said(): string;
  /** Resolves when it ended, with what it complained of; with a null when it was killed. */
  ended: Promise<{ code: number | null; complaint: string }>;
}

/** Makes a folder of plain JavaScript that any Node can run, from the source as it is. */
export async function makeWriters(folder: string): Promise<string> {
  const platform = ["clock", "files", "lock", "process-identity"].map((name) => `src/platform/${name}.ts`);
  await compile(folder, ["src/metrics/history/local-history.ts", ...platform]);
  const writer = join(folder, "writer.js");
  await writeFile(writer, script);
  return writer;
}

const started: ChildProcess[] = [];

afterAll(() => {
  // Those of a test that failed.
  for (const child of started) child.kill("SIGKILL");
});

/** Resolves when it is ready. It goes on when it is written to. */
export async function startWriter(
  writer: string,
  place: LocalPlace,
  id: string,
  line: string,
): Promise<Writer> {
  const child = spawn(process.execPath, [writer, JSON.stringify(place), line], {
    env: { PATH: process.env["PATH"] },
  });
  started.push(child);
  let said = "";
  let complaint = "";
  child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (complaint += chunk.toString()));
  // It may be killed before it reads.
  child.stdin.on("error", () => {});
  const ended = new Promise<{ code: number | null; complaint: string }>((resolve) => {
    child.on("close", (code) => resolve({ code, complaint }));
  });
  await Promise.race([once(child.stdout, "data"), ended]);
  return { id, child, said: () => said, ended };
}
