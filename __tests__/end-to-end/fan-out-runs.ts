import { type ActionsService, startActionsService } from "../support/actions-service/server.ts";
import { fanOutRepository } from "./fan-out-pipeline.ts";
import {
  openWorkflow,
  type Recording,
  replay,
  type Shown,
  type Workflow,
  type WorkflowOptions,
} from "./workflow.ts";

export const threeSubtasks = ["api", "core", "web"];

/** A run of these subtasks whose plan job is through. */
export async function planned(
  service: ActionsService,
  subtasks: readonly string[] = threeSubtasks,
  more: Partial<WorkflowOptions> & { pipeline?: object; subtask?: (id: string) => object } = {},
): Promise<Workflow> {
  const repository = await fanOutRepository(subtasks, more.pipeline, more.subtask);
  const workflow = openWorkflow({ repository, service, ...more });
  const { code, stdout } = await workflow.plan();
  if (code !== 0) throw new Error(`the plan job ended with ${code}:\n${stdout}`);
  return workflow;
}

let recorded: Promise<{ repository: string; recording: Recording }> | undefined;

async function record(): Promise<{ repository: string; recording: Recording }> {
  const service = await startActionsService();
  const repository = await fanOutRepository(threeSubtasks);
  const workflow = openWorkflow({ repository, service });
  await workflow.plan();
  await workflow.legs();
  const recording = workflow.recording();
  await service.close();
  return { repository, recording };
}

/**
 * A run of three subtasks of which these have succeeded. The plan job and the legs are run once for all tests of a file:
 * what they left is put into each test's service.
 */
export async function halfway(
  service: ActionsService,
  legs: readonly string[] = threeSubtasks,
): Promise<Workflow> {
  const { repository, recording } = await (recorded ??= record());
  return replay({ repository, service }, recording, legs);
}

/** How each assignment ended, as the final plan has it. */
export const statuses = ({ plan }: Shown): Record<string, string> =>
  Object.fromEntries(plan.assignments.map(({ instance_id, status }) => [instance_id, status]));

/** The one word that everything that is shown must agree on. */
interface Verdict {
  code: number | null;
  outcome: string | undefined;
  /** In run-summary.json. */
  status: string;
  /** Of the check-run. */
  conclusion: string | null | undefined;
  /** What the job summary begins with, and the title of the check-run too. */
  heading: string;
}

export function verdictOf({ code, outcome, summary, checkRun, page, log }: Shown): Verdict {
  const heading = /^## \S+ ([^:]+):/.exec(page)?.[1] ?? "";
  const title = checkRun?.output.title;
  if (title !== undefined && title?.startsWith(heading) !== true)
    throw new Error(`the page says ${heading}, and the check-run ${title}\n${log}`);
  return { code, outcome, status: summary.status, conclusion: checkRun?.conclusion, heading };
}

/** Ends the service; fails when something was asked of it that GitHub would not have taken. */
export async function close(service: ActionsService): Promise<void> {
  const { violations } = service;
  await service.close();
  if (violations.length > 0) throw new Error(`GitHub would have refused:\n${violations.join("\n")}`);
}

export const green: Verdict = {
  code: 0,
  outcome: "success",
  status: "succeeded",
  conclusion: "success",
  heading: "Passed",
};
export const red: Verdict = {
  code: 1,
  outcome: "failure",
  status: "failed",
  conclusion: "failure",
  heading: "Failed",
};
export const cancelled: Verdict = {
  code: 130,
  outcome: "cancelled",
  status: "cancelled",
  conclusion: "cancelled",
  heading: "Cancelled",
};
export const declaredEmpty: Verdict = {
  code: 0,
  outcome: "neutral",
  status: "succeeded",
  conclusion: "neutral",
  heading: "Nothing to run",
};
