import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import { isTooDeep, mostLevels, selfContained, findTooDeep } from "../../text/yaml.ts";

/** An entry for a document, or for all documents that match a glob. */
export interface RegistryEntry {
  /** A name, or a glob. */
  path: string;
  /** The registry's own path. */
  file: string;
  fields: Readonly<Record<string, unknown>>;
  /** Counted from 1. */
  line: number;
  /** Lines of the fields that it has. */
  lines: ReadonlyMap<string, number>;
}

export interface Registry {
  file: string;
  /** In the order of the file. */
  entries: RegistryEntry[];
  /** Errors, each with its line and a message without a full stop. */
  mistakes: { line: number; message: string }[];
}

/**
 * Parses a registry: a list `documents` (or `entries`) in YAML or JSON, which is a subset of YAML. Every entry has a
 * `path`. Unknown keys belong to other tools.
 */
export function readRegistry(file: string, text: string): Registry {
  const lines = new LineCounter();
  const getLine = (node: Node): number => lines.linePos(node.range?.[0] ?? 0).line;
  if (findTooDeep(text) !== undefined)
    return createBrokenRegistry(file, 1, `it is nested deeper than ${mostLevels} levels`);
  const document = parseDocument(text, {
    schema: "core",
    lineCounter: lines,
    prettyErrors: false,
    logLevel: "error",
  });
  const [error] = document.errors;
  if (error !== undefined)
    return createBrokenRegistry(
      file,
      lines.linePos(error.pos[0]).line,
      `it is not valid YAML or JSON: ${error.message}`,
    );
  const list: unknown = document.get("documents") ?? document.get("entries");
  if (!isSeq<Node>(list))
    return createBrokenRegistry(
      file,
      1,
      "it has no list `documents` of entries such as `path: docs/a.md`",
    );
  try {
    return readEntries(file, list.items, document, getLine);
  } catch (cause) {
    // Undefined aliases, or aliases that expand without end.
    return createBrokenRegistry(file, 1, cause instanceof Error ? cause.message : String(cause));
  }
}

/** Creates a registry that could not be read. */
export const createBrokenRegistry = (file: string, line: number, message: string): Registry => ({
  file,
  entries: [],
  mistakes: [{ line, message }],
});

function readEntries(
  file: string,
  items: readonly Node[],
  document: Document,
  lineAt: (node: Node) => number,
): Registry {
  const registry: Registry = { file, entries: [], mistakes: [] };
  for (const item of items) {
    const line = lineAt(item);
    const fields = isMap(item) ? (item.toJS(document) as Record<string, unknown>) : {};
    const { path } = fields;
    if (isTooDeep(fields)) registry.mistakes.push({ line, message: selfContained });
    else if (typeof path === "string" && path !== "")
      registry.entries.push({ path, file, fields, line, lines: getFieldLines(item, lineAt) });
    else registry.mistakes.push({ line, message: "this entry has no `path`" });
  }
  return registry;
}

function getFieldLines(item: Node, lineAt: (node: Node) => number): Map<string, number> {
  const lines = new Map<string, number>();
  if (!isMap(item)) return lines;
  for (const { key } of item.items) if (isScalar(key)) lines.set(String(key.value), lineAt(key));
  return lines;
}
