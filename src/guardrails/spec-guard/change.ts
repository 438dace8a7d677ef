import { createNameTest } from "../../changes/filter.ts";
import type { MeasuredFile, Repository } from "../../changes/repository.ts";
import type { ChangedFile } from "../../model/changes.ts";
import type { Finding } from "../../model/finding.ts";
import { createSpecFinding } from "./findings.ts";
import type { SpecGuardOptions } from "./options.ts";

/** What a change set means to specs. */
export interface SpecChange {
  /** The code that changed, by its present names, deleted files too. Sorted. */
  code: string[];
  /** The specs and task files that changed and are there. Sorted. */
  specs: string[];
  /** Those of them whose text changed; empty where no code did, as then it is not asked. */
  written: string[];
}

/**
 * Sorts a change into code and specs. Code counts by both names of a rename, and not when it is generated. A spec counts by
 * the name that it has now: to delete one, or to move it elsewhere, says nothing about the code. One of which only the
 * `last_review` changed counts: it was looked at and found that it still holds. One without text, or of which only
 * the mode, the name or blanks changed, does not: nothing was written.
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

/** A file without lines has another content unless it was only renamed. */
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

const maxNamed = 5;

function listFirst(paths: readonly string[]): string {
  const rest = paths.length - maxNamed;
  return paths.slice(0, maxNamed).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}

/** One error when code changed and no spec did. */
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
