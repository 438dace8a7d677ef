import { counted } from "../../model/counted.ts";
import type { Plan } from "../../model/plan.ts";
import { fitSections, stepSummaryBytes, type Section } from "./budget.ts";
import { formatCodeCell, formatCodeSpan, escapeInline } from "../../text/markdown.ts";
import { listFirst } from "../../text/wording.ts";
import { createSkippedSection } from "./skipped-section.ts";

/** Creates the plan job's summary in GitHub Markdown: the work of each job, and what is skipped and why. */
export function createPlanSummary(plan: Plan): string {
  const count = plan.assignments.length;
  const jobs = count === 0 ? "Nothing to run" : counted(count, "job");
  const title = escapeInline(plan.pipeline_title || plan.pipeline_id, 120);
  const sections = [
    `## 🗓️ Planned: ${title}\n\n${jobs}.\n\n`,
    createJobTable(plan),
    createNotesSection(plan),
    createSkippedSection(plan),
  ];
  return `${fitSections(sections, stepSummaryBytes - 1).trimEnd()}\n`;
}

function createJobTable({ assignments }: Plan): Section {
  const rows = assignments.map(({ instance_id, runs_on, subtasks }) => {
    const ids = subtasks.map((id) => formatCodeCell(id, 120));
    const cells = [
      formatCodeCell(instance_id, 120),
      formatCodeCell(runs_on, 120),
      listFirst(ids, 20),
    ];
    return { full: `| ${cells.join(" | ")} |\n` };
  });
  return {
    heading: rows.length === 0 ? "" : "| job | runs on | subtasks |\n| --- | --- | --- |\n",
    items: rows,
    formatLeftOff: (left) => `\n*and ${counted(left, "more job")}*\n`,
    sheds: 5,
  };
}

function createNotesSection({ notes, changes }: Plan): Section {
  const lines = notes.map((note) => escapeInline(note));
  if (changes !== null) {
    const base = changes.base === null ? "" : ` since ${formatCodeSpan(changes.base)}`;
    const files = counted(changes.files, "changed file");
    lines.unshift(`${files}${base} (${escapeInline(changes.strategy)})`);
  }
  return {
    heading: lines.length === 0 ? "" : "### Notes\n\n",
    items: lines.map((line) => ({ full: `- ${line}\n` })),
    formatLeftOff: (left) => `- *and ${left} more*\n`,
    sheds: 2,
  };
}
