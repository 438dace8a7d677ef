import {
  type Document,
  isMap,
  isScalar,
  LineCounter,
  type Pair,
  type ParsedNode,
  parseDocument,
  stringify,
} from "yaml";
import { isTooDeep, mostLevels, selfContained, findTooDeep } from "../text/yaml.ts";

/** The fields that a Markdown file begins with, between two lines of three hyphens; the second may be `...`, as YAML ends a document. */
export interface FrontMatter {
  /** As YAML 1.2 reads them: a date stays text. Empty where there is a problem. */
  fields: Record<string, unknown>;
  /** The line of a field in the file, counted from 1; 1 when there is no such field. */
  getLine(key: string): number;
  /** Where the text behind it begins, in UTF-16 units. */
  bodyStart: number;
  /** Why the fields cannot be read, in a sentence without a full stop; null: they could be. */
  problem: string | null;
}

/** null: the text doesn't begin with front matter. It is found without parsing the Markdown. */
export function parseFrontMatter(text: string): FrontMatter | null {
  const block = findBlock(text);
  if (block === null) return null;
  const source = text.slice(block.start, block.end);
  const lines = new LineCounter();
  const document = parseFields(source, lines);
  const tooDeep = `it is nested deeper than ${mostLevels} levels`;
  const read = document === null ? createUnreadable(tooDeep) : readFields(document, lines);
  return {
    ...read,
    getLine(key) {
      const start = findPair(document, key)?.key.range[0];
      return start === undefined ? 1 : lines.linePos(start).line + 1;
    },
    bodyStart: block.bodyStart,
  };
}

/**
 * The text with one field changed, or added as the last one; where there is no front matter it gets some. Every other byte
 * stays. The text comes back as it was when its front matter cannot be read, or takes no field (`{}` in one line).
 */
export function setField(text: string, key: string, value: string): string {
  const changed = writeField(text, key, formatScalar(value));
  const written = parseFrontMatter(changed);
  return written?.problem === null && written.fields[key] === value ? changed : text;
}

function writeField(text: string, key: string, value: string): string {
  const lineEnd = /\r?\n/.exec(text)?.[0] ?? "\n";
  const line = `${formatScalar(key)}: ${value}${lineEnd}`;
  const block = findBlock(text);
  if (block === null) {
    const start = text.startsWith("\ufeff") ? 1 : 0;
    return `${text.slice(0, start)}---${lineEnd}${line}---${lineEnd}${lineEnd}${text.slice(start)}`;
  }
  const source = text.slice(block.start, block.end);
  const pair = findPair(parseFields(source), key);
  if (pair === undefined) return `${text.slice(0, block.end)}${line}${text.slice(block.end)}`;
  const [start, end] = findValueRange(pair, source);
  const space = source[start - 1] === ":" ? " " : "";
  return `${text.slice(0, block.start + start)}${space}${value}${text.slice(block.start + end)}`;
}

/** Where the value of a field stands, its blanks and line breaks left out; without a value it is right behind the colon. */
function findValueRange({ key, value }: Field, source: string): [start: number, end: number] {
  const [start, end] = value?.range ?? [0, 0];
  const written = source.slice(start, end).trimEnd();
  if (written !== "") return [start, start + written.length];
  const behindColon = source.indexOf(":", key.range[1]) + 1;
  return [behindColon, behindColon];
}

/** From behind the first line of hyphens up to the second one; null: there aren't two. A mark of byte order may come first. */
function findBlock(text: string): { start: number; end: number; bodyStart: number } | null {
  const opening = /^\ufeff?---[\t ]*\r?\n/.exec(text)?.[0];
  if (opening === undefined) return null;
  const closing = /(?<=\n)(?:---|\.\.\.)[\t ]*(?:\r?\n|(?![^]))/g;
  closing.lastIndex = opening.length;
  const found = closing.exec(text);
  if (found === null) return null;
  return { start: opening.length, end: found.index, bodyStart: found.index + found[0].length };
}

type FrontMatterDocument = Document.Parsed;
type Field = Pair<ParsedNode, ParsedNode | null>;

/** null: it is too deep to be parsed. */
function parseFields(source: string, lineCounter = new LineCounter()): FrontMatterDocument | null {
  if (tooDeepAt(source) !== undefined) return null;
  return parseDocument(source, {
    schema: "core",
    lineCounter,
    prettyErrors: false,
    logLevel: "error",
  });
}

const createUnreadable = (problem: string): Pick<FrontMatter, "fields" | "problem"> => ({
  fields: {},
  problem,
});

function readFields(
  document: FrontMatterDocument,
  lines: LineCounter,
): Pick<FrontMatter, "fields" | "problem"> {
  const [error] = document.errors;
  if (error !== undefined)
    return createUnreadable(
      `line ${lines.linePos(error.pos[0]).line + 1} is no valid YAML: ${error.message}`,
    );
  if (document.contents === null) return { fields: {}, problem: null };
  if (!isMap(document.contents))
    return createUnreadable("it holds no fields, such as `owner: docs`");
  try {
    const fields = document.toJS() as Record<string, unknown>;
    return isTooDeep(fields) ? createUnreadable(selfContained) : { fields, problem: null };
  } catch (cause) {
    // Aliases that unfold without end.
    return createUnreadable(cause instanceof Error ? cause.message : String(cause));
  }
}

function findPair(document: FrontMatterDocument | null, key: string): Field | undefined {
  const contents = document?.contents;
  if (!isMap(contents)) return undefined;
  return contents.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

function formatScalar(value: string): string {
  return stringify(value, { lineWidth: 0, blockQuote: false }).trimEnd();
}
