import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { collectChange } from "../../src/guardrails/review/collect-change.ts";
import { ReviewedChange, type ReviewedFile } from "../../src/model/reviewed-change.ts";
import { checkOut, initRepository, type Repository } from "../changes/repository.ts";
import { judgedRepository } from "../support/guardrail-repository.ts";
import { changedFile, repositoryOf } from "./review-sample.ts";
import { createTestFinder } from "../../src/guardrails/review/areas.ts";
import { runs } from "../support/property-runs.ts";

const now = new Date("2026-03-01T00:00:00Z");
const asked = { task: "task", now, goalHeadings: [] };

/** A repository with what reviews go by, and a change of it. */
function makeChange(): { repository: Repository; base: string } {
  const repository = initRepository();
  const lines = (word: string) => `${word}\n`.repeat(20);
  repository.write("src/cart/cart.ts", lines("cart"));
  repository.write("src/cart/tax.ts", lines("tax"));
  repository.write("src/user/user.ts", lines("user"));
  repository.write("src/user/old.ts", lines("old"));
  repository.write("src/blanks.ts", "if (a) {\nb;\n}\n");
  repository.write("src/within.ts", 'run("rm -rf /tmp/build");\n');
  repository.write("src/indented.py", "if a:\n    raise b\nreturn c\n");
  repository.write(".gitattributes", "*.gen.ts linguist-generated\n");
  repository.write(".github/CODEOWNERS", "/src/cart/ @octo/shop\n");
  repository.commit("first", "2025-06-01T00:00:00Z");
  for (const day of ["10", "11", "12", "13", "14", "15", "16", "17", "18"]) {
    repository.write("src/cart/cart.ts", lines(`cart ${day}`));
    repository.commit(`day ${day}`, `2026-02-${day}T00:00:00Z`);
  }
  const base = repository.git(["rev-parse", "HEAD"]);
  repository.write("src/cart/cart.ts", lines("other"));
  repository.write("src/cart/tax.ts", lines("more"));
  repository.write("test/cart/cart.test.ts", "test\n");
  repository.write("src/user/user.ts", lines("changed"));
  repository.git(["mv", "src/user/old.ts", "src/user/new.ts"]);
  repository.write("src/blanks.ts", "if (a) {\n\n  b;\n}\n");
  repository.write("src/within.ts", 'run("rm -rf / tmp/build");\n');
  repository.write("src/indented.py", "if a:\n    raise b\n    return c\n");
  repository.write("src/made.gen.ts", lines("made"));
  repository.write("src/hidden.ts", lines("hidden"));
  repository.write("package-lock.json", "{}\n");
  // None of these decides how this change is shown.
  repository.write(".gitattributes", "*.gen.ts linguist-generated\nsrc/user/** linguist-generated -diff\n");
  repository.write(".github/CODEOWNERS", "* @mallory\n");
  repository.commit("What it is for", "2026-02-20T00:00:00Z");
  return { repository, base };
}

const collect = ({ repository, base }: ReturnType<typeof makeChange>) =>
  collectChange(judgedRepository(repository, { explicitBase: base, includeWorkingTree: false }), asked);

