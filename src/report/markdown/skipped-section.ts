import { counted } from "../../model/counted.ts";
import type { Plan } from "../../model/plan.ts";
import type { Section } from "./budget.ts";
import { formatCodeSpan, escapeInline } from "../../text/markdown.ts";
import { groupSkippedSubtasks } from "../shared/stage-rows.ts";

/** Lists the subtasks that were skipped as a whole, by reason. */
export function createSkippedSection(plan: Plan): Section {
  const reasons = [...groupSkippedSubtasks(plan)].map(([reason, ids]) => ({
    full: `- ${escapeInline(reason, 300)}: ${ids.map((id) => formatCodeSpan(id, 120)).join(", ")}\n`,
    short: `- ${escapeInline(reason, 300)}: ${counted(ids.length, "subtask")}\n`,
  }));
  return {
    heading: reasons.length === 0 ? "" : "### Skipped subtasks\n\n",
    items: reasons,
    formatLeftOff: (count) => `- *and for ${counted(count, "more reason")}*\n`,
    sheds: 1,
  };
}
