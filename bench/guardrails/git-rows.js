import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "../command-line.js";
import { runNode } from "../process.js";
import { ratioAtMost, row, seconds } from "../row.js";
import { median } from "../statistics.js";
import { repository } from "./repository.js";

/** Each guardrail that compares, alone: what it takes besides git, beside what git takes in the same process. */
export const gitRows = ["diff-budget", "spec-guard", "docs-freshness"].map((name) => ({
  id: name,
  measure: (context) => measure(name, context),
}));

async function measure(name, { root, sizes, pairs: { count, warmUp } }) {
  const folder = repository(root, sizes);
  if (warmUp) await once(root, folder, name);
  const runs = [];
  for (let run = 0; run < count; run += 1) runs.push(await once(root, folder, name));
  const own = median(runs.map(({ ms, git }) => ms - git));
  const git = median(runs.map((run) => run.git));
  const ratio = median(runs.map((run) => (run.ms - run.git) / run.git));
  const { files, commits, changed } = sizes;
  const what = `${files} files, ${commits} commits, ${changed} changed; git's commands`;
  return [row(name, what, [own, git], seconds, ratioAtMost(3), ratio)];
}

/** @returns how long it took, and how long git says that its part took, in milliseconds */
async function once(root, folder, name) {
  const trace = join(root, "trace.txt");
  rmSync(trace, { force: true });
  const { PATH } = process.env;
  const result = await runNode([bundle, "guard", name, "--base", "main", "--with", "dry-run=true"], {
    cwd: folder,
    env: { PATH, HOME: root, TMPDIR: root, GIT_TRACE2_EVENT: trace },
    output: join(root, "output.txt"),
  });
  return { ms: result.ms, git: gitTime(trace) };
}

/** By git's own record of what it did (git-scm.com, "Trace2 API"). What git starts itself has a slash in its session's id. */
function gitTime(trace) {
  if (!existsSync(trace)) throw new Error("git wrote no trace: it has to be 2.22 or newer");
  const events = readFileSync(trace, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  const exits = events.filter(({ event, sid }) => event === "exit" && !sid.includes("/"));
  return exits.reduce((sum, { t_abs }) => sum + 1_000 * t_abs, 0);
}
