import type { ChangedFile, ChangeSet } from "../model/changes.ts";
import { compileGlob, withAllBelow } from "../model/glob.ts";
import type { PathFilters } from "../model/pipeline.ts";
import { matchableName } from "./names.ts";

type NameTest = (name: string) => boolean;

/** Whether something with these filters has to run: always when filters are off, else when a file of its own changed. */
export function isAffected(changes: ChangeSet, filters: PathFilters): boolean {
  return !changes.filters || matchesFilters(changes.entries, filters);
}

/**
 * Whether the filters let any of the changed files through; true when there are no filters. A file counts when it
 * matches `paths` (or there are none) and does not match `paths-ignore`; a renamed file counts under both of its names.
 *
 * Patterns mean what they mean to GitHub (docs.github.com, workflow syntax, filter pattern cheat sheet): `*` stays within
 * a folder, `**` does not, wherever it stands, names that begin with a dot are matched, and a later pattern overrules an
 * earlier one, `!` taking files out again. Three things are not GitHub's: `?` is exactly one character, `{a,b}` is a choice, and
 * a folder, `docs` or `docs/`, means all that is below it.
 */
export function matchesFilters(entries: readonly ChangedFile[], filters: PathFilters): boolean {
  if (filters.paths.length === 0 && filters.pathsIgnore.length === 0) return true;
  const wanted = filters.paths.length === 0 ? () => true : testOf(filters.paths);
  const ignored = filters.pathsIgnore.length === 0 ? () => false : testOf(filters.pathsIgnore);
  const counts = (name: string) => wanted(name) && !ignored(name);
  return entries.some((entry) => namesOf(entry).some(counts));
}

/** The same of one name, without filters that only take away: the last pattern that matches decides. */
export function nameTest(patterns: readonly string[]): (path: string) => boolean {
  const test = testOf(patterns);
  return (path) => test(matchableName(path));
}

/** A copy leaves its original as it was, so only a rename counts under its old name too. */
function namesOf(entry: ChangedFile): string[] {
  const names = [matchableName(entry.path)];
  if (entry.status === "renamed" && entry.previousPath !== null)
    names.push(matchableName(entry.previousPath));
  return names;
}

/** With nothing but `!` patterns there is nothing to take from, so they are taken from everything. */
function testOf(patterns: readonly string[]): NameTest {
  const steps = patterns.map((pattern) => {
    const negated = pattern.startsWith("!");
    return { negated, ...compileGlob(withAllBelow(negated ? pattern.slice(1) : pattern)) };
  });
  const start = steps.every((step) => step.negated);
  return (name) => steps.reduce((so, step) => (step.matches(name) ? !step.negated : so), start);
}
