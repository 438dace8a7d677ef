import { actionOutputs } from "../../src/model/action-outputs.ts";
import { permissionFaults } from "./token-permissions.ts";
import {
  calledWorkflow,
  eventsOf,
  modeOf,
  readWorkflow,
  stepsOf,
  type Job,
  type Mode,
  type Workflow,
} from "./workflow-file.ts";

/**
 * What GitHub would accept and this project does not, in its own workflows and in those that its documentation shows.
 * @returns a sentence each that begins with the job's id; empty when all is well
 */
export function workflowFaults(text: string): string[] {
  const workflow = readWorkflow(text);
  const faults = Object.entries(workflow.jobs).flatMap(([id, job]) =>
    jobFaults(job, workflow).map((fault) => `${id}: ${fault}`),
  );
  const whole = text.toLowerCase().includes("tojson(needs)")
    ? ["passes all of `needs` on: outputs of jobs can be too large for an input"]
    : [];
  return [...whole, ...faults, ...permissionFaults(workflow)];
}

function jobFaults(job: Job, workflow: Workflow): string[] {
  return [
    // GitHub takes no timeout for a job that calls a workflow.
    ...(job.uses === undefined && job["timeout-minutes"] === undefined ? ["has no time limit"] : []),
    ...(job.strategy?.matrix !== undefined && job.strategy["fail-fast"] !== false
      ? ["lets one job of its matrix end the others"]
      : []),
    ...stepFaults(job),
    ...outputFaults(job),
    ...aggregateFaults(job, workflow),
    ...reportFaults(job, workflow),
    ...(job.if !== undefined && calledWorkflow(job) !== undefined
      ? ["can be skipped, and a skipped gate counts as a success"]
      : []),
  ];
}

function stepFaults(job: Job): string[] {
  return stepsOf(job).flatMap((step) => [
    ...(step.run?.includes("${{") === true ? ["puts an expression into a script"] : []),
    ...(isCheckout(step) && step.with?.["persist-credentials"] !== false
      ? ["leaves a token in the checkout"]
      : []),
  ]);
}

const isCheckout = ({ uses }: { uses?: string }): boolean => uses?.startsWith("actions/checkout@") === true;

/** The parsers don't know which outputs the action has. */
function outputFaults(job: Job): string[] {
  const ours = stepsOf(job).flatMap((step) =>
    step.id !== undefined && modeOf(step) !== undefined ? [step.id] : [],
  );
  const known = new Set(actionOutputs.map(({ name }) => name));
  return [...JSON.stringify(job).matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)]
    .filter(([, step = "", output = ""]) => ours.includes(step) && !known.has(output))
    .map(([reference]) => `uses ${reference}, which the action does not set`);
}

/** The results of a run's jobs, which GitHub knows and no manifest can say. */
function aggregateFaults(job: Job, { jobs }: Workflow): string[] {
  const step = stepsOf(job).find((candidate) => modeOf(candidate) === "aggregate");
  if (step === undefined) return [];
  const [plan, run] = (["plan", "run"] as const).map((mode) => jobWith(mode, jobs));
  const inputs = step.with ?? {};
  const expected: Record<string, string> = {
    "plan-result": `\${{ needs.${plan}.result }}`,
    "run-result": `\${{ needs.${run}.result }}`,
    "plan-digest": `\${{ needs.${plan}.outputs.plan-digest }}`,
    "plan-artifact": `\${{ needs.${plan}.outputs.plan-artifact }}`,
  };
  const keys = new Set(
    Object.values(jobs)
      .flatMap(stepsOf)
      .filter(modeOf)
      .map((one) => one.with?.["key"]),
  );
  return [
    ...(job.if === "always()" ? [] : ["is skipped after a failure, and a skipped gate counts as a success"]),
    ...[plan, run].filter((id) => !needsOf(job).includes(id!)).map((id) => `does not wait for ${id}`),
    ...Object.entries(expected)
      .filter(([name, value]) => inputs[name] !== value)
      .map(([name, value]) => `${name} is not ${value}`),
    ...(keys.size === 1 && !keys.has(undefined) ? [] : ["has not the same key as plan and run"]),
  ];
}

const needsOf = ({ needs }: Job): string[] => (typeof needs === "string" ? [needs] : (needs ?? []));

const jobWith = (mode: Mode, jobs: Workflow["jobs"]): string | undefined =>
  Object.keys(jobs).find((id) => stepsOf(jobs[id]!).some((step) => modeOf(step) === mode));

/** What runs with more rights than the code it reports on must not touch that code. */
function reportFaults(job: Job, workflow: Workflow): string[] {
  if (!stepsOf(job).some((step) => modeOf(step) === "report")) return [];
  const { workflow_run: event } = workflow.on as { workflow_run?: { types?: string[] } };
  return [
    ...(eventsOf(workflow).join() === "workflow_run" && event?.types?.join() === "completed"
      ? []
      : ["is started by something else than the end of a workflow"]),
    ...(stepsOf(job).every((step) => modeOf(step) === "report") ? [] : ["does more than report"]),
  ];
}
