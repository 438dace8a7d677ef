import type { Plan } from "../../model/plan.ts";
import { fitSections, stepSummaryBytes, type Section } from "./budget.ts";
import { formatCodeCell, formatCodeSpan, escapeInline } from "../../text/markdown.ts";
import { skippedSection } from "./skipped-section.ts";

/**
 * What was planned, as GitHub Markdown for the plan job's summary: which job does what, and what is left out and why.
 */
export function planSummary(plan: Plan): string {
  const count = plan.assignments.length;
  const jobs = count === 0 ? "Nothing to run" : count === 1 ? "1 job" : `${count} jobs`;
  const headline: Section = {
    heading: `## 🗓️ Planned: ${escapeInline(plan.pipeline_title || plan.pipeline_id, 120)}\n\n${jobs}.\n\n`,
    items: [],
    leftOff: () => "",
    sheds: 9,
  };
  return `${fitSections([headline, jobTable(plan), notes(plan), skippedSection(plan)], stepSummaryBytes - 1).trimEnd()}\n`;
}

function jobTable({ assignments }: Plan): Section {
  const rows = assignments.map(({ instance_id, runs_on, subtasks }) => {
    const named = subtasks.slice(0, 20).map((id) => formatCodeCell(id, 120));
    const more =
      subtasks.length > named.length ? ` and ${subtasks.length - named.length} more` : "";
    const full = `| ${formatCodeCell(instance_id, 120)} | ${formatCodeCell(runs_on, 120)} | ${named.join(", ")}${more} |\n`;
    return { full };
  });
  return {
    heading: rows.length === 0 ? "" : "| job | runs on | subtasks |\n| --- | --- | --- |\n",
    items: rows,
    leftOff: (left) => `\n*and ${left} more jobs*\n`,
    sheds: 5,
  };
}

function notes({ notes: known, changes }: Plan): Section {
  const base = changes?.base ?? null;
  const compared =
    changes === null
      ? []
      : [
          `${changes.files === 1 ? "1 changed file" : `${changes.files} changed files`}${base === null ? "" : ` since ${formatCodeSpan(base)}`} (${escapeInline(changes.strategy)})`,
        ];
  const lines = [...compared, ...known.map((note) => escapeInline(note))];
  return {
    heading: lines.length === 0 ? "" : "### Notes\n\n",
    items: lines.map((line) => ({ full: `- ${line}\n` })),
    leftOff: (left) => `- *and ${left} more*\n`,
    sheds: 2,
  };
}
