import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type YAMLError,
} from "yaml";
import type { Mistake } from "../model/mistake.ts";
import { isTooDeep, mostLevels, selfContained, findTooDeep } from "../text/yaml.ts";
import type { Path } from "./path.ts";
import { limits } from "../model/limits.ts";

export interface FilePosition {
  /** Counted from 1. */
  line: number;
  /** Counted from 1. */
  column: number;
}

/** The parsed values of a file, with their positions. */
export interface ConfigurationSource {
  file: string;
  value: unknown;
  /** The position of a value or its key. If the path does not exist, that of its deepest existing part. */
  place(path: Path, at: "key" | "value"): FilePosition;
}

/** `source` is absent when the text is too broken to check further. */
export interface ParsedText {
  source?: ConfigurationSource;
  mistakes: Mistake[];
}

const maxLength = limits.repositoryFile.value;

const parserOptions = {
  prettyErrors: false,
  logLevel: "error",
  // Refused by findMergeKeys: once, and not by what is missing without them.
  merge: true,
} as const;

/** Parses YAML or JSON and keeps the positions of all values. Never throws. */
export function parseText(file: string, text: string): ParsedText {
  const plain = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const broken = (place: FilePosition, message: string): ParsedText => ({
    mistakes: [{ file, ...place, path: "", message }],
  });
  const start = { line: 1, column: 1 };
  if (plain.length > maxLength) {
    return broken(
      start,
      `the file has ${plain.length} characters; a configuration may have at most ${maxLength}`,
    );
  }
  const toPosition = createPlacer(plain);
  const foreign = plain.search(notUtf8);
  if (foreign !== -1) return broken(toPosition(foreign), describeEncoding(plain));
  const deepAt = findTooDeep(plain);
  const document = parseDocument(deepAt === undefined ? plain : "", parserOptions);
  if (deepAt !== undefined) return broken(start, `is nested deeper than ${mostLevels} levels`);
  const mistakes = [
    ...syntaxMistakes(file, plain, document, toPosition),
    ...findMergeKeys(file, document, toPosition),
  ];
  if (document.errors.some((error) => error.code !== "DUPLICATE_KEY")) return { mistakes };
  keepNumbersAsWritten(document);
  try {
    const value: unknown = document.toJS({ maxAliasCount: limits.aliases.value });
    if (isTooDeep(value)) return broken(start, selfContained);
    const place = (path: Path, at: "key" | "value"): FilePosition =>
      toPosition(findOffset(document, path, at));
    return { source: { file, value, place }, mistakes };
  } catch (error) {
    const offset = unresolvedAlias(document);
    const place = offset === undefined ? start : toPosition(offset);
    const hint = offset === undefined ? "" : quoteHint(plain, offset);
    return broken(place, `its aliases cannot be resolved: ${(error as Error).message}${hint}`);
  }
}

/** What a byte that is not UTF-8 is read as, and what UTF-16 has in every second byte. */
const notUtf8 = /[\0\uFFFD]/;

const describeEncoding = (text: string): string =>
  text.includes("\0")
    ? "the file has NUL characters, so it may be in UTF-16; save it as UTF-8"
    : "this character is not UTF-8; save the file as UTF-8";

const noMergeKeys =
  "merge keys (<<) are not supported, as in GitHub Actions; write the keys out, or use an alias for a whole value";

function findMergeKeys(
  file: string,
  document: Document,
  placeOf: (offset: number) => FilePosition,
): Mistake[] {
  const mistakes: Mistake[] = [];
  visit(document, {
    Pair(_, { key }) {
      if (isScalar(key) && key.type === "PLAIN" && key.source === "<<")
        mistakes.push({ file, ...placeOf(key.range![0]), path: "", message: noMergeKeys });
    },
  });
  return mistakes;
}

/** The offset of the first alias without an anchor. */
function unresolvedAlias(document: Document): number | undefined {
  let found: number | undefined;
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document) !== undefined) return undefined;
      found = alias.range?.[0];
      return visit.BREAK;
    },
  });
  return found;
}

