import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { GitHubApi } from "../../src/platform/platform.ts";
import {
  calledWorkflow,
  isReusable,
  modeOf,
  readWorkflow,
  stepsOf,
  type Job,
  type Mode,
  type Permissions,
  type Step,
  type Workflow,
} from "./workflow-file.ts";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** What the code asks of GitHub's REST API: the interface, and the download of an artifact by its id. */
type Call = keyof GitHubApi | "download";

/** What each call needs, by GitHub's list "Permissions required for GitHub Apps". */
export const neededByCall: Record<Call, Permissions> = {
  jobs: { actions: "read" },
  runArtifacts: { actions: "read" },
  download: { actions: "read" },
  checkRuns: { checks: "read" },
  createCheckRun: { checks: "write" },
  updateCheckRun: { checks: "write" },
  pullRequestsFrom: { "pull-requests": "read" },
  pullRequest: { "pull-requests": "read" },
  reviews: { "pull-requests": "read" },
  cacheKeys: { actions: "read" },
  branchFile: { contents: "read" },
  commitFile: { contents: "write" },
};

const checkRunCalls: Call[] = ["checkRuns", "createCheckRun", "updateCheckRun"];

/**
 * What each mode calls; __tests__/permissions.test.ts holds it to the source. Uploads, and downloads within an attempt, are
 * no calls of the API: they have a token of their own.
 */
export const callsOfMode: Record<Mode, Call[]> = {
  auto: ["pullRequest", "reviews", ...checkRunCalls],
  plan: [],
  run: ["download"],
  aggregate: ["download", "jobs", "pullRequest", "reviews", ...checkRunCalls],
  report: ["runArtifacts", "pullRequestsFrom", ...checkRunCalls],
};

/** What each store of a history calls besides, in the modes that have one. The plan job lists no caches. */
const historyCalls: Record<string, { reading: Call[]; writing: Call[] }> = {
  cache: { reading: [], writing: ["cacheKeys"] },
  branch: { reading: ["branchFile"], writing: ["branchFile", "commitFile"] },
  local: { reading: [], writing: [] },
  none: { reading: [], writing: [] },
};

/** Whether a mode enters runs in the history, or only looks at it. */
export const historyOfMode: Partial<Record<Mode, "reading" | "writing">> = {
  auto: "writing",
  plan: "reading",
  aggregate: "writing",
};

/** All that a mode may call for the history, whatever it is kept in. */
export const historyCallsOfMode = (mode: Mode): Call[] =>
  historyOfMode[mode] === undefined ? [] : ["branchFile", "cacheKeys", "commitFile"];

/** What other people's actions need that stand in a job with this project's. */
const neededByAction: Record<string, Permissions> = {
  "actions/checkout": { contents: "read" },
  "actions/setup-dotnet": {},
  "actions/setup-go": {},
  "actions/setup-java": {},
  "actions/setup-node": {},
  "actions/setup-python": {},
  "astral-sh/setup-uv": {},
  "extractions/setup-just": {},
  "go-task/setup-task": {},
  "oven-sh/setup-bun": {},
  "pnpm/action-setup": {},
  "ruby/setup-ruby": {},
};

/** What a job's token has to be allowed for a mode, with what the inputs `check-run` and `history` say. */
export function permissionsOfMode(mode: Mode, { checkRun = true, history = "cache" } = {}): Permissions {
  const calls = callsOfMode[mode].filter((call) => checkRun || !checkRunCalls.includes(call));
  const ways = historyOfMode[mode];
  const ofHistory = ways === undefined ? [] : historyCalls[history]![ways];
  return union([...calls, ...ofHistory].map((call) => neededByCall[call]));
}

/**
 * Holds what a workflow grants to what its jobs with this project's action call: no less, and no more.
 * @returns a sentence for each job and scope that differs
 */
export function permissionFaults(workflow: Workflow): string[] {
  return Object.entries(workflow.jobs).flatMap(([id, job]) => {
    if (calledWorkflow(job) === undefined && !stepsOf(job).some(modeOf)) return [];
    const granted = job.permissions ?? workflow.permissions;
    if (granted === undefined && isReusable(workflow)) return [];
    if (typeof granted !== "object") return [`${id}: does not say what its token may do, scope by scope`];
    return differences(granted, neededByJob(job)).map((fault) => `${id}: ${fault}`);
  });
}

function neededByJob(job: Job): Permissions {
  const path = calledWorkflow(job);
  if (path === undefined) return union(stepsOf(job).map((step) => neededByStep(step)));
  const called = readWorkflow(readFileSync(join(root, path), "utf8"));
  const steps = Object.values(called.jobs).flatMap(stepsOf);
  return union(steps.map((step) => neededByStep(step, job.with ?? {})));
}

function neededByStep(step: Step, inputs: Step["with"] = step.with): Permissions {
  const mode = modeOf(step);
  const checkRun = String(inputs?.["check-run"]) !== "false";
  // What a reusable workflow passes on is judged where it is called.
  const said = inputs?.["history"];
  const history = typeof said === "string" && !said.includes("${{") ? said : "cache";
  if (mode !== undefined) return permissionsOfMode(mode, { checkRun, history });
  if (step.uses === undefined) return {};
  const needed = neededByAction[step.uses.split("@")[0]!];
  if (needed === undefined) throw new Error(`what ${step.uses} needs is not in the table of this test`);
  return needed;
}

function union(all: readonly Permissions[]): Permissions {
  const entries = all.flatMap((permissions) => Object.entries(permissions));
  // What is written last counts, and write includes read.
  return Object.fromEntries(entries.sort(([, left], [, right]) => left.localeCompare(right)));
}

function differences(granted: Permissions, needed: Permissions): string[] {
  const scopes = new Set([...Object.keys(granted), ...Object.keys(needed)]);
  return [...scopes].sort().flatMap((scope) => {
    const [has, wants] = [granted[scope] ?? "none", needed[scope] ?? "none"];
    return has === wants ? [] : [`grants ${scope}: ${has}, and what it calls needs ${wants}`];
  });
}
