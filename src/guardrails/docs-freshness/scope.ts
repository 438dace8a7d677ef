import type { Repository } from "../../changes/repository.ts";
import type { ChangeSet } from "../../model/changes.ts";
import { type GuardrailFacts, judgesOnlyChanged } from "../guardrail.ts";
import { coversFile, type DocumentSet, decodeText } from "./documents.ts";
import type { DocsFreshnessOptions } from "./options.ts";
import { readRegistry, type RegistryEntry } from "./registry.ts";

/** Which documents and registry entries are checked. */
export interface JudgementScope {
  /** The commit compared with; null if everything is checked, or there was nothing to compare with. */
  base: string | null;
  /** Whether only changes since the base are checked. */
  onlyChanged: boolean;
  document(path: string): boolean;
  /** For entries without a file. */
  entry(entry: RegistryEntry): boolean;
}

const wholeScope: JudgementScope = {
  base: null,
  onlyChanged: false,
  document: () => true,
  entry: () => true,
};

/** @throws GitError if it needs the changes and git cannot tell them */
export async function findScope(
  repository: Repository,
  options: DocsFreshnessOptions,
  facts: GuardrailFacts,
  documents: DocumentSet,
): Promise<JudgementScope> {
  if (!judgesOnlyChanged(options["only-changed"], facts)) return wholeScope;
  const changes = await repository.changes();
  // Without known changes, nothing is excluded.
  if (!changes.filters) return wholeScope;
  const present = new Set(
    changes.entries.filter(({ status }) => status !== "deleted").map(({ path }) => path),
  );
  const absent = listRemovedNames(changes);
  const entered = await findChangedEntries(repository, changes, documents);
  return {
    base: changes.base,
    onlyChanged: true,
    document: (path) => present.has(path) || entered.has(documents.entries.get(path)),
    entry: (entry) => entered.has(entry) || absent.some((name) => coversFile(entry, name)),
  };
}

/** Names that no longer exist after the change. */
function listRemovedNames({ entries }: ChangeSet): string[] {
  return entries.flatMap(({ status, path, previousPath }) => {
    if (status === "deleted") return [path];
    return status === "renamed" && previousPath !== null ? [previousPath] : [];
  });
}

/** Entries that are new or differ from the base. */
async function findChangedEntries(
  repository: Repository,
  changes: ChangeSet,
  { registry }: DocumentSet,
): Promise<ReadonlySet<RegistryEntry | undefined>> {
  const file = changes.entries.find(({ path }) => path === registry?.file);
  if (file === undefined || registry === null) return new Set();
  const bytes = await repository.readBase(file.previousPath ?? file.path);
  const before = bytes === undefined ? [] : readRegistry(registry.file, decodeText(bytes)).entries;
  const known = new Set(before.map(({ fields }) => JSON.stringify(fields)));
  return new Set(registry.entries.filter(({ fields }) => !known.has(JSON.stringify(fields))));
}
