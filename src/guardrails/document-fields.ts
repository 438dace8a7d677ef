import { type FrontMatter, parseFrontMatter } from "./front-matter.ts";

/** What a document says of itself. */
export type DocumentFields = Pick<FrontMatter, "fields" | "getLine" | "problem"> & {
  /** Whether it has front matter; otherwise they stand in the text. */
  isFrontMatter: boolean;
};

/** Lines of a text without front matter in which a field may stand. */
const headLines = 20;
const headField = /^(last_review|status):/;

/**
 * The fields of a document: its front matter, or, as older specs have it, lines such as `last_review: 2026-11-21` of their own
 * near the beginning of a text that has none. What stands in a code block is none. All guardrails read them here.
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

/** As front matter would have it; what is no YAML, as it is written. */
function parseValue(line: string, key: string): unknown {
  const read = parseFrontMatter(`---\n${line}\n---\n`);
  return read?.problem === null ? read.fields[key] : line.slice(key.length + 1).trim();
}
