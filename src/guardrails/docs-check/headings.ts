import GithubSlugger from "github-slugger";
import type { Nodes } from "mdast";

/** What links may name behind `#`, gathered in the order of the document. */
export interface Anchors {
  addHeading(text: string): void;
  add(name: string): void;
  all: ReadonlySet<string>;
}

/**
 * GitHub gives a heading the anchor of its text (github-slugger), with `-1` and so on behind those that are there already, and
 * finds anchors whatever their case; so they are kept in lower case.
 */
export function startAnchors(): Anchors {
  const slugger = new GithubSlugger();
  const all = new Set<string>();
  return {
    all,
    addHeading: (text) => void all.add(slugger.slug(text.trim())),
    add: (name) => void all.add(name.toLowerCase()),
  };
}

/** The text that a reader sees of a heading: without tags, images and footnotes. */
export function textOf(node: Nodes): string {
  if (node.type === "text" || node.type === "inlineCode") return node.value;
  if (node.type === "break") return "\n";
  return "children" in node ? node.children.map(textOf).join("") : "";
}
