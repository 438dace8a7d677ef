import { describe, expect, test } from "@jest/globals";
import { SpecGuardOptions } from "../../src/guardrails/spec-guard/options.ts";
import { Judgement } from "../../src/model/judgement.ts";
import { inShort, judge } from "./spec-guard-situation.ts";

const spec = (day: string): string => `---\nlast_review: ${day}\n---\n# A spec\n`;
const fresh = spec("2026-11-20");

describe("code and specs", () => {
  test("code that changed alone is one error, on its first file", async () => {
    const judged = await judge({ changed: ["src/b.ts", "src/c.ts", "README.md"] });
    expect(judged.verdict).toBe("violated");
    expect(judged.findings).toEqual([
      {
        level: "error",
        rule: "spec-guard/no-spec-change",
        title: "Code changed without a spec",
        message:
          "Code changed (src/b.ts, src/c.ts), but no spec or task file did (tasks/specs/**, tasks/*.md, docs/**/specs/**, tasks/index.json).",
        fix: "Update the spec or task of this change. If it still applies, review it and set its `last_review`.",
        path: "src/b.ts",
        line: null,
        end_line: null,
        column: null,
        end_column: null,
      },
    ]);
    expect(judged.summary).toBe(
      "2 code files and 0 spec or task files changed; the last review of 0 specs judged as of 2026-11-21; 1 error",
    );
  });

  test("of many code files five are named and the rest is counted", async () => {
    const changed = ["a", "b", "c", "d", "e", "f", "g"].map((name) => `src/${name}.ts`);
    const [finding] = (await judge({ changed })).findings;
    expect(finding!.message).toContain("(src/a.ts, src/b.ts, src/c.ts, src/d.ts, src/e.ts and 2 more)");
  });

  test.each(["tasks/specs/a.md", "docs/design/specs/a.md", "tasks/0006-release.md", "tasks/index.json"])(
    "%s beside it is enough",
    async (path) => {
      const files = path.endsWith(".json") ? {} : { [path]: fresh };
      const judged = await judge({ files, changed: ["src/a.ts", path] });
      expect(judged.findings).toEqual([]);
      expect(judged.verdict).toBe("passed");
    },
  );

  test.each([
    "docs/guide.md",
    "packages/api/README.md",
    "__tests__/plan.test.ts",
    "packages/api/test/a.js",
    "pkg/plan_test.go",
    "tasks/notes.txt",
    "dist/index.js",
    "packages/api/package-lock.json",
    ".runs/x/manifest.json",
    "LICENSE",
  ])("%s is no code", async (path) => {
    expect((await judge({ changed: [path] })).verdict).toBe("passed");
  });

  test.each([
    "package.json",
    ".github/workflows/ci.yml",
    "scripts/build.sh",
    "Makefile",
    "out/index.html",
    ".runs/x/run.sh",
    "src/latest/testing.ts",
  ])("%s is code", async (path) => {
    expect((await judge({ changed: [path] })).verdict).toBe("violated");
  });

  test("generated files by .gitattributes are not code", async () => {
    const situation = { changed: ["src/api.ts", "src/schema.ts"], generated: ["src/schema.ts"] };
    expect((await judge(situation)).findings[0]!.message).toContain("(src/api.ts)");
    expect((await judge({ ...situation, generated: situation.changed })).verdict).toBe("passed");
  });

  test("code counts by both names of a rename, and when it is deleted", async () => {
    const renamed = { path: "docs/a.md", previousPath: "src/a.ts", status: "renamed" as const };
    expect(inShort(await judge({ changed: [renamed] }))).toEqual([
      "error spec-guard/no-spec-change docs/a.md",
    ]);
    const deleted = { path: "src/a.ts", status: "deleted" as const };
    expect((await judge({ changed: [deleted] })).verdict).toBe("violated");
    const copied = { path: "docs/a.md", previousPath: "src/a.ts", status: "copied" as const };
    expect((await judge({ changed: [copied] })).verdict).toBe("passed");
  });

  test("a deleted spec, and one that was moved elsewhere, say nothing about the code", async () => {
    const deleted = { path: "tasks/specs/a.md", status: "deleted" as const };
    expect((await judge({ changed: ["src/a.ts", deleted] })).verdict).toBe("violated");
    const moved = {
      path: "docs/old.md",
      previousPath: "tasks/specs/a.md",
      status: "renamed" as const,
    };
    expect((await judge({ changed: ["src/a.ts", moved] })).verdict).toBe("violated");
  });

  test("names with invalid UTF-8 are matched too", async () => {
    const judged = await judge({ changed: [String.raw`"src/caf\351.ts"`] });
    expect(judged.findings[0]!.path).toBe(String.raw`"src/caf\351.ts"`);
    const both = [String.raw`"src/caf\351.ts"`, String.raw`"tasks/specs/caf\351.txt"`];
    expect((await judge({ changed: both })).verdict).toBe("passed");
  });

  test("a spec is never code, whatever the globs say", async () => {
    const files = { "tasks/specs/a.md": fresh };
    const judged = await judge({ files, changed: ["tasks/specs/a.md"] }, { code: ["**"] });
    expect(judged.details).toMatchObject({ code_files: 0, spec_files: 1 });
  });

  test("custom globs replace the defaults", async () => {
    const settings = { code: ["lib/**"], specs: ["rfcs/**"] };
    expect((await judge({ changed: ["src/a.ts"] }, settings)).verdict).toBe("passed");
    const judged = await judge({ changed: ["lib/a.ts", "tasks/specs/a.md"] }, settings);
    expect(inShort(judged)).toEqual(["error spec-guard/no-spec-change lib/a.ts"]);
  });

  test("without a base no file counts as changed, and the summary says so", async () => {
    const judged = await judge({
      changed: ["src/a.ts"],
      comparison: { filters: false, strategy: "push-before", note: "HEAD is its own base" },
    });
    expect(judged.verdict).toBe("passed");
    expect(judged.summary).toBe(
      "there is nothing to compare with, so no file counts as changed; the last review of 0 specs judged as of 2026-11-21",
    );
    expect(judged.details).toMatchObject({ note: "HEAD is its own base" });
  });

  test("without `require-spec` code may change alone", async () => {
    expect((await judge({ changed: ["src/a.ts"] }, { "require-spec": false })).verdict).toBe("passed");
  });
});

