import type { Heading, Root, RootContent } from "mdast";
import { toString } from "mdast-util-to-string";
import { parseFrontMatter } from "../front-matter.ts";
import { parseMarkdown } from "../markdown.ts";
import { findParseObstacle } from "../../text/parse-limits.ts";

/** Words by which specs head what they are for, the plainest first. docs/guardrails.md lists them. */
export const goalWords: readonly string[] = [
  "goal",
  "objective",
  "purpose",
  "intent",
  "summary",
  "overview",
  "problem",
  "why",
  "motivation",
  "description",
  "abstract",
  "context",
  "background",
];

/**
 * What a spec is for, as it is written: what stands below a heading (`## Goal`, `## 1. Problem statement`) or behind a label
 * (`Objective: …`) of these words, the first of them before others; else its title with its first paragraph. null: it has none
 * of that, or is not to be parsed.
 * @param more words of the repository's own, which come first
 */
export function findGoal(text: string, more: readonly string[] = []): string | null {
  if (whyNotParsed(text) !== null) return null;
  const source = text.replace(/^\uFEFF/, "");
  const { children } = parseMarkdown(source);
  const blocks = children.flatMap(listBlocks);
  for (const word of [...more.map((own) => own.toLowerCase()), ...goalWords]) {
    const goal = findBelowHeading(word, children, source) ?? findBehindLabel(word, blocks);
    if (goal !== null) return goal;
  }
  return getTitleAndFirstParagraph(children, source);
}

/** What stands below the first heading of this word that has something below it, up to the next heading that is not below it. */
function findBelowHeading(word: string, children: Root["children"], source: string): string | null {
  for (const [at, node] of children.entries()) {
    if (node.type !== "heading" || !startsWithWord(toString(node), word)) continue;
    const next = children.slice(at + 1).find((one) => endsSection(one, node));
    const goal = source.slice(node.position!.end.offset, next?.position?.start.offset).trim();
    if (goal !== "") return goal;
  }
  return null;
}

/** `Goals`, `1. Goal`, `Goal & scope`, `Problem statement`; not `Goalkeeper`, and no sentence that begins with the word. */
function startsWithWord(heading: string, word: string): boolean {
  const plain = heading
    .toLowerCase()
    .replace(/^[^\p{L}]+/u, "")
    .trim();
  if (!plain.startsWith(word)) return false;
  return /^(?:s|es)?(?:$|\s*[^\p{L}\p{N}\s]|\s+(?:statement|and|of|for)(?!\p{L}))/u.test(
    plain.slice(word.length),
  );
}

const endsSection = (node: RootContent, { depth }: Heading): boolean =>
  node.type === "heading" && node.depth <= depth;

/** What stands behind `Objective:` at the beginning of a paragraph or of an item. */
function findBehindLabel(word: string, blocks: readonly string[]): string | null {
  for (const block of blocks) {
    const [, label = "", said = ""] = /^([^:\n]{1,40}):\s*([^]+)$/.exec(block) ?? [];
    if (startsWithWord(label, word) && said.trim() !== "") return said.trim();
  }
  return null;
}

/** Paragraphs, and those of items of lists, as plain text. */
function listBlocks(node: RootContent): string[] {
  if (node.type === "paragraph") return [toString(node)];
  if (node.type !== "list") return [];
  return node.children.flatMap((item) => item.children.flatMap((child) => listBlocks(child)));
}

/** A field of older specs, and no text. */
const fieldLine = /^(?:last_review|status):/;

function getTitleAndFirstParagraph(children: Root["children"], source: string): string | null {
  const named = parseFrontMatter(source)?.fields["title"];
  const heading = children.find((node) => node.type === "heading");
  const title =
    typeof named === "string" ? named.trim() : heading === undefined ? "" : toString(heading);
  const paragraph = children.find(
    (node) => node.type === "paragraph" && !fieldLine.test(toString(node)),
  );
  const said = paragraph === undefined ? "" : toString(paragraph);
  return [title, said].filter((part) => part.trim() !== "").join("\n\n") || null;
}
