import type { Repository } from "../../changes/repository.ts";
import type { ChangeSet } from "../../model/changes.ts";
import { type GuardrailFacts, judgesOnlyChanged } from "../guardrail.ts";
import { coversFile, type DocumentSet, decodeText } from "./documents.ts";
import type { DocsFreshnessOptions } from "./options.ts";
import { readRegistry, type RegistryEntry } from "./registry.ts";

/** Which documents and entries of the registry are judged. */
export interface JudgementScope {
  /** The commit that was compared with; null: everything is judged, or there was nothing to compare with. */
  base: string | null;
  /** Only what changed since is judged. */
  onlyChanged: boolean;
  document(path: string): boolean;
  /** Of entries that no file belongs to. */
  entry(entry: RegistryEntry): boolean;
}

const wholeScope: JudgementScope = {
  base: null,
  onlyChanged: false,
  document: () => true,
  entry: () => true,
};

/** @throws GitError when it takes what changed to know, and git cannot tell */
export async function findScope(
  repository: Repository,
  options: DocsFreshnessOptions,
  facts: GuardrailFacts,
  documents: DocumentSet,
): Promise<JudgementScope> {
  if (!judgesOnlyChanged(options["only-changed"], facts)) return wholeScope;
  const changes = await repository.changes();
  // Nothing can be said about what changed, so nothing is left out.
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

/** Names that the change took away. */
function listRemovedNames({ entries }: ChangeSet): string[] {
  return entries.flatMap(({ status, path, previousPath }) => {
    if (status === "deleted") return [path];
    return status === "renamed" && previousPath !== null ? [previousPath] : [];
  });
}

/** Entries that are new, or say something else than at the base. */
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
