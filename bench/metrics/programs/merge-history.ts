// Enters what is in a file of entries, if one is given, in the history of a task, and brings its figures up to date: what a
// run does at its end. `node merge-history.js <folder> <task> [<file>]`
import { hostname } from "node:os";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createLocalHistory } from "../../../src/metrics/history/local-history.ts";
import { systemClock } from "../../../src/platform/clock.ts";
import { diskFiles } from "../../../src/platform/files.ts";
import { createLocks } from "../../../src/platform/lock.ts";
import { isRunning, getProcessStart } from "../../../src/platform/process-identity.ts";

const [folder = "", task = "", file] = process.argv.slice(2);
const host = hostname();
const locks = createLocks({
  clock: systemClock,
  owner: { pid: process.pid, host, started: getProcessStart(process.pid) },
  processes: { isRunning: (who) => isRunning(who, host) },
});
const history = createLocalHistory(
  { files: diskFiles(), clock: systemClock, locks },
  { folder: join(folder, ".runs", task), outFolder: join(folder, "out", task) },
  { maxBytes: Number.MAX_SAFE_INTEGER, maxLines: Number.MAX_SAFE_INTEGER },
);
if (file !== undefined) {
  const trouble = await history.queue([readFileSync(file, "utf8").trimEnd()]);
  if (trouble !== null) throw new Error(trouble);
}
const { warnings } = await history.merge();
if (warnings.length > 0) throw new Error(warnings.join("\n"));
