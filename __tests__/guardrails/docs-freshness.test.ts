import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type * as z from "zod";
import { judgeDocsFreshness } from "../../src/guardrails/docs-freshness/judge.ts";
import { DocsFreshnessOptions } from "../../src/guardrails/docs-freshness/options.ts";
import type { GuardrailFacts } from "../../src/guardrails/guardrail.ts";
import { Finding } from "../../src/model/finding.ts";
import { Judgement } from "../../src/model/judgement.ts";
import { changed, facts, type Written, writtenRepository } from "./docs-freshness-repository.ts";

type Settings = z.input<typeof DocsFreshnessOptions>;

const judge = (written: Written, settings: Settings = {}, more: Partial<GuardrailFacts> = {}) =>
  judgeDocsFreshness(writtenRepository(written), DocsFreshnessOptions.parse(settings), { ...facts, ...more });

const document = (...fields: string[]): string => `---\n${fields.join("\n")}\n---\n# Title\n`;
const reviewed = (day: string, ...more: string[]): string =>
  document("owner: docs", `last_review: ${day}`, ...more);
const fresh = reviewed("2026-03-01");
const pullRequest = { number: 7 };

/** The rules that are broken and where, in order. */
const rulesOf = ({ findings }: { findings: Finding[] }): string[] =>
  findings.map(({ rule, path, line }) => `${rule?.replace("docs-freshness/", "")} ${path}:${line}`);

