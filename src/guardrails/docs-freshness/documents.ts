import { createNameTest } from "../../changes/filter.ts";
import type { Repository } from "../../changes/repository.ts";
import type { DocsFreshnessOptions } from "./options.ts";
import {
  createBrokenRegistry,
  type Registry,
  type RegistryEntry,
  readRegistry,
} from "./registry.ts";

/** The documents of a repository, not yet read. */
export interface DocumentSet {
  /** Sorted. */
  paths: string[];
  /** The registry entry of each document that has one. */
  entries: ReadonlyMap<string, RegistryEntry>;
  /** Entries without a file. */
  gone: RegistryEntry[];
  /** null if no registry is configured. */
  registry: Registry | null;
}

/** Finds the files that the options or the registry name, except ignored ones. */
export async function findDocuments(
  repository: Repository,
  options: DocsFreshnessOptions,
): Promise<DocumentSet> {
  const files = await repository.files();
  const registry = await loadRegistry(repository, options.registry);
  const { entries, gone } = assignEntries(registry?.entries ?? [], files);
  const isDocument = options.files.length === 0 ? () => false : createNameTest(options.files);
  const ignored = options.ignore.length === 0 ? () => false : createNameTest(options.ignore);
  const paths = files.filter((path) => (isDocument(path) || entries.has(path)) && !ignored(path));
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

/** Assigns each file the entry of its own name, or else of the last matching glob. */
export function assignEntries(
  all: readonly RegistryEntry[],
  files: readonly string[],
): { entries: Map<string, RegistryEntry>; gone: RegistryEntry[] } {
  const known = new Set(files);
  const entries = new Map<string, RegistryEntry>();
  const gone: RegistryEntry[] = [];
  const named = all.filter(({ path }) => known.has(path));
  const others = all.filter(({ path }) => !known.has(path));
  for (const entry of others) {
    const matching = isGlob(entry.path) ? files.filter(createNameTest([entry.path])) : [];
    if (matching.length === 0) gone.push(entry);
    for (const path of matching) entries.set(path, entry);
  }
  for (const entry of named) entries.set(entry.path, entry);
  return { entries, gone };
}

/** Whether the entry would apply to a file of this name. */
export function coversFile(entry: RegistryEntry, name: string): boolean {
  return entry.path === name || (isGlob(entry.path) && createNameTest([entry.path])(name));
}

const isGlob = (path: string): boolean => /[*?[{]/.test(path);

/** Invalid UTF-8 becomes U+FFFD; a byte order mark stays. */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}