describe("what is recorded", () => {
  test("the details say what the verdict is based on", async () => {
    const files = { "tasks/specs/a.md": fresh, "tasks/specs/b.md": "---\nstatus: done\n---\n" };
    const judged = await judge({ files, changed: ["src/a.ts", ...Object.keys(files)] });
    expect(judged.details).toEqual({
      task: "release",
      strategy: "pull-request-base",
      base: "b".repeat(40),
      note: null,
      as_of: "today",
      judged_on: "2026-11-21",
      only_changed: true,
      code_files: 1,
      spec_files: 2,
      specs_judged: 1,
      specs_closed: 1,
    });
    const { findings, edits, ...judgement } = judged;
    expect([findings, edits]).toEqual([[], []]);
    expect(Judgement.parse(judgement)).toEqual(judgement);
  });

  test("findings are sorted: errors first, then by path and line", async () => {
    const files = {
      "tasks/specs/a.md": spec("2026-10-25"),
      "tasks/specs/b.md": spec("2026-01-01"),
      "tasks/specs/c.md": "# Nothing\n",
    };
    const judged = await judge({ files, changed: Object.keys(files).toReversed() });
    expect(inShort(judged)).toEqual([
      "error spec-guard/stale tasks/specs/b.md:2",
      "error spec-guard/no-last-review tasks/specs/c.md",
      "warning spec-guard/soon-stale tasks/specs/a.md:2",
    ]);
    expect(judged.summary).toMatch(/; 2 errors and 1 warning$/);
  });
});

describe("a recorded run of a child task", () => {
  const judgeWith = (recorded: readonly string[]) =>
    judge({}, { "require-child-run": true }, { recordedTasks: () => Promise.resolve(recorded) });

  test("counts when a recorded task's name starts with the task's", async () => {
    expect((await judgeWith(["release", "release-review"])).verdict).toBe("passed");
  });

  test("is missing when only the task itself, or a like-named one, was recorded", async () => {
    const judged = await judgeWith(["release", "released", "release-", "other-review"]);
    expect(judged.findings).toMatchObject([
      {
        rule: "spec-guard/no-child-run",
        path: null,
        message: 'No run is recorded of a task whose name begins with "release-".',
      },
    ]);
  });
});

describe("the options", () => {
  test.each([
    [{ "max-age-days": -1 }],
    [{ "max-age-days": 30.5 }],
    [{ "max-age-days": "30" }],
    [{ "warn-days": 4000 }],
    [{ "as-of": "tomorrow" }],
    [{ "only-changed": "yes" }],
    [{ specs: ["../specs/**"] }],
    [{ specs: ["/specs/**"] }],
    [{ specs: ["C:/specs/**"] }],
    [{ code: ["!"] }],
    [{ code: [" "] }],
    [{ base: "main" }],
  ])("%j is refused", (settings) => {
    expect(SpecGuardOptions.safeParse(settings).success).toBe(false);
  });

  test("each has a description and a default", () => {
    expect(Object.keys(SpecGuardOptions.parse({}))).toEqual(Object.keys(SpecGuardOptions.shape));
    for (const option of Object.values(SpecGuardOptions.shape)) {
      expect(option.meta()?.["description"]).toMatch(/\.$/);
    }
  });
});
