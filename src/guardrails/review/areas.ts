import { decodeName } from "../../changes/names.ts";
import type { MeasuredFile } from "../../changes/repository.ts";
import type { ChangedArea, FileKind } from "../../model/reviewed-change.ts";
import { isBinary, wantsTests } from "./file-kinds.ts";
import { testFinder } from "./tests-of.ts";

/** A changed file with what a reviewer takes it for. */
export interface KnownFile {
  file: MeasuredFile;
  kind: FileKind;
  /** Its path, readable. */
  name: string;
  area: string;
}

/** Folders below the root that an area can be deep. */
const deepest = 3;
/** Files from which on an area that has most of the change is looked into, and from which on any is. */
const many = 8;
const veryMany = 30;

/**
 * Gives each file its area: the folder of the root that it is in, or, where one of them has very many files or more than half
 * of many, the folders below that one.
 */
export function withAreas(files: readonly Omit<KnownFile, "area">[]): KnownFile[] {
  let known = files.map((one) => ({ ...one, area: folderOf(one.name, 1) }));
  for (let depth = 2; depth <= deepest; depth += 1) {
    const large = new Set(
      [...groupBy(known)].flatMap(([area, own]) =>
        own.length >= veryMany || (own.length >= many && own.length > known.length / 2)
          ? [area]
          : [],
      ),
    );
    known = known.map((one) =>
      large.has(one.area) ? { ...one, area: folderOf(one.name, depth) } : one,
    );
  }
  return known;
}

/** `.` for what is in the root itself. */
function folderOf(name: string, depth: number): string {
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
  const hasTest = changedTests(files);
  return [...groupBy(files)]
    .map(([area, own]) => ({
      area,
      ...totalsOf(own.map(({ file }) => file)),
      tests_changed: testsOf(own, hasTest),
    }))
    .sort(mostImportantFirst);
}

export const totalsOf = (files: readonly MeasuredFile[]) => ({
  files: files.length,
  added_lines: files.reduce((sum, { addedLines }) => sum + (addedLines ?? 0), 0),
  deleted_lines: files.reduce((sum, { deletedLines }) => sum + (deletedLines ?? 0), 0),
  binary_files: files.filter(isBinary).length,
});

/** Whether a test changed that belongs to code of the area; null: no code did. */
function testsOf(own: readonly KnownFile[], hasTest: (code: string) => boolean): boolean | null {
  const code = own.filter(({ file, kind }) => wantsTests(file, kind));
  return code.length === 0 ? null : code.some(({ name }) => hasTest(name));
}

/** Whether a test that changed belongs to a file. */
export const changedTests = (files: readonly KnownFile[]): ((code: string) => boolean) =>
  testFinder(
    files.flatMap(({ kind, file, name }) =>
      kind === "test" && file.status !== "deleted" ? [name] : [],
    ),
  );

export const nameOf = (file: MeasuredFile): string => decodeName(file.path);

const sizeOf = ({ added_lines, deleted_lines }: ChangedArea): number => added_lines + deleted_lines;

/** Code comes before what is about it. */
const rankOf = ({ tests_changed }: ChangedArea): number => (tests_changed === null ? 1 : 0);

const mostImportantFirst = (one: ChangedArea, other: ChangedArea): number =>
  rankOf(one) - rankOf(other) ||
  sizeOf(other) - sizeOf(one) ||
  other.files - one.files ||
  (one.area < other.area ? -1 : 1);
