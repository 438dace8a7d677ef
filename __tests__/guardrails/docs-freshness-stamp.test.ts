import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { judgeDocsFreshness } from "../../src/guardrails/docs-freshness/judge.ts";
import { DocsFreshnessOptions } from "../../src/guardrails/docs-freshness/options.ts";
import { stampChanged, stampDocuments } from "../../src/guardrails/docs-freshness/stamp.ts";
import { parseFrontMatter } from "../../src/guardrails/front-matter.ts";
import { GitError } from "../../src/model/changes.ts";
import { changed, facts, type Written, writtenRepository } from "./docs-freshness-repository.ts";

const today = "2026-03-04";
const old = "---\nowner: docs\nlast_review: 2025-01-01 # by ann\n---\n# Title\n\nText.\n";
const rewritten = old.replace("Text.", "Other text.");
const stamped = rewritten.replace("2025-01-01", today);

const stamp = (text: string, base: string | null = old): string | undefined =>
  stampDocuments([{ path: "docs/a.md", text, base }], today)[0]?.text;

describe("a document is stamped", () => {
  test("whose body changed, and everything else of it stays", () => {
    expect(stamp(rewritten)).toBe(stamped);
  });

  test("that is new", () => {
    expect(stamp(rewritten, null)).toBe(stamped);
    expect(stamp("---\nowner: docs\n---\n# Title\n", null)).toBe(
      `---\nowner: docs\nlast_review: ${today}\n---\n# Title\n`,
    );
  });

  test("once: a second time changes nothing", () => {
    expect(stamp(stamped)).toBeUndefined();
  });
});

describe("a document is not stamped", () => {
  test.each([
    ["that did not change", old],
    ["of which only the front matter changed", old.replace("docs", "writers")],
    ["of which only the line ends changed", old.replaceAll("\n", "\r\n")],
    ["that lost its front matter", "# Title\n\nOther text.\n"],
    ["whose front matter cannot be read", rewritten.replace("owner: docs", "owner: 'docs")],
  ])("%s", (_what, text) => {
    expect(stamp(text)).toBeUndefined();
  });
});

test("whatever bodies are, only those that changed are stamped, and no body is touched", () => {
  const body = fc.string({
    unit: fc.constantFrom("a", "\n", "\r\n", "---\n", "last_review: x\n", "ä"),
    maxLength: 8,
  });
  const fields = fc.constantFrom("", "owner: a\n", "last_review: 2020-01-01\n", "last_review:\nowner: [b]\n");
  fc.assert(
    fc.property(fields, fields, body, body, (fieldsBefore, fieldsNow, before, now) => {
      const text = `---\n${fieldsNow}---\n${now}`;
      const result = stamp(text, `---\n${fieldsBefore}---\n${before}`);
      const same = before.replaceAll("\r\n", "\n") === now.replaceAll("\r\n", "\n");
      expect(result === undefined).toBe(same);
      if (result === undefined) return;
      const matter = parseFrontMatter(result);
      expect(matter?.fields["last_review"]).toBe(today);
      expect(result.slice(matter?.bodyStart)).toBe(now);
    }),
  );
});

describe("what changed since the base", () => {
  const options = DocsFreshnessOptions.parse({});
  const stampAll = (written: Written, settings = options) =>
    stampChanged(writtenRepository(written), settings, facts);
  const files = {
    "docs/a.md": rewritten,
    "docs/b.md": rewritten,
    "README.md": rewritten,
    "docs/c.md": rewritten,
  };
  const base = { "docs/a.md": old, "docs/b.md": rewritten, "docs/old.md": old };

  test("is stamped where it is a document, also under a new name", async () => {
    const renamed = changed("docs/c.md", { status: "renamed", previousPath: "docs/old.md" });
    const changes = [changed("README.md"), changed("docs/a.md"), changed("docs/b.md"), renamed];
    expect(await stampAll({ files, base, changes })).toEqual([
      { path: "docs/a.md", text: stamped },
      { path: "docs/c.md", text: stamped },
    ]);
  });

  test("is left alone where it is gone, no UTF-8, or dated in the registry", async () => {
    const entry = "documents: [{ path: docs/b.md, last_review: 2025-01-01 }]";
    const written = {
      files: {
        "docs/a.md": Buffer.concat([Buffer.from(rewritten), Buffer.from([0xff])]),
        "docs/b.md": rewritten,
        "r.yml": entry,
      },
      changes: [changed("docs/a.md"), changed("docs/b.md"), changed("docs/gone.md", { status: "deleted" })],
    };
    expect(await stampAll(written, { ...options, registry: "r.yml" })).toEqual([]);
  });

  test("is what the guardrail itself would put right", async () => {
    const repository = writtenRepository({ files, base, changes: [changed("docs/a.md")] });
    const judged = await judgeDocsFreshness(repository, options, facts);
    expect(judged.edits).toEqual([{ path: "docs/a.md", text: stamped }]);
  });

  test("is not known of where git cannot tell", async () => {
    await expect(stampAll({ files, changes: null })).rejects.toBeInstanceOf(GitError);
  });
});
