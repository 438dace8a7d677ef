import { createNameTest } from "../../changes/filter.ts";
import type { Repository } from "../../changes/repository.ts";
import type { DocsFreshnessOptions } from "./options.ts";
import {
  createBrokenRegistry,
  type Registry,
  type RegistryEntry,
  readRegistry,
} from "./registry.ts";

/** The documents of a repository, before anybody looks at what they say. */
export interface DocumentSet {
  /** Sorted. */
  paths: string[];
  /** The entry of each document that the registry knows. */
  entries: ReadonlyMap<string, RegistryEntry>;
  /** Entries that no file belongs to. */
  gone: RegistryEntry[];
  /** null: none is asked for. */
  registry: Registry | null;
}

/** All files that the options or the registry name, without those to leave alone. */
export async function findDocuments(
  repository: Repository,
  options: DocsFreshnessOptions,
): Promise<DocumentSet> {
  const files = await repository.files();
  const registry = await loadRegistry(repository, options.registry);
  const { entries, gone } = assignEntries(registry?.entries ?? [], files);
  const wanted = options.files.length === 0 ? () => false : createNameTest(options.files);
  const ignored = options.ignore.length === 0 ? () => false : createNameTest(options.ignore);
  const paths = files.filter((path) => (wanted(path) || entries.has(path)) && !ignored(path));
  return { paths, entries, gone, registry };
}

async function loadRegistry(
  repository: Repository,
  path: string | undefined,
): Promise<Registry | null> {
  if (path === undefined) return null;
  const bytes = await repository.read(path);
  return bytes === undefined
    ? createBrokenRegistry(path, 1, "there is no such file")
    : readRegistry(path, decodeText(bytes));
}

/** A file has the entry of its own name, else that of the last glob that matches it. */
export function assignEntries(
  all: readonly RegistryEntry[],
  files: readonly string[],
): { entries: Map<string, RegistryEntry>; gone: RegistryEntry[] } {
  const known = new Set(files);
  const entries = new Map<string, RegistryEntry>();
  const gone: RegistryEntry[] = [];
  const [named, others] = [
    all.filter(({ path }) => known.has(path)),
    all.filter(({ path }) => !known.has(path)),
  ];
  for (const entry of others) {
    const matching = isGlob(entry.path) ? files.filter(createNameTest([entry.path])) : [];
    if (matching.length === 0) gone.push(entry);
    for (const path of matching) entries.set(path, entry);
  }
  for (const entry of named) entries.set(entry.path, entry);
  return { entries, gone };
}

/** Whether a file of this name would have the entry. */
export function coversFile(entry: RegistryEntry, name: string): boolean {
  return entry.path === name || (isGlob(entry.path) && nameTest([entry.path])(name));
}

const isGlob = (path: string): boolean => /[*?[{]/.test(path);

/** Bytes that are no UTF-8 become U+FFFD; a mark of byte order stays. */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}
