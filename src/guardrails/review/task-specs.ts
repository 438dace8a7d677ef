import { posix } from "node:path";
import type { Repository } from "../../changes/repository.ts";
import type { ReviewPack } from "../../model/review-pack.ts";
import { guardrailLimits } from "../../model/guardrail-limits.ts";
import { truncate } from "../../text/wording.ts";
import type { Heading, Root, RootContent } from "mdast";
import { toString } from "mdast-util-to-string";
import { parseFrontMatter } from "../front-matter.ts";
import { parseMarkdown } from "../markdown.ts";
import { findParseObstacle } from "../../text/parse-limits.ts";

type Spec = ReviewPack["task"]["specs"][number];

/**
 * Finds the specs of a task with their goals: `tasks/specs/<task>*.md`, then `tasks/*<task>*.md`, then changed files
 * below `tasks/`. The task's name is matched literally, not as a glob.
 */
export async function findTaskSpecs(
  repository: Repository,
  task: string,
  { goalHeadings, changed }: { goalHeadings: readonly string[]; changed: ReadonlySet<string> },
): Promise<Spec[]> {
  const names = (await repository.files()).filter(
    (path) => path.startsWith("tasks/") && path.endsWith(".md"),
  );
  const inSpecs = names.filter(
    (path) => posix.dirname(path) === "tasks/specs" && posix.basename(path).startsWith(task),
  );
  const inTasks = names.filter(
    (path) => posix.dirname(path) === "tasks" && posix.basename(path).includes(task),
  );
  const all = new Set([...inSpecs, ...inTasks, ...names.filter((path) => changed.has(path))]);
  const chosen = [...all].slice(0, guardrailLimits.reviewSpecs.value);
  return Promise.all(
    chosen.map(async (path) => {
      const bytes = await repository.read(path);
      const goal =
        bytes === undefined ? null : findGoal(new TextDecoder().decode(bytes), goalHeadings);
      return {
        path,
        goal: goal === null ? null : truncate(goal, guardrailLimits.reviewGoal.value),
      };
    }),
  );
}

/** Headings that specs use for their goal, the most explicit first. docs/guardrails.md lists them. */
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
 * Finds the goal of a spec: the text below a heading (`## Goal`, `## 1. Problem statement`) or after a label
 * (`Objective: …`) with one of these words, in their order, or else its title with its first paragraph. Returns null if
 * there is none, or if the text cannot be parsed.
 * @param more words of the repository, which are tried first
 */
export function findGoal(text: string, more: readonly string[] = []): string | null {
  if (findParseObstacle(text) !== null) return null;
  const source = text.replace(/^\uFEFF/, "");
  const { children } = parseMarkdown(source);
  const blocks = children.flatMap(listBlocks);
  for (const word of [...more.map((own) => own.toLowerCase()), ...goalWords]) {
    const goal = findBelowHeading(word, children, source) ?? findBehindLabel(word, blocks);
    if (goal !== null) return goal;
  }
  return getTitleAndFirstParagraph(children, source);
}

/** The text below the first such heading that has any, up to the next heading of the same or a higher level. */
function findBelowHeading(word: string, children: Root["children"], source: string): string | null {
  for (const [at, node] of children.entries()) {
    if (node.type !== "heading" || !startsWithWord(toString(node), word)) continue;
    const next = children.slice(at + 1).find((one) => endsSection(one, node));
    const goal = source.slice(node.position!.end.offset, next?.position?.start.offset).trim();
    if (goal !== "") return goal;
  }
  return null;
}

/**
 * Matches `Goals`, `1. Goal`, `Goal & scope` and `Problem statement`, but not `Goalkeeper` or a sentence that starts
 * with the word.
 */
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

/** The text after `Objective:` at the start of a paragraph or an item. */
function findBehindLabel(word: string, blocks: readonly string[]): string | null {
  for (const block of blocks) {
    const [, label = "", body = ""] = /^([^:\n]{1,40}):\s*([^]+)$/.exec(block) ?? [];
    if (startsWithWord(label, word) && body.trim() !== "") return body.trim();
  }
  return null;
}

/** Paragraphs, including those of list items, as plain text. */
function listBlocks(node: RootContent): string[] {
  if (node.type === "paragraph") return [toString(node)];
  if (node.type !== "list") return [];
  return node.children.flatMap((item) => item.children.flatMap((child) => listBlocks(child)));
}

/** Metadata of older specs. */
const fieldLine = /^(?:last_review|status):/;

function getTitleAndFirstParagraph(children: Root["children"], source: string): string | null {
  const named = parseFrontMatter(source)?.fields["title"];
  const heading = children.find((node) => node.type === "heading");
  const title =
    typeof named === "string" ? named.trim() : heading === undefined ? "" : toString(heading);
  const paragraph = children.find(
    (node) => node.type === "paragraph" && !fieldLine.test(toString(node)),
  );
  const body = paragraph === undefined ? "" : toString(paragraph);
  return [title, body].filter((part) => part.trim() !== "").join("\n\n") || null;
}
