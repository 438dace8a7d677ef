import colours from "picocolors";
import type { RunStatus } from "../../model/outcome.ts";
import { cleanLine } from "../../text/clean-text.ts";
import { formatDuration } from "../shared/duration.ts";
import { runWords } from "./run-words.ts";
import { createTextTable } from "./text-table.ts";

/** A run as a row. */
interface RunRow {
  shortId: string;
  status: RunStatus;
  partial: boolean | null;
  branch: string | null;
  commit: string | null;
  startedAt: string;
  durationSeconds: number;
  firstFailure: { stage: string; reason: string } | null;
}

/** Formats runs as a table, in the order given. */
export function formatRunsTable(
  runs: readonly RunRow[],
  { colour, now }: { colour: boolean; now: Date },
): string {
  const paint = colours.createColors(colour);
  const heading = ["run", "age", "branch", "commit", "result", "duration", "first failure"];
  const table = createTextTable(
    heading,
    runs.map((run) => toCells(run, now)),
  );
  const rows = table.rows.map((row, at) => paint[runWords[runs[at]!.status].colour](row));
  return [paint.bold(table.heading), ...rows, ""].join("\n");
}

function toCells(run: RunRow, now: Date): string[] {
  const { firstFailure } = run;
  const part = run.partial === true ? ", partial" : "";
  return [
    cleanLine(run.shortId),
    formatAge(now.getTime() - Date.parse(run.startedAt)),
    cleanLine(run.branch ?? "", 24),
    cleanLine(run.commit ?? "").slice(0, 7),
    `${runWords[run.status].word}${part}`,
    formatDuration(run.durationSeconds * 1000),
    firstFailure === null ? "" : cleanLine(`${firstFailure.stage} ${firstFailure.reason}`, 60),
  ];
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** `now`, `5m`, `3h`, `12d` */
function formatAge(ms: number): string {
  if (ms < minute) return "now";
  if (ms < hour) return `${Math.floor(ms / minute)}m`;
  return ms < 2 * day ? `${Math.floor(ms / hour)}h` : `${Math.floor(ms / day)}d`;
}
