import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { isAffected, matchesFilters } from "../../src/changes/filter.ts";
import { nameFromBytes } from "../../src/changes/names.ts";
import type { ChangedFile, ChangeSet } from "../../src/model/changes.ts";

const changed = (path: string, previousPath: string | null = null): ChangedFile => ({
  path,
  previousPath,
  status: previousPath === null ? "modified" : "renamed",
  submodule: false,
});
const matches = (name: string, paths: string[], pathsIgnore: string[] = []): boolean =>
  matchesFilters([changed(name)], { paths, paths_ignore: pathsIgnore });

describe("a pattern", () => {
  test.each([
    ["*", "README.md", true],
    ["*", "docs/README.md", false],
    ["**", "docs/deep/README.md", true],
    ["*.js", "app.js", true],
    ["*.js", ".js", true],
    ["*.js", "lib/app.js", false],
    ["**.js", "app.js", true],
    ["**.js", "lib/deep/app.js", true],
    ["**.js", "lib/app.ts", false],
    ["**/*.js", "app.js", true],
    ["docs/*", "docs/a.md", true],
    ["docs/*", "docs/deep/a.md", false],
    ["docs/**", "docs/deep/a.md", true],
    ["docs/**", "docsy/a.md", false],
    ["docs/**/*.md", "docs/a.md", true],
    ["docs/**.md", "docs/deep/a.md", true],
    ["**/docs/**", "a/docs/b", true],
    ["**/README.md", "README.md", true],
    ["**/*src/**", "a/my-src/b.js", true],
    ["**/*-post.md", "deep/my-post.md", true],
    ["**/migrate-*.sql", "db/migrate-1.sql", true],
    ["src**", "src-old/deep/a", true],
    ["src**x", "src-old/deep/x", true],
    ["{**/a,b}", "x/a", true],
    ["x/a|b", "x/a|b", true],
    ["x/a|b", "b", false],
    ['a/"quoted"/*', 'a/"quoted"/b', true],
    [".github/**", ".github/workflows/ci.yml", true],
    ["**", ".env", true],
    ["*", ".env", true],
    ["a/*/c", "a/.b/c", true],
    ["[CB]at", "Cat", true],
    ["[CB]at", "Rat", false],
    ["app/(shop)/**", "app/(shop)/page.tsx", true],
    ["app/[[]id]/*", "app/[id]/page.tsx", true],
    ["app/@modal/*", "app/@modal/page.tsx", true],
    ["a+b", "a+b", true],
    ["@(a)", "a", false],
    ["packages/{api,core}/**", "packages/core/a", true],
    ["Docs/**", "docs/a", false],
    ["", "a", false],
    ["docs", "docs/deep/a.md", true],
    ["docs/", "docs/a.md", true],
    ["docs", "docs", true],
    ["docs", "docs-old/a.md", false],
    ["./docs/", "docs/a.md", true],
    ["a/*/", "a/b/c/d", true],
    ["a/*/", "a/b", false],
    ["a/*", "a/b/c", false],
    ["/", "a", false],
  ])("%j and the file %j: %s", (pattern, name, expected) => {
    expect(matches(name, [pattern])).toBe(expected);
  });

  test("of a folder with `!` excludes everything below it (E1)", () => {
    expect(matches("docs/deep/a.md", ["**", "!docs"])).toBe(false);
    expect(matches("docs/deep/a.md", [], ["docs/"])).toBe(false);
  });

  test("matches names with line breaks, quotes and bytes that aren't UTF-8", () => {
    expect(matches("src/two\nlines/a\n.js", ["src/**/*.js"])).toBe(true);
    expect(matches('src/"q"', ["src/*"])).toBe(true);
    const broken = nameFromBytes(Buffer.from("src/\xff.js", "latin1"));
    expect(broken).toBe(String.raw`"src/\377.js"`);
    expect(matches(broken, ["src/*.js"])).toBe(true);
    expect(matches(broken, ["lib/**"])).toBe(false);
    const quotedName = nameFromBytes(Buffer.from(String.raw`"a\b`));
    expect(matches(quotedName, ['"a*b'])).toBe(true);
  });
});

