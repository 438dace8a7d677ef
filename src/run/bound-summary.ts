import { limits } from "../model/limits.ts";
import type { RedactedText } from "../model/redacted.ts";

/** Bytes: the summary is cut at a line end if that loses at most an eighth of the limit. */
const nearest = limits.keptSummary.value / 8;

/**
 * Cuts a stage's job summary to `limits.keptSummary`, closes open markup and appends a note. Cuts at a line end if one
 * is near the limit, otherwise between characters.
 */
export async function boundSummary(text: RedactedText): Promise<RedactedText> {
  const most = limits.keptSummary.value;
  const bytes = Buffer.from(text);
  if (bytes.length <= most) return text;
  // A streaming decoder withholds an incomplete character at the end.
  const beginning = new TextDecoder().decode(bytes.subarray(0, most), { stream: true });
  const kept = cut(beginning);
  // The Markdown parser is loaded only when needed.
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