describe("the change that a review describes (F10)", () => {
  test("gives each file its kind, by the base's attributes", async () => {
    const { change } = await collect(makeChange());
    const kinds = Object.fromEntries(change!.file_list.map(({ path, kind }) => [path, kind]));
    expect(kinds).toEqual({
      ".gitattributes": "code",
      ".github/CODEOWNERS": "document",
      "package-lock.json": "generated",
      "src/blanks.ts": "formatted",
      "src/cart/cart.ts": "code",
      "src/cart/tax.ts": "code",
      "src/hidden.ts": "code",
      "src/indented.py": "code",
      "src/made.gen.ts": "generated",
      "src/user/new.ts": "moved",
      "src/user/user.ts": "code",
      "src/within.ts": "code",
      "test/cart/cart.test.ts": "test",
    });
  });

  test("gives each file its owners, by the base's CODEOWNERS, and its recent commits", async () => {
    const { change, risks } = await collect(makeChange());
    const file = (path: string): ReviewedFile => change!.file_list.find((one) => one.path === path)!;
    expect(file("src/cart/cart.ts")).toMatchObject({
      owners: ["@octo/shop"],
      recent_commits: 9,
      reasons: ["changed in 9 commits of the 90 days before"],
    });
    expect(file("src/user/user.ts")).toMatchObject({
      owners: [],
      recent_commits: 0,
      reasons: ["none of its tests changed", "has no owner"],
    });
    expect(file("src/user/new.ts")).toMatchObject({ previous_path: "src/user/old.ts", reasons: [] });
    expect(change!.file_list[0]!.path).toBe(".github/CODEOWNERS");
    expect(risks.map(({ kind, names }) => [kind, names])).toContainEqual([
      "unowned",
      ["src/user/user.ts", "src/hidden.ts", "src/indented.py", "src/within.ts", ".gitattributes"],
    ]);
  });

  test("names areas in which no test changed", async () => {
    const repository = repositoryOf({ "tasks/task.md": "" }, [
      ...Array.from({ length: 9 }, (_, at) => changedFile(`src/cart/${at}.ts`)),
      changedFile("src/user/a.ts"),
      changedFile("test/cart/x.test.ts"),
      changedFile("docs/a.md"),
    ]);
    const { change, risks } = await collectChange(repository, asked);
    expect(change!.areas.map(({ area, tests_changed }) => [area, tests_changed])).toEqual([
      ["src/cart", true],
      ["src/user", false],
      ["docs", null],
      ["test", null],
    ]);
    expect(risks).toMatchObject([{ kind: "untested-code", names: ["src/user"] }]);
  });

  test("lists commits without merges, and says that a shallow clone may lack some", async () => {
    const made = makeChange();
    const { change } = await collect(made);
    expect(change).toMatchObject({
      commits: [{ author: "t", subject: "What it is for" }],
      commits_omitted: 0,
      commits_complete: true,
    });
    const head = made.repository.git(["rev-parse", "HEAD"]);
    const shallow = await collect({ repository: checkOut(made.repository, head, 2), base: made.base });
    expect(shallow.change).toMatchObject({ commits_complete: false, commits: [{}] });
    expect(shallow.change!.file_list.every(({ recent_commits }) => recent_commits === null)).toBe(true);
  });

  test("before the first commit it has all files", async () => {
    const repository = initRepository();
    repository.write("src/a.ts", "a\n");
    const { change } = await collectChange(judgedRepository(repository), asked);
    expect(change).toMatchObject({ files: 1, commits: [], file_list: [{ path: "src/a.ts" }] });
  });

  test("is limited and serializable for any file names and commit messages", async () => {
    const name = fc.stringMatching(/^[a-z.\-_/ \u0600\u202e`|]{1,40}$/).map((text) => `a${text}`);
    const file = fc.record({ path: name, addedLines: fc.nat(), deletedLines: fc.nat() });
    await fc.assert(
      fc.asyncProperty(fc.array(file, { maxLength: 300 }), fc.string(), async (files, subject) => {
        const repository = repositoryOf(
          {},
          files.map(({ path, ...more }) => changedFile(path, more)),
        );
        const commits = Array.from({ length: 60 }, () => ({ id: "a".repeat(40), author: subject, subject }));
        const history = { commits, commitsOmitted: 5, isShallow: false, touched: null };
        const told = await collectChange({ ...repository, history: async () => history }, asked);
        expect(ReviewedChange.safeParse(told).error).toBeUndefined();
        const { file_list, files_omitted, commits_omitted, areas } = told.change!;
        expect(file_list.length + files_omitted).toBe(files.length);
        expect([file_list.length <= 200, areas.length <= 20, commits_omitted]).toEqual([true, true, 45]);
      }),
      { numRuns: runs(20) },
    );
  });
});

describe("a test belongs to a file", () => {
  test.each([
    ["src/cart/cart.ts", "test/cart/other.test.ts", true],
    ["src/cart/deep/x.ts", "__tests__/cart/a.test.ts", true],
    ["src/cart/x.ts", "__tests__/cart/deep/a.test.ts", true],
    ["src/cart/x.ts", "src/cart/__tests__/a.test.ts", true],
    ["src/main/java/shop/Cart.java", "src/test/java/shop/CartTest.java", true],
    ["pkg/tax.go", "pkg/tax_test.go", true],
    ["lib/diff_budget.py", "tests/test_diff_budget.py", true],
    ["src/diff-budget.ts", "__tests__/unit/diff-budget-options.test.ts", true],
    ["src/user/x.ts", "test/cart/other.test.ts", false],
    ["src/run.ts", "__tests__/report/runner.test.ts", false],
    ["a.ts", "b.test.ts", false],
  ])("%s, %s: %p", (code, found, belongs) => {
    expect(createTestFinder([found])(code)).toBe(belongs);
  });
});
