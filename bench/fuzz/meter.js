// Loaded into each process of Orchestrator before anything else (`node --import`). At its end it writes what the process needed
// into `folder`. With `hurry`, timers take only that part of their time, so that a case need not wait as long as GitHub may ask.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { dirname, join } from "node:path";
import timers from "node:timers/promises";
import { promisify } from "node:util";
import { isMainThread } from "node:worker_threads";

const asked = new URL(import.meta.url).searchParams;
const program = process.argv[1] ?? "";

// What stages start is no matter of Orchestrator.
if (isMainThread && program.startsWith(asked.get("programs") ?? "")) {
  process.once("exit", writeReport);
  if (asked.has("hurry")) hurry(Number(asked.get("hurry")));
}

function writeReport() {
  const { user, system } = process.cpuUsage();
  const report = {
    args: process.argv.slice(2),
    program: dirname(program).split("/").at(-1),
    wallMs: performance.now(),
    cpuMs: (user + system) / 1_000,
    memoryBytes: highestMemory(),
  };
  try {
    fs.writeFileSync(join(asked.get("folder") ?? "", `${process.pid}.json`), JSON.stringify(report));
  } catch {
    // A stage may have made anything of the folder; the case then fails for the report that is missing.
  }
}

/** The kernel's own figure. That of getrusage begins with what the parent had before the program was loaded. */
function highestMemory() {
  const [, kibibytes] = /^VmHWM:\s+(\d+) kB$/m.exec(fs.readFileSync("/proc/self/status", "utf8")) ?? [];
  return Number(kibibytes) * 1024;
}

function hurry(part) {
  const { setTimeout: later } = globalThis;
  const { setTimeout: sleep } = timers;
  timers.setTimeout = (ms = 0, ...rest) => sleep(ms * part, ...rest);
  const sooner = (act, ms = 0, ...values) => later(act, ms * part, ...values);
  Object.assign(globalThis, { setTimeout: Object.assign(sooner, { [promisify.custom]: timers.setTimeout }) });
  syncBuiltinESMExports();
}
