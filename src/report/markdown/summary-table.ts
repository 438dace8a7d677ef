import type { Plan } from "../../model/plan.ts";
import type { Item, Section } from "./budget.ts";
import { formatDuration } from "../shared/duration.ts";
import { formatCodeCell, escapeInline } from "../../text/markdown.ts";
import { outcomeWords } from "../shared/outcome-words.ts";
import type { StageRow, SubtaskRows } from "../shared/stage-rows.ts";
import { outcomePhrase } from "../shared/stage-rows.ts";

/** The one table: stage, outcome, duration; a row above the stages of each subtask when there are several. */
export function summaryTable(groups: readonly SubtaskRows[], plan: Plan): Section {
  const headed = groups.filter((group) => group.subtask !== null).length > 1;
  const items = groups.flatMap((group) => {
    const rows = group.rows.map((row) => ({ full: stageRow(row) }));
    return headed || group.subtask === null ? [headingRow(group, plan), ...rows] : rows;
  });
  return {
    heading: items.length === 0 ? "" : "| Stage | Outcome | Duration |\n| :-- | :-- | --: |\n",
    items,
    leftOff: (count) =>
      `\n*${count} more rows of this table are left off; the manifest has all of them.*\n`,
    sheds: 5,
  };
}

function headingRow({ subtask, place }: SubtaskRows, plan: Plan): Item {
  const name = plan.subtasks.find((candidate) => candidate.id === subtask)?.name ?? "";
  if (subtask === null)
    return { full: `| **${place === "after" ? "After all jobs" : "Set-up"}** | | |\n` };
  const words =
    name === "" || name === subtask ? escapeInline(subtask) : escapeInline(`${subtask}: ${name}`);
  return { full: `| **${words}** | | |\n` };
}

function stageRow(row: StageRow): string {
  const { id, title, duration_ms } = row.command;
  const name =
    title === "" || title === id
      ? formatCodeCell(id)
      : `${formatCodeCell(id)} ${escapeInline(title, 120)}`;
  const outcome = `${outcomeWords[row.outcome].emoji} ${escapeInline(outcomePhrase(row))}`;
  const duration = duration_ms === null ? "" : formatDuration(duration_ms);
  return `| ${"↳ ".repeat(row.depth)}${name} | ${outcome} | ${duration} |\n`;
}
