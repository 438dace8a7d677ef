import { nearest } from "../../config/wording.ts";
import { hasFailed, type StageRow } from "../../report/shared/stage-rows.ts";
import { limitLines } from "../../text/wording.ts";
import { refuse, type Refusal } from "../settings/settings.ts";

/**
 * Finds a stage of a run.
 * @param name a stage's label or the end of one: `unit` finds `api/unit`
 */
export function findStage(rows: readonly StageRow[], name: string): StageRow | Refusal {
  const exact = rows.filter((row) => getNames(row).includes(name));
  const matching =
    exact.length > 0 ? exact : rows.filter(({ label }) => label.endsWith(`/${name}`));
  if (matching.length === 1) return matching[0]!;
  if (matching.length > 1)
    return refuse(`${name} is the name of ${matching.length} stages:${list(matching)}`);
  const near = nearest(name, rows.flatMap(getNames));
  const hint = near === undefined ? "." : `; did you mean ${near}?`;
  return refuse(`the run has no stage ${name}${hint} Its stages:${list(rows)}`);
}

/** Finds the first stage that failed, else the only one. */
export function findFailedStage(rows: readonly StageRow[]): StageRow | Refusal {
  const failed = rows.filter(hasFailed);
  // A nested pipeline has no log; the stage in it that failed has.
  const found = failed.find(({ command }) => command.log_path !== null) ?? failed[0];
  if (found !== undefined) return found;
  return rows.length === 1 ? rows[0]! : refuse(`no stage failed, so name one:${list(rows)}`);
}

/** The label, and the name with the subtask where the label leaves it out. */
const getNames = ({ label, depth, command }: StageRow): string[] =>
  depth === 0 && command.subtask !== null ? [label, `${command.subtask}/${command.id}`] : [label];

const list = (rows: readonly StageRow[]): string =>
  limitLines(
    rows.map(({ label }) => label),
    20,
    "stages",
  )
    .map((line) => `\n  ${line}`)
    .join("");
