import type { Manifest } from "../../model/manifest.ts";
import type { Redacted } from "../../model/redacted.ts";
import { cleanLine } from "../../text/clean-text.ts";
import type { ShownOutcome } from "./outcome-words.ts";
import { describeOutcome } from "./stage-lines.ts";
import { countSubtasks } from "./stage-names.ts";
import { type ChildManifests, type StageRow, toStageRows } from "./stage-rows.ts";

/** A stage that is not the same in two runs. */
export interface StageChange {
  /** Its label in the later run, else in the earlier one. */
  stage: string;
  /** null: the earlier run does not have it. */
  before: ComparedStage | null;
  /** null: the later run does not have it. */
  after: ComparedStage | null;
}

/** What a stage came to. */
export interface ComparedStage {
  outcome: ShownOutcome;
  /** `succeeded`, `failed: exit 1` */
  result: string;
  /** null: it did not run to its end. */
  durationMs: number | null;
}

/** The stages of a run. */
interface RunStages {
  manifest: Redacted<Manifest>;
  children: ChildManifests;
}

/** Compares the stages of two runs: those that only one has, and those with another result or duration. */
export function findStageChanges(before: RunStages, after: RunStages): StageChange[] {
  const [earlier, later] = [listByName(before), listByName(after)];
  const names = new Set([...later.keys(), ...earlier.keys()]);
  return [...names].flatMap((name) => {
    const [old, now] = [earlier.get(name), later.get(name)];
    const change = {
      stage: (now ?? old)!.label,
      before: old === undefined ? null : toResult(old),
      after: now === undefined ? null : toResult(now),
    };
    return isChanged(change) ? [change] : [];
  });
}

/** Names have the subtask also where labels leave it out, because a run has only one. */
function listByName({ manifest, children }: RunStages): Map<string, StageRow> {
  const several = countSubtasks(manifest.commands) > 1;
  return new Map(
    toStageRows(manifest, children).flatMap(({ subtask, place, rows }) =>
      rows.map((row) => [
        several || subtask === null ? row.label : cleanLine(`${place}/${row.label}`),
        row,
      ]),
    ),
  );
}

const toResult = ({ outcome, command }: StageRow): ComparedStage => ({
  outcome,
  result: describeOutcome(outcome, command) || "succeeded",
  durationMs: outcome === "skipped" || outcome === "cancelled" ? null : command.duration_ms,
});

const isChanged = ({ before, after }: StageChange): boolean =>
  before === null ||
  after === null ||
  before.result !== after.result ||
  isOtherDuration(before.durationMs, after.durationMs);

/** Milliseconds of a difference that never matters. */
const toleratedMs = 1000;

/** The part of the shorter duration that a difference has to exceed. */
const toleratedPart = 0.5;

function isOtherDuration(before: number | null, after: number | null): boolean {
  if (before === null || after === null) return false;
  const difference = Math.abs(after - before);
  return difference > toleratedMs && difference > toleratedPart * Math.min(before, after);
}