/** A variable is text: `3.10` must not become 3.1, nor `0644` a number of another base. */
function keepNumbersAsWritten(document: Document): void {
  visit(document, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || key.value !== "env" || !isMap(value)) return;
      for (const { value: variable } of value.items)
        if (isScalar(variable) && typeof variable.value === "number")
          variable.value = variable.source;
    },
  });
}

/** Not filled by the parser, which stops where it gives up: errors may follow. */
function createPlacer(text: string): (offset: number) => FilePosition {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1);
  return (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
}

function syntaxMistakes(
  file: string,
  text: string,
  document: Document,
  placeOf: (offset: number) => FilePosition,
): Mistake[] {
  const lines = new Set<number>();
  const all = [...document.errors, ...document.warnings];
  // After an open quote, all the rest of the file is text.
  const open = all.findIndex(({ message }) => isOpenQuote(message));
  return all.slice(0, open === -1 ? all.length : open + 1).flatMap((problem, at) => {
    const offset = findStart(document, problem);
    const place = placeOf(offset);
    const isSyntax = problem.code !== "DUPLICATE_KEY";
    if (isSyntax && (lines.has(place.line) || (at > 0 && isConsequence(problem.message))))
      return [];
    if (isSyntax) lines.add(place.line);
    const hint = endsPlainText.test(problem.message) ? quoteHint(text, offset) : "";
    const message = `${syntaxMessage(problem.code, problem.message)}${hint}`;
    return [{ file, ...place, path: "", message }];
  });
}

const isOpenQuote = (message: string): boolean => /^Missing closing .*quote/.test(message);

/** A quote without its end is reported at its beginning: the parser only notices at the end of the file. */
function findStart(document: Document, { message, pos }: YAMLError): number {
  const end = Math.max(0, pos[0]);
  if (!isOpenQuote(message)) return end;
  let start = end;
  visit(document, {
    Scalar(_, { range }) {
      if (range != null && range[0] < end && range[1] >= end) start = range[0];
    },
  });
  return start;
}

/** An error that only follows from an earlier one: after a syntax error, the parser reports every following token. */
const isConsequence = (message: string): boolean => message.includes("token in YAML stream");

/** Parser errors for unquoted text with special characters. */
const endsPlainText = /^Nested mappings|at node end$|^Plain value cannot start|^Unresolved tag/;

/** How many characters of the line to search for a key. */
const longestHint = 200;

/** Advice for text that only looks like YAML, such as a command; empty if it is not the value of a key. */
function quoteHint(text: string, offset: number): string {
  const before = text.slice(
    Math.max(text.lastIndexOf("\n", offset - 1) + 1, offset - longestHint),
    offset,
  );
  const key = [...before.matchAll(/([\w-]+):\s/g)].at(-1)?.[1];
  return key === undefined
    ? ""
    : `; if it is text, put the whole value of "${key}" in quotes, or on a line of its own below "${key}: |"`;
}

function syntaxMessage(code: string, message: string): string {
  if (code === "DUPLICATE_KEY") {
    return "this key is already in the same mapping; a mapping holds each key once";
  }
  if (code === "MULTIPLE_DOCS")
    return "the file holds more than one YAML document; keep only the first";
  if (code === "TAG_RESOLVE_FAILED") return `tags are not supported: ${message}`;
  return `not valid YAML: ${message}`;
}

function findOffset(document: Document, path: Path, at: "key" | "value"): number {
  let key: unknown;
  let value: unknown = document.contents;
  for (const step of path) {
    const collection: unknown = isAlias(value) ? value.resolve(document) : value;
    if (isMap(collection)) {
      const pair = collection.items.find((item) => keyText(item.key) === String(step));
      if (pair === undefined) break;
      key = pair.key;
      value = pair.value;
    } else if (
      isSeq(collection) &&
      typeof step === "number" &&
      collection.items[step] !== undefined
    ) {
      key = undefined;
      value = collection.items[step];
    } else {
      break;
    }
  }
  const start = (node: unknown): number | undefined =>
    (node as Node | null | undefined)?.range?.[0];
  return (at === "key" ? (start(key) ?? start(value)) : (start(value) ?? start(key))) ?? 0;
}

function keyText(key: unknown): string {
  if (!isScalar(key)) return String(key);
  return key.value === null ? "" : `${key.value as string | number | boolean}`;
}
