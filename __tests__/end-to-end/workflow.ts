import { readFileSync } from "node:fs";
import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { Plan } from "../../src/model/plan.ts";
import { RunSummary } from "../../src/model/run-summary.ts";
import type { JobResult } from "../../src/model/job-results.ts";
import { jobArtifactName, planArtifactName } from "../../src/modes/run-folder/artifact-names.ts";
import { type ActionResult, runAction, type RunningAction, startAction } from "../support/action-runner.ts";
import type { ActionsService, StoredArtifact } from "../support/actions-service/server.ts";
import type { HeldCheckRun } from "../support/actions-service/state.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { bundles } from "./command-line.ts";
import { onlyRun } from "./run-folder.ts";

/** What all jobs of a workflow run have in common. */
export interface WorkflowOptions {
  /** A folder that every job's workspace is a copy of. */
  repository: string;
  service: ActionsService;
  eventName?: string;
  event?: unknown;
  /** Inputs of every use of the action. */
  inputs?: Record<string, string>;
  env?: Record<string, string>;
}

export interface MatrixEntry {
  assignment: string;
  name: string;
  "runs-on": string;
}

/** What a person finds after an aggregate job. */
export interface Shown {
  code: number | null;
  outcome: string | undefined;
  /** plan.final.json and run-summary.json as they lie in the workspace. */
  plan: Plan;
  summary: RunSummary;
  checkRun: HeldCheckRun | undefined;
  /** The job summary. */
  page: string;
  log: string;
  folder: string;
  result: ActionResult;
}

/** What the gate is told besides what the jobs came to. */
export interface Results {
  plan?: JobResult;
  run?: JobResult;
  inputs?: Record<string, string>;
  /** A folder to work in, in place of a copy of the repository. */
  workspace?: string;
}

/** The three jobs of a workflow run as GitHub would run them: each a process with a workspace, a token and inputs of its own. */
export interface Workflow {
  plan(): Promise<ActionResult>;
  matrix(): MatrixEntry[];
  /** Runs legs, some at a time, each in its own process; default: all of the matrix. Exit codes by assignment. */
  legs(only?: readonly string[], env?: Record<string, string>): Promise<Map<string, ActionResult>>;
  startLeg(assignment: string, env?: Record<string, string>): Promise<RunningAction & { cwd: string }>;
  /** What the runner does after a main step that was killed or cancelled. */
  postLeg(assignment: string, cwd: string, main: ActionResult): Promise<ActionResult>;
  /** The gate. The results default to what the jobs of this attempt came to. */
  aggregate(given?: Results): Promise<Shown>;
  /** As above, for runs that have no plan: there are no files to look at. */
  aggregateAlone(given?: Results): Promise<ActionResult>;
  /** The next attempt: GitHub keeps the outputs and results of jobs that are not run again. */
  nextAttempt(): void;
  /** Says how a job ended that no process here stands for. */
  ended(assignment: string, conclusion: string): void;
  /** What the jobs so far left, to begin other runs with. */
  recording(): Recording;
}

/** What the plan job and successful legs of a first attempt left. */
export interface Recording {
  plan: ActionResult;
  artifacts: readonly StoredArtifact[];
}

const lanes = 3;

/** Puts a plan and some legs that were recorded into another run, as if they had just been run in it. */
export function replay(
  options: WorkflowOptions,
  { plan, artifacts }: Recording,
  legs: readonly string[],
): Workflow {
  const names = [planArtifactName("gate", 1), ...legs.map((leg) => jobArtifactName("gate", leg, 1))];
  // In this order, because the plan job's outputs hold the number that its artifact was given.
  for (const name of names)
    options.service.store(name, artifacts.find((artifact) => artifact.name === name)!.bytes);
  const workflow = openWorkflow(options, plan);
  for (const leg of legs) workflow.ended(leg, "success");
  return workflow;
}

