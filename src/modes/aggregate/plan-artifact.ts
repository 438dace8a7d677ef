import { checkPlan } from "../../aggregate/evidence/check-plan.ts";
import { limits } from "../../model/limits.ts";
import type { Plan } from "../../model/plan.ts";
import type { ArtifactSource, Files, UnpackLimits } from "../../platform/platform.ts";
import { computeDigest } from "../../plan/digest.ts";
import { isFolderName } from "../settings/identity.ts";
import { readPlan } from "../run-folder/plan-file.ts";
import { isRefusal } from "../settings/settings.ts";

/** The artifact that holds the plan, from the plan job's output `plan-artifact`. */
export interface PlanArtifact {
  id: number;
  name: string;
}

export const toPlanArtifact = ({ id, name }: PlanArtifact): string => `${id}:${name}`;

/** @returns null for a text that no plan job wrote */
export function readPlanArtifact(text: string): PlanArtifact | null {
  const [, id = "", name = ""] = /^(\d{1,15}):([^":<>|*?\r\n\\/]{1,300})$/.exec(text) ?? [];
  return name === "" ? null : { id: Number(id), name };
}

/** A plan, or one sentence why there is none and one on what to do. */
export type FetchedPlan = { kind: "plan"; plan: Plan } | NoPlan;

export interface NoPlan {
  kind: "no-plan";
  reason: string;
  advice: string;
}

const planLimits: UnpackLimits = {
  archiveBytes: limits.manifestBytes.value,
  files: 10,
  totalBytes: limits.manifestBytes.value,
};

const rerunAll = "Re-run all jobs: that makes a new plan.";

export const noPlan = (reason: string, advice: string = rerunAll): NoPlan => ({
  kind: "no-plan",
  reason,
  advice,
});

/** The outputs can be empty although the plan job succeeded. */
export const noPlanOutputs = noPlan(
  "the plan job's outputs plan-artifact and plan-digest did not arrive",
  "Check that the plan job declares them in its `outputs` and that they are passed on as inputs. GitHub also drops, with only a warning in that job, an output that contains a masked value.",
);

/**
 * Downloads a plan and checks that it is the expected one.
 * @param folder absolute: where it is unpacked; the caller removes it
 * @param expected.digest the output `plan-digest` of the plan job; null: unknown
 * @param expected.runId the id of this job's run; null: unknown
 */
export async function fetchPlan(
  source: ArtifactSource,
  files: Files,
  artifact: PlanArtifact,
  folder: string,
  expected: { digest: string | null; runId: string | null },
): Promise<FetchedPlan> {
  const unpacked = await source.unpack(artifact, folder, planLimits);
  if (unpacked.kind === "gone")
    return noPlan(
      `the plan's artifact ${artifact.name} cannot be downloaded any more: ${unpacked.reason}`,
    );
  if (unpacked.kind !== "unpacked")
    return noPlan(`the plan's artifact ${artifact.name} was not downloaded: ${unpacked.reason}`);
  // Only a regular file can be read.
  const plan = unpacked.files.includes("plan.json") ? await readPlan(files, folder) : null;
  if (plan === null || isRefusal(plan))
    return noPlan(`the artifact ${artifact.name} holds no plan of this version`);
  const wrong = findPlanError(plan, expected);
  return wrong === null ? { kind: "plan", plan } : noPlan(`the plan in ${artifact.name} ${wrong}`);
}

function findPlanError(
  plan: Plan,
  expected: { digest: string | null; runId: string | null },
): string | null {
  const names = [
    plan.task_id,
    plan.run_id,
    ...plan.assignments.map(({ instance_id }) => instance_id),
  ];
  const unsafe = names.find((name) => !isFolderName(name));
  if (unsafe !== undefined)
    return `has a name that cannot be a folder's: ${JSON.stringify(unsafe)}`;
  if (!isIntact(plan)) return "is not what was planned: its digest does not match its content";
  if (expected.digest !== null && expected.digest !== plan.digest)
    return `has the digest ${plan.digest}, and the plan job's output says ${expected.digest}`;
  if (expected.runId !== null && expected.runId !== plan.run_id)
    return `is of the run ${plan.run_id}, and this is ${expected.runId}: is the input \`key\` that of the plan job?`;
  const wrong = checkPlan(plan);
  return wrong === null ? null : `is not what was planned: ${wrong}`;
}

/** A value that cannot be hashed, such as half of a surrogate pair, does not come from a plan. */
function isIntact(plan: Plan): boolean {
  try {
    return computeDigest(plan) === plan.digest;
  } catch {
    return false;
  }
}
