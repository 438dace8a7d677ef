import { posix } from "node:path";

/**
 * Creates a function that tells whether one of the tests belongs to a file: it has the file's name, or the folder of
 * one is or contains the folder of the other, without folders that separate tests from sources.
 * @param tests names of test files
 */
export function createTestFinder(tests: readonly string[]): (code: string) => boolean {
  const stems = new Set(tests.flatMap((test) => listPrefixes(getStem(test).split("-"), "-")));
  const folders = new Set<string>();
  const parentFolders = new Set<string>();
  for (const test of tests) {
    const own = listOwnFolders(test);
    if (own.length > 0) folders.add(own.join("/"));
    for (const one of listPrefixes(own, "/")) parentFolders.add(one);
  }
  return (code) => {
    const own = listOwnFolders(code);
    return (
      stems.has(getStem(code)) ||
      parentFolders.has(own.join("/")) ||
      listPrefixes(own, "/").some((one) => folders.has(one))
    );
  };
}

/** `a`, `a/b`, `a/b/c` */
const listPrefixes = (parts: readonly string[], between: string): string[] =>
  parts.map((_, at) => parts.slice(0, at + 1).join(between));

const separatingFolders = new Set([
  "__tests__",
  "test",
  "tests",
  "spec",
  "specs",
  "testdata",
  "src",
  "lib",
  "main",
  "java",
]);

const listOwnFolders = (name: string): string[] =>
  name
    .split("/")
    .slice(0, -1)
    .filter((folder) => !separatingFolders.has(folder));

/** `diff-budget` for `diff-budget.test.ts`, `diff_budget_test.go` and `test_diff_budget.py`. */
const getStem = (name: string): string =>
  posix
    .basename(name)
    .split(".")[0]!
    .replaceAll(/^test_|_test$/g, "")
    .replaceAll("_", "-")
    .toLowerCase();
