import type { Code, Definition, Heading, Html, Image, InlineCode, Link, Nodes, Parents } from "mdast";
import { matchableName } from "../../changes/names.ts";
import { parseMarkdown } from "../markdown.ts";
import { type Anchors, startAnchors, textOf } from "./headings.ts";
import { readHtml } from "./html.ts";
import { looksLikePath, withoutLine } from "./path-shape.ts";
import { type Placed, placeInFence, placesInValue, placeOfNode, type Source, sourceOf } from "./place.ts";
import { isProgram } from "./programs.ts";
import { readCommands } from "./shell.ts";

/** A link or an image: `text` is its address. */
export interface Address extends Placed {
  kind: "link" | "image";
}

export interface ShellCommand {
  words: readonly Placed[];
  /** Where `cd` went before, in order. */
  folders: readonly string[];
}

/** What is kept of a document after it was parsed. */
export interface Page {
  /** As Repository has it. */
  path: string;
  /** The same as links write it. */
  name: string;
  lines: number;
  /** In lower case. */
  anchors: ReadonlySet<string>;
  addresses: readonly Address[];
  /** Code spans that look like paths. */
  paths: readonly Placed[];
  /** Of code spans and of shell blocks. */
  commands: readonly ShellCommand[];
}

interface Draft {
  source: Source;
  anchors: Anchors;
  addresses: Address[];
  paths: Placed[];
  commands: ShellCommand[];
}

/** Where a node stands. */
interface Around {
  /** In a block that `<!-- docs-check: ignore -->` leaves out. */
  ignored: boolean;
  inHeading: boolean;
}

/** Reads a document. Only this parses it. @param text without a byte order mark */
export function readPage(path: string, text: string): Page {
  const source = sourceOf(text);
  const draft: Draft = { source, anchors: startAnchors(), addresses: [], paths: [], commands: [] };
  visit(parseMarkdown(text), draft, { ignored: false, inHeading: false });
  const lastIsEmpty = source.lineStarts.at(-1) === text.length;
  const { addresses, paths, commands } = draft;
  const lines = source.lineStarts.length - (lastIsEmpty ? 1 : 0);
  return { path, name: matchableName(path), lines, anchors: draft.anchors.all, addresses, paths, commands };
}

function visit(node: Nodes, draft: Draft, around: Around): void {
  if (node.type === "heading") draft.anchors.addHeading(textOf(node));
  else if (node.type === "html") visitHtml(node, draft, around);
  else if (around.ignored) return visitChildren(node, draft, around);
  else if (node.type === "link" || node.type === "image" || node.type === "definition")
    draft.addresses.push(addressOf(node, draft.source));
  else if (node.type === "inlineCode") visitSpan(node, draft, around);
  else if (node.type === "code") visitFence(node, draft);
  visitChildren(node, draft, { ...around, inHeading: around.inHeading || node.type === "heading" });
}

const isIgnore = (node: Nodes): boolean =>
  node.type === "html" && /^<!--\s*docs-check:\s*ignore\s*-->/.test(node.value);

const holdsText = (node: Nodes): node is Heading => ["paragraph", "heading", "tableCell"].includes(node.type);

/** The comment leaves out the block that it is in, or the next one when it stands alone. */
function visitChildren(node: Nodes, draft: Draft, around: Around): void {
  if (!("children" in node)) return;
  const { children }: Parents = node;
  const inText = holdsText(node);
  const ignored = around.ignored || (inText && children.some(isIgnore));
  for (const [index, child] of children.entries()) {
    const before = inText ? undefined : children[index - 1];
    visit(child, draft, { ...around, ignored: ignored || (before !== undefined && isIgnore(before)) });
  }
}

/** Escaped addresses are checked, but have no place where they could be replaced. */
function addressOf(node: Link | Image | Definition, { text }: Source): Address {
  const kind = node.type === "image" ? "image" : "link";
  const { start, end } = node.data?.destination ?? { start: 0, end: 0 };
  const written = text.slice(start, end);
  const bracket = written === `<${node.url}>` ? 1 : 0;
  const offset = end > 0 && (bracket === 1 || written === node.url) ? start + bracket : null;
  return { kind, text: node.url, place: placeOfNode(node, offset) };
}

function visitHtml(node: Html, draft: Draft, { ignored }: Around): void {
  const parts = readHtml(node.value);
  for (const name of parts.anchors) draft.anchors.add(name);
  for (const text of parts.headings) draft.anchors.addHeading(text);
  if (ignored || isIgnore(node)) return;
  const placeOf = placesInValue(draft.source, node);
  for (const { kind, url, index } of parts.addresses)
    draft.addresses.push({ kind, text: url, place: placeOf(index) });
}

/** A heading's text makes its anchor, to which links lead: nothing in it is replaced. */
function visitSpan(node: InlineCode, draft: Draft, { inHeading }: Around): void {
  const placeOf = placesInValue(draft.source, node);
  const placed = (text: string, index: number): Placed => {
    const place = placeOf(index);
    return { text, place: inHeading ? { ...place, offset: null } : place };
  };
  const path = withoutLine(node.value);
  if (looksLikePath(path)) draft.paths.push(placed(path, 0));
  if (!/\s/.test(node.value)) return;
  for (const { words, folders } of readCommands(node.value))
    if (isProgram(words[0]!.text))
      draft.commands.push({ words: words.map(({ text, column }) => placed(text, column)), folders });
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

function visitFence(node: Code, draft: Draft): void {
  const language = /^[\w-]+/.exec(node.lang ?? "")?.[0].toLowerCase();
  if (language === undefined || !shells.has(language)) return;
  const lines = node.value.split(/\r\n|\n|\r/);
  for (const { words, folders } of readCommands(node.value)) {
    if (!isProgram(words[0]!.text) && !words[0]!.text.includes("/")) continue;
    const placed = words.map(({ text, line, column }) => ({
      text,
      place: placeInFence(draft.source, node, { line, column, lineText: lines[line]! }),
    }));
    draft.commands.push({ words: placed, folders });
  }
}
