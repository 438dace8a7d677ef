import type { Manifest, ManifestCommand } from "../../model/manifest.ts";
import type { Plan } from "../../model/plan.ts";
import type { Redacted } from "../../model/redacted.ts";
import { placeOf } from "../../model/stage-place.ts";
import { cleanLine } from "../../text/clean-text.ts";
import { type ShownOutcome, readOutcome } from "./outcome-words.ts";
import { describeOutcome } from "./stage-lines.ts";
import { countSubtasks } from "./stage-names.ts";

/** Manifests of nested pipelines by their run id. */
export type ChildManifests = ReadonlyMap<string, Redacted<Manifest>>;

/** The deepest level of nested pipelines that is shown: deeper than any configuration needs. */
const deepest = 16;

/** A stage as every report shows it. */
export interface StageRow {
  /** 0 for the run's own stages, 1 for those of a nested pipeline, etc. */
  depth: number;
  /** `api/nested/build`, one clean line. */
  label: string;
  outcome: ShownOutcome;
  command: Redacted<ManifestCommand>;
}

/** The stages of a subtask, of the setup, or after all jobs. */
export interface SubtaskRows {
  /** null: stages of the setup or after all jobs. */
  subtask: string | null;
  /** The subtask's id, `setup` or `after`. */
  place: string;
  rows: StageRow[];
}

/** Lists a run's stages by subtask in the manifest's order. Stages of a nested pipeline follow its own row. */
export function toStageRows(manifest: Redacted<Manifest>, children: ChildManifests): SubtaskRows[] {
  const several = countSubtasks(manifest.commands) > 1;
  const groups = new Map<string, SubtaskRows>();
  // Each child is shown once, so that a cycle or a child of many stages cannot create endless rows.
  const unfollowed = new Map(children);
  for (const command of manifest.commands) {
    const { subtask } = command;
    const place = placeOf(command);
    // A subtask can be named `setup` too.
    const key = JSON.stringify([subtask, place]);
    const group = groups.get(key) ?? { subtask, place, rows: [] };
    groups.set(key, group);
    const path = subtask !== null && !several ? [] : [place];
    group.rows.push(...toRows(command, path, 0, unfollowed));
  }
  return [...groups.values()];
}

function toRows(
  command: Redacted<ManifestCommand>,
  path: readonly string[],
  depth: number,
  unfollowed: Map<string, Redacted<Manifest>>,
): StageRow[] {
  const here = [...path, command.id];
  const row = {
    depth,
    label: cleanLine(here.join("/")),
    outcome: readOutcome(command),
    command,
  };
  const id = command.sub_run_id;
  const child = id === null || depth >= deepest ? undefined : unfollowed.get(id);
  if (id === null || child === undefined) return [row];
  unfollowed.delete(id);
  return [row, ...child.commands.flatMap((nested) => toRows(nested, here, depth + 1, unfollowed))];
}

/** `failed: exit 1`, `skipped: no change in its paths`, `succeeded, 2 tries` */
export function formatOutcome({ command, outcome }: StageRow): string {
  const reason =
    outcome === "skipped" && command.summary !== null ? `skipped: ${command.summary}` : "";
  const phrase = reason || describeOutcome(outcome, command) || "succeeded";
  return cleanLine(command.tries > 1 ? `${phrase}, ${command.tries} tries` : phrase, 300);
}

/** Finds rows that went wrong, worst first: failed and timed out, then unfinished, cancelled, allowed failures. */
export function findTroubledRows(groups: readonly SubtaskRows[]): StageRow[] {
  const rows = groups.flatMap((group) => group.rows);
  // toSorted is stable, so equal outcomes keep the plan's order.
  return rows
    .filter((row, at) => isTroubled(row) && !isCausedByChild(rows, at))
    .toSorted((a, b) => severities[b.outcome] - severities[a.outcome]);
}

/** Finds the stages that failed, as above. */
export const findFailedRows = (groups: readonly SubtaskRows[]): StageRow[] =>
  findTroubledRows(groups).filter(hasFailed);

export const hasFailed = ({ outcome }: StageRow): boolean =>
  outcome === "failed" || outcome === "timed_out";

/** Groups the subtasks that were skipped as a whole by the reason. */
export function groupSkippedSubtasks(plan: Plan): Map<string, string[]> {
  const skipped = new Map<string, string[]>();
  for (const { id, skip } of plan.subtasks) {
    if (skip !== null) skipped.set(skip, [...(skipped.get(skip) ?? []), id]);
  }
  return skipped;
}

/** Counts of innermost stages; a nested pipeline counts only by its stages. */
export interface StageCounts {
  passed: number;
  failed: number;
  allowed: number;
  skipped: number;
  unfinished: number;
}

export function countStages(groups: readonly SubtaskRows[]): StageCounts {
  const rows = groups.flatMap((group) => group.rows);
  const leaves = rows.filter((row, at) => (rows[at + 1]?.depth ?? 0) <= row.depth);
  const count = (...outcomes: ShownOutcome[]): number =>
    leaves.filter((row) => outcomes.includes(row.outcome)).length;
  return {
    passed: count("succeeded"),
    failed: count("failed", "timed_out"),
    allowed: count("allowed_failure"),
    skipped: count("skipped"),
    unfinished: count("cancelled", "running", "not_started"),
  };
}

/** `3 passed, 1 failed, 2 skipped`, or `no stages` */
export function formatCounts(counts: StageCounts): string {
  const words = [
    counts.passed > 0 && `${counts.passed} passed`,
    counts.failed > 0 && `${counts.failed} failed`,
    counts.allowed > 0 && `${counts.allowed} failed but allowed`,
    counts.unfinished > 0 && `${counts.unfinished} not finished`,
    counts.skipped > 0 && `${counts.skipped} skipped`,
  ];
  return words.filter((word) => word !== false).join(", ") || "no stages";
}

const severities: Readonly<Record<ShownOutcome, number>> = {
  failed: 4,
  timed_out: 4,
  running: 3,
  cancelled: 2,
  allowed_failure: 1,
  succeeded: 0,
  skipped: 0,
  not_started: 0,
};

const isTroubled = (row: StageRow): boolean => severities[row.outcome] > 0;

/** Whether a nested pipeline failed because of one of its stages, which is listed itself. */
function isCausedByChild(rows: readonly StageRow[], at: number): boolean {
  const { command, depth } = rows[at]!;
  if (command.kind !== "subpipeline" || command.exit?.kind !== "exited") return false;
  const end = rows.findIndex((other, place) => place > at && other.depth <= depth);
  return rows.slice(at + 1, end === -1 ? rows.length : end).some(isTroubled);
}