describe("a document", () => {
  test("passes that says whose it is and was reviewed in time", async () => {
    const judged = await judge({
      files: { "docs/a.md": fresh, "src/a.ts": "", "README.md": "# No document" },
    });
    expect(judged).toEqual({
      verdict: "passed",
      summary: "1 document judged on 2026-03-04",
      override: null,
      decision: null,
      details: {
        as_of: "today",
        judged_on: "2026-03-04",
        only_changed: false,
        base: null,
        documents: 1,
        judged: 1,
        closed: 0,
        overdue: 0,
        due_soon: 0,
        faulty: 0,
        gone: 0,
        next_due: [{ path: "docs/a.md", due: "2026-05-30", days: 87 }],
      },
      findings: [],
      edits: [],
    });
  });

  test("is violated by its age from the day on that its review is overdue, and warned of before", async () => {
    const verdictOn = async (day: string) => {
      const written = { files: { "docs/a.md": reviewed(day, "cadence_days: 30") } };
      const { verdict, findings } = await judge(written);
      return [verdict, ...findings.map(({ level, message }) => `${level}: ${message}`)];
    };
    const every = "and is reviewed every 30 days.";
    expect(await verdictOn("2026-02-17")).toEqual(["passed"]);
    expect(await verdictOn("2026-02-16")).toEqual([
      "passed",
      `warning: The review of docs/a.md is due on 2026-03-18, in 14 days. It was last reviewed on 2026-02-16 ${every}`,
    ]);
    expect(await verdictOn("2026-02-02")).toEqual([
      "passed",
      `warning: The review of docs/a.md is due on 2026-03-04, today. It was last reviewed on 2026-02-02 ${every}`,
    ]);
    expect(await verdictOn("2026-02-01")).toEqual([
      "violated",
      `error: The review of docs/a.md has been overdue since 2026-03-03, for 1 day. It was last reviewed on 2026-02-01 ${every}`,
    ]);
  });

  test("that says nothing gets a finding for each field, which say what to do", async () => {
    const { verdict, findings } = await judge({ files: { "docs/a.md": "# Title\n" } });
    expect(verdict).toBe("violated");
    expect(findings).toEqual([
      {
        level: "error",
        message: "docs/a.md has no `owner`.",
        title: "No owner",
        rule: "docs-freshness/missing-owner",
        path: "docs/a.md",
        line: null,
        end_line: null,
        column: null,
        end_column: null,
        fix: "Add `owner:` with a person or a team to its front matter.",
      },
      {
        level: "error",
        message: "docs/a.md has no `last_review`.",
        title: "Never reviewed",
        rule: "docs-freshness/missing-review",
        path: "docs/a.md",
        line: null,
        end_line: null,
        column: null,
        end_column: null,
        fix: "Read it, then add `last_review: 2026-03-04` to its front matter.",
      },
    ]);
  });

  test("needs no owner where none is asked for", async () => {
    const written = { files: { "docs/a.md": document("last_review: 2026-03-01") } };
    expect((await judge(written, { "require-owner": false })).verdict).toBe("passed");
  });

  test("may have several owners", async () => {
    const written = { files: { "docs/a.md": document("owner: [ann, bob]", "last_review: 2026-03-01") } };
    expect((await judge(written)).verdict).toBe("passed");
  });

  test.each([
    ["an owner that is no name", "owner: 5\nlast_review: 2026-03-01", "invalid-owner docs/a.md:2"],
    ["an empty list of owners", "owner: []\nlast_review: 2026-03-01", "invalid-owner docs/a.md:2"],
    ["an owner without a value", "owner:\nlast_review: 2026-03-01", "missing-owner docs/a.md:1"],
    ["a day that its month does not have", "owner: a\nlast_review: 2026-02-30", "invalid-review docs/a.md:3"],
    ["a time that is none", "owner: a\nlast_review: 2026-03-01T25:00:00Z", "invalid-review docs/a.md:3"],
    ["a number in place of a date", "owner: a\nlast_review: 20260301", "invalid-review docs/a.md:3"],
    ["a date in the future", "owner: a\nlast_review: 2026-03-06", "future-review docs/a.md:3"],
    ["half a day", "owner: a\nlast_review: 2026-03-01\ncadence_days: 0.5", "invalid-cadence docs/a.md:4"],
    [
      "a cadence in words",
      "owner: a\nlast_review: 2026-03-01\ncadence_days: monthly",
      "invalid-cadence docs/a.md:4",
    ],
    [
      "a cadence beyond ten years",
      "owner: a\nlast_review: 2026-03-01\ncadence_days: 4000",
      "invalid-cadence docs/a.md:4",
    ],
    ["fields that are no YAML", "owner: a\nowner: b", "unreadable-front-matter docs/a.md:1"],
  ])("is violated by %s, with its line", async (_what, fields, rule) => {
    const judged = await judge({ files: { "docs/a.md": `---\n${fields}\n---\n` } });
    expect(judged.verdict).toBe("violated");
    expect(rulesOf(judged)).toEqual([rule]);
    expect(judged.details).toMatchObject({ faulty: 1, overdue: 0 });
  });

  test("may be reviewed tomorrow: where its author lives that is today already", async () => {
    expect((await judge({ files: { "docs/a.md": reviewed("2026-03-05") } })).verdict).toBe("passed");
  });

  test("may have any name, Windows line ends and bytes that are no UTF-8", async () => {
    const bytes = Buffer.concat([Buffer.from(fresh.replaceAll("\n", "\r\n")), Buffer.from([0xff, 0xfe])]);
    const names = ["docs/über uns.md", 'docs/"a".md', "docs/a\nb.md", '"docs/caf\\351.md"'];
    const judged = await judge({ files: Object.fromEntries(names.map((name) => [name, bytes])) });
    expect(judged).toMatchObject({ verdict: "passed", details: { documents: 4 } });
  });
});

test("findings come worst first, then by path and line", async () => {
  const judged = await judge({
    files: {
      "docs/c.md": reviewed("2020-01-01"),
      "docs/a.md": reviewed("2025-12-05"),
      "docs/b.md": document("last_review: never", "owner: 1"),
    },
  });
  expect(rulesOf(judged)).toEqual([
    "invalid-review docs/b.md:2",
    "invalid-owner docs/b.md:3",
    "overdue docs/c.md:3",
    "due-soon docs/a.md:3",
  ]);
  expect(judged.summary).toBe(
    "3 documents judged on 2026-03-04: 1 overdue, 1 with missing or wrong fields, 1 due soon",
  );
  expect(judged.details["next_due"]).toEqual([
    { path: "docs/c.md", due: "2020-03-31", days: -2164 },
    { path: "docs/a.md", due: "2026-03-05", days: 1 },
  ]);
});

