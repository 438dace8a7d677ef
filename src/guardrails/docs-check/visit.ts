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
import { type Anchors, idIn, takeId, textOf } from "./headings.ts";
import { readHtml } from "./html.ts";
import { looksLikePath, withoutLine } from "./path-shape.ts";
import { type Placed, placeInFence, placesInValue, placeOfNode, type Source } from "./place.ts";
import { isProgram } from "./programs.ts";
import type { Address, ShellCommand } from "./references.ts";
import { readCommands } from "./shell.ts";
import { formulasIn } from "./text-faults.ts";

/** What is gathered of a document while it is read. */
export interface Draft {
  source: Source;
  anchors: Anchors;
  addresses: Address[];
  paths: Placed[];
  commands: ShellCommand[];
  /** Nodes that hold text. */
  texts: Parents[];
  definesFootnotes: boolean;
  mayHaveMore: boolean;
}

/** Where a node stands. */
interface Around {
  /** In a block that `<!-- docs-check: ignore -->` leaves out. */
  ignored: boolean;
  inHeading: boolean;
}

export function visit(node: Nodes, draft: Draft, around: Around): void {
  if (node.type === "footnoteDefinition") draft.definesFootnotes = true;
  if (node.type === "heading") addHeading(node, draft);
  else if (node.type === "html") visitHtml(node, draft, around);
  else if (node.type === "text") addIds(node.value, draft);
  else if (around.ignored) return visitChildren(node, draft, around);
  else if (node.type === "link" || node.type === "image" || node.type === "definition") {
    if (!isOnlyId(node, draft.source)) draft.addresses.push(addressOf(node, draft.source));
  } else if (node.type === "inlineCode") visitSpan(node, draft, around);
  else if (node.type === "code") visitFence(node, draft);
  visitChildren(node, draft, { ...around, inHeading: around.inHeading || node.type === "heading" });
}

function addHeading(node: Heading, draft: Draft): void {
  const { anchors, source } = draft;
  const written = source.text.slice(node.position!.start.offset, node.position!.end.offset);
  if (/\{[{%]|<!--(?!\s*(?:#|markdownlint|prettier|omit|docs-check))/.test(written))
    draft.mayHaveMore = true;
  const whole = textOf(node);
  const { text, id } = takeId(whole, written);
  anchors.addHeading(text, id);
  if (text !== whole) anchors.addHeading(whole);
}

/** Ids in lists of attributes, which Kramdown and Python-Markdown take behind any element. */
function addIds(text: string, { anchors }: Draft): void {
  for (const [list] of text.matchAll(/\{[^{}\n]*[#=][^{}\n]*\}/g)) {
    const id = idIn(list);
    if (id !== null) anchors.add(id);
  }
}

/** Terms of a list of definitions, and tabs: some sites give them the ids of headings. */
function addTerms(node: Parents, { anchors, source }: Draft): void {
  const written = source.text.slice(node.position!.start.offset, node.position!.end.offset);
  for (const [, term, title] of written.matchAll(
    /^[ \t>]*(?:(?!: )(\S[^\n]*)\r?\n[ \t>]*:[ \t]|={3}[!+]? *"([^"\n]+)")/gm,
  ))
    anchors.addHeading((term ?? title)!.replaceAll(/[`*]|\]\([^)]*\)|\]\[[^\]]*\]/g, ""));
}

const isIgnore = (node: Nodes): boolean =>
  node.type === "html" && /^<!--\s*docs-check:\s*ignore\s*-->/.test(node.value);

const holdsText = (node: Nodes): node is Heading =>
  ["paragraph", "heading", "tableCell"].includes(node.type);

/** The comment leaves out the block that it is in, or the next one when it stands alone. */
function visitChildren(node: Nodes, draft: Draft, around: Around): void {
  if (!("children" in node)) return;
  const { children }: Parents = node;
  const inText = holdsText(node);
  const ignored = around.ignored || (inText && children.some(isIgnore));
  if (inText) addTerms(node, draft);
  if (inText && !ignored) draft.texts.push(node);
  const isFormula = inText ? formulasIn(node, draft.source) : () => false;
  for (const [index, child] of children.entries()) {
    if (isFormula(child.position!.start.offset!)) continue;
    const before = inText ? undefined : children[index - 1];
    visit(child, draft, {
      ...around,
      ignored: ignored || (before !== undefined && isIgnore(before)),
    });
  }
}

/** `[](){#id}`, as Python-Markdown has it. */
const isOnlyId = (node: Link | Image | Definition, { text }: Source): boolean =>
  node.url === "" && text[node.position!.end.offset!] === "{";

/** Escaped addresses are checked, but have no place where they could be replaced. */
function addressOf(node: Link | Image | Definition, { text }: Source): Address {
  const kind = node.type === "image" ? "image" : "link";
  const { start, end } = node.data?.destination ?? { start: 0, end: 0 };
  const written = text.slice(start, end);
  const bracket = written === `<${node.url}>` ? 1 : 0;
  const offset = end > 0 && (bracket === 1 || written === node.url) ? start + bracket : null;
  return { kind, text: node.url, inTag: false, place: placeOfNode(node, offset) };
}

function visitHtml(node: Html, draft: Draft, { ignored }: Around): void {
  const parts = readHtml(node.value);
  for (const name of parts.anchors) draft.anchors.add(name);
  for (const text of parts.headings) draft.anchors.addHeading(text);
  if (ignored || isIgnore(node)) return;
  const placeOf = placesInValue(draft.source, node);
  for (const { kind, url, index } of parts.addresses)
    draft.addresses.push({ kind, text: url, inTag: true, place: placeOf(index) });
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

function visitFence(node: Code, draft: Draft): void {
  addIds(`${node.lang ?? ""} ${node.meta ?? ""}`, draft);
  const language = /^[\w-]+/.exec(node.lang ?? "")?.[0].toLowerCase();
  if (language === undefined || !shells.has(language)) return;
  const lines = node.value.split(/\r\n|\n|\r/);
  for (const { words, folders } of readCommands(node.value)) {
    if (!isProgram(words[0]!.text) && !words[0]!.text.includes("/")) continue;
    const placed = words.map(({ text, line, column }) => ({
      text,
      place: placeInFence(draft.source, node, { line, column, lineText: lines[line]! }),
    }));
    draft.commands.push({ words: placed, folders, inBlock: true });
  }
}
