import { escapeInline } from "./markdown.ts";

/** What people read when there is no plan to hold the jobs against. Backticks in `advice` are ours and stay. */
export const noPlanSummary = ({ reason, advice }: { reason: string; advice: string }): string =>
  `## ❌ Failed: there is no plan\n\n**Reason:** ${escapeInline(reason, 2000)}\n\n**What to do:** ${advice}\n`;
