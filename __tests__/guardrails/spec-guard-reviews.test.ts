import { describe, expect, test } from "@jest/globals";
import { GitError } from "../../src/model/changes.ts";
import { judgeSpecGuard } from "../../src/guardrails/spec-guard/judge.ts";
import { SpecGuardOptions } from "../../src/guardrails/spec-guard/options.ts";
import { factsOf, inShort, judge, repositoryOf, type Situation } from "./spec-guard-situation.ts";

const path = "tasks/specs/release.md";
const dated = (value: string): string => `---\nowner: docs\nlast_review: ${value}\n---\n# Release\n`;
const changedSpec = (text: string): Situation => ({ files: { [path]: text }, changed: [path] });

describe("the date of a last review", () => {
  test("30 days ago is in time, 31 days ago is an error on its line", async () => {
    expect(inShort(await judge(changedSpec(dated("2026-10-22")), { "warn-days": 0 }))).toEqual([]);
    const judged = await judge(changedSpec(dated("2026-10-21")));
    expect(judged.findings).toEqual([
      {
        level: "error",
        rule: "spec-guard/stale",
        title: "Spec review overdue",
        message: "The last review was on 2026-10-21, 31 days before 2026-11-21; at most 30 are allowed.",
        fix: "Review it and set `last_review`, or set `status: done` if it is no longer in use.",
        path,
        line: 3,
        end_line: null,
        column: null,
        end_column: null,
      },
    ]);
  });

  test("in the last days before it is due there is a warning, and the verdict passes", async () => {
    expect(inShort(await judge(changedSpec(dated("2026-10-29"))))).toEqual([]);
    const judged = await judge(changedSpec(dated("2026-10-28")));
    expect(judged.verdict).toBe("passed");
    expect(judged.findings).toMatchObject([
      {
        level: "warning",
        rule: "spec-guard/soon-stale",
        message: "The last review was on 2026-10-28; the next is due on 2026-11-27, in 6 days.",
        line: 3,
      },
    ]);
    const [last] = (await judge(changedSpec(dated("2026-10-22")))).findings;
    expect(last!.message).toMatch(/due on 2026-11-21, the day that dates are judged by\.$/);
  });

  test.each(["2026-02-30", "2026-13-01", "2026-1-2", "21.11.2026", "2026-11-20T25:00:00Z", "2026", "[2026]"])(
    "invalid date: %s is no day of the calendar",
    async (value) => {
      const judged = await judge(changedSpec(dated(value)));
      expect(inShort(judged)).toEqual([`error spec-guard/invalid-last-review ${path}:3`]);
    },
  );

  test("an invalid date is shown as written, truncated if long", async () => {
    const [finding] = (await judge(changedSpec(dated("2026-02-30")))).findings;
    expect(finding!.message).toBe(
      'last_review is "2026-02-30"; expected a day of the calendar, as YYYY-MM-DD.',
    );
    const [long] = (await judge(changedSpec(dated("x".repeat(1000))))).findings;
    expect(long!.message.length).toBeLessThan(150);
  });

  test("future date: a day ahead is a time zone, two are an error", async () => {
    expect(inShort(await judge(changedSpec(dated("2026-11-22"))))).toEqual([]);
    const judged = await judge(changedSpec(dated("2026-11-23")));
    expect(judged.findings).toMatchObject([
      {
        rule: "spec-guard/future-last-review",
        message: "last_review is 2026-11-23, which is after 2026-11-21, the day that dates are judged by.",
        line: 3,
      },
    ]);
  });

  test("a last review of today stays good across midnight UTC", async () => {
    const tonight = { now: new Date("2026-11-21T23:59:59.999Z") };
    const tomorrow = { now: new Date("2026-11-22T00:00:00.000Z") };
    for (const day of ["2026-11-21", "2026-11-22"]) {
      expect(inShort(await judge(changedSpec(dated(day)), {}, tonight))).toEqual([]);
      expect(inShort(await judge(changedSpec(dated(day)), {}, tomorrow))).toEqual([]);
    }
  });

  test.each([
    ["no front matter", "# Release\n"],
    ["front matter without it", "---\nowner: docs\n---\n"],
    ["an empty text", ""],
  ])("missing: %s is an error on the file", async (_, text) => {
    const judged = await judge(changedSpec(text));
    expect(inShort(judged)).toEqual([`error spec-guard/no-last-review ${path}`]);
  });

  test("missing: a field without a value is an error on its line", async () => {
    expect(inShort(await judge(changedSpec(dated(""))))).toEqual([
      `error spec-guard/no-last-review ${path}:3`,
    ]);
  });

  test("invalid front matter is an error that says why", async () => {
    const judged = await judge(changedSpec("---\nlast_review: [\n---\n"));
    expect(inShort(judged)).toEqual([`error spec-guard/unreadable ${path}:1`]);
  });

  test("older specs have it on a line of its own, also with CRLF", async () => {
    expect(inShort(await judge(changedSpec("# Release\r\n\r\nlast_review: 2026-11-20\r\n")))).toEqual([]);
    expect(inShort(await judge(changedSpec("# Release\n\nlast_review: 2026-02-30\n")))).toEqual([
      `error spec-guard/invalid-last-review ${path}:3`,
    ]);
    const late = `# Release\n${"\n".repeat(30)}last_review: 2026-11-20\n`;
    expect(inShort(await judge(changedSpec(late)))).toEqual([`error spec-guard/no-last-review ${path}`]);
  });

  test("a byte order mark and CRLF make no difference", async () => {
    const text = `\uFEFF${dated("2026-11-20").replaceAll("\n", "\r\n")}`;
    expect(inShort(await judge(changedSpec(text)))).toEqual([]);
  });

  test("a closed spec needs no review; one that is nearly done does", async () => {
    expect(inShort(await judge(changedSpec("---\nstatus: Done\n---\n")))).toEqual([]);
    expect(inShort(await judge(changedSpec("---\nstatus: done, but for one row\n---\n")))).toEqual([
      `error spec-guard/no-last-review ${path}`,
    ]);
  });

  test("a broken symbolic link is an error", async () => {
    expect(inShort(await judge({ files: { [path]: null }, changed: [path] }))).toEqual([
      `error spec-guard/unreadable ${path}`,
    ]);
  });
});