describe("the registry", () => {
  const settings: Settings = { registry: "docs/registry.yml" };
  const registry = (...entries: string[]): Record<string, string> => ({
    "docs/registry.yml": `# Who reads what\ndocuments:\n${entries.map((entry) => `  - ${entry}\n`).join("")}`,
  });

  test("says what a document does not say itself, field by field", async () => {
    const files = {
      ...registry("{ path: docs/a.md, owner: docs, cadence_days: 10, last_review: 2026-02-01 }"),
      "docs/a.md": document("last_review: 2026-03-03"),
    };
    const judged = await judge({ files }, settings);
    expect(judged.findings.map(({ message }) => message)).toEqual([
      "The review of docs/a.md is due on 2026-03-13, in 9 days. It was last reviewed on 2026-03-03 and is reviewed every 10 days.",
    ]);
  });

  test("may name documents that no glob of `files` does, and whole folders", async () => {
    const files = {
      ...registry(
        "path: README.md\n    owner: docs\n    last_review: 2026-03-01",
        "path: guides/**\n    owner: writers\n    last_review: 2020-01-01",
        "path: guides/new.md\n    owner: docs\n    last_review: 2026-03-01",
      ),
      "README.md": "# Title\n",
      "guides/old.md": "# Old\n",
      "guides/new.md": "# New\n",
    };
    const judged = await judge({ files }, settings);
    expect(rulesOf(judged)).toEqual(["overdue docs/registry.yml:8"]);
    expect(judged.findings[0]?.message).toMatch(/^The review of guides\/old\.md has been overdue/);
    expect(judged.details["documents"]).toBe(3);
  });

  test("may be JSON, with the list called entries, and fields that others need", async () => {
    const entries = [{ path: "docs/a.md", owner: "docs", status: "active", last_review: "2026-03-01" }];
    const files = {
      "docs/registry.json": JSON.stringify({ version: 1, entries }, null, "\t"),
      "docs/a.md": "# A",
    };
    expect(await judge({ files }, { registry: "docs/registry.json" })).toMatchObject({
      verdict: "passed",
      details: { documents: 1 },
    });
  });

  test("that names a document which is gone is wrong, in its line", async () => {
    const entry = "{ path: docs/gone.md, owner: docs, last_review: 2026-03-01 }";
    const judged = await judge({ files: { ...registry(entry), "docs/a.md": fresh } }, settings);
    expect(judged.verdict).toBe("violated");
    expect(judged.findings).toEqual([
      expect.objectContaining({
        rule: "docs-freshness/missing-document",
        path: "docs/registry.yml",
        line: 3,
        message: "docs/registry.yml names docs/gone.md, which does not exist.",
        fix: "Remove the entry, or update its path.",
      }),
    ]);
    expect(judged.summary).toBe("1 document judged on 2026-03-04: 1 in the registry only");
  });

  test("knows a name with brackets in it as a name", async () => {
    const entry = '{ path: "docs/[id].md", owner: docs, last_review: 2026-03-01 }';
    expect((await judge({ files: { ...registry(entry), "docs/[id].md": "# A" } }, settings)).verdict).toBe(
      "passed",
    );
  });

  test("has no say over documents that are left alone", async () => {
    const judged = await judge(
      { files: { ...registry("path: docs/a.md"), "docs/a.md": "", "docs/b.md": fresh } },
      { ...settings, ignore: ["docs/a.md"] },
    );
    expect(judged).toMatchObject({ verdict: "passed", details: { documents: 1 } });
  });

  test.each([
    ["is not there", {}, "docs/registry.yml:1", "there is no such file"],
    [
      "is no YAML",
      { "docs/registry.yml": "documents:\n  - [\n" },
      "docs/registry.yml:3",
      "it is not valid YAML or JSON",
    ],
    [
      "holds something else",
      { "docs/registry.yml": "- docs/a.md\n" },
      "docs/registry.yml:1",
      "it has no list `documents`",
    ],
    [
      "has an entry without a path",
      registry("path: docs/a.md", "owner: docs"),
      "docs/registry.yml:4",
      "this entry has no `path`",
    ],
    [
      "has an entry that holds itself",
      registry("path: docs/a.md\n    owner: &a [*a]"),
      "docs/registry.yml:3",
      "an alias must not stand inside of what it names",
    ],
    [
      "has levels without end",
      { "docs/registry.yml": `documents: ${"[".repeat(20_000)}` },
      "docs/registry.yml:1",
      "it is nested deeper than 50 levels",
    ],
    ["leads nowhere", registry("path: *nothing"), "docs/registry.yml:1", "Unresolved alias"],
  ])("that %s is an error", async (_what, files, place, message) => {
    const judged = await judge({ files: { "docs/a.md": fresh, ...files } }, settings);
    expect(judged.verdict).toBe("violated");
    expect(rulesOf(judged)).toContain(`unreadable-registry ${place}`);
    expect(judged.findings.map((finding) => finding.message).join("\n")).toContain(message);
  });
});

