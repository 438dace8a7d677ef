import { extname } from "node:path/posix";
import pMap from "p-map";
import { createNameTest } from "../../changes/filter.ts";
import { decodeName } from "../../changes/names.ts";
import type { Repository } from "../../changes/repository.ts";
import { findParseObstacle } from "../../text/parse-limits.ts";
import { type DocsCheckOptions, neverDocuments } from "./options.ts";
import { githubForm, type Page, type PageForm, readPage } from "./page.ts";
import { type Problem, createProblem } from "./problem.ts";
import { type Site, findSite } from "./sites/site.ts";

/** Bytes that a document may have; nobody writes more, and reading what was generated takes long. */
export const maxDocumentBytes = 1024 * 1024;

export interface ParsedDocuments {
  /** By name. */
  pages: ReadonlyMap<string, Page>;
  /** Those that could not be read. */
  problems: Problem[];
  /** Documents that `ignore` and what is ignored by default leave out. */
  ignored: number;
  /** Documents in formats that nothing here reads, by their extension. */
  otherFormats: Readonly<Record<string, number>>;
}

const otherFormats = new Set(
  ".adoc .asciidoc .asc .creole .ipynb .mediawiki .mdoc .mdown .mkd .org .pod .qmd .rdoc .rmd .rst .textile .typ".split(
    " ",
  ),
);

/**
 * Reads the documents that the options name, each parsed once. Files are read ahead of the parser, which holds up nobody else:
 * between two documents the process does what else there is to do.
 */
export async function readDocuments(
  repository: Repository,
  files: readonly string[],
  options: DocsCheckOptions,
  sites: readonly Site[],
): Promise<ParsedDocuments> {
  const wanted = nameTest(options.files);
  const ignored = nameTest([...neverDocuments, ...options.ignore]);
  const named = files.filter(wanted);
  const paths = named.filter((path) => !ignored(path));
  const read = await pMap(paths, (path) => readDocument(repository, path, options.unread, sites), {
    concurrency: 4,
  });
  const pages = read.filter((one) => one !== null && "anchors" in one);
  return {
    pages: new Map(pages.map((page) => [page.name, page])),
    problems: read.filter((one) => one !== null && "finding" in one),
    ignored: named.length - paths.length,
    otherFormats: countOtherFormats(files.filter((path) => !wanted(path) && !ignored(path))),
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
 * null: it is no file, or a link that leads out of the repository.
 * @param unread the level of a document that cannot be read: nothing in it was checked
 */
export async function readDocument(
  repository: Repository,
  path: string,
  unread: DocsCheckOptions["unread"],
  sites: readonly Site[],
): Promise<Page | Problem | null> {
  const bytes = await repository.read(path);
  if (bytes === undefined) return null;
  if (bytes.length > maxDocumentBytes)
    return reportUnread(path, unread, `it is larger than ${maxDocumentBytes / 1024 ** 2} MiB`);
  const text = new TextDecoder().decode(bytes);
  const reason = whyNotParsed(text);
  if (reason !== null) return reportUnread(path, unread, reason);
  return parseOrReport(path, unread, () => readPage(path, text, getPageForm(path, sites)));
}

const getPageForm = (path: string, sites: readonly Site[]): PageForm =>
  findSite(matchableName(path), sites)?.form ?? githubForm;

/** A fault of the parser on one document must not hide what is wrong in all others. */
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
    fix: "Split it, name it in the option `ignore`, or set `unread: warn`.",
  });
