import { slug as githubSlug } from "github-slugger";
import type { Nodes } from "mdast";
import { type SlugStyleName, createSlugger } from "./slugs.ts";

/** The anchors of a document, collected in document order. */
export interface AnchorSet {
  /** @param explicitId the id written after the heading */
  addHeading(text: string, explicitId?: string | null): void;
  add(name: string): void;
  all: ReadonlySet<string>;
}

/**
 * Creates an empty set. A heading gets the id of its text and its explicit id. On a site it gets both the site's and
 * GitHub's id, because the document is read in both places. Anchors match in any case on GitHub, so they are kept in
 * lower case.
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
      // Hugo replaces `:lock:` with the emoji before it makes ids, which drop emoji.
      if (emojiName.test(text)) add(githubSlug(text.trim().replaceAll(emojiName, "")));
    },
  };
}

const emojiName = /:[a-z][\w+-]*:/g;

/** The visible text of a heading, without tags, images and footnotes. */
export function getHeadingText(node: Nodes): string {
  if (node.type === "text" || node.type === "inlineCode") return node.value;
  if (node.type === "break") return "\n";
  return "children" in node ? node.children.map(getHeadingText).join("") : "";
}

/**
 * Splits a heading's text from the id written after it: `{#id}` with classes or a colon, as in VitePress, Docusaurus,
 * mdBook, Hugo, MkDocs and Kramdown; an MDX comment; or an HTML comment. Other attribute lists are removed as well.
 * @param written the source of the heading
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

/** Finds the id in an attribute list: `#id` or `id=...`. */
export function findId(attributes: string): string | null {
  const found = /(?:^|[\s{:])(?:#([^\s#{}"'<>]+)|id=["']?([^\s"'{}]+))/.exec(attributes);
  return found?.[1] ?? found?.[2] ?? null;
}