describe("the calendar alone does not fail an unrelated pull request", () => {
  const files = { "docs/old.md": reviewed("2020-01-01"), "docs/new.md": reviewed("2020-01-01"), "a.ts": "" };

  test("because there only documents that changed are judged", async () => {
    const judged = await judge({ files, changes: [changed("a.ts")] }, {}, { pullRequest });
    expect(judged).toMatchObject({
      verdict: "passed",
      summary: "none of 2 documents changed",
      details: { only_changed: true, base: "base", documents: 2, judged: 0 },
    });
    const touched = await judge({ files, changes: [changed("docs/new.md")] }, {}, { pullRequest });
    expect(rulesOf(touched)).toEqual(["overdue docs/new.md:3"]);
  });

  test("nor one in a merge queue", async () => {
    const environment = { GITHUB_EVENT_NAME: "merge_group" };
    expect((await judge({ files }, {}, { environment })).verdict).toBe("passed");
  });

  test("but it does elsewhere, and wherever somebody asks for it", async () => {
    expect((await judge({ files })).details["overdue"]).toBe(2);
    expect((await judge({ files }, { "only-changed": true })).details["overdue"]).toBe(0);
    const asked = await judge({ files }, { "only-changed": false }, { pullRequest });
    expect(asked.details["overdue"]).toBe(2);
  });

  test("and everything is judged where nobody can say what changed", async () => {
    const judged = await judge({ files, filters: false }, {}, { pullRequest });
    expect(judged.details).toMatchObject({ only_changed: false, overdue: 2 });
  });

  test("nor do entries of the registry that the change has nothing to do with", async () => {
    const entry = (path: string, day: string): string =>
      `  - { path: ${path}, owner: a, last_review: ${day} }\n`;
    const before = `documents:\n${entry("docs/gone.md", "2026-01-01")}${entry("docs/old.md", "2020-01-01")}`;
    const settings: Settings = { registry: "registry.yml" };
    const judgeChange = (text: string, ...changes: Parameters<typeof changed>[]) =>
      judge(
        {
          files: { "registry.yml": text, "docs/old.md": "# Old", "docs/new.md": "# New" },
          base: { "registry.yml": before },
          changes: changes.map((change) => changed(...change)),
        },
        settings,
        { pullRequest },
      );
    expect(rulesOf(await judgeChange(before))).toEqual([]);
    expect(rulesOf(await judgeChange(before, ["docs/gone.md", { status: "deleted" }]))).toEqual([
      "missing-document registry.yml:2",
    ]);
    const renamed = { status: "renamed", previousPath: "docs/gone.md" } as const;
    expect(rulesOf(await judgeChange(before, ["docs/new.md", renamed]))).toEqual([
      "missing-owner docs/new.md:null",
      "missing-review docs/new.md:null",
      "missing-document registry.yml:2",
    ]);
    const after = `${before}${entry("docs/new.md", "2020-02-02")}`;
    expect(rulesOf(await judgeChange(after, ["registry.yml"]))).toEqual(["overdue registry.yml:4"]);
  });
});

