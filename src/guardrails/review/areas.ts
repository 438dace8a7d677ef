import { decodeName } from "../../changes/names.ts";
import type { MeasuredFile } from "../../changes/repository.ts";
import type { ChangedArea, FileKind } from "../../model/reviewed-change.ts";
import { isBinary, needsTests } from "./file-kinds.ts";
import { createTestFinder } from "./test-finder.ts";

/** A changed file with what a reviewer takes it for. */
export interface KnownFile {
  file: MeasuredFile;
  kind: FileKind;
  /** Its path, readable. */
  name: string;
  area: string;
}

/** Folders below the root that an area can be deep. */
const maxDepth = 3;
/** Files from which on an area that has most of the change is looked into, and from which on any is. */
const many = 8;
const veryMany = 30;

/**
 * Gives each file its area: the folder of the root that it is in, or, where one of them has very many files or more than half
 * of many, the folders below that one.
 */
export function assignAreas(files: readonly Omit<KnownFile, "area">[]): KnownFile[] {
  let known = files.map((one) => ({ ...one, area: getAreaFolder(one.name, 1) }));
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

/** `.` for what is in the root itself. */
function getAreaFolder(name: string, depth: number): string {
  const folders = name.split("/").slice(0, -1);
  return folders.length === 0 ? "." : folders.slice(0, depth).join("/");
}

/** Files by their area. */
export function groupBy(files: readonly KnownFile[]): Map<string, KnownFile[]> {
  const groups = new Map<string, KnownFile[]>();
  for (const one of files) {
    const group = groups.get(one.area);
    if (group === undefined) groups.set(one.area, [one]);
    else group.push(one);
  }
  return groups;
}

/** What changed in each area, those with code first, each by its lines. */
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

/** Whether a test changed that belongs to code of the area; null: no code did. */
function haveTestsChanged(
  own: readonly KnownFile[],
  hasTest: (code: string) => boolean,
): boolean | null {
  const code = own.filter(({ file, kind }) => needsTests(file, kind));
  return code.length === 0 ? null : code.some(({ name }) => hasTest(name));
}

/** Whether a test that changed belongs to a file. */
export const createChangedTestFinder = (files: readonly KnownFile[]): ((code: string) => boolean) =>
  createTestFinder(
    files.flatMap(({ kind, file, name }) =>
      kind === "test" && file.status !== "deleted" ? [name] : [],
    ),
  );

export const getReadableName = (file: MeasuredFile): string => matchableName(file.path);

const countAreaLines = ({ added_lines, deleted_lines }: ChangedArea): number =>
  added_lines + deleted_lines;

/** Code comes before what is about it. */
const getRank = ({ tests_changed }: ChangedArea): number => (tests_changed === null ? 1 : 0);

const compareImportance = (one: ChangedArea, other: ChangedArea): number =>
  getRank(one) - getRank(other) ||
  countAreaLines(other) - countAreaLines(one) ||
  other.files - one.files ||
  (one.area < other.area ? -1 : 1);
