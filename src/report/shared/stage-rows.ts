import type { Manifest, ManifestCommand } from "../../model/manifest.ts";
import type { Plan } from "../../model/plan.ts";
import type { Redacted } from "../../model/redacted.ts";
import { placeOf } from "../../model/stage-place.ts";
import { cleanLine } from "../../text/clean-text.ts";
import type { ShownOutcome } from "./outcome-words.ts";
import { shownOutcome } from "./outcome-words.ts";
import { verdict } from "./stage-lines.ts";
import { subtaskCount } from "./stage-names.ts";

/** Manifests of nested pipelines by their run id. */
export type ChildManifests = ReadonlyMap<string, Redacted<Manifest>>;

/** How deep nested pipelines are followed: deeper than any configuration needs. */
const deepest = 16;

/** A stage as every report shows it. */
export interface StageRow {
  /** 0 for the run's own stages, 1 for those of a nested pipeline, and so on. */
  depth: number;
  /** `api/nested/build`, one clean line. */
  label: string;
  outcome: ShownOutcome;
  command: Redacted<ManifestCommand>;
}

/** The stages of one subtask, or of the set-up, or those after all jobs. */
export interface SubtaskRows {
  /** null: of none. */
  subtask: string | null;
  /** The subtask's id, `setup` or `after`. */
  place: string;
  rows: StageRow[];
}

/** All stages of a run by subtask, in the order of the manifest, each nested pipeline's below the stage that it is. */
export function stageRows(manifest: Redacted<Manifest>, children: ChildManifests): SubtaskRows[] {
  const several = subtaskCount(manifest.commands) > 1;
  const groups = new Map<string, SubtaskRows>();
  // Each is followed once, so that neither a circle in files nor one that many stages claim makes rows without end.
  const unfollowed = new Map(children);
  for (const command of manifest.commands) {
    const { subtask } = command;
    const place = placeOf(command);
    // A subtask can be called `setup` too.
    const key = JSON.stringify([subtask, place]);
    const group = groups.get(key) ?? { subtask, place, rows: [] };
    groups.set(key, group);
    const path = subtask !== null && !several ? [] : [place];
    group.rows.push(...rowsOf(command, path, 0, unfollowed));
  }
  return [...groups.values()];
}

function rowsOf(
  command: Redacted<ManifestCommand>,
  path: readonly string[],
  depth: number,
  unfollowed: Map<string, Redacted<Manifest>>,
): StageRow[] {
  const here = [...path, command.id];
  const row = { depth, label: cleanLine(here.join("/")), outcome: shownOutcome(command), command };
  const id = command.sub_run_id;
  const child = id === null || depth >= deepest ? undefined : unfollowed.get(id);
  if (id === null || child === undefined) return [row];
  unfollowed.delete(id);
  return [row, ...child.commands.flatMap((nested) => rowsOf(nested, here, depth + 1, unfollowed))];
}

/**
 * `failed: exit 1`, `skipped: no change in its paths`, `succeeded`; with the number of tries when there were several.
 */
export function outcomePhrase({ command, outcome }: StageRow): string {
  const reason =
    outcome === "skipped" && command.summary !== null ? `skipped: ${command.summary}` : "";
  const phrase = reason || verdict(outcome, command) || "succeeded";
  return cleanLine(command.tries > 1 ? `${phrase}, ${command.tries} tries` : phrase, 300);
}

/** Rows that went wrong, worst first: failed and timed out, then unfinished, cancelled, allowed failures. */
export function troubledRows(groups: readonly SubtaskRows[]): StageRow[] {
  const rows = groups.flatMap((group) => group.rows);
  // toSorted is stable: within a kind the order of the plan stays.
  return rows
    .filter((row, at) => isTroubled(row) && !onlyContains(rows, at))
    .toSorted((a, b) => severity(b.outcome) - severity(a.outcome));
}

/** Subtasks of the plan that were left out as a whole, by the reason. */
export function skippedSubtasks(plan: Plan): Map<string, string[]> {
  const skipped = new Map<string, string[]>();
  for (const { id, skip } of plan.subtasks) {
    if (skip !== null) skipped.set(skip, [...(skipped.get(skip) ?? []), id]);
  }
  return skipped;
}

/** Numbers of the innermost stages: a nested pipeline is counted by its own. */
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

/** `3 passed, 1 failed, 2 skipped`; `no stages` when there are none. */
export function countWords(counts: StageCounts): string {
  const words = [
    counts.passed > 0 && `${counts.passed} passed`,
    counts.failed > 0 && `${counts.failed} failed`,
    counts.allowed > 0 && `${counts.allowed} failed but allowed`,
    counts.unfinished > 0 && `${counts.unfinished} not finished`,
    counts.skipped > 0 && `${counts.skipped} skipped`,
  ];
  return words.filter((word) => word !== false).join(", ") || "no stages";
}

function severity(outcome: ShownOutcome): number {
  switch (outcome) {
    case "failed":
    case "timed_out":
      return 4;
    case "running":
      return 3;
    case "cancelled":
      return 2;
    case "allowed_failure":
      return 1;
    case "succeeded":
    case "skipped":
    case "not_started":
      return 0;
  }
}

const isTroubled = (row: StageRow): boolean => severity(row.outcome) > 0;

/** A nested pipeline that failed because of a stage of its own, which is in the list itself. */
function onlyContains(rows: readonly StageRow[], at: number): boolean {
  const { command, depth } = rows[at]!;
  if (command.kind !== "subpipeline" || command.exit?.kind !== "exited") return false;
  const end = rows.findIndex((other, place) => place > at && other.depth <= depth);
  return rows.slice(at + 1, end === -1 ? rows.length : end).some(isTroubled);
}
