import type { Manifest } from "../../../model/manifest.ts";
import type { Plan } from "../../../model/plan.ts";
import { computeDigest } from "../../../plan/digest.ts";
import type { Files } from "../../../platform/platform.ts";
import type { DoneSetup } from "../../../run/reused.ts";
import { executeAssignments, type RunDependencies } from "../execute.ts";
import { attemptFolder } from "../../run-folder/folders.ts";
import { takeVariables } from "./hand-over.ts";
import { readPlan } from "../../run-folder/plan-file.ts";
import {
  isRefusal,
  refuse,
  type Refusal,
  type Settings,
  type HostContext,
} from "../../settings/settings.ts";
import { readSetup } from "./setup.ts";

/** One assignment of a plan that is on disk already. */
export interface GivenAssignment {
  /** Absolute: the run's. */
  folder: string;
  assignment: string;
  attempt: number;
  /** Absolute: the folder of the setup that ran before; null: the assignment runs it itself. */
  setup: string | null;
}

export interface RanAssignment {
  /** null: not even a journal could be made. */
  manifest: Manifest | null;
  /** Trouble that changed no outcome. */
  warnings: string[];
}

/**
 * What each process of `run --jobs` does: one assignment, in its own folder and nowhere else. It takes no lock, and
 * leaves everything that is shared to the process that started it.
 */
export async function runGivenAssignment(
  settings: Settings,
  hostContext: HostContext,
  dependencies: RunDependencies,
  given: GivenAssignment,
): Promise<RanAssignment | Refusal> {
  const { files } = dependencies.platform;
  const { folder, attempt } = given;
  const plan = await readGivenPlan(files, given);
  if (isRefusal(plan)) return plan;
  const { handed, environment } = takeVariables(hostContext.environment);
  const setup = given.setup === null ? null : await readSetup(files, given.setup);
  if (setup !== null && isRefusal(setup)) return setup;
  const warnings: string[] = [];
  const assignments = plan.assignments.filter(
    ({ instance_id }) => instance_id === given.assignment,
  );
  const done: { setup?: DoneSetup } =
    setup === null ? {} : { setup: { ...setup, passedOn: handed.passedOn } };
  const { manifests } = await executeAssignments(
    settings,
    { ...hostContext, environment },
    { ...dependencies, secrets: [...dependencies.secrets, ...handed.masks] },
    { plan, folder, attempt, resumed: null, warnings, assignments, start: handed.start, ...done },
  );
  return { manifest: manifests[0] ?? null, warnings };
}

async function readGivenPlan(
  files: Files,
  { folder, assignment, attempt }: GivenAssignment,
): Promise<Plan | Refusal> {
  const plan = await readPlan(files, folder);
  if (isRefusal(plan)) return plan;
  if (computeDigest(plan) !== plan.digest)
    return refuse(
      `${folder}/plan.json: this is not what was planned: its digest is not that of its content`,
    );
  if (!plan.assignments.some(({ instance_id }) => instance_id === assignment))
    return refuse(`${folder}/plan.json: the plan has no assignment ${JSON.stringify(assignment)}`);
  const own = attemptFolder(folder, assignment, attempt);
  if (await files.exists(own)) return refuse(`${own}: this attempt was begun already`);
  return plan;
}
