import { escapeInline } from "./markdown.ts";

/** What people read when there is no plan to hold the jobs against. Backticks in `advice` are ours and stay. */
export function noPlanSummary({
  reason,
  advice,
  isCancelled,
}: {
  reason: string;
  advice: string;
  /** The plan job was cancelled. */
  isCancelled: boolean;
}): string {
  const heading = isCancelled ? "🚫 Cancelled: nothing was planned" : "❌ Failed: there is no plan";
  return `## ${heading}\n\n**Reason:** ${escapeInline(reason, 2000)}\n\n**What to do:** ${advice}\n`;
}
