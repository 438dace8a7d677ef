import type { Plan } from "../../model/plan.ts";
import type { SectionItem, Section } from "./budget.ts";
import { formatDuration } from "../shared/duration.ts";
import { formatCodeCell, escapeInline } from "../../text/markdown.ts";
import { outcomeWords } from "../shared/outcome-words.ts";
import { type StageRow, type SubtaskRows, formatOutcome } from "../shared/stage-rows.ts";

/** Creates the table of stages, with a heading row for each subtask if there are several. */
export function createSummaryTable(groups: readonly SubtaskRows[], plan: Plan): Section {
  const headed = groups.filter((group) => group.subtask !== null).length > 1;
  const items = groups.flatMap((group) => {
    const rows = group.rows.map((row) => ({ full: formatStageRow(row) }));
    return headed || group.subtask === null ? [createHeadingRow(group, plan), ...rows] : rows;
  });
  return {
    heading: items.length === 0 ? "" : "| Stage | Outcome | Duration |\n| :-- | :-- | --: |\n",
    items,
    formatLeftOff: (count) => `\n*${count} more rows are left off; see the manifest.*\n`,
    sheds: 5,
  };
}

function createHeadingRow({ subtask, place }: SubtaskRows, plan: Plan): SectionItem {
  const name = plan.subtasks.find((candidate) => candidate.id === subtask)?.name ?? "";
  if (subtask === null)
    return { full: `| **${place === "after" ? "After all jobs" : "Setup"}** | | |\n` };
  const words =
    name === "" || name === subtask ? escapeInline(subtask) : escapeInline(`${subtask}: ${name}`);
  return { full: `| **${words}** | | |\n` };
}

function formatStageRow(row: StageRow): string {
  const { id, title, duration_ms } = row.command;
  const name =
    title === "" || title === id
      ? formatCodeCell(id)
      : `${formatCodeCell(id)} ${escapeInline(title, 120)}`;
  const outcome = `${outcomeWords[row.outcome].emoji} ${escapeInline(formatOutcome(row))}`;
  const duration = duration_ms === null ? "" : formatDuration(duration_ms);
  return `| ${"↳ ".repeat(row.depth)}${name} | ${outcome} | ${duration} |\n`;
}
