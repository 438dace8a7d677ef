import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseOwners, readOwners } from "../../src/guardrails/review/codeowners.ts";

/** The example of GitHub's documentation ("About code owners"), shortened to what it says. */
const documented = `
# This is a comment.
*       @global-owner1 @global-owner2
*.js    @js-owner #This is an inline comment.
*.go docs@example.com
*.txt @octo-org/octocats
/build/logs/ @doctocat
docs/*  docs2@example.com
apps/ @octocat
/docs/ @doctocat
/scripts/ @doctocat @octocat
**/logs @octocat2
/apps2/ @octocat
/apps2/github
`;

describe("owners (F10)", () => {
  test.each([
    ["README", ["@global-owner1", "@global-owner2"]],
    ["src/deep/a.js", ["@js-owner"]],
    ["a.go", ["docs@example.com"]],
    ["x/a.txt", ["@octo-org/octocats"]],
    ["build/logs/a", ["@octocat2"]],
    ["deep/build/logs/x", ["@octocat2"]],
    ["docs/a.md", ["@doctocat"]],
    ["docs/deep/a.md", ["@doctocat"]],
    ["other/apps/x/y", ["@octocat"]],
    ["scripts/x/y.sh", ["@doctocat", "@octocat"]],
    ["apps2/x", ["@octocat"]],
    ["apps2/github", []],
    ["apps2/github/x", []],
  ])("%s is what the last line that matches says", (path, owners) => {
    expect(parseOwners(documented)(path)).toEqual(owners);
  });

  test.each([
    ["docs/* @a", "docs/a.md", true],
    ["docs/* @a", "docs/deep/a.md", false],
    ["docs/* @a", "other/docs/a.md", false],
    ["docs @a", "other/docs/a.md", true],
    ["/docs @a", "other/docs/a.md", false],
    ["src/lib @a", "src/lib/x/y", true],
    ["src/lib @a", "x/src/lib/y", false],
    ["a\\ b.md @a", "a b.md", true],
    ["a?.md @a", "ab.md", true],
    ["*.{js,ts} @a", "a.js", false],
    ["*.{js,ts} @a", "a.{js,ts}", true],
    ["[ab].md @a", "a.md", false],
    ["!a.md @a", "a.md", false],
    ["/ @a", "a.md", true],
    ["src/**/x @a", "src/a/b/x", true],
    ["A.md @a", "a.md", false],
    ["[Section] @a", "Section", false],
    ["a.md nobody", "a.md", false],
  ])("%j and %s: %p", (line, path, isOwned) => {
    expect(parseOwners(line)(path)).toEqual(isOwned ? ["@a"] : []);
  });

  test("are those of the base, in the first of three places", async () => {
    const base = new Map([
      ["docs/CODEOWNERS", "* @docs"],
      [".github/CODEOWNERS", "* @github"],
    ]);
    const repository = {
      readBase: async (path: string) =>
        base.has(path) ? new TextEncoder().encode(base.get(path)) : undefined,
    };
    expect((await readOwners(repository))!("a")).toEqual(["@github"]);
    base.delete(".github/CODEOWNERS");
    expect((await readOwners(repository))!("a")).toEqual(["@docs"]);
    base.clear();
    expect(await readOwners(repository)).toBeNull();
  });

  test("of any name by any file are found without an error", () => {
    const word = fc.stringMatching(/^[a/*?#![\]{}\\ @.-]{0,12}$/);
    fc.assert(
      fc.property(fc.array(word), fc.string(), (lines, path) => {
        expect(Array.isArray(parseOwners(lines.join("\n"))(path))).toBe(true);
      }),
    );
  });
});
