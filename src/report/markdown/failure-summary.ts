import type { RedactedText } from "../../model/redacted.ts";
import { escapeInline } from "../../text/markdown.ts";

/** What people read where a run left nothing to show. */
export interface FailureText {
  /** `Failed: there is no plan`. */
  title: string;
  reason: RedactedText;
  /** Backticks in it are ours and stay. */
  advice: string;
  isCancelled: boolean;
}

export const failureSummary = ({ title, reason, advice, isCancelled }: FailureText): string =>
  `## ${isCancelled ? "🚫" : "❌"} ${title}\n\n**Reason:** ${escapeInline(reason, 2000)}\n\n**What to do:** ${advice}\n`;
