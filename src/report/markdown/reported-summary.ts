import { formatCodeSpan, escapeInline, formatLink } from "../../text/markdown.ts";

/** The origin of a reported result, as GitHub states it. */
export interface ReportedFrom {
  runUrl: string;
  /** The conclusion of the workflow run. */
  conclusion: string;
  /** null: no open pull request has this commit as its head. */
  pullRequest: { number: number; url: string } | null;
  /** The attempt with the result, if the newest one left none; left out or null: the newest. */
  olderAttempt?: number | null;
}

/**
 * Creates the note above a result that untrusted code reported.
 * @param missingReason why there is no result; null: there is one
 */
export function formatReported(
  from: ReportedFrom,
  missingReason: string | null,
  mostBytes: number,
): string {
  const { runUrl, conclusion, pullRequest } = from;
  const of =
    pullRequest === null
      ? ""
      : ` of ${formatLink(`pull request ${pullRequest.number}`, pullRequest.url)}`;
  const note =
    `> **This repeats what untrusted code reported.** It comes from ${formatLink("a workflow run", runUrl)}${of}, which GitHub ` +
    `says ended as ${formatCodeSpan(conclusion, 40)}; the result shown is never better than that. The authors of that code could ` +
    "write anything below.\n\n";
  const older = from.olderAttempt ?? null;
  if (missingReason === null && older !== null)
    return `${note}**Note:** the newest attempt left no result; this is that of attempt ${older}.\n\n`;
  if (missingReason === null) return note;
  return `${note}## ❌ No result\n\n**Reason:** ${escapeInline(missingReason, Math.min(2000, mostBytes - 2000))}\n`;
}
