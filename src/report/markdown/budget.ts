import { limits } from "../../model/limits.ts";

/**
 * Longest step summary in bytes. GitHub drops summaries of over 1 MiB (docs.github.com, "Workflow commands", step
 * isolation and limits); this leaves room for what else the step writes.
 */
export const stepSummaryBytes: number = limits.jobSummary.value;

export interface SectionItem {
  full: string;
  /** Replaces `full` if there is no room; left out: the item is shown in full or not at all. */
  short?: string;
}

/** A part of a report: a heading that always stays, and items of which the last ones may be left off. */
export interface Section {
  heading: string;
  /** In order of importance. */
  items: readonly SectionItem[];
  /** Returns the line that says that `count` items are not shown. */
  formatLeftOff(count: number): string;
  /** Sections with lower numbers lose items first. */
  sheds: number;
}

/**
 * Renders sections within `mostBytes` bytes of UTF-8. If they do not fit, items are first shortened, then dropped,
 * section by section in the order of `sheds`, starting from the last item. Texts always stay. The caller bounds them and
 * the headings.
 */
export function fitSections(sections: readonly (Section | string)[], mostBytes: number): string {
  const drafts = sections.map(toSection).map((section) => ({
    section,
    texts: section.items.map((item) => item.full),
  }));
  let excess = drafts.reduce((total, draft) => total + countBytes(render(draft)), -mostBytes);
  // A section that loses items may need one more line feed.
  if (excess > 0) excess += drafts.length;
  const order = drafts.toSorted((left, right) => left.section.sheds - right.section.sheds);
  for (const draft of order) excess = shorten(draft, excess);
  for (const draft of order) excess = drop(draft, excess);
  return drafts.map(render).join("");
}

const toSection = (section: Section | string): Section =>
  typeof section === "string"
    ? { heading: section, items: [], formatLeftOff: () => "", sheds: 0 }
    : section;

interface SectionDraft {
  section: Section;
  texts: string[];
}

/** A section that is not empty ends with a blank line. */
function render({ section, texts }: SectionDraft): string {
  const missing = section.items.length - texts.length;
  const text =
    section.heading + texts.join("") + (missing === 0 ? "" : section.formatLeftOff(missing));
  return text === "" || text.endsWith("\n\n") ? text : `${text}\n`;
}

/** @returns the bytes that still exceed the limit */
function shorten({ section, texts }: SectionDraft, excess: number): number {
  let left = excess;
  for (let at = texts.length - 1; at >= 0 && left > 0; at -= 1) {
    const { full, short = full } = section.items[at] ?? { full: "" };
    texts[at] = short;
    left -= countBytes(full) - countBytes(short);
  }
  return left;
}

/** @returns the bytes that still exceed the limit */
function drop({ section, texts }: SectionDraft, excess: number): number {
  if (excess <= 0 || texts.length === 0) return excess;
  // The line is longest for the number of all items.
  let left = excess + countBytes(section.formatLeftOff(texts.length));
  while (left > 0) {
    const last = texts.pop();
    if (last === undefined) break;
    left -= countBytes(last);
  }
  return left;
}

function countBytes(text: string): number {
  return Buffer.byteLength(text, "utf8");
}