describe("which files need one", () => {
  const needs = async (name: string, text: string): Promise<boolean> => {
    const judged = await judge({ files: { [name]: text }, changed: [name] });
    return judged.findings.length > 0;
  };

  test("specs do, task lists and a README only once they say so", async () => {
    expect(await needs("docs/design/specs/a.md", "# A\n")).toBe(true);
    expect(await needs("tasks/0001-a.md", "# A\n")).toBe(false);
    expect(await needs("tasks/0001-a.md", "---\nowner: docs\n---\n")).toBe(true);
    expect(await needs("tasks/0001-a.md", "# A\nlast_review: 2026-01-01\n")).toBe(true);
    expect(await needs("tasks/specs/README.md", "# What specs are\n")).toBe(false);
  });

  test("other formats do not", async () => {
    expect(await needs("tasks/specs/schema.json", "{}")).toBe(false);
  });
});

describe("which specs are judged", () => {
  const stale = dated("2026-01-01");
  const situation: Situation = { files: { [path]: stale, "docs/a.md": "" }, changed: ["docs/a.md"] };
  const finding = `error spec-guard/stale ${path}:3`;

  test("the calendar alone does not fail an unrelated pull request", async () => {
    expect(inShort(await judge(situation))).toEqual([]);
    const touched = { ...situation, changed: [path] };
    expect(inShort(await judge(touched))).toEqual([finding]);
  });

  test("nor does it fail a merge queue, where the pull request is not known", async () => {
    const queued = { pullRequest: null, environment: { GITHUB_EVENT_NAME: "merge_group" } };
    expect(inShort(await judge(situation, {}, queued))).toEqual([]);
  });

  test("elsewhere all of them are judged", async () => {
    expect(inShort(await judge(situation, {}, { pullRequest: null }))).toEqual([finding]);
  });

  test("`only-changed` decides it, when it is set", async () => {
    expect(inShort(await judge(situation, { "only-changed": false }))).toEqual([finding]);
    expect(inShort(await judge(situation, { "only-changed": true }, { pullRequest: null }))).toEqual([]);
  });
});

describe("the day that dates are compared with", () => {
  const situation = { ...changedSpec(dated("2026-11-01")), headDate: new Date("2026-11-21T23:30:00-05:00") };
  const muchLater = { now: new Date("2027-06-01T00:00:00Z") };

  test("as of head, a verdict can be reproduced later, and the day is recorded", async () => {
    const then = await judge(situation, { "as-of": "head" });
    const later = await judge(situation, { "as-of": "head" }, muchLater);
    expect(later).toEqual(then);
    expect(later.verdict).toBe("passed");
    expect(later.details).toMatchObject({ as_of: "head", judged_on: "2026-11-22" });
  });

  test("as of today the calendar goes on", async () => {
    expect((await judge(situation, {}, muchLater)).verdict).toBe("violated");
  });
});

describe("a clone that is too shallow, or an error of git", () => {
  test.each(["changes", "measure", "files", "headDate"] as const)(
    "goes through as a GitError from %s: it never counts as passed",
    async (method) => {
      const repository = {
        ...repositoryOf({ files: { "src/a.ts": "" }, changed: ["src/a.ts"] }),
        [method]: () => Promise.reject(new GitError("the clone is too shallow")),
      };
      const options = SpecGuardOptions.parse({ "as-of": "head", "only-changed": false });
      await expect(judgeSpecGuard(repository, options, factsOf())).rejects.toThrow(GitError);
    },
  );
});
