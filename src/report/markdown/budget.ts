import { limits } from "../../model/limits.ts";

/**
 * Bytes that a step's summary may have. GitHub's limit is 1 MiB a step, and it drops a larger one whole
 * (docs.github.com, "Workflow commands", step isolation and limits): some room stays for what else the step writes.
 */
export const stepSummaryBytes = limits.jobSummary.value;

export interface Item {
  full: string;
  /** Takes its place when there is no room; missing: it is full or not there. */
  short?: string;
}

/** A part of a report: what is always said, and items of which the last ones may be left off. */
export interface Section {
  heading: string;
  /** In order of importance. */
  items: readonly Item[];
  /** The line that says that `count` items are not shown. */
  leftOff(count: number): string;
  /** The section with the lowest number is the first to lose items. */
  sheds: number;
}

/**
 * The sections in their order as one text of at most `mostBytes` bytes of UTF-8. What does not fit is shed in a fixed
 * order: first items become short, then they go; both section by section as `sheds` says, from the last item on. The
 * headings always stay: the caller bounds them.
 */
export function fitSections(sections: readonly Section[], mostBytes: number): string {
  const drafts = sections.map((section) => ({
    section,
    texts: section.items.map((item) => item.full),
  }));
  let excess = drafts.reduce((total, draft) => total + bytesOf(render(draft)), -mostBytes);
  // Whatever a section ends with when something was shed, it may need one more line feed.
  if (excess > 0) excess += drafts.length;
  const order = drafts.toSorted((left, right) => left.section.sheds - right.section.sheds);
  for (const draft of order) excess = shorten(draft, excess);
  for (const draft of order) excess = drop(draft, excess);
  return drafts.map(render).join("");
}

interface Draft {
  section: Section;
  texts: string[];
}

/** A section that says anything ends with a blank line. */
function render({ section, texts }: Draft): string {
  const missing = section.items.length - texts.length;
  const text = section.heading + texts.join("") + (missing === 0 ? "" : section.leftOff(missing));
  return text === "" || text.endsWith("\n\n") ? text : `${text}\n`;
}

/** Returns the bytes that are still too many. */
function shorten({ section, texts }: Draft, excess: number): number {
  let left = excess;
  for (let at = texts.length - 1; at >= 0 && left > 0; at -= 1) {
    const { full, short = full } = section.items[at] ?? { full: "" };
    texts[at] = short;
    left -= bytesOf(full) - bytesOf(short);
  }
  return left;
}

/** Returns the bytes that are still too many. */
function drop({ section, texts }: Draft, excess: number): number {
  if (excess <= 0 || texts.length === 0) return excess;
  // The longest that the line can become: the number of items has the most digits.
  let left = excess + bytesOf(section.leftOff(texts.length));
  while (left > 0) {
    const last = texts.pop();
    if (last === undefined) break;
    left -= bytesOf(last);
  }
  return left;
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text, "utf8");
}
