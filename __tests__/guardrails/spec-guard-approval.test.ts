import { describe, expect, test } from "@jest/globals";
import { inShort, judge } from "./spec-guard-situation.ts";

const path = "tasks/index.json";
const settings = { "require-approval": true, "require-spec": false };

/** Judges a code change with this text as tasks/index.json. */
const judgeIndex = (text: string) => judge({ files: { [path]: text }, changed: ["src/a.ts"] }, settings);
const judgeItem = (item: object) => judgeIndex(JSON.stringify({ items: [{ id: "other" }, item] }));

const given = { actor: "mona", timestamp: "2026-11-20T10:00:00Z" };

describe("the approval of a task", () => {
  test.each([
    ["in a list", { id: "release", approvals: [given] }],
    ["alone", { id: "release", approval: given }],
    ["alone, where a list could be", { slug: "release", approvals: given }],
    [
      "by name, with a reviewer and a date",
      { task_key: "release", approvals: { docs: { reviewer: "mona", date: "2026-11-20" } } },
    ],
    ["with a status that says so", { id: "release", approvals: [{ ...given, status: "approved_for_docs" }] }],
    ["beside one that counts for nothing", { id: "release", approvals: [{ actor: "x" }, given] }],
    [
      "with the time of another zone",
      { id: "release", approval: { ...given, timestamp: "2026-11-22T01:00+09:00" } },
    ],
  ])("counts: %s", async (_, item) => {
    expect(inShort(await judgeItem(item))).toEqual([]);
  });

  test("counts for the id and the slug with a hyphen between", async () => {
    const files = { [path]: JSON.stringify({ items: [{ id: "0006", slug: "rails", approval: given }] }) };
    for (const [task, verdict] of [
      ["0006", "passed"],
      ["rails", "passed"],
      ["0006-rails", "passed"],
      ["rail", "violated"],
      ["null-rails", "violated"],
    ] as const) {
      const judged = await judge({ files, changed: ["src/a.ts"] }, settings, { task });
      expect([task, judged.verdict]).toEqual([task, verdict]);
    }
  });

  test.each([
    [{ id: "release" }, "its item has no approvals"],
    [{ id: "release", approvals: [] }, "its item has no approvals"],
    [{ id: "Release", approval: given }, "it has no item for the task"],
    [{ id: "release", approval: true }, "approval is not a mapping"],
    [{ id: "release", approvals: ["mona"] }, "approvals[0] is not a mapping"],
    [{ id: "release", approvals: [{ timestamp: given.timestamp }] }, "approvals[0] has no `actor`"],
    [{ id: "release", approvals: [{ ...given, actor: " " }] }, "approvals[0] has no `actor`"],
    [{ id: "release", approvals: [{ actor: "mona" }] }, "approvals[0] has no valid `timestamp`"],
    [
      { id: "release", approvals: [{ ...given, timestamp: "2026-02-30T00:00:00Z" }] },
      "approvals[0] has no valid `timestamp`",
    ],
    [
      { id: "release", approvals: [{ ...given, timestamp: "2026-11-20T25:00:00Z" }] },
      "approvals[0] has no valid `timestamp`",
    ],
    [{ id: "release", approvals: [{ ...given, timestamp: "2026-11-23" }] }, "approvals[0] is in the future"],
    [{ id: "release", approvals: [{ ...given, approved: false }] }, "approvals[0] is not approved"],
    [
      { id: "release", approvals: { docs: { ...given, status: "in_progress" }, code: { actor: "x" } } },
      "approvals.docs has a `status` that is not an approval, approvals.code has no valid `timestamp`",
    ],
  ])("counts for nothing: %j", async (item, why) => {
    const judged = await judgeItem(item);
    expect(judged.verdict).toBe("violated");
    expect(judged.findings).toMatchObject([
      {
        rule: "spec-guard/no-approval",
        path,
        message: `Code changed, but tasks/index.json has no approval of the task "release": ${why}.`,
      },
    ]);
  });

  test("a missing index is an error that says what to write", async () => {
    const judged = await judge({ changed: ["src/a.ts"] }, settings);
    expect(judged.findings).toMatchObject([
      {
        rule: "spec-guard/no-approval",
        path: null,
        fix: 'Have it approved, and record it in tasks/index.json: { "id": "release", "approvals": [{ "actor": "…", "timestamp": "…" }] }.',
      },
    ]);
  });

  test.each([
    ["no JSON", '{\n  "items": [] "x"\n}', 2, 15],
    ["cut off", '{\n  "items": [', 2, 13],
    ["no list of items", '{"items": {}}', null, null],
    ["an item that is none", '{"items": [{"id": 6}]}', null, null],
    ["nested without end", `{"items": [], "x": ${"[".repeat(200)}${"]".repeat(200)}}`, null, null],
  ])("a broken index is an error that says where: %s", async (_, text, line, column) => {
    expect((await judgeIndex(text)).findings).toMatchObject([
      { rule: "spec-guard/broken-index", path, line, column },
    ]);
  });

  test("a broken index names the invalid value", async () => {
    const [finding] = (await judgeIndex('{"items": [{"id": 6}]}')).findings;
    expect(finding!.message).toContain("items.0.id: ");
  });

  test("a byte order mark is accepted", async () => {
    const text = JSON.stringify({ items: [{ id: "release", approval: given }] });
    expect(inShort(await judgeIndex(`\uFEFF${text}`))).toEqual([]);
  });

  test("is not required if no code changed", async () => {
    expect(inShort(await judge({ changed: ["docs/guide.md"] }, settings))).toEqual([]);
  });
});
