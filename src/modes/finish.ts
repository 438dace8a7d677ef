import { join } from "node:path";
import type { Aggregate, AggregateInput } from "../aggregate/aggregate.ts";
import type { Manifest } from "../model/manifest.ts";
import type { Plan } from "../model/plan.ts";
import type { AssignmentJob, Witnesses } from "../model/witnesses.ts";
import { pathBase, persistedPath, type Collected } from "../run/context.ts";
import { readApprovals } from "./approve.ts";
import { againstPast } from "./history/against-past.ts";
import type { FinishedRun, FinishOutside } from "./finished-run.ts";
import type { Past } from "./history/past.ts";
import { judgeRun } from "./guardrails/judge-run.ts";
import type { Settings, Surroundings } from "./settings.ts";
import { asFailed, type JudgedRun, writeRun } from "./write-run.ts";

export type { FinishedRun, FinishOutside } from "./finished-run.ts";

/** What becomes a run's own files. */
export interface RunRecords {
  plan: Plan;
  manifests: Manifest[];
  collected: Collected;
  attempt: number;
  /** How the jobs of the run ended; null: this process ran everything itself. */
  witnesses: Witnesses | null;
  /** What the list of jobs says of each assignment's newest job; null: nothing is known of it. */
  jobs: ReadonlyMap<string, AssignmentJob> | null;
  /** As in AggregateInput. */
  foreign?: AggregateInput["foreign"];
  /** Absolute. */
  folder: string;
  /** Trouble so far that changes no outcome. */
  warnings: string[];
  /** Why this attempt was said to have failed before, by whoever could not write all of its files: it stays so. */
  failedBefore: string | null;
  /** The history of its task, without this run. */
  past: Past;
  /** Where the run happens; null: it was killed, and is only brought to its end. */
  surroundings: Surroundings | null;
}

/**
 * Folds what the assignments did into the run's own files: manifest, run summary, final plan, summary.md, its entry in the
 * snapshot of runs, and the digests of all that is there. A run whose files cannot be written has failed, whatever its stages did: nobody could check it.
 */
export async function finishRun(
  outside: FinishOutside,
  settings: Settings,
  run: RunRecords,
): Promise<FinishedRun> {
  return writeRun(outside, settings, neverBetter(await judgeFinished(outside, settings, run), run));
}

/** A run that has failed once stays so, and one that its own process did not end is never green, whatever its journals say. */
function neverBetter(judged: JudgedRun, { failedBefore, surroundings }: RunRecords): JudgedRun {
  const { status } = judged.summary;
  if (failedBefore !== null && status !== "failed")
    return asFailed(judged, "files-not-written", failedBefore);
  const wasKilled = surroundings === null && status !== "failed" && status !== "cancelled";
  return wasKilled ? asFailed(judged, "process-gone", processGone) : judged;
}

const processGone = "the run's process ended before it had written its result";

async function judgeFinished(
  outside: FinishOutside,
  settings: Settings,
  run: RunRecords,
): Promise<JudgedRun> {
  const base = pathBase(settings.root, settings.runsFolder);
  const path = (name: string): string => persistedPath({ base }, join(run.folder, name));
  const paths = ["manifest.json", "run-summary.json", "summary.md"].map(path);
  const approved = await readApprovals(outside.files, run.folder);
  const { surroundings, past, folder } = run;
  const input: AggregateInput = {
    ...run,
    foreign: run.foreign ?? [],
    now: outside.clock.now(),
    artifactRoot: path("."),
    artifacts: paths,
    warnings: [...run.warnings, ...past.warnings, ...approved.warnings],
  };
  const withHistory = <Known extends Aggregate>(known: Known): Known =>
    againstPast(known, past, settings.history);
  const place = { ...run, manifestPath: path("manifest.json") };
  const result = await judgeRun(input, { settings, surroundings, outside, place, withHistory });
  const { documents } = result;
  const manifest = { ...result.manifest, approvals: approved.approvals };
  return withHistory({
    ...result,
    manifest,
    children: new Map(run.collected.children.map((child) => [child.run_id, child])),
    findings: [...run.collected.findings, ...result.findings],
    paths: [...paths, ...documents.map(({ name }) => path(name))],
    folder,
    past,
    attemptStartedAt: startOfAttempt(run, manifest),
  });
}

/** Of an attempt that ran nothing itself: the run's. */
function startOfAttempt({ manifests, attempt }: RunRecords, { started_at }: Manifest): string {
  const own = manifests.filter((manifest) => manifest.attempt === attempt);
  return own.map((manifest) => manifest.started_at).sort()[0] ?? started_at;
}
