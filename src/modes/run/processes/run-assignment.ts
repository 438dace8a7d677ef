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
  type RunSettings,
  type HostContext,
} from "../../settings/settings.ts";
import { readSetup } from "./setup.ts";

/** One assignment of a plan on disk. */
export interface GivenAssignment {
  /** Absolute: the run's folder. */
  folder: string;
  assignment: string;
  attempt: number;
  /** Absolute: the folder of the setup that already ran; null: the assignment runs it itself. */
  setup: string | null;
}

export interface RanAssignment {
  /** null: its journal could not be created. */
  manifest: Manifest | null;
  /** Problems that did not change the outcome. */
  warnings: string[];
}

/**
 * Runs one assignment in a process of `run --jobs`. It writes only the assignment's folder and takes no lock: shared
 * files are left to the process that started it.
 */
export async function runGivenAssignment(
  settings: RunSettings,
  hostContext: HostContext,
  dependencies: RunDependencies,
  request: GivenAssignment,
): Promise<RanAssignment | Refusal> {
  const { files } = dependencies.platform;
  const { folder, attempt } = request;
  const plan = await readGivenPlan(files, request);
  if (isRefusal(plan)) return plan;
  const { handed, environment } = takeVariables(hostContext.environment);
  const setup = request.setup === null ? null : await readSetup(files, request.setup);
  if (setup !== null && isRefusal(setup)) return setup;
  const warnings: string[] = [];
  const assignments = plan.assignments.filter(
    ({ instance_id }) => instance_id === request.assignment,
  );
  const rest: { setup?: DoneSetup } =
    setup === null ? {} : { setup: { ...setup, passedOn: handed.passedOn } };
  const { manifests } = await executeAssignments(
    settings,
    { ...hostContext, environment },
    { ...dependencies, secrets: [...dependencies.secrets, ...handed.masks] },
    { plan, folder, attempt, resumed: null, warnings, assignments, start: handed.start, ...rest },
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
    return refuse(`${folder}/plan.json was changed: its digest does not match its content`);
  if (!plan.assignments.some(({ instance_id }) => instance_id === assignment))
    return refuse(`${folder}/plan.json: the plan has no assignment ${JSON.stringify(assignment)}`);
  const own = attemptFolder(folder, assignment, attempt);
  if (await files.exists(own)) return refuse(`${own}: this attempt was already started`);
  return plan;
}
