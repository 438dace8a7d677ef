import { limits } from "../model/limits.ts";
import type { RedactedText } from "../model/redacted.ts";

/** A line end is near where at most an eighth is lost by a cut there. */
const nearest = limits.keptSummary.value / 8;

/**
 * The beginning of what a stage wrote for the job summary (limits.keptSummary), with what is open there closed, and a
 * sentence that says so: in whole lines where a line ends near the limit, or else in whole characters.
 */
export async function boundSummary(text: RedactedText): Promise<RedactedText> {
  const most = limits.keptSummary.value;
  const bytes = Buffer.from(text);
  if (bytes.length <= most) return text;
  // In a stream a decoder keeps back the character that was cut in two.
  const beginning = new TextDecoder().decode(bytes.subarray(0, most), { stream: true });
  const kept = cut(beginning);
  // What reads Markdown is loaded only when it is needed.
  const { getClosingMarkup } = await import("../text/contained-markdown.ts");
  return `${kept}${getClosingMarkup(kept)}\n\n*The rest is left off: at most ${limits.keptSummary.shown} of a stage's summary is kept.*\n` as RedactedText;
}

function cut(text: string): string {
  const lineEnd = text.lastIndexOf("\n");
  if (lineEnd >= text.length - nearest) return text.slice(0, lineEnd);
  const tag = text.lastIndexOf("<");
  const isWithinTag = tag > text.lastIndexOf(">") && tag >= text.length - nearest;
  return isWithinTag ? text.slice(0, tag) : text;
}
