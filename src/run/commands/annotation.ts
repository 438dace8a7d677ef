import type { Finding } from "../../model/finding.ts";
import type { Redacted, RedactedText } from "../../model/redacted.ts";
import { readLevel } from "./matchers.ts";
import type { ProblemMatch } from "./matching.ts";
import type { WorkflowCommand } from "./parse.ts";
import { isAbsolute, join, relative, sep } from "node:path";
import type { Files } from "../../platform/platform.ts";
import { isOutside } from "../persisted-path.ts";

/** What turning an annotation into a finding needs. */
export interface AnnotationContext extends PrintedPaths {
  /** Replaces secrets. */
  hide(text: string): RedactedText;
}

/** The fields of a finding that only has a message. */
export const noPlace = {
  title: null,
  rule: null,
  path: null,
  line: null,
  end_line: null,
  column: null,
  end_column: null,
  fix: null,
} as const;

/** UTF-16 units. The runner cuts messages there (actions/runner, ExecutionContext.cs, _maxIssueMessageLength). */
const longestMessage = 4096;

const shorten = (hide: (text: string) => RedactedText, text: string): RedactedText =>
  hide(hide(text).slice(0, longestMessage));

/** Turns an `error`, `warning` or `notice` command into a finding. */
export async function toCommandFinding(
  context: AnnotationContext,
  level: Finding["level"],
  { properties, data }: WorkflowCommand,
): Promise<Redacted<Finding>> {
  const { hide } = context;
  const file = properties.get("file");
  const path = file === undefined ? null : await findNamed(context, file);
  const title = properties.get("title");
  return {
    ...noPlace,
    level,
    message: shorten(hide, data),
    title: title === undefined ? null : hide(title),
    // A line is meaningless without a file.
    ...(path === null ? {} : { ...readPlace(properties), path: hide(path) }),
  };
}

export async function toMatchFinding(
  context: AnnotationContext,
  match: ProblemMatch,
): Promise<Redacted<Finding>> {
  const { hide } = context;
  const path = match.file === null ? null : await findMatched(context, match.file, match.fromPath);
  const place =
    path === null
      ? {}
      : { path: hide(path), line: parseNumber(match.line), column: parseNumber(match.column) };
  return {
    ...noPlace,
    level: readLevel(match)!,
    message: shorten(hide, match.message ?? ""),
    ...place,
    ...(parseNumber(match.line) === null ? { column: null } : {}),
  };
}

const parseNumber = (text: string | null): number | null =>
  text !== null && /^\d{1,10}$/.test(text) && Number(text) >= 1 && Number(text) < 2 ** 31
    ? Number(text)
    : null;

/** The position of an annotation in a file, without contradictory parts. */
type AnnotationPlace = Pick<Finding, "line" | "end_line" | "column" | "end_column">;

/** Properties of an `error`, `warning` or `notice` by lower-case name. */
type Properties = ReadonlyMap<string, string>;

/**
 * Reads the position as the runner does (actions/runner, IssueCommandExtension.ValidateLinesAndColumns): an end without
 * a start is also the start, columns require a single line, and ranges must not run backwards.
 */
function readPlace(properties: Properties): AnnotationPlace {
  const [line, end_line, oneLine] = readRange(properties, "line", "endline");
  const [column, end_column] = readRange(properties, "col", "endcolumn");
  const lines = isBackwards(line, end_line) ? noLines : { line, end_line };
  const keepsColumns =
    line !== null && (end_line === null || oneLine) && !isBackwards(column, end_column);
  const columns = keepsColumns ? { column, end_column } : noColumns;
  return dropBelowOne({ ...lines, ...columns });
}

const noLines = { line: null, end_line: null };
const noColumns = { column: null, end_column: null };

const isBackwards = (start: number | null, end: number | null): boolean =>
  start !== null && end !== null && end < start;

/** @returns also whether both have the same text */
function readRange(
  properties: Properties,
  startName: string,
  endName: string,
): [start: number | null, end: number | null, same: boolean] {
  const start = parseInteger(properties.get(startName));
  const end = parseInteger(properties.get(endName));
  if (start === null && end !== null) return [end, end, true];
  return [start, end, properties.get(startName) === properties.get(endName)];
}

/** Lines and columns count from 1. */
function dropBelowOne(place: AnnotationPlace): AnnotationPlace {
  const entries = Object.entries(place).map(([name, value]) => [
    name,
    value !== null && value >= 1 ? value : null,
  ]);
  return Object.fromEntries(entries) as AnnotationPlace;
}

/** Like .NET's int.TryParse: an optional sign and digits between blanks, within 32 bits. */
function parseInteger(text: string | undefined): number | null {
  if (text === undefined || text.length > 1000 || !/^\s*[+-]?\d+\s*$/.test(text)) return null;
  const value = Number(text);
  return value >= -2_147_483_648 && value <= 2_147_483_647 ? value : null;
}

/** What resolving a path in a stage's output needs. All folders are absolute. */
export interface PrintedPaths {
  files: Pick<Files, "exists" | "realPath">;
  /** The repository's. */
  root: string;
  /** The stage's working directory. */
  cwd: string;
  /** GitHub's workspace, which can contain the repository in a folder. */
  workspace: string;
  windows: boolean;
}

/**
 * Resolves the path in an `error`, `warning` or `notice`. Relative paths start at the repository's root, as on GitHub,
 * unless the file is only in the stage's working directory.
 * @returns a path relative to the root; null if it is outside
 */
async function findNamed(paths: PrintedPaths, name: string): Promise<string | null> {
  const candidates = await findCandidates(paths, name, listFolders(paths));
  const [first] = candidates;
  if (first === undefined) return null;
  if (candidates.length === 1) return first;
  return (await findExisting(paths, candidates)) ?? first;
}

/**
 * Finds the file of a problem matcher's match. It must exist.
 * @param from the match of `fromPath`: a file whose folder is searched
 * @returns a path relative to the repository's root
 */
async function findMatched(
  paths: PrintedPaths,
  name: string,
  from: string | null,
): Promise<string | null> {
  const folders = listFolders(paths);
  const beside =
    from === null || from === ""
      ? []
      : folders.map((folder) => join(toAbsolute(folder, from), ".."));
  return findExisting(
    paths,
    await findCandidates(paths, name, beside.length > 0 ? beside : folders),
  );
}

const listFolders = ({ root, cwd, workspace }: PrintedPaths): string[] => [root, cwd, workspace];

const toAbsolute = (folder: string, name: string): string =>
  isAbsolute(name) ? name : join(folder, name);

async function findCandidates(
  { files, root, windows }: PrintedPaths,
  name: string,
  folders: readonly string[],
): Promise<string[]> {
  if (name.trim() === "" || name.includes("\0")) return [];
  const own = windows ? name.replaceAll("/", sep) : name;
  const roots = [root, (await files.realPath(root)) ?? root];
  const found = folders.flatMap((folder) => {
    const path = toAbsolute(folder, own);
    return roots.flatMap((from) => toRelative(from, path) ?? []);
  });
  return [...new Set(found)];
}

const toRelative = (root: string, path: string): string | null =>
  path === root || isOutside(root, path) ? null : relative(root, path).split(sep).join("/");

async function findExisting(
  { files, root }: PrintedPaths,
  candidates: readonly string[],
): Promise<string | null> {
  for (const candidate of candidates)
    if (await files.exists(join(root, candidate))) return candidate;
  return null;
}
