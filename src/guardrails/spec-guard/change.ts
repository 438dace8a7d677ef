import { createNameTest } from "../../changes/filter.ts";
import type { MeasuredFile, Repository } from "../../changes/repository.ts";
import type { ChangedFile } from "../../model/changes.ts";
import type { Finding } from "../../model/finding.ts";
import { listFirst } from "../../text/wording.ts";
import { createSpecFinding } from "./findings.ts";
import type { SpecGuardOptions } from "./options.ts";

/** A change, sorted into code and specs. */
export interface SpecChange {
  /** Changed code files by their current names, including deleted ones. Sorted. */
  code: string[];
  /** Changed specs and task files that still exist. Sorted. */
  specs: string[];
  /** The specs whose text changed; empty if no code changed, because it is not needed then. */
  written: string[];
}

/**
 * Sorts a change into code and specs. Code counts by both names of a rename, and not if generated. A spec counts by its
 * current name: deleting or moving one says nothing about the code. A spec with only a new `last_review` counts,
 * because it was reviewed. A spec without text does not count, nor one of which only the mode, the name or whitespace
 * changed.
 */
export async function sortChange(
  repository: Repository,
  options: Pick<SpecGuardOptions, "code" | "specs">,
): Promise<SpecChange> {
  const { entries, filters } = await repository.changes();
  if (!filters) return { code: [], specs: [], written: [] };
  const isSpec = createNameTest(options.specs);
  const matchesCode = createNameTest(options.code);
  const isCode = (entry: ChangedFile): boolean =>
    listNames(entry).some((name) => matchesCode(name) && !isSpec(name));
  const isThere = ({ status, submodule }: ChangedFile): boolean =>
    status !== "deleted" && !submodule;
  const specs = entries.filter((entry) => isThere(entry) && isSpec(entry.path));
  const code = await removeGenerated(repository, entries.filter(isCode));
  return {
    code: code.map(({ path }) => path),
    specs: specs.map(({ path }) => path),
    written: code.length === 0 ? [] : await findWritten(repository, specs),
  };
}

async function findWritten(
  repository: Repository,
  specs: readonly ChangedFile[],
): Promise<string[]> {
  if (specs.length === 0) return [];
  const paths = new Set(specs.map(({ path }) => path));
  const blank = await repository.onlyBlanks();
  const candidates = (await repository.measure()).filter(
    (file) => paths.has(file.path) && !blank.has(file.path) && hasNewContent(file),
  );
  const isText = await Promise.all(
    candidates.map(async ({ path }) => hasText(await repository.read(path))),
  );
  return candidates.filter((_, position) => isText[position]).map(({ path }) => path);
}

/** A file without line counts changed unless it was only renamed. */
const hasNewContent = ({ addedLines, deletedLines, similarity }: MeasuredFile): boolean =>
  addedLines === null || deletedLines === null ? similarity !== 100 : addedLines + deletedLines > 0;

const hasText = (bytes: Uint8Array | undefined): boolean =>
  bytes !== undefined && /\S/.test(new TextDecoder().decode(bytes));

const listNames = ({ path, previousPath, status }: ChangedFile): string[] =>
  status === "renamed" && previousPath !== null ? [path, previousPath] : [path];

async function removeGenerated(
  repository: Repository,
  code: readonly ChangedFile[],
): Promise<readonly ChangedFile[]> {
  if (code.length === 0) return code;
  const measured = await repository.measure();
  const generated = new Set(measured.filter((file) => file.generated).map(({ path }) => path));
  return code.filter(({ path }) => !generated.has(path));
}

/** Returns one error if code changed but no spec did. */
export function judgeSpecChange(
  { code, specs, written }: SpecChange,
  options: Pick<SpecGuardOptions, "specs">,
): Finding[] {
  const [first] = code;
  if (first === undefined || written.length > 0) return [];
  const unwritten = specs.length === 0 ? "" : `: nothing was written in ${listFirst(specs)}`;
  return [
    createSpecFinding("no-spec-change", {
      title: "Code changed without a spec",
      message: `Code changed (${listFirst(code)}), but no spec or task file did (${options.specs.join(", ")})${unwritten}.`,
      fix: "Update the spec or task of this change. If it still applies, review it and set its `last_review`.",
      path: first,
    }),
  ];
}
