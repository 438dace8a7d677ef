import { describe, expect, test } from "@jest/globals";
import { DocsFreshnessOptions } from "../../src/guardrails/docs-freshness/options.ts";
import { judgeDocsFreshness } from "../../src/guardrails/docs-freshness/judge.ts";
import { readDocumentFields } from "../../src/guardrails/document-fields.ts";
import { isClosed } from "../../src/guardrails/document-status.ts";
import { SpecGuardOptions } from "../../src/guardrails/spec-guard/options.ts";
import { judgeSpecGuard } from "../../src/guardrails/spec-guard/judge.ts";
import { changed, facts, type Written, writtenRepository } from "./docs-freshness-repository.ts";

const path = "docs/specs/a.md";

/** What both guardrails say of a document, by rule. */
async function saidOf(text: string): Promise<{ freshness: string[]; spec: string[] }> {
  const repository = writtenRepository({ files: { [path]: text } });
  const freshness = DocsFreshnessOptions.parse({
    "require-owner": false,
    "cadence-days": 30,
    "warn-days": 0,
  });
  const spec = SpecGuardOptions.parse({ "max-age-days": 30, "warn-days": 0 });
  const rulesOf = async (judged: ReturnType<typeof judgeSpecGuard>) =>
    (await judged).findings.map(({ rule }) => rule!.replace(/^.*\//, ""));
  return {
    freshness: await rulesOf(judgeDocsFreshness(repository, freshness, facts)),
    spec: await rulesOf(judgeSpecGuard(repository, spec, facts)),
  };
}

describe("what a document says of itself is the same to all guardrails (F8)", () => {
  test.each([
    ["a day", "---\nlast_review: 2026-03-01\n---\n"],
    ["a day in quotes", "---\nlast_review: '2026-03-01'\n---\n"],
    ["a day with a time", "---\nlast_review: 2026-03-01T10:00:00Z\n---\n"],
    ["a time that a zone makes another day's", "---\nlast_review: 2026-03-01 23:00:00 -5\n---\n"],
    ["a timestamp by its tag", "---\nlast_review: !!timestamp 2026-03-01\n---\n"],
    ["a remark behind it", "---\nlast_review: 2026-03-01 # by mona\n---\n"],
    ["front matter that ends in dots", "---\nlast_review: 2026-03-01\n...\n# A\n"],
    ["a line of the text", "# A\n\nlast_review: 2026-03-01\n"],
    ["a line of the text, in quotes", '# A\n\nlast_review: "2026-03-01T10:00:00Z"\n'],
    ["a line behind a code block", "# A\n```\nlast_review: 2019-01-01\n```\nlast_review: 2026-03-01\n"],
  ])("%s is a date", async (_, text) => {
    expect(await saidOf(text)).toEqual({ freshness: [], spec: [] });
  });

  test.each([
    ["in a code block", "# A\n\n```yaml\nlast_review: 2026-03-01\n```\n"],
    [
      "in a code block of tildes that holds another's marks",
      "~~~~\n```\n~~~\nlast_review: 2026-03-01\n~~~~\n",
    ],
    ["far from the beginning", `# A\n${"\n".repeat(30)}last_review: 2026-03-01\n`],
    ["behind the front matter", "---\nowner: a\n---\nlast_review: 2026-03-01\n"],
  ])("%s there is none", async (_, text) => {
    expect(await saidOf(text)).toEqual({ freshness: ["missing-review"], spec: ["no-last-review"] });
  });

  test("a status that ends its life leaves it out, wherever it stands", async () => {
    for (const text of ["---\nstatus: Superseded\n---\n", "# A\n\nstatus: archived\n"])
      expect(await saidOf(text)).toEqual({ freshness: [], spec: [] });
    expect(isClosed(" Archived ")).toBe(true);
    for (const status of ["active", "archived, almost", null, undefined, 5, ["archived"]])
      expect(isClosed(status)).toBe(false);
  });

  test("where a field stands is known", () => {
    expect(readDocumentFields("# A\n\nlast_review: 2026-03-01\n").getLine("last_review")).toBe(3);
    expect(readDocumentFields("---\na: 1\nstatus: x\n---\n").getLine("status")).toBe(3);
  });
});

describe("the registry of documents", () => {
  const registry = (...entries: object[]) => JSON.stringify({ documents: entries });
  const old = { owner: "docs", last_review: "2020-01-01" };
  const settings = { registry: "docs/registry.json", files: [] };
  const judge = (written: Written, more: object = {}) =>
    judgeDocsFreshness(
      writtenRepository(written),
      DocsFreshnessOptions.parse({ ...settings, ...more }),
      facts,
    );

  test("says what is archived, of which nothing is asked, and it is said of how many (F7)", async () => {
    const closed = ["archived", "deprecated", "superseded"].map((status, at) => {
      return { path: `docs/${at}.md`, status, ...old };
    });
    const names = ["docs/0.md", "docs/1.md", "docs/2.md", "docs/3.md"];
    const judged = await judge({
      files: {
        "docs/registry.json": registry(
          ...closed,
          { path: "docs/3.md", status: "active", ...old },
          { path: "docs/gone.md", status: "archived" },
        ),
        ...Object.fromEntries(names.map((name) => [name, "# A\n"])),
      },
    });
    expect(judged.findings.map(({ rule, path: place, line }) => [rule, place, line])).toEqual([
      ["docs-freshness/overdue", "docs/registry.json", 1],
    ]);
    expect(judged.findings[0]!.message).toContain("docs/3.md");
    expect(judged.summary).toBe("1 of 4 documents judged on 2026-03-04, 3 closed by their status: 1 overdue");
    expect(judged.details).toMatchObject({ documents: 4, judged: 1, closed: 3 });
  });

  test("has its own say over what the front matter does not say", async () => {
    const judged = await judge({
      files: {
        "docs/registry.json": registry({ path: "docs/a.md", status: "archived", ...old }),
        "docs/a.md": "---\nstatus: active\n---\n",
      },
    });
    expect(judged.findings).toMatchObject([{ rule: "docs-freshness/overdue" }]);
  });

  test("that a change has ask less is told first, and may fail (F5)", async () => {
    const entry = (name: string, more: object = {}) => ({
      path: `docs/${name}.md`,
      owner: "docs",
      last_review: "2026-03-01",
      cadence_days: 30,
      ...more,
    });
    const written = {
      base: { "docs/registry.json": registry(...["a", "b", "c", "d"].map((name) => entry(name))) },
      files: {
        "docs/registry.json": registry(
          entry("b", { status: "archived" }),
          entry("c", { cadence_days: 3000 }),
          entry("d", { last_review: "2026-03-03", cadence_days: 10 }),
        ),
        ...Object.fromEntries(["a", "b", "c", "d"].map((name) => [`docs/${name}.md`, "# A\n"])),
      },
      changes: [changed("docs/registry.json")],
    };
    const judged = await judge(written, { "only-changed": true });
    expect(judged.verdict).toBe("passed");
    expect(judged.findings[0]).toMatchObject({
      level: "warning",
      rule: "docs-freshness/settings-changed",
      path: "docs/registry.json",
      message:
        "docs/registry.json relaxes the reviews of docs/a.md (left out), docs/b.md (archived), docs/c.md (reviewed every 3000 days instead of 30).",
    });
    expect((await judge(written, { "settings-changed": "error" })).verdict).toBe("violated");
    expect((await judge({ ...written, changes: null })).verdict).toBe("passed");
  });
});

test("an approval that comes with the change that it is for is told (F5)", async () => {
  const index = (approvals: object[]) => JSON.stringify({ items: [{ id: "task", approvals }] });
  const given = { actor: "mona", timestamp: "2026-03-01" };
  const judge = async (base: object[]) => {
    const repository = writtenRepository({
      files: { "tasks/index.json": index([given]), "src/a.ts": "" },
      base: { "tasks/index.json": index(base) },
      changes: [changed("src/a.ts"), changed("tasks/index.json")],
    });
    const options = SpecGuardOptions.parse({ "require-approval": true, "require-spec": false });
    return judgeSpecGuard({ ...repository, measure: async () => [] }, options, facts);
  };
  expect((await judge([])).findings).toMatchObject([
    { level: "warning", rule: "spec-guard/settings-changed", path: "tasks/index.json" },
  ]);
  expect((await judge([given])).findings).toEqual([]);
});
