import { formatCodeSpan, escapeInline, formatLink } from "../../text/markdown.ts";

/** Where a reported result comes from; all of it GitHub's own word. */
export interface ReportedFrom {
  runUrl: string;
  /** How GitHub says that the workflow run ended. */
  conclusion: string;
  /** null: none that is open has this commit as its newest one. */
  pullRequest: { number: number; url: string } | null;
  /** The attempt that the result is of, where the newest one left none; left out or null: it is of the newest. */
  olderAttempt?: number | null;
}

/**
 * What stands before a result that is only repeated.
 * @param nothing why there is no result; null: there is one
 */
export function reportedSummary(
  from: ReportedFrom,
  nothing: string | null,
  mostBytes: number,
): string {
  const { runUrl, conclusion, pullRequest } = from;
  const of =
    pullRequest === null
      ? ""
      : ` of ${formatLink(`pull request ${pullRequest.number}`, pullRequest.url)}`;
  const note =
    `> **This repeats what untrusted code reported.** It comes from ${formatLink("a workflow run", runUrl)}${of}, which GitHub ` +
    `says ended as ${formatCodeSpan(conclusion, 40)}; the result shown is never better than that. Whoever wrote that code could ` +
    "write anything below.\n\n";
  const older = from.olderAttempt ?? null;
  if (nothing === null && older !== null)
    return `${note}**Note:** the newest attempt left no result; this is that of attempt ${older}.\n\n`;
  if (nothing === null) return note;
  return `${note}## ❌ No result\n\n**Reason:** ${escapeInline(nothing, Math.min(2000, mostBytes - 2000))}\n`;
}
