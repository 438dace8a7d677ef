import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { GitHubFacts } from "../../../src/model/github.ts";
import type { FinishedRun } from "../../../src/modes/aggregate/finished-run.ts";
import type { GitHubApi, PullRequestState } from "../../../src/platform/platform.ts";
import { collectSpread, runSpread } from "../../support/spread.ts";
import { accepted, commitAll, openTask, openTrackedTask, type Task } from "../../support/task.ts";

/** A secret whose name says that it is one, so that the privacy guard has something to decide. */
const environment = { API_TOKEN: "tok-5f2c81d09a7e" };

const flaky = { id: "flaky", run: "[ -e once ] || { touch once; exit 1; }", tries: { max: 3 } };
const telling = {
  id: "telling",
  run: 'echo "::warning file=a.js,line=3::look"; echo "token $API_TOKEN"; mkdir -p out; echo made > out/a.txt',
  artifacts: ["out/**"],
};
const allowed = { id: "allowed", run: "echo no; exit 3", "continue-on-error": true };
const never = { id: "never", run: "true", if: "failure()" };

const inner = {
  stages: [
    { id: "x", run: "echo inside", artifacts: ["*.md"] },
    { id: "y", pipeline: "innermost" },
  ],
};
const innermost = { stages: [{ id: "z", run: "echo deep" }, never] };
const nested = { pipelines: { inner, innermost } };

const budget = { uses: "guardrail/diff-budget", with: { "max-lines": 1 } };

async function openLargeChange(gate: object): Promise<Task> {
  const task = await openTask(gate, { environment });
  await commitAll(task.root, ".runs");
  await writeFile(join(task.root, "large.txt"), "line\n".repeat(9));
  Object.assign(task.settings, { base: "HEAD" });
  return task;
}

const ofPullRequest: GitHubFacts = {
  runId: "77",
  runAttempt: 1,
  eventName: "pull_request",
  event: { pull_request: { number: 5 } },
  repository: "org/repository",
  serverUrl: "https://github.example",
  apiUrl: "https://api.github.example",
  sha: "",
  ref: "refs/pull/5/merge",
  job: "gate",
  jobRun: null,
  action: "__run",
};

/** Runs as users have them, each of which all readers must believe, and of which no word may be changed. */
export const honestRuns: Readonly<Record<string, () => Promise<FinishedRun>>> = {
  "one job": async () => {
    const gate = {
      setup: [{ id: "install", run: "echo A=1 >> $GITHUB_ENV" }],
      stages: [flaky, telling, allowed, never],
    };
    return (await openTask(gate, { environment })).run();
  },
  "nested pipelines": async () => {
    const task = await openTask(
      { stages: [{ id: "n", pipeline: "inner" }, telling] },
      { environment, file: nested },
    );
    await writeFile(join(task.root, "r.md"), "# read me\n");
    return task.run();
  },
  "several jobs and shards": async () => {
    const subtasks = [
      { id: "api", stages: [telling, { id: "n", pipeline: "inner" }] },
      { id: "e2e", shards: 2, stages: [{ id: "e2e", run: 'echo "shard $SHARD_INDEX"' }] },
    ];
    const gate = {
      setup: [{ id: "install", run: "echo installed" }],
      "fan-out": { "max-jobs": 3 },
      subtasks,
    };
    return runSpread(await openTask(gate, { environment, file: nested }));
  },
  "artifacts of several jobs, one of them copied from an earlier attempt, with a file too large":
    async () => {
      const subtasks = ["api", "web"].map((id) => ({ id, stages: [telling] }));
      return collectSpread(await openTask({ "fan-out": { "max-jobs": 2 }, subtasks }, { environment }));
    },
  "an attempt that was resumed": async () => {
    const repaired = { id: "repaired", run: "test -e repaired" };
    const stages = [telling, { id: "n", pipeline: "inner" }, { id: "half", pipeline: "mended" }, repaired];
    const mended = { stages: [{ id: "kept", run: "echo kept" }, repaired] };
    const file = { pipelines: { ...nested.pipelines, mended } };
    const task = await openTrackedTask({ "fail-fast": false, stages }, { environment, file });
    const { plan } = await task.run();
    await writeFile(join(task.root, "repaired"), "");
    return accepted(await task.resume(plan.run_id));
  },
  "a change larger than its budget, for a reason (A15)": async () => {
    const task = await openLargeChange({ stages: [telling, budget], after: [{ id: "again", ...budget }] });
    Object.assign(task.settings, { "override-reason": "a table" });
    return task.run();
  },
  "a change larger than its budget, which its pull request allows": async () => {
    const task = await openLargeChange({ stages: [telling, budget] });
    const pullRequest = async (): Promise<PullRequestState> => ({
      headSha: "a".repeat(40),
      open: true,
      labels: ["diff-budget-override"],
      body: "Diff budget override: a table",
      author: "grace",
    });
    Object.assign(task.platform, { api: { pullRequest } satisfies Partial<GitHubApi> });
    Object.assign(task.hostContext, { github: ofPullRequest });
    return task.run();
  },
  "a review after all (A15)": async () => {
    const after = [{ id: "review", uses: "guardrail/review" }];
    return (await openTrackedTask({ stages: [telling], after }, { environment })).run();
  },
};