describe("the order of patterns", () => {
  test("lets a later one override an earlier one", () => {
    expect(matches("docs/a.md", ["docs/**", "!docs/a.md"])).toBe(false);
    expect(matches("docs/b.md", ["docs/**", "!docs/a.md"])).toBe(true);
    expect(matches("docs/a.md", ["!docs/a.md", "docs/**"])).toBe(true);
    expect(matches("docs/a.md", ["docs/**", "!docs/*.md", "docs/a.md"])).toBe(true);
  });

  test("with only exclusions excludes them from everything", () => {
    expect(matches("src/a.js", ["!docs/**"])).toBe(true);
    expect(matches("docs/a.md", ["!docs/**"])).toBe(false);
  });
});

describe("paths and paths-ignore", () => {
  test("without either everything passes, even when nothing changed", () => {
    expect(matchesFilters([], { paths: [], paths_ignore: [] })).toBe(true);
  });

  test("skip when nothing changed", () => {
    expect(matchesFilters([], { paths: ["**"], paths_ignore: [] })).toBe(false);
    expect(matchesFilters([], { paths: [], paths_ignore: ["docs/**"] })).toBe(false);
  });

  test("paths-ignore skips only if all changed files match", () => {
    const filters = { paths: [], paths_ignore: ["docs/**"] };
    expect(matchesFilters([changed("docs/a")], filters)).toBe(false);
    expect(matchesFilters([changed("docs/a"), changed("src/a")], filters)).toBe(true);
  });

  test("with both, the same file has to pass both", () => {
    const filters = { paths: ["src/**"], paths_ignore: ["**/*.md"] };
    expect(matchesFilters([changed("src/a.md"), changed("docs/a.js")], filters)).toBe(false);
    expect(matchesFilters([changed("src/a.js")], filters)).toBe(true);
  });

  test("a renamed file counts under its old name too", () => {
    const moved = [changed("lib/a.js", "src/a.js")];
    expect(matchesFilters(moved, { paths: ["src/**"], paths_ignore: [] })).toBe(true);
    expect(matchesFilters(moved, { paths: ["lib/**"], paths_ignore: [] })).toBe(true);
    expect(matchesFilters(moved, { paths: [], paths_ignore: ["lib/**"] })).toBe(true);
  });

  test("filters that are off let everything run", () => {
    const changes: ChangeSet = {
      strategy: "outside-git",
      base: null,
      head: null,
      workingTree: false,
      entries: [],
      filters: false,
      note: "off",
    };
    expect(isAffected(changes, { paths: ["src/**"], paths_ignore: [] })).toBe(true);
    expect(isAffected({ ...changes, filters: true }, { paths: ["src/**"], paths_ignore: [] })).toBe(false);
  });

  test("a glob that ends in many backslashes is judged at once", () => {
    for (const count of [3, 4, 5, 8, 9, 500])
      expect(matchesFilters([changed("a")], { paths: [`b${"\\".repeat(count)}`], paths_ignore: [] })).toBe(
        false,
      );
    expect(matchesFilters([changed("a\\\\b")], { paths: ["a\\\\\\\\b"], paths_ignore: [] })).toBe(true);
  });

  test("more changed files never turn a match off, whatever their names", () => {
    const name = fc.stringMatching(/^[a-z./"\\\n]{1,12}$/);
    fc.assert(
      fc.property(fc.array(name), fc.array(name), fc.array(name), (before, more, paths) => {
        const filters = { paths, paths_ignore: [] };
        const few = matchesFilters(
          before.map((path) => changed(path)),
          filters,
        );
        const many = matchesFilters(
          [...before, ...more].map((path) => changed(path)),
          filters,
        );
        expect(many || !few).toBe(true);
      }),
    );
  });
});
