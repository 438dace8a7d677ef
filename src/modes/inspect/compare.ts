import type { Finding } from "../../model/finding.ts";
import type { Plan } from "../../model/plan.ts";
import type { Files, RunPorts } from "../../platform/platform.ts";
import { findStageChanges, type StageChange } from "../../report/shared/stage-changes.ts";
import { findRun, listRuns, type RunSearch } from "../run-folder/find-run.ts";
import { readPlan } from "../run-folder/plan-file.ts";
import { isRefusal, refuse, type Refusal } from "../settings/settings.ts";
import { describeRun, type ListedRun } from "./list-runs.ts";
import { findMissing, readFindings } from "./run-findings.ts";
import { readRun, type ShownRun } from "./show.ts";

/** A run, as a comparison shows it. */
export type RunOfComparison = Omit<ListedRun, "shortId">;

/** The differences between two runs. */
export interface RunComparison {
  before: RunOfComparison;
  after: RunOfComparison;
  stages: StageChange[];
  /** The worst first. */
  findings: { added: Finding[]; removed: Finding[] };
  /** What could not be read. */
  warnings: string[];
}

/**
 * Compares two runs.
 * @param names as in findRun. One: it is compared with the newest run of its task and pipeline. None: the newest run is
 * compared with the one before it of the same task and pipeline.
 */
export async function compareRuns(
  search: RunSearch,
  ports: RunPorts,
  names: readonly string[],
): Promise<RunComparison | Refusal> {
  const folders = await findFolders(search, ports.files, names);
  if (isRefusal(folders)) return folders;
  const before = await readWhole(ports, folders.before);
  if (isRefusal(before)) return before;
  const after = await readWhole(ports, folders.after);
  if (isRefusal(after)) return after;
  const now = ports.clock.now();
  return {
    before: describeRun(before.run, before.plan, now),
    after: describeRun(after.run, after.plan, now),
    stages: findStageChanges(before.run, after.run),
    findings: {
      added: findMissing(after.findings, before.findings),
      removed: findMissing(before.findings, after.findings),
    },
    warnings: [...before.run.warnings, ...after.run.warnings],
  };
}

async function readWhole(
  ports: RunPorts,
  folder: string,
): Promise<{ run: ShownRun; plan: Plan; findings: Finding[] } | Refusal> {
  const run = await readRun(ports, folder);
  if (isRefusal(run)) return run;
  const plan = await readPlan(ports.files, folder);
  if (isRefusal(plan)) return plan;
  return { run, plan, findings: await readFindings(ports.files, folder, plan) };
}

interface TwoFolders {
  before: string;
  after: string;
}

async function findFolders(
  search: RunSearch,
  files: Files,
  [first, second]: readonly string[],
): Promise<TwoFolders | Refusal> {
  const named = await findRun(search, files, first ?? null);
  if (typeof named !== "string") return named;
  if (second !== undefined) {
    const other = await findRun(search, files, second);
    return typeof other === "string" ? { before: named, after: other } : other;
  }
  const like = await findLike(search, files, named);
  if (isRefusal(like)) return like;
  return first === undefined
    ? findEarlier(named, like.folders, like.kind)
    : findNewest(named, like.folders, like.kind);
}

/** Finds the runs of the same task and pipeline, the newest first. */
async function findLike(
  search: RunSearch,
  files: Files,
  named: string,
): Promise<{ folders: string[]; kind: string } | Refusal> {
  const plan = await readPlan(files, named);
  if (isRefusal(plan)) return plan;
  const folders: string[] = [];
  for (const { folder } of (await listRuns(search, files)).toReversed()) {
    const other = await readPlan(files, folder);
    if (isRefusal(other)) continue;
    if (other.task_id === plan.task_id && other.pipeline_id === plan.pipeline_id)
      folders.push(folder);
  }
  return { folders, kind: `of the task ${plan.task_id} and the pipeline ${plan.pipeline_id}` };
}

function findEarlier(
  newest: string,
  folders: readonly string[],
  kind: string,
): TwoFolders | Refusal {
  const before = folders.find((folder) => folder !== newest);
  return before === undefined
    ? refuse(`there is only one run ${kind}: name the runs to compare`)
    : { before, after: newest };
}

function findNewest(named: string, folders: readonly string[], kind: string): TwoFolders | Refusal {
  const [newest] = folders;
  if (newest === undefined) return refuse(`there is no run ${kind} here to compare it with`);
  return newest === named
    ? refuse(`${named} is the newest run ${kind}: name a second run to compare it with`)
    : { before: named, after: newest };
}
