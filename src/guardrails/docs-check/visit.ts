import type {
  Code,
  Definition,
  Heading,
  Html,
  Image,
  InlineCode,
  Link,
  Nodes,
  Parents,
} from "mdast";
import { type AnchorSet, findId, extractId, getHeadingText } from "./headings.ts";
import { readHtml } from "./html.ts";
import { looksLikePath, removeLineSuffix } from "./path-shape.ts";
import {
  type PlacedText,
  getFencePlace,
  createPlaceFinder,
  getNodePlace,
  type SourceText,
} from "./place.ts";
import { isProgram } from "./programs.ts";
import type { Address, DocumentCommand } from "./references.ts";
import { readCommands } from "./shell.ts";
import { createFormulaTest } from "./text-faults.ts";

/** The parts of a page, collected while its nodes are visited. */
export interface PageDraft {
  source: SourceText;
  anchors: AnchorSet;
  addresses: Address[];
  paths: PlacedText[];
  commands: DocumentCommand[];
  /** Nodes that contain text. */
  texts: Parents[];
  definesFootnotes: boolean;
  mayHaveMore: boolean;
}

/** State inherited by child nodes. */
interface VisitState {
  /** In a block that `<!-- docs-check: ignore -->` excludes. */
  ignored: boolean;
  inHeading: boolean;
}

export function visit(node: Nodes, draft: PageDraft, state: VisitState): void {
  if (node.type === "footnoteDefinition") draft.definesFootnotes = true;
  if (node.type === "heading") addHeading(node, draft);
  else if (node.type === "html") visitHtml(node, draft, state);
  else if (node.type === "text") addIds(node.value, draft);
  else if (state.ignored) return visitChildren(node, draft, state);
  else if (node.type === "link" || node.type === "image" || node.type === "definition") {
    if (!isOnlyId(node, draft.source)) draft.addresses.push(readAddress(node, draft.source));
  } else if (node.type === "inlineCode") visitCodeSpan(node, draft, state);
  else if (node.type === "code") visitFence(node, draft);
  visitChildren(node, draft, { ...state, inHeading: state.inHeading || node.type === "heading" });
}

function addHeading(node: Heading, draft: PageDraft): void {
  const { anchors, source } = draft;
  const written = source.text.slice(node.position!.start.offset, node.position!.end.offset);
  if (/\{[{%]|<!--(?!\s*(?:#|markdownlint|prettier|omit|docs-check))/.test(written))
    draft.mayHaveMore = true;
  const whole = getHeadingText(node);
  const { text, id } = extractId(whole, written);
  anchors.addHeading(text, id);
  if (text !== whole) anchors.addHeading(whole);
}

/** Adds ids in attribute lists, which Kramdown and Python-Markdown allow after any element. */
function addIds(text: string, { anchors }: PageDraft): void {
  for (const [list] of text.matchAll(/\{[^{}\n]*[#=][^{}\n]*\}/g)) {
    const id = findId(list);
    if (id !== null) anchors.add(id);
  }
}

/** Adds terms of definition lists and tab titles: some sites give them ids like headings. */
function addTerms(node: Parents, { anchors, source }: PageDraft): void {
  const written = source.text.slice(node.position!.start.offset, node.position!.end.offset);
  for (const [, term, title] of written.matchAll(
    /^[ \t>]*(?:(?!: )(\S[^\n]*)\r?\n[ \t>]*:[ \t]|={3}[!+]? *"([^"\n]+)")/gm,
  ))
    anchors.addHeading((term ?? title)!.replaceAll(/[`*]|\]\([^)]*\)|\]\[[^\]]*\]/g, ""));
}

const isIgnore = (node: Nodes): boolean =>
  node.type === "html" && /^<!--\s*docs-check:\s*ignore\s*-->/.test(node.value);

const isTextBlock = (node: Nodes): node is Heading =>
  ["paragraph", "heading", "tableCell"].includes(node.type);

/** An ignore comment excludes the block that contains it or, on its own, the next block. */
function visitChildren(node: Nodes, draft: PageDraft, state: VisitState): void {
  if (!("children" in node)) return;
  const { children }: Parents = node;
  const inText = isTextBlock(node);
  const ignored = state.ignored || (inText && children.some(isIgnore));
  if (inText) addTerms(node, draft);
  if (inText && !ignored) draft.texts.push(node);
  const isFormula = inText ? createFormulaTest(node, draft.source) : () => false;
  for (const [index, child] of children.entries()) {
    if (isFormula(child.position!.start.offset!)) continue;
    const before = inText ? undefined : children[index - 1];
    visit(child, draft, {
      ...state,
      ignored: ignored || (before !== undefined && isIgnore(before)),
    });
  }
}

/** `[](){#id}` of Python-Markdown. */
const isOnlyId = (node: Link | Image | Definition, { text }: SourceText): boolean =>
  node.url === "" && text[node.position!.end.offset!] === "{";

/** Escaped addresses are checked but cannot be replaced, so they have no offset. */
function readAddress(node: Link | Image | Definition, { text }: SourceText): Address {
  const kind = node.type === "image" ? "image" : "link";
  const { start, end } = node.data?.destination ?? { start: 0, end: 0 };
  const written = text.slice(start, end);
  const bracket = written === `<${node.url}>` ? 1 : 0;
  const offset = end > 0 && (bracket === 1 || written === node.url) ? start + bracket : null;
  return { kind, text: node.url, inTag: false, place: getNodePlace(node, offset) };
}

function visitHtml(node: Html, draft: PageDraft, { ignored }: VisitState): void {
  const parts = readHtml(node.value);
  for (const name of parts.anchors) draft.anchors.add(name);
  for (const text of parts.headings) draft.anchors.addHeading(text);
  if (ignored || isIgnore(node)) return;
  const findPlace = createPlaceFinder(draft.source, node);
  for (const { kind, url, index } of parts.addresses)
    draft.addresses.push({ kind, text: url, inTag: true, place: findPlace(index) });
}

/** Nothing in a heading is replaced, because its text is the anchor of other links. */
function visitCodeSpan(node: InlineCode, draft: PageDraft, { inHeading }: VisitState): void {
  const findPlace = createPlaceFinder(draft.source, node);
  const placed = (text: string, index: number): PlacedText => {
    const place = findPlace(index);
    return { text, place: inHeading ? { ...place, offset: null } : place };
  };
  const path = removeLineSuffix(node.value);
  if (looksLikePath(path)) draft.paths.push(placed(path, 0));
  if (!/\s/.test(node.value)) return;
  for (const { words, folders } of readCommands(node.value))
    if (isProgram(words[0]!.text))
      draft.commands.push({
        words: words.map(({ text, column }) => placed(text, column)),
        folders,
        inBlock: false,
      });
}

const shells = new Set([
  "sh",
  "bash",
  "zsh",
  "shell",
  "console",
  "shell-session",
  "shellsession",
  "sh-session",
]);

function visitFence(node: Code, draft: PageDraft): void {
  addIds(`${node.lang ?? ""} ${node.meta ?? ""}`, draft);
  const language = /^[\w-]+/.exec(node.lang ?? "")?.[0].toLowerCase();
  if (language === undefined || !shells.has(language)) return;
  const lines = node.value.split(/\r\n|\n|\r/);
  for (const { words, folders } of readCommands(node.value)) {
    if (!isProgram(words[0]!.text) && !words[0]!.text.includes("/")) continue;
    const placed = words.map(({ text, line, column }) => ({
      text,
      place: getFencePlace(draft.source, node, { line, column, lineText: lines[line]! }),
    }));
    draft.commands.push({ words: placed, folders, inBlock: true });
  }
}
