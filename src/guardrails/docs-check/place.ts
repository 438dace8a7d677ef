import type { Code, Html, InlineCode, Nodes } from "mdast";

/** A position in a document. */
export interface TextPlace {
  /** Counted from 1. */
  line: number;
  column: number;
  /** In UTF-16 units; null if the source spells it differently (escaped, over two lines): it cannot be replaced. */
  offset: number | null;
}

/** A word or an address with its position. */
export interface PlacedText {
  text: string;
  place: TextPlace;
}

/** A document's text with the offsets of its lines. */
export interface SourceText {
  text: string;
  lineStarts: readonly number[];
}

export function createSource(text: string): SourceText {
  const lineStarts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) lineStarts.push(index + end.length);
  return { text, lineStarts };
}

/** The start of a node, where the exact position is unknown. */
export function getNodePlace(node: Nodes, offset: number | null = null): TextPlace {
  const { line, column } = node.position!.start;
  return { line, column, offset };
}

/**
 * Maps offsets in a node's value to positions. If the source spells the value differently, all map to the start of the
 * node.
 */
export function createPlaceFinder(
  source: SourceText,
  node: InlineCode | Html,
): (index: number) => TextPlace {
  const { start, end } = node.position!;
  const value = source.text.indexOf(node.value, start.offset);
  if (value < 0 || value + node.value.length > end.offset!) return () => getNodePlace(node);
  return (index) => getPlace(source, value + index);
}

/** Converts an offset to a position. */
export function getPlace({ lineStarts }: SourceText, offset: number): TextPlace {
  let line = 0;
  for (let step = 2 ** Math.ceil(Math.log2(lineStarts.length)); step >= 1; step /= 2)
    if ((lineStarts[line + step] ?? Infinity) <= offset) line += step;
  return { line: line + 1, column: offset - lineStarts[line]! + 1, offset };
}

/** The position of a character in a fenced block. The node's value lacks the prefixes of a list or a quote. */
export function getFencePlace(
  source: SourceText,
  node: Code,
  at: { line: number; column: number; lineText: string },
): TextPlace {
  const line = node.position!.start.line + 1 + at.line;
  const start = source.lineStarts[line - 1] ?? 0;
  const text = source.text.slice(start, source.lineStarts[line]).replace(/[\r\n]+$/, "");
  if (!text.endsWith(at.lineText)) return { line, column: 1, offset: null };
  const column = text.length - at.lineText.length + at.column;
  return { line, column: column + 1, offset: start + column };
}