test("a shallow clone or a git error never passes silently", async () => {
  const written = { files: { "docs/a.md": fresh }, changes: null };
  await expect(judge(written, {}, { pullRequest })).rejects.toThrow("shallow clone");
  await expect(judge(written, { "only-changed": true })).rejects.toThrow("shallow clone");
});

test("where everything is judged anyway, a shallow clone is no trouble", async () => {
  const judged = await judge({ files: { "docs/a.md": fresh }, changes: null });
  expect(judged).toMatchObject({ verdict: "passed", edits: [] });
});

test("a verdict by HEAD's date is the same in any later year", async () => {
  const written = { files: { "docs/a.md": reviewed("2024-05-01") }, head: "2024-06-01T10:00:00Z" };
  const later = { now: new Date("2031-01-01T00:00:00Z") };
  const judged = await judge(written, { "as-of": "head" });
  expect(judged).toMatchObject({ verdict: "passed", details: { as_of: "head", judged_on: "2024-06-01" } });
  const { edits: _edits, ...again } = await judge(written, { "as-of": "head" }, later);
  expect(judged).toMatchObject(again);
  expect((await judge(written)).verdict).toBe("violated");
});

test("who names no document that there is gets a warning", async () => {
  const judged = await judge({ files: { "README.md": "" } }, { files: ["doc/**/*.md"] });
  expect(judged.verdict).toBe("passed");
  expect(judged.findings).toEqual([
    expect.objectContaining({
      level: "warning",
      rule: "docs-freshness/no-documents",
      path: null,
      message: "No file matches doc/**/*.md.",
    }),
  ]);
});

describe("options", () => {
  test.each([
    { "cadence-days": "90" },
    { "cadence-days": 0 },
    { "warn-days": 1.5 },
    { "only-changed": "sometimes" },
    { "as-of": "yesterday" },
    { files: ["/docs/**"] },
    { files: ["../docs/**"] },
    { files: [""] },
    { ignore: ["!"] },
    { registry: "" },
    { registry: "/etc/registry.yml" },
    { max: 1 },
  ])("that mean nothing are refused: %j", (settings) => {
    expect(DocsFreshnessOptions.safeParse(settings).success).toBe(false);
  });

  test("may all be left out", () => {
    expect(DocsFreshnessOptions.parse({})).toEqual({
      files: ["docs/**/*.md"],
      ignore: [],
      "cadence-days": 90,
      "warn-days": 14,
      "require-owner": true,
      "only-changed": "auto",
      "as-of": "today",
      "dry-run": false,
      "settings-changed": "warn",
    });
  });
});

test("whatever a document says, the judgement is one that can be written down", async () => {
  const value = fc.oneof(
    fc.constantFrom(
      "2026-03-01",
      "2026-02-30",
      "9999-12-31",
      "0000-01-01",
      "",
      "[]",
      "{}",
      "5",
      "~",
      "*a",
      "|",
    ),
    fc.string({ maxLength: 12 }),
  );
  const text = fc
    .tuple(value, value, value)
    .map(([owner, review, cadence]) =>
      document(`owner: ${owner}`, `last_review: ${review}`, `cadence_days: ${cadence}`),
    );
  await fc.assert(
    fc.asyncProperty(text, text, async (one, two) => {
      const files = { "docs/a.md": one, "docs/b.md": two };
      const { findings, edits: _edits, ...judgement } = await judge({ files });
      Judgement.parse(judgement);
      for (const finding of findings) Finding.parse(finding);
      expect(judgement.verdict === "violated").toBe(findings.some(({ level }) => level === "error"));
    }),
  );
});
