import type { ChangedFile, ChangeSet } from "../model/changes.ts";
import { compileGlob, withAllBelow } from "../model/glob.ts";
import type { PathFilters } from "../model/pipeline.ts";
import { decodeName } from "./names.ts";

type NameTest = (name: string) => boolean;

/** Whether something with these filters has to run: always if filters are off, otherwise if a matching file changed. */
export function isAffected(changes: ChangeSet, filters: PathFilters): boolean {
  return !changes.filters || matchesFilters(changes.entries, filters);
}

/**
 * Whether any changed file passes the filters; true without filters. A file counts if it matches
 * `paths` (or there are none) and does not match `paths-ignore`; a renamed file counts under both
 * names.
 * | Patterns have GitHub's meaning (docs.github.com, workflow syntax, filter pattern cheat sheet):
 * `*` stays within a folder, `**` does not, hidden files are matched, and later patterns override
 * earlier ones, `!` excluding files again. Three things differ: `?` is exactly one character,
 * `{a,b}` is a choice, and a folder, `docs` or `docs/`, includes everything below it.
 */
export function matchesFilters(entries: readonly ChangedFile[], filters: PathFilters): boolean {
  if (filters.paths.length === 0 && filters.paths_ignore.length === 0) return true;
  const isIncluded = filters.paths.length === 0 ? () => true : compilePatterns(filters.paths);
  const isIgnored =
    filters.paths_ignore.length === 0 ? () => false : compilePatterns(filters.paths_ignore);
  const counts = (name: string) => isIncluded(name) && !isIgnored(name);
  return entries.some((entry) => listNames(entry).some(counts));
}

/** Creates a test for one name. The last pattern that matches decides. */
export function createNameTest(patterns: readonly string[]): (path: string) => boolean {
  const test = compilePatterns(patterns);
  return (path) => test(decodeName(path));
}

/** A copy leaves the original unchanged, so only a rename also counts under its old name. */
function listNames(entry: ChangedFile): string[] {
  const names = [decodeName(entry.path)];
  if (entry.status === "renamed" && entry.previousPath !== null)
    names.push(decodeName(entry.previousPath));
  return names;
}

/** Patterns with `!` only exclude from everything. */
function compilePatterns(patterns: readonly string[]): NameTest {
  const steps = patterns.map((pattern) => {
    const negated = pattern.startsWith("!");
    return { negated, ...compileGlob(withAllBelow(negated ? pattern.slice(1) : pattern)) };
  });
  const start = steps.every((step) => step.negated);
  return (name) =>
    steps.reduce((matched, step) => (step.matches(name) ? !step.negated : matched), start);
}
