import type { Plan } from "../../model/plan.ts";
import type { JobResults } from "../../model/job-results.ts";
import { aggregateRun } from "./aggregate.ts";
import { readJobArtifactName, findRunArtifacts } from "../run-folder/artifact-names.ts";
import type { FinishedRun } from "./finished-run.ts";
import { runFolder } from "../run-folder/folders.ts";
import { fetchPlan } from "./plan-artifact.ts";
import {
  isRefusal,
  refuse,
  type Refusal,
  type RunSettings,
  type HostContext,
} from "../settings/settings.ts";
import type {
  ArtifactSource,
  ListedArtifact,
  ResultPorts,
  Files,
} from "../../platform/platform.ts";

export interface FolderRequest {
  /** Absolute: the folder with the downloaded artifacts. */
  folder: string;
  /** null: the key of the only plan. */
  key: string | null;
  jobResults: JobResults;
}

/** Combines downloaded artifacts into one result, with the same code as `mode: aggregate`. */
export async function aggregateFolder(
  ports: ResultPorts,
  settings: RunSettings,
  hostContext: HostContext,
  source: ArtifactSource,
  request: FolderRequest,
): Promise<FinishedRun | Refusal> {
  const { artifacts } = await source.list();
  const found = choosePlan(artifacts, request);
  if (isRefusal(found)) return found;
  const { key, artifact } = found;
  const plan = await readPlanArtifactPlan(ports, source, artifact);
  if (isRefusal(plan)) return plan;
  const runsInto = runFolder(settings, plan);
  if (`${request.folder}/`.startsWith(`${runsInto}/`))
    return refuse(
      `${request.folder} is the run's own folder: pass the folder that its artifacts were downloaded to`,
    );
  const attempt = findNewestAttempt(artifacts, key, plan);
  const unknown = findUnknownArtifact(artifacts, key, plan);
  if (unknown !== undefined)
    return refuse(
      `${unknown.name} is not an artifact of this plan: expected orchestrator-${key}-job-<assignment>-a<attempt>, or -plan- or -run- instead of -job-; rename or remove it`,
    );
  const jobs = () => Promise.resolve({ jobs: null, warnings: [] });
  return aggregateRun(ports, settings, hostContext, source, {
    ...request,
    plan,
    key,
    attempt,
    jobs,
  });
}

/** The plan of the highest attempt. */
function choosePlan(
  artifacts: readonly ListedArtifact[],
  { folder, key: wanted }: FolderRequest,
): { key: string; artifact: ListedArtifact } | Refusal {
  const plans = findRunArtifacts(artifacts, "plan", wanted);
  const keys = [...new Set(plans.map(({ key }) => key))];
  const key = wanted ?? (keys.length === 1 ? keys[0]! : null);
  if (key === null && keys.length > 1)
    return refuse(
      `${folder} holds the plans of several keys (${keys.join(", ")}): choose one with --key`,
    );
  const own = plans.filter((plan) => plan.key === key);
  const newest = own.toSorted((left, right) => left.attempt - right.attempt).at(-1);
  return (
    newest ??
    refuse(
      `${folder} holds no plan${key === null ? "" : ` of the key ${key}`}: expected what \`gh run download\` leaves, a folder for each artifact, among them orchestrator-<key>-plan-a<attempt>`,
    )
  );
}

async function readPlanArtifactPlan(
  { files }: { files: Files },
  source: ArtifactSource,
  artifact: ListedArtifact,
): Promise<Plan | Refusal> {
  const folder = await files.makeTemporaryFolder();
  try {
    const fetched = await fetchPlan(source, files, artifact, `${folder}/plan`, {
      digest: null,
      runId: null,
    });
    return fetched.kind === "plan" ? fetched.plan : refuse(fetched.reason);
  } finally {
    await files.remove(folder);
  }
}

/**
 * Finds an artifact that is named like one of this run but belongs to no assignment: it could be the attempt that
 * counts.
 */
function findUnknownArtifact(
  artifacts: readonly ListedArtifact[],
  key: string,
  plan: Plan,
): ListedArtifact | undefined {
  const ids = new Set(plan.assignments.map(({ instance_id }) => instance_id));
  const known = new Set(
    (["plan", "run"] as const)
      .flatMap((kind) => findRunArtifacts(artifacts, kind, key))
      .map((one) => one.artifact),
  );
  return artifacts.find(
    (artifact) =>
      artifact.name.startsWith(`orchestrator-${key}-job-`) &&
      !isOfEarlierPlan(artifact, plan) &&
      !known.has(artifact) &&
      readJobArtifactName(artifact.name, key, ids) === null,
  );
}

/** A plan of an earlier attempt may have had other assignments. */
function isOfEarlierPlan({ name }: ListedArtifact, { plan_attempt }: Plan): boolean {
  const [, attempt] = /-a([1-9]\d{0,2})(?:-[0-9a-f]{8})?$/.exec(name) ?? [];
  return attempt !== undefined && Number(attempt) < plan_attempt;
}

function findNewestAttempt(artifacts: readonly ListedArtifact[], key: string, plan: Plan): number {
  const ids = new Set(plan.assignments.map(({ instance_id }) => instance_id));
  const attempts = artifacts.map(({ name }) => readJobArtifactName(name, key, ids)?.attempt ?? 0);
  return attempts.reduce((most, attempt) => Math.max(most, attempt), plan.plan_attempt);
}
