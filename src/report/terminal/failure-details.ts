import colours from "picocolors";
import type { Tail } from "../../model/journal.ts";
import type { Manifest } from "../../model/manifest.ts";
import type { Redacted } from "../../model/redacted.ts";
import { cleanColouredText, cleanLine, cleanText, lastLines } from "../../text/clean-text.ts";
import { locateLog } from "../shared/log-place.ts";
import { listFirst } from "../../text/wording.ts";
import { formatName } from "../shared/stage-names.ts";
import { outcomeWords } from "../shared/outcome-words.ts";
import { cleanLogLine, type LogEnd } from "./log-text.ts";
import {
  type ChildManifests,
  type StageRow,
  findFailedRows,
  formatOutcome,
  toStageRows,
} from "../shared/stage-rows.ts";

/** The most lines of a stage's output. */
const maxLines = 10;

/** The most stages. */
export const maxDetailed = 10;

export interface DetailsInput {
  manifest: Redacted<Manifest>;
  children: ChildManifests;
  /** The run's folder as the reader can open it. */
  folder: string;
  colour: boolean;
  /** The ends of logs, by `log_path`; a stage without one is shown with the tails in its manifest. */
  logEnds: ReadonlyMap<string, LogEnd>;
}

/** Formats each failed stage of a run: the reason, the last lines of its output, and its log. */
export function formatFailures(input: DetailsInput): string[] {
  const rows = findFailedRows(toStageRows(input.manifest, input.children));
  const lines = formatStages(rows.slice(0, maxDetailed), input);
  const rest = rows.length - maxDetailed;
  return rest > 0 ? [...lines, `and ${rest} more that failed`, ""] : lines;
}

/** Formats stages, with an empty line after each. What kept several from starting is said once. */
export function formatStages(rows: readonly StageRow[], input: DetailsInput): string[] {
  const groups = new Map<string, StageRow[]>();
  for (const row of rows) {
    const key = row.command.exit?.kind === "spawn-failed" ? formatOutcome(row) : row.label;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap(([first, ...others]) => [
    ...(others.length === 0
      ? formatStage(first!, input)
      : [formatHeading([first!, ...others], input)]),
    "",
  ]);
}

function formatHeading(rows: readonly StageRow[], { colour: hasColour }: DetailsInput): string {
  const { glyph, colour } = outcomeWords[rows[0]!.outcome];
  const names = listFirst(
    rows.map((row) => `${row.label}${formatName(row.command)}`),
    maxDetailed,
  );
  return colours.createColors(hasColour)[colour](`${glyph} ${names} ${formatOutcome(rows[0]!)}`);
}

/** Formats one stage, as above. */
export function formatStage(row: StageRow, input: DetailsInput): string[] {
  const paint = colours.createColors(input.colour);
  const log = findLog(row, input);
  const end = input.logEnds.get(row.command.log_path ?? "");
  const output =
    end === undefined
      ? formatTail(row.command.tail, input.colour)
      : end.lines.slice(-maxLines).map((line) => cleanLogLine(line, input.colour));
  const above = end === undefined ? 0 : end.above + end.lines.length - output.length;
  const place = log === null ? [] : [paint.dim(describeLog(log, above))];
  return [
    formatHeading([row], input),
    ...[...(above > 0 ? place : []), ...output, ...(above > 0 ? [] : place)].map(
      (line) => `    ${line}`,
    ),
  ];
}

/** The last lines of standard output, then those of standard error, which get at least half of the room. */
function formatTail(tail: Tail | null, colour: boolean): string[] {
  const clean = colour ? cleanColouredText : cleanText;
  const read = (text: string, most: number): string[] => lastLines(clean(text), most);
  const errors = read(tail?.stderr ?? "", maxLines);
  const output = read(tail?.stdout ?? "", Math.max(maxLines / 2, maxLines - errors.length));
  return [...output, ...errors.slice(output.length - maxLines)];
}

const describeLog = (log: string, above: number): string => {
  const path = cleanLine(log, 4096);
  return above === 0
    ? `log: ${path}`
    : `… ${above} ${above === 1 ? "line" : "lines"} above, in ${path}`;
};

const findLog = (
  { command: { log_path } }: StageRow,
  { manifest, folder }: Pick<DetailsInput, "manifest" | "folder">,
): string | null => (log_path === null ? null : locateLog(folder, manifest.run_id, log_path));

/** Describes one stage for programs. */
export const describeStage = (row: StageRow, input: DetailsInput) => ({
  schemaVersion: 1,
  kind: "stage",
  runId: input.manifest.run_id,
  stage: row.label,
  outcome: row.outcome,
  reason: formatOutcome(row),
  exitCode: row.command.exit_code,
  durationMs: row.command.duration_ms,
  tries: row.command.tries,
  logPath: findLog(row, input),
  tail: row.command.tail,
});
