import type { RedactedText } from "../../model/redacted.ts";
import { escapeInline } from "../../text/markdown.ts";

/** The explanation of a run that left no results. */
export interface FailureText {
  /** `Failed: there is no plan`. */
  title: string;
  reason: RedactedText;
  /** Trusted Markdown, which is not escaped. */
  advice: string;
  isCancelled: boolean;
}

export const formatFailureSummary = ({ title, reason, advice, isCancelled }: FailureText): string =>
  `## ${isCancelled ? "🚫" : "❌"} ${title}\n\n**Reason:** ${escapeInline(reason, 2000)}\n\n**What to do:** ${advice}\n`;
