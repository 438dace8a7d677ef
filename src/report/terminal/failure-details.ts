import colours from "picocolors";
import type { Manifest } from "../../model/manifest.ts";
import type { Redacted } from "../../model/redacted.ts";
import { cleanLine } from "../../text/clean-text.ts";
import { locateLog } from "../shared/log-place.ts";
import { outcomeWords } from "../shared/outcome-words.ts";
import { formatTail } from "../shared/stage-lines.ts";
import {
  type ChildManifests,
  type StageRow,
  findTroubledRows,
  formatOutcome,
  toStageRows,
} from "../shared/stage-rows.ts";

/** The most lines of each stream. */
const lastLines = 10;

/** The most stages. */
const maxDetailed = 10;

export interface DetailsInput {
  manifest: Redacted<Manifest>;
  children: ChildManifests;
  /** The run's folder as the reader can open it. */
  folder: string;
  colour: boolean;
}

/** Formats each failed stage of a run: the reason, the last lines of its output, and its log. */
export function formatFailures(input: DetailsInput): string[] {
  const rows = findTroubledRows(toStageRows(input.manifest, input.children)).filter(
    ({ outcome }) => outcome === "failed" || outcome === "timed_out",
  );
  const lines = rows.slice(0, maxDetailed).flatMap((row) => [...formatStage(row, input), ""]);
  const rest = rows.length - maxDetailed;
  return rest > 0 ? [...lines, `and ${rest} more that failed`, ""] : lines;
}

/** Formats one stage, as above. */
export function formatStage(row: StageRow, { manifest, folder, colour }: DetailsInput): string[] {
  const paint = colours.createColors(colour);
  const { glyph, colour: name } = outcomeWords[row.outcome];
  const heading = paint[name](`${glyph} ${row.label} ${formatOutcome(row)}`);
  const log = findLog(row, { manifest, folder });
  return [
    heading,
    ...formatTail(row.command.tail, "    ", colour, lastLines),
    ...(log === null ? [] : [`  ${paint.dim(`log: ${cleanLine(log, 4096)}`)}`]),
  ];
}

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
