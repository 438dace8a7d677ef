import { slug as githubSlug } from "github-slugger";
import type { Nodes } from "mdast";
import { type SlugStyleName, createSlugger } from "./slugs.ts";

/** What links may name behind `#`, gathered in the order of the document. */
export interface AnchorSet {
  /** @param explicitId that the heading is given besides its text */
  addHeading(text: string, explicitId?: string | null): void;
  add(name: string): void;
  all: ReadonlySet<string>;
}

/**
 * A heading has the id of its text, or the one that is written behind it. On a site it has the site's and GitHub's, where the
 * same document is read as well. Anchors are found whatever their case, as on GitHub, so they are kept in lower case.
 */
export function createAnchorSet(style: SlugStyleName): AnchorSet {
  const sluggers = [...new Set<SlugStyleName>(["github", style])].map(createSlugger);
  const all = new Set<string>();
  const add = (name: string): void => void all.add(name.toLowerCase());
  return {
    all,
    add,
    addHeading(text, explicitId = null) {
      if (explicitId !== null) add(explicitId);
      for (const slug of sluggers) add(slug(text.trim()));
      // Hugo has the emoji for `:lock:` before it makes ids, and emoji are no part of them.
      if (emojiName.test(text)) add(githubSlug(text.trim().replaceAll(emojiName, "")));
    },
  };
}

const emojiName = /:[a-z][\w+-]*:/g;

/** The text that a reader sees of a heading: without tags, images and footnotes. */
export function getHeadingText(node: Nodes): string {
  if (node.type === "text" || node.type === "inlineCode") return node.value;
  if (node.type === "break") return "\n";
  return "children" in node ? node.children.map(getHeadingText).join("") : "";
}

/**
 * A heading's text apart from the id that is written behind it: `{#id}` with classes or a colon, as VitePress, Docusaurus, mdBook,
 * Hugo, MkDocs and Kramdown take it, a comment of MDX, or a comment. Other lists of attributes go as well.
 * @param written as the document has it
 */
export function extractId(text: string, written: string): { text: string; id: string | null } {
  const list = /\s*\{:?\s*(?:\/\*\s*)?([^{}\n]*?)(?:\s*\*\/)?\s*\}\s*#*\s*$/.exec(written);
  const comment = /<!--\s*(#[^\s<>]+)\s*-->\s*$/.exec(written)?.[1];
  const attributes = comment ?? list?.[1];
  if (attributes === undefined) return { text, id: null };
  const isMdx = list !== null && /\{:?\s*\/\*/.test(list[0]);
  const id = findId(attributes) ?? (isMdx ? attributes.trim() : null);
  const isList = id !== null || /^(?:[.:][\w-]+|[\w-]+=\S+|\s)+$/.test(attributes);
  if (!isList) return { text, id: null };
  return { text: comment === undefined ? text.replace(/\s*\{[^{}]*\}\s*$/, "") : text, id };
}

/** The id in a list of attributes: `#id` or `id=...`. */
export function findId(attributes: string): string | null {
  const found = /(?:^|[\s{:])(?:#([^\s#{}"'<>]+)|id=["']?([^\s"'{}]+))/.exec(attributes);
  return found?.[1] ?? found?.[2] ?? null;
}
