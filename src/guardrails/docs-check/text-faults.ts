import type { Nodes, Parents } from "mdast";
import { type PlacedText, getPlace, type SourceText } from "./place.ts";

/** Text that looks like a link or a footnote but is not. */
export interface TextFault extends PlacedText {
  kind: "undefined-reference" | "undefined-footnote" | "blank-in-link";
}

const blank = (text: string): string => text.replaceAll(/[^\n]/g, " ");

/** Formulas, `$$...$$` and `$...$`: brackets in them are not links. */
const formula = /(?<!\\)\$\$[^]*?\$\$|(?<![\\$\w])\$(?=[^\s$])[^$\n]*?[^\s$\\]\$(?![\w$])/g;

/** Creates a test of whether an offset of the document is within a formula of the node. */
export function createFormulaTest(node: Nodes, { text }: SourceText): (offset: number) => boolean {
  const start = node.position!.start.offset!;
  const written = text.slice(start, node.position!.end.offset);
  if (!written.includes("$")) return () => false;
  const ranges = [...written.matchAll(formula)].map(({ index, 0: all }) => [
    start + index,
    start + index + all.length,
  ]);
  return (offset) => ranges.some(([from, to]) => offset >= from! && offset < to!);
}

/**
 * Finds text that looks like a link or a footnote.
 * @param definesFootnotes whether the document defines any footnote; otherwise only numbers count as footnotes
 */
export function findTextFaults(
  node: Parents,
  source: SourceText,
  definesFootnotes: boolean,
): TextFault[] {
  const text = getPlainText(node, source);
  if (!text.includes("[")) return [];
  const start = node.position!.start.offset!;
  const original = source.text.slice(start, start + text.length);
  const faults: TextFault[] = [];
  const add = (kind: TextFault["kind"], index: number, length: number): void => {
    const place = { ...getPlace(source, start + index), offset: null };
    faults.push({ kind, text: original.slice(index, index + length), place });
  };
  for (const { index, 0: all, 1: label, 2: name } of text.matchAll(reference))
    if (
      !isDefined(name!, source) &&
      isReference(original.slice(index + all.indexOf("[") + 1).slice(0, label!.length), name!)
    )
      add("undefined-reference", index, all.length);
  for (const { index, 0: all, 1: name } of text.matchAll(footnote))
    if (definesFootnotes || /^\d+$/.test(name!)) add("undefined-footnote", index, all.length);
  for (const { index, 0: all } of text.matchAll(withBlank)) add("blank-in-link", index, all.length);
  return faults;
}

/** `[text][label]` with an undefined label; not `a[i][j]`, a list of them, or a link in brackets. */
const reference = /(?<![\w\]\\)`[])\[((?:[^[\]\\]|\\.)+)\]\[([^[\]^\\{}<>$|\s]+)\](?![[(:])/g;
const footnote = /(?<![\\[\]])\[\^([\w-]+)\](?![:*+?(])/g;
/** An address with spaces that are neither encoded nor in angle brackets. */
const withBlank =
  /(?<!\\)\]\((?![^()\n]*["'])([^()<>\n{}]*[^\s()<>{}][ \t]+[^()<>\n{}]*\.(?:md|mdx|markdown|html?|png|jpe?g|gif|svg|webp|pdf)(?:#[^\s()]*)?)\)/gi;

/** Includes a definition whose address comes from a template, which the parser does not see. */
const isDefined = (label: string, { text }: SourceText): boolean => text.includes(`[${label}]:`);

/** `[0][1]`, `[x][y]` and `[ ][x]` are array elements and checkboxes rather than links. */
const isReference = (text: string, label: string): boolean =>
  /\p{L}{2}/u.test(text) &&
  /[\p{L}\p{N}]/u.test(label) &&
  !label.startsWith("!") &&
  !/^\d+$/.test(text + label);

/** The source of a paragraph, with spaces for everything but plain text. */
function getPlainText(node: Parents, { text }: SourceText): string {
  const start = node.position!.start.offset!;
  let result = text.slice(start, node.position!.end.offset);
  const hide = (child: Nodes): void => {
    if (child.type === "text" || child.position === undefined) return;
    if (["emphasis", "strong", "delete"].includes(child.type))
      return (child as Parents).children.forEach(hide);
    const from = child.position.start.offset! - start;
    const to = child.position.end.offset! - start;
    result = result.slice(0, from) + blank(result.slice(from, to)) + result.slice(to);
  };
  node.children.forEach(hide);
  return result.replaceAll(formula, blank).replaceAll(/\{\{[^]*?\}\}|\{%[^]*?%\}/g, blank);
}
