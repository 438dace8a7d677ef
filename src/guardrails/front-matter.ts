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

/**
 * The fields at the start of a Markdown file, between two lines of three hyphens. The second line may be `...`, which
 * ends a YAML document.
 */
export interface FrontMatter {
  /** Parsed as YAML 1.2, so a date is a string. Empty if there is a problem. */
  fields: Record<string, unknown>;
  /** The line of a field in the file, counted from 1; 1 if there is no such field. */
  getLine(key: string): number;
  /** Offset of the text after it, in UTF-16 units. */
  bodyStart: number;
  /** Why the fields cannot be read, without a full stop; null if they can. */
  problem: string | null;
}

/** Parses front matter without parsing the Markdown; null if there is none. */
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
 * Sets a field, or adds it as the last one; adds front matter if there is none. All other bytes stay. Returns the text
 * unchanged if its front matter cannot be read or cannot take a field (`{}` on one line).
 */
export function setField(text: string, key: string, value: string): string {
  const isUnreadable = (parseFrontMatter(text)?.problem ?? null) !== null;
  if (isUnreadable) return text;
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

/** The range of a field's value without surrounding whitespace; an empty range after the colon if there is none. */
function findValueRange({ key, value }: Field, source: string): [start: number, end: number] {
  const [start, end] = value?.range ?? [0, 0];
  const written = source.slice(start, end).trimEnd();
  if (written !== "") return [start, start + written.length];
  const behindColon = source.indexOf(":", key.range[1]) + 1;
  return [behindColon, behindColon];
}

/** The text between the two lines of hyphens; null if there are not two. A byte order mark may come first. */
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

/** Returns null if it is nested too deeply to parse. */
function parseFields(source: string, lineCounter = new LineCounter()): FrontMatterDocument | null {
  if (findTooDeep(source) !== undefined) return null;
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
      `line ${lines.linePos(error.pos[0]).line + 1} is not valid YAML: ${error.message}`,
    );
  if (document.contents === null) return { fields: {}, problem: null };
  if (!isMap(document.contents)) return createUnreadable("it has no fields such as `owner: docs`");
  try {
    const fields = document.toJS() as Record<string, unknown>;
    return isTooDeep(fields) ? createUnreadable(selfContained) : { fields, problem: null };
  } catch (cause) {
    // Aliases that expand without end.
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