/** @param planned what the plan job did, when it is through already */
export function openWorkflow(options: WorkflowOptions, planned?: ActionResult): Workflow {
  const { service } = options;
  const results = new Map<string, JobResult>();
  const outputs = (): Record<string, string> => planned?.outputs ?? {};
  const matrix = (): MatrixEntry[] =>
    (JSON.parse(outputs()["matrix"] ?? '{"include":[]}') as { include: MatrixEntry[] }).include;

  const act = async (job: string, inputs: Record<string, string>, env = {}, cwd?: string) =>
    requestOf(options, job, inputs, env, cwd ?? (await workspaceOf(options.repository)));
  const legInputs = (assignment: string): Record<string, string> => ({
    mode: "run",
    assignment,
    key: outputs()["key"] ?? "",
    "plan-digest": outputs()["plan-digest"] ?? "",
    "plan-artifact": outputs()["plan-artifact"] ?? "",
  });
  const ended = (assignment: string, conclusion: string): void => {
    const name = matrix().find((entry) => entry.assignment === assignment)?.name ?? assignment;
    service.jobs.push({ name: `gate / ${name}`, attempt: service.attempt, conclusion });
    results.set(assignment, conclusion === "success" || conclusion === "cancelled" ? conclusion : "failure");
  };
  const runResult = (): JobResult => {
    const all = matrix().map(({ assignment }) => results.get(assignment) ?? "failure");
    if (all.length === 0) return "skipped";
    return (["failure", "cancelled"] as const).find((word) => all.includes(word)) ?? "success";
  };
  const runAggregate = async (cwd: string, { plan, run, inputs }: Results = {}): Promise<ActionResult> => {
    const given = {
      mode: "aggregate",
      key: outputs()["key"] ?? "gate",
      "plan-digest": outputs()["plan-digest"] ?? "",
      "plan-artifact": outputs()["plan-artifact"] ?? "",
      "plan-result": plan ?? (planned?.code === 0 ? "success" : "failure"),
      "run-result": run ?? runResult(),
      ...inputs,
    };
    return runAction(await act("aggregate", given, {}, cwd));
  };

  return {
    matrix,
    ended,
    async plan() {
      results.clear();
      planned = await runAction(await act("plan", { mode: "plan", key: "gate" }));
      return planned;
    },
    async legs(only, env) {
      const waiting = (only ?? matrix().map(({ assignment }) => assignment)).values();
      const done = new Map<string, ActionResult>();
      const lane = async (): Promise<void> => {
        for (const assignment of waiting) {
          const result = await runAction(await act(`run ${assignment}`, legInputs(assignment), env));
          done.set(assignment, result);
          ended(assignment, result.code === 0 ? "success" : "failure");
        }
      };
      await Promise.all(Array.from({ length: lanes }, lane));
      return done;
    },
    async startLeg(assignment, env) {
      const cwd = await workspaceOf(options.repository);
      const running = await startAction(await act(`run ${assignment}`, legInputs(assignment), env, cwd));
      return { ...running, cwd };
    },
    async postLeg(assignment, cwd, { state }) {
      const main = await act(`run ${assignment}`, legInputs(assignment), {}, cwd);
      return runAction({ ...main, bundle: bundles.post, phase: "post", state });
    },
    aggregateAlone: async (given) => runAggregate(await workspaceOf(options.repository), given),
    async aggregate(given) {
      const cwd = given?.workspace ?? (await workspaceOf(options.repository));
      return shownBy(await runAggregate(cwd, given), cwd, service);
    },
    recording() {
      if (planned === undefined) throw new Error("nothing was planned yet");
      return { plan: planned, artifacts: service.artifacts() };
    },
    nextAttempt() {
      service.attempt += 1;
    },
  };
}

async function workspaceOf(repository: string): Promise<string> {
  const folder = await temporaryFolder();
  await cp(repository, folder, { recursive: true });
  // A job starts with a fresh checkout.
  await rm(join(folder, ".runs"), { recursive: true, force: true });
  return folder;
}

function requestOf(
  { service, eventName, event, inputs: common, env: ofAll }: WorkflowOptions,
  job: string,
  inputs: Record<string, string>,
  env: Record<string, string>,
  cwd: string,
) {
  return {
    bundle: bundles.action,
    cwd,
    inputs: { token: service.token, job: job.split(" ")[0]!, ...common, ...inputs },
    env: { ...service.environment({ job }), ...ofAll, ...env },
    ...(eventName === undefined ? {} : { eventName }),
    ...(event === undefined ? {} : { event }),
  };
}

function shownBy(result: ActionResult, cwd: string, service: ActionsService): Shown {
  const folder = onlyRun(cwd);
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), "utf8"));
  const attempt = service.attempt;
  return {
    code: result.code,
    outcome: result.outputs["outcome"],
    plan: Plan.parse(read("plan.final.json")),
    summary: RunSummary.parse(read("run-summary.json")),
    checkRun: service.checkRuns.find(({ external_id }) => external_id.includes(`/${attempt}/gate/`)),
    page: result.summary,
    log: result.stdout,
    folder,
    result,
  };
}
