import { type FrontMatter, parseFrontMatter } from "./front-matter.ts";

/** The metadata of a document. */
export type DocumentFields = Pick<FrontMatter, "fields" | "getLine" | "problem"> & {
  /** Whether the fields are in front matter rather than in the text. */
  isFrontMatter: boolean;
};

/** Number of lines in which a field may be, in a text without front matter. */
const headLines = 20;
const headField = /^(last_review|status):/;

/**
 * Reads the fields of a document from its front matter or, as in older specs, from lines such as `last_review:
 * 2026-11-21` near the start of the text, outside code blocks. All guardrails use this function.
 */
export function readDocumentFields(text: string): DocumentFields {
  const front = parseFrontMatter(text);
  return front === null ? readHeadFields(text) : { ...front, isFrontMatter: true };
}

function readHeadFields(text: string): DocumentFields {
  const found = new Map<string, { value: unknown; line: number }>();
  let fence: string | null = null;
  for (const [at, line] of text.split(/\r?\n/, headLines).entries()) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    const key = headField.exec(line)?.[1];
    if (fence !== null) fence = mark?.startsWith(fence) === true ? null : fence;
    else if (mark !== undefined) fence = mark;
    else if (key !== undefined && !found.has(key))
      found.set(key, { value: parseValue(line, key), line: at + 1 });
  }
  return {
    fields: Object.fromEntries([...found].map(([key, { value }]) => [key, value])),
    getLine: (key) => found.get(key)?.line ?? 1,
    problem: null,
    isFrontMatter: false,
  };
}

/** Parses the value as YAML; invalid YAML stays as it is. */
function parseValue(line: string, key: string): unknown {
  const read = parseFrontMatter(`---\n${line}\n---\n`);
  return read?.problem === null ? read.fields[key] : line.slice(key.length + 1).trim();
}
