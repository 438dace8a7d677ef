import colours from "picocolors";
import type { Manifest } from "../../model/manifest.ts";
import type { Redacted } from "../../model/redacted.ts";
import { placeOf } from "../../model/stage-place.ts";
import type { RunStatus } from "../../model/outcome.ts";
import { cleanLine } from "../../text/clean-text.ts";
import { formatDuration } from "../shared/duration.ts";
import {
  type ColourName,
  type OutcomeWord,
  outcomeWords,
  wordsWhileRunning,
} from "../shared/outcome-words.ts";
import {
  type ChildManifests,
  type StageRow,
  countStages,
  formatCounts,
  toStageRows,
} from "../shared/stage-rows.ts";
import type { Paint } from "../shared/stage-lines.ts";
import { createTextTable } from "./text-table.ts";

interface TableLine {
  cells: string[];
  colour: ColourName | null;
}

/** Formats a run as a table, followed by its status. */
export function formatRunTable(
  manifest: Redacted<Manifest>,
  options: {
    colour: boolean;
    children?: ChildManifests;
    /** Milliseconds since the last heartbeat, if the run is stale. */
    staleMs?: number | null;
  },
): string {
  const paint = colours.createColors(options.colour);
  const groups = toStageRows(manifest, options.children ?? new Map());
  const words =
    manifest.status === "in_progress" ? { ...outcomeWords, ...wordsWhileRunning } : outcomeWords;
  const lines = groups
    .flatMap((group) => group.rows)
    .map((row) => toTableLine(row, words[row.outcome]));
  const heading = ["#", "subtask", "stage", "outcome", "duration", "exit"];
  const table = createTextTable(
    heading,
    lines.map(({ cells }) => cells),
  );
  const status = `${manifest.status.replace("_", " ")}: ${formatCounts(countStages(groups))}`;
  return [
    paint.bold(table.heading),
    ...table.rows.map((row, at) => paintRow(row, lines[at]?.colour ?? null, paint)),
    "",
    paint[getStatusColour(manifest.status)](
      `${cleanLine(manifest.run_id)} ${status}${formatRunTime(manifest)}`,
    ),
    ...(manifest.status_detail === null
      ? []
      : [cleanLine(manifest.summary ?? manifest.status_detail, 1000)]),
    ...manifest.approvals.map(formatApproval),
    ...(options.staleMs == null ? [] : [paint.yellow(formatStale(manifest, options.staleMs))]),
    "",
  ].join("\n");
}

const paintRow = (row: string, colour: ColourName | null, paint: Paint): string =>
  colour === null ? row : paint[colour](row);

const formatApproval = ({ actor, timestamp, reason }: Manifest["approvals"][number]): string =>
  `approved by ${cleanLine(actor, 100)} at ${timestamp}: ${cleanLine(reason, 1000)}`;

const formatStale = ({ heartbeat_stale_after_seconds }: Manifest, staleMs: number): string =>
  `stale: the last heartbeat is ${formatDuration(staleMs)} old (limit: ${formatDuration(1000 * (heartbeat_stale_after_seconds ?? 0))}); if its process is gone, \`orchestrator recover\` ends it`;

function toTableLine(row: StageRow, { glyph, word, colour }: OutcomeWord): TableLine {
  const { index, subtask, id, duration_ms, exit, summary } = row.command;
  const reason = row.outcome === "skipped" && summary !== null ? `: ${cleanLine(summary, 60)}` : "";
  return {
    cells: [
      row.depth === 0 ? String(index) : "",
      row.depth === 0
        ? cleanLine(subtask ?? (placeOf(row.command) === "after" ? "(after)" : "(setup)"))
        : "",
      `${"  ".repeat(row.depth)}${cleanLine(id)}`,
      `${glyph} ${word}${reason}`,
      duration_ms === null ? "" : formatDuration(duration_ms),
      exit === null ? "" : formatExitCell(exit),
    ],
    colour: row.outcome === "succeeded" ? null : colour,
  };
}

function formatExitCell(exit: NonNullable<StageRow["command"]["exit"]>): string {
  switch (exit.kind) {
    case "exited":
      return String(exit.code);
    case "signalled":
      return cleanLine(exit.signal, 20);
    case "timed-out":
      return "timed out";
    case "cancelled":
      return "cancelled";
    case "spawn-failed":
      return "not started";
    case "nothing-ran":
      return "";
    case "errored":
      return exit.reason;
    case "judged":
      return exit.overridden ? "allowed" : exit.verdict;
  }
}

function formatRunTime({ started_at, completed_at }: Manifest): string {
  return completed_at === null
    ? ""
    : ` in ${formatDuration(Date.parse(completed_at) - Date.parse(started_at))}`;
}

function getStatusColour(status: RunStatus): ColourName {
  if (status === "succeeded") return "green";
  return status === "failed" ? "red" : "yellow";
}
