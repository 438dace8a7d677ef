import { decodeName } from "../../changes/names.ts";
import type { MeasuredFile } from "../../changes/repository.ts";
import type { ChangedArea, FileKind } from "../../model/reviewed-change.ts";
import { getFileKind, isBinary, needsTests } from "./file-kinds.ts";
import { posix } from "node:path";

/** A changed file with its kind and area. */
export interface KnownFile {
  file: MeasuredFile;
  kind: FileKind;
  /** Its path in readable form. */
  name: string;
  area: string;
}

/** Maximum depth of an area, in folders below the root. */
const maxDepth = 3;
/** An area is split from this number of files if it has most of the change, or from the higher number in any case. */
const many = 8;
const veryMany = 30;

/**
 * Assigns each file its area: its top-level folder or, if that has very many files or most of a large change, a folder
 * below it.
 */
export function assignAreas(
  files: readonly MeasuredFile[],
  onlyBlanks: ReadonlySet<string>,
): KnownFile[] {
  let known = files.map((file) => {
    const name = decodeName(file.path);
    return { file, kind: getFileKind(file, onlyBlanks), name, area: getAreaFolder(name, 1) };
  });
  for (let depth = 2; depth <= maxDepth; depth += 1) {
    const large = new Set(
      [...groupBy(known)].flatMap(([area, own]) =>
        own.length >= veryMany || (own.length >= many && own.length > known.length / 2)
          ? [area]
          : [],
      ),
    );
    known = known.map((one) =>
      large.has(one.area) ? { ...one, area: getAreaFolder(one.name, depth) } : one,
    );
  }
  return known;
}

/** `.` for files in the root. */
function getAreaFolder(name: string, depth: number): string {
  const folders = name.split("/").slice(0, -1);
  return folders.length === 0 ? "." : folders.slice(0, depth).join("/");
}

/** Groups files by area. */
export function groupBy(files: readonly KnownFile[]): Map<string, KnownFile[]> {
  const groups = new Map<string, KnownFile[]>();
  for (const one of files) {
    const group = groups.get(one.area);
    if (group === undefined) groups.set(one.area, [one]);
    else group.push(one);
  }
  return groups;
}

/** Describes the changes of each area, areas with code first, then by number of lines. */
export function describeAreas(files: readonly KnownFile[]): ChangedArea[] {
  const hasTest = createChangedTestFinder(files);
  return [...groupBy(files)]
    .map(([area, own]) => ({
      area,
      ...sumTotals(own.map(({ file }) => file)),
      tests_changed: haveTestsChanged(own, hasTest),
    }))
    .sort(compareImportance);
}

export const sumTotals = (files: readonly MeasuredFile[]) => ({
  files: files.length,
  added_lines: files.reduce((sum, { addedLines }) => sum + (addedLines ?? 0), 0),
  deleted_lines: files.reduce((sum, { deletedLines }) => sum + (deletedLines ?? 0), 0),
  binary_files: files.filter(isBinary).length,
});

/** Whether a test of the area's code changed; null if no code did. */
function haveTestsChanged(
  own: readonly KnownFile[],
  hasTest: (code: string) => boolean,
): boolean | null {
  const code = own.filter(({ file, kind }) => needsTests(file, kind));
  return code.length === 0 ? null : code.some(({ name }) => hasTest(name));
}

/** Creates a test of whether a changed test belongs to a file. */
export const createChangedTestFinder = (files: readonly KnownFile[]): ((code: string) => boolean) =>
  createTestFinder(
    files.flatMap(({ kind, file, name }) =>
      kind === "test" && file.status !== "deleted" ? [name] : [],
    ),
  );

const countAreaLines = ({ added_lines, deleted_lines }: ChangedArea): number =>
  added_lines + deleted_lines;

/** Code comes before documents and tests. */
const getRank = ({ tests_changed }: ChangedArea): number => (tests_changed === null ? 1 : 0);

const compareImportance = (one: ChangedArea, other: ChangedArea): number =>
  getRank(one) - getRank(other) ||
  countAreaLines(other) - countAreaLines(one) ||
  other.files - one.files ||
  (one.area < other.area ? -1 : 1);

/**
 * Creates a function that tells whether one of the tests belongs to a file: it has the file's name, or the folder of
 * one is or contains the folder of the other, without folders that separate tests from sources.
 * @param tests names of test files
 */
export function createTestFinder(tests: readonly string[]): (code: string) => boolean {
  const stems = new Set(tests.flatMap((test) => listPrefixes(getStem(test).split("-"), "-")));
  const folders = new Set<string>();
  const parentFolders = new Set<string>();
  for (const test of tests) {
    const own = listOwnFolders(test);
    if (own.length > 0) folders.add(own.join("/"));
    for (const one of listPrefixes(own, "/")) parentFolders.add(one);
  }
  return (code) => {
    const own = listOwnFolders(code);
    return (
      stems.has(getStem(code)) ||
      parentFolders.has(own.join("/")) ||
      listPrefixes(own, "/").some((one) => folders.has(one))
    );
  };
}

/** `a`, `a/b`, `a/b/c` */
const listPrefixes = (parts: readonly string[], between: string): string[] =>
  parts.map((_, at) => parts.slice(0, at + 1).join(between));

const separatingFolders = new Set([
  "__tests__",
  "test",
  "tests",
  "spec",
  "specs",
  "testdata",
  "src",
  "lib",
  "main",
  "java",
]);

const listOwnFolders = (name: string): string[] =>
  name
    .split("/")
    .slice(0, -1)
    .filter((folder) => !separatingFolders.has(folder));

/** `diff-budget` for `diff-budget.test.ts`, `diff_budget_test.go` and `test_diff_budget.py`. */
const getStem = (name: string): string =>
  posix
    .basename(name)
    .split(".")[0]!
    .replaceAll(/^test_|_test$/g, "")
    .replaceAll("_", "-")
    .toLowerCase();
