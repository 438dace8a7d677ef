import colours from "picocolors";
import type { Manifest } from "../../model/manifest.ts";
import type { Redacted } from "../../model/redacted.ts";
import { placeOf } from "../../model/stage-place.ts";
import type { RunStatus } from "../../model/outcome.ts";
import { cleanLine } from "../../text/clean-text.ts";
import { formatDuration } from "../shared/duration.ts";
import type { ColourName, OutcomeWord } from "../shared/outcome-words.ts";
import { outcomeWords, wordsWhileGoing } from "../shared/outcome-words.ts";
import type { ChildManifests, StageRow } from "../shared/stage-rows.ts";
import type { Paint } from "../shared/stage-lines.ts";
import { countStages, countWords, stageRows } from "../shared/stage-rows.ts";
import { textTable } from "./text-table.ts";

interface Line {
  cells: string[];
  colour: ColourName | null;
}

/** A run as a table for a terminal, then its status in one line. */
export function runTable(
  manifest: Redacted<Manifest>,
  options: {
    colour: boolean;
    children?: ChildManifests;
    /** Milliseconds since its last sign of life, when that is too long for a run that goes on. */
    staleMs?: number | null;
  },
): string {
  const paint = colours.createColors(options.colour);
  const groups = stageRows(manifest, options.children ?? new Map());
  const words =
    manifest.status === "in_progress" ? { ...outcomeWords, ...wordsWhileGoing } : outcomeWords;
  const lines = groups.flatMap((group) => group.rows).map((row) => lineOf(row, words[row.outcome]));
  const heading = ["#", "subtask", "stage", "outcome", "duration", "exit"];
  const table = textTable(
    heading,
    lines.map(({ cells }) => cells),
  );
  const status = `${manifest.status.replace("_", " ")}: ${countWords(countStages(groups))}`;
  return [
    paint.bold(table.heading),
    ...table.rows.map((row, at) => painted(row, lines[at]?.colour ?? null, paint)),
    "",
    paint[statusColour(manifest.status)](
      `${cleanLine(manifest.run_id)} ${status}${tookWords(manifest)}`,
    ),
    ...(manifest.status_detail === null
      ? []
      : [cleanLine(manifest.summary ?? manifest.status_detail, 1000)]),
    ...manifest.approvals.map(approvalLine),
    ...(options.staleMs == null ? [] : [paint.yellow(staleLine(manifest, options.staleMs))]),
    "",
  ].join("\n");
}

const painted = (row: string, colour: ColourName | null, paint: Paint): string =>
  colour === null ? row : paint[colour](row);

const approvalLine = ({ actor, timestamp, reason }: Manifest["approvals"][number]): string =>
  `approved by ${cleanLine(actor, 100)} at ${timestamp}: ${cleanLine(reason, 1000)}`;

const staleLine = ({ heartbeat_stale_after_seconds }: Manifest, staleMs: number): string =>
  `stale: its last heartbeat is ${formatDuration(staleMs)} old, and ${formatDuration(1000 * (heartbeat_stale_after_seconds ?? 0))} are allowed; if its process is gone, \`orchestrator recover\` ends it`;

function lineOf(row: StageRow, { glyph, word, colour }: OutcomeWord): Line {
  const { index, subtask, id, duration_ms, exit, summary } = row.command;
  const reason = row.outcome === "skipped" && summary !== null ? `: ${cleanLine(summary, 60)}` : "";
  return {
    cells: [
      row.depth === 0 ? String(index) : "",
      row.depth === 0
        ? cleanLine(subtask ?? (placeOf(row.command) === "after" ? "(after)" : "(set-up)"))
        : "",
      `${"  ".repeat(row.depth)}${cleanLine(id)}`,
      `${glyph} ${word}${reason}`,
      duration_ms === null ? "" : formatDuration(duration_ms),
      exit === null ? "" : exitCell(exit),
    ],
    colour: row.outcome === "succeeded" ? null : colour,
  };
}

function exitCell(exit: NonNullable<StageRow["command"]["exit"]>): string {
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

function tookWords({ started_at, completed_at }: Manifest): string {
  return completed_at === null
    ? ""
    : ` in ${formatDuration(Date.parse(completed_at) - Date.parse(started_at))}`;
}

function statusColour(status: RunStatus): ColourName {
  if (status === "succeeded") return "green";
  return status === "failed" ? "red" : "yellow";
}
