import { decodeName } from "../../changes/names.ts";
import { parseMarkdown } from "../markdown.ts";
import { parseFrontMatter } from "../front-matter.ts";
import { createAnchorSet } from "./headings.ts";
import { readHtml } from "./html.ts";
import { maskMarkdownTags, maskMdx, maskTemplates, removeFences } from "./mask.ts";
import { type PlacedText, getPlace, type SourceText, createSource } from "./place.ts";
import type { Address, DocumentCommand } from "./references.ts";
import { type Shortcode, findShortcodes } from "./shortcodes.ts";
import { findTextFaults, type TextFault } from "./text-faults.ts";
import { type PageDraft, visit } from "./visit.ts";
import { type PageForm, githubForm } from "./page-form.ts";

/** The parts of a parsed document that are checked. */
export interface Page {
  /** The path in the repository. */
  path: string;
  /** The path as links spell it. */
  name: string;
  lines: number;
  /** In lower case. */
  anchors: ReadonlySet<string>;
  /** Names of the included documents, as written. Their headings count as its own. */
  included: readonly string[];
  /** Whether a program or template may add headings that are unknown here. */
  hasUnknownAnchors: boolean;
  /** Shortcodes that may add headings. */
  shortcodes: readonly Shortcode[];
  /** The front matter; empty if there is none or it cannot be parsed. */
  fields: Readonly<Record<string, unknown>>;
  addresses: readonly Address[];
  /** Code spans that look like paths. */
  paths: readonly PlacedText[];
  /** Commands in code spans and shell blocks. */
  commands: readonly DocumentCommand[];
  /** Text that looks like a link or a footnote but is not. */
  faults: readonly TextFault[];
  /** Whether it is about a project of the reader's, so that commands are run there. */
  describesOtherProject: boolean;
}

/**
 * Parses a document.
 * @param text without a byte order mark
 */
export function readPage(path: string, text: string, form: PageForm = githubForm): Page {
  const name = decodeName(path);
  const frontMatter = parseFrontMatter(text);
  const mdx = form.mdx || name.endsWith(".mdx");
  const templated = maskTemplates(text);
  const masked = (mdx ? maskMdx : maskMarkdownTags)(templated, frontMatter?.bodyStart ?? 0);
  const source = createSource(masked.text);
  const draft = createDraft(source, form);
  for (const tag of masked.tags) addMaskedTag(draft, tag);
  const indentedCode = form.indentedCode && !mdx;
  visit(parseMarkdown(masked.text, { indentedCode }), draft, { ignored: false, inHeading: false });
  const bare = removeFences(text);
  const lastIsEmpty = source.lineStarts.at(-1) === text.length;
  const { anchors, addresses, paths, commands } = draft;
  return {
    path,
    name,
    lines: source.lineStarts.length - (lastIsEmpty ? 1 : 0),
    anchors: anchors.all,
    hasUnknownAnchors: draft.mayHaveMore || isGenerated(bare, draft),
    shortcodes: findShortcodes(bare),
    included: findInclusions(text),
    fields: frontMatter?.fields ?? {},
    addresses,
    paths,
    commands,
    faults: draft.texts.flatMap((node) => findTextFaults(node, source, draft.definesFootnotes)),
    describesOtherProject: otherProject.test(text),
  };
}

const createDraft = (source: SourceText, { slug }: PageForm): PageDraft => ({
  source,
  anchors: createAnchorSet(slug),
  addresses: [],
  paths: [],
  commands: [],
  texts: [],
  definesFootnotes: false,
  mayHaveMore: false,
});

function addMaskedTag(draft: PageDraft, { text, index }: { text: string; index: number }): void {
  const { anchors, addresses } = readHtml(text);
  for (const name of anchors) draft.anchors.add(name);
  for (const { kind, url, index: within } of addresses) {
    const place = { ...getPlace(draft.source, index + within), offset: null };
    draft.addresses.push({ kind, text: url, inTag: true, place });
  }
}

/** Syntaxes that include another document by its path. */
const inclusions = [
  /<!--\s*@include:\s*([^\s>{]+\.md)/g,
  /\{\{#(?:include|rustdoc_include)\s+([^\s}]+\.md)/g,
  /--8<--\s*["']([^"'\n]+\.md)/g,
  /\{%-?\s*(?:include|include_relative|render)\s+["']?([^\s"']+\.(?:md|markdown))/g,
  /\{\{[<%]\s*(?:include|readfile|snippet)\S*\s+(?:\w+=)?["']?([^\s"'>%]+\.md)/g,
  /^import\b[^\n]*["']([^"'\n]+\.mdx?)["']/gm,
  /\[[^\]]*\]\(([^)\s]+\.md)\s+["']:include/g,
];
const findInclusions = (text: string): string[] =>
  inclusions.flatMap((pattern) => [...text.matchAll(pattern)].map(([, path]) => path!));

/** Includes whose output is unknown: generated content, or no path. */
const generated = new RegExp(
  [
    String.raw`--8<--\s*$`,
    String.raw`^::: ?(?:[\w.]+\.[\w.]+|[a-z]+_[\w]+)\s*$`,
    String.raw`^::: ?[\w.-]+[ \t]*\r?\n(?: {4}|\t):?[a-z_]+:`,
    String.raw`\{\{<\s*(?:partial|content)`,
    String.raw`^\{\{[-\s]*(?:[\w.]+[-\s]*\}\}\s*$|[a-z_]+\()`,
    String.raw`^import\b[^\n]*\b\w*(?:Table|Api|API|Options|Partial|Snippet|Reference|Content)\b(?![^\n]*\.mdx?["'])`,
    String.raw`^\.\. |^\`\`\`\{(?:include|eval-rst|toctree|auto)`,
  ].join("|"),
  "m",
);

/** A page without headings that shows components gets all of its headings from them. */
function isGenerated(text: string, { anchors }: PageDraft): boolean {
  if (generated.test(text)) return true;
  const hasNothing = anchors.all.size === 0 && findInclusions(text).length === 0;
  return hasNothing && /^[ \t]*<(?:[A-Z]\w*|[a-z]+-[\w-]+)[\s/>]/m.test(text);
}

const otherProject =
  /\b(?:your|a new|an? existing) (?:own )?(?:\w+ ){0,2}(?:project|app|application|package\.json|repo|repository|site|workspace|plugin)\b|\bcreate[- ][\w@/-]+|\b(?:npm|pnpm|yarn|bun) (?:init|create)\b|\b(?:degit|git clone|scaffold)/i;
