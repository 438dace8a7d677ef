import type { Plan } from "../../model/plan.ts";
import type { Section } from "./budget.ts";
import { formatCodeSpan, escapeInline } from "../../text/markdown.ts";
import { skippedSubtasks } from "../shared/stage-rows.ts";

/** The subtasks that were left out as a whole, by the reason. */
export function skippedSection(plan: Plan): Section {
  const reasons = [...skippedSubtasks(plan)].map(([reason, ids]) => ({
    full: `- ${escapeInline(reason, 300)}: ${ids.map((id) => formatCodeSpan(id, 120)).join(", ")}\n`,
    short: `- ${escapeInline(reason, 300)}: ${ids.length} subtasks\n`,
  }));
  return {
    heading: reasons.length === 0 ? "" : "### Skipped subtasks\n\n",
    items: reasons,
    leftOff: (count) => `- *and for ${count} more reasons*\n`,
    sheds: 1,
  };
}
