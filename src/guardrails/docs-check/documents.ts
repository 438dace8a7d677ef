import { extname } from "node:path/posix";
import pMap from "p-map";
import { createNameTest } from "../../changes/filter.ts";
import { decodeName } from "../../changes/names.ts";
import type { Repository } from "../../changes/repository.ts";
import { findParseObstacle } from "../../text/parse-limits.ts";
import { type DocsCheckOptions, neverDocuments } from "./options.ts";
import { type Page, readPage } from "./page.ts";
import { type Problem, createProblem } from "./problem.ts";
import { type Site, findSite } from "./sites/site.ts";
import { githubForm, type PageForm } from "./page-form.ts";
import { limits } from "../../model/limits.ts";

export interface ParsedDocuments {
  /** By name. */
  pages: ReadonlyMap<string, Page>;
  /** One for each document that could not be read. */
  problems: Problem[];
  /** Number of documents excluded by `ignore` or by default. */
  ignored: number;
  /** Number of documents in unsupported formats, by extension. */
  otherFormats: Readonly<Record<string, number>>;
}

const otherFormats = new Set(
  ".adoc .asciidoc .asc .creole .ipynb .mediawiki .mdoc .mdown .mkd .org .pod .qmd .rdoc .rmd .rst .textile .typ".split(
    " ",
  ),
);

/**
 * Parses each document that the options select, once. Files are read ahead of the parser, and the event loop runs
 * between two documents.
 */
export async function readDocuments(
  repository: Repository,
  files: readonly string[],
  options: DocsCheckOptions,
  sites: readonly Site[],
): Promise<ParsedDocuments> {
  const isDocument = createNameTest(options.files);
  const ignored = createNameTest([...neverDocuments, ...options.ignore]);
  const named = files.filter(isDocument);
  const paths = named.filter((path) => !ignored(path));
  const readOne = (path: string) => readDocument(repository, path, options.unread, sites);
  const read = await pMap(paths, readOne, { concurrency: 4 });
  const pages = read.filter((one) => one !== null && "anchors" in one);
  return {
    pages: new Map(pages.map((page) => [page.name, page])),
    problems: read.filter((one) => one !== null && "finding" in one),
    ignored: named.length - paths.length,
    otherFormats: countOtherFormats(files.filter((path) => !isDocument(path) && !ignored(path))),
  };
}

function countOtherFormats(paths: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const path of paths) {
    const extension = extname(decodeName(path)).toLowerCase();
    if (otherFormats.has(extension)) counts[extension] = (counts[extension] ?? 0) + 1;
  }
  return counts;
}

/**
 * Reads one document; null if it is not a file, or a link that leaves the repository.
 * @param unread level of the finding for a document that cannot be read
 */
export async function readDocument(
  repository: Repository,
  path: string,
  unread: DocsCheckOptions["unread"],
  sites: readonly Site[],
): Promise<Page | Problem | null> {
  const bytes = await repository.read(path);
  if (bytes === undefined) return null;
  if (bytes.length > limits.parsedDocument.value)
    return reportUnread(path, unread, `it is larger than ${limits.parsedDocument.shown}`);
  const text = new TextDecoder().decode(bytes);
  const reason = findParseObstacle(text);
  if (reason !== null) return reportUnread(path, unread, reason);
  return parseOrReport(path, unread, () => readPage(path, text, getPageForm(path, sites)));
}

const getPageForm = (path: string, sites: readonly Site[]): PageForm =>
  findSite(decodeName(path), sites)?.form ?? githubForm;

/** A parser bug on one document must not hide the problems of all others. */
export function parseOrReport(
  path: string,
  unread: DocsCheckOptions["unread"],
  read: () => Page,
): Page | Problem {
  try {
    return read();
  } catch (error) {
    return reportUnread(path, unread, `the parser failed on it (${getFirstLine(error)})`);
  }
}

const getFirstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split("\n", 1)[0]!;

const reportUnread = (path: string, unread: DocsCheckOptions["unread"], reason: string): Problem =>
  createProblem(path, {
    rule: "not-read",
    level: unread === "warn" ? "warning" : "error",
    title: "Document was not read",
    message: `Nothing in this document was checked, because ${reason}.`,
    fix: "Split it, add it to `ignore`, or set `unread: warn`.",
  });
