import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { RecordedRun } from "../../src/guardrails/tasks/manifest-links.ts";
import { syncTasks } from "../../src/guardrails/tasks/sync-tasks.ts";

const run = (task: string, runId: string, more: Partial<RecordedRun> = {}): RecordedRun => ({
  task,
  pipeline: "gate",
  runId,
  status: "succeeded",
  manifestPath: `.runs/${task}/cli/${runId}/manifest.json`,
  ...more,
});
const runs = [
  run("release", "1"),
  run("release", "2", { pipeline: "docs" }),
  run("release", "3"),
  run("release", "4", { status: "in_progress" }),
  run("other", "9", { status: "failed" }),
];
const manifest = (task: string, runId: string): string => run(task, runId).manifestPath;

const path = "tasks/0006-release.md";
const sync = (text: string, file = path) => syncTasks([{ path: file, text }], runs);
/** The file's text afterwards. */
const synced = (text: string, file = path): string => sync(text, file).edits[0]?.text ?? text;

describe("manifest links in a task file", () => {
  test("a code span behind a marker gets the newest run that has ended", () => {
    const text = `- [x] Done <!-- manifest: release --> \`${manifest("release", "1")}\` and \`more\`\n`;
    const { edits, drift, links } = sync(text);
    expect(edits).toEqual([
      {
        path,
        text: `- [x] Done <!-- manifest: release --> \`${manifest("release", "3")}\` and \`more\`\n`,
      },
    ]);
    expect(links).toBe(1);
    expect(drift).toEqual([
      {
        level: "error",
        rule: "task-sync/drift",
        title: "Not the newest manifest",
        message: `The newest manifest of release is ${manifest("release", "3")} (succeeded), and this names ${manifest("release", "1")}.`,
        fix: "Run `orchestrator task sync`.",
        path,
        line: 1,
        end_line: null,
        column: null,
        end_column: null,
      },
    ]);
  });

  test("a marker may name a pipeline, and a link is relative to its file", () => {
    expect(synced("<!-- manifest: release/docs -->\n[the run](nothing)\n")).toBe(
      `<!-- manifest: release/docs -->\n[the run](../${manifest("release", "2")})\n`,
    );
  });

  test("the next line is its line, also with CRLF and a byte order mark", () => {
    const text = "\uFEFF# Task\r\n\r\n<!-- manifest: other -->\r\n`?`\r\n";
    expect(synced(text)).toBe(text.replace("?", manifest("other", "9")));
    expect(sync(text).drift[0]).toMatchObject({ line: 4, message: expect.stringContaining("(failed)") });
  });

  test("front matter names its task itself", () => {
    const text = "---\r\ntask: release # ours\r\nmanifest:\r\nowner: docs\r\n---\r\n# Task\r\n";
    expect(synced(text)).toBe(text.replace("manifest:", `manifest: ${manifest("release", "3")}`));
    expect(sync(text).drift).toMatchObject([{ line: 3, message: expect.stringMatching(/names none\.$/) }]);
    const docs = `---\ntask: release\npipeline: docs\nmanifest: old\n---\n`;
    expect(synced(docs)).toBe(docs.replace("old", manifest("release", "2")));
  });

  test("several are refreshed together, each once", () => {
    const text = `---\ntask: other\nmanifest: old\n---\n<!-- manifest: release --> \`a\`\n\n<!-- manifest: other --> \`b\`\n`;
    expect(synced(text)).toBe(
      text
        .replace("old", manifest("other", "9"))
        .replace("`a`", `\`${manifest("release", "3")}\``)
        .replace("`b`", `\`${manifest("other", "9")}\``),
    );
    expect(sync(text).drift.map(({ line }) => line)).toEqual([3, 5, 7]);
  });

  test.each([
    ["of a task that has no runs", "<!-- manifest: unknown --> `a`\n"],
    ["of a pipeline that has no runs", "<!-- manifest: release/nightly --> `a`\n"],
    ["in a code block", "```md\n<!-- manifest: release --> `a`\n```\n"],
    ["in a code span", "Write `<!-- manifest: release -->` in front of `a`\n"],
    ["another comment", "<!-- manifests: release --> `a`\n"],
    ["front matter without a task", "---\nmanifest: a\n---\n"],
    ["front matter without a manifest", "---\ntask: release\n---\n"],
  ])("stays as it is: %s", (_, text) => {
    expect(sync(text)).toEqual({ edits: [], drift: [], links: 0 });
  });

  test("a marker with nothing right behind it changes nothing else, and is drift", () => {
    const text = "- [x] Done <!-- manifest: release -->\n- [ ] Next: `npm test`\n";
    const { edits, drift } = sync(text);
    expect(edits).toEqual([]);
    expect(drift).toMatchObject([{ rule: "task-sync/no-link", path, line: 1 }]);
  });

  test("a text that is too large to parse is drift, and nothing is changed", () => {
    const text = `<!-- manifest: release --> \`a\`\n${"[".repeat(20_000)}`;
    expect(sync(text)).toMatchObject({ edits: [], drift: [{ rule: "task-sync/unreadable", path }] });
  });

  test("the text around links stays, and a second sync changes nothing", () => {
    const around = fc.array(
      fc.constantFrom("word", " ", "\n", "\r\n", "`", "*", "[a](b)", "<!-- x -->", "- [x] ", "> ", "é", "#"),
    );
    const link = fc.constantFrom("`old`", "[run](old)", "\n`old`", " [a `b`](old)");
    fc.assert(
      fc.property(around, link, around, (before, marked, after) => {
        const text = `${before.join("")}\n\n<!-- manifest: release -->${marked}\n\n${after.join("")}`;
        const once = synced(text);
        expect(synced(once)).toBe(once);
        const [head, tail] = text.split("old", 2);
        expect(once === text || (once.startsWith(head!) && once.endsWith(tail!))).toBe(true);
      }),
    );
  });
});

describe("gates in tasks/index.json", () => {
  const index = "tasks/index.json";
  const text = [
    "{",
    '\t"items": [',
    '\t\t{ "id": "0006", "slug": "other", "gate": null },',
    "\t\t{",
    '\t\t\t"slug": "release", "note": "a \\"b\\" \\u00e9",',
    '\t\t\t"gate": { "phase": "docs", "status": "failed", "log": null, "run_id" : "1" }',
    "\t\t},",
    '\t\t{ "id": "unknown", "gate": { "log": "x" } }',
    "\t]",
    "}",
    "",
  ].join("\r\n");

  test("log, run id and status follow the newest run, and every other byte stays", () => {
    const expected = text
      .replace('"log": null', `"log": ${JSON.stringify(manifest("release", "3"))}`)
      .replace('"run_id" : "1"', '"run_id" : "3"')
      .replace('"status": "failed"', '"status": "succeeded"');
    expect(synced(text, index)).toBe(expected);
    expect(synced(`\uFEFF${text}`, index)).toBe(`\uFEFF${expected}`);
    expect(sync(text, index).drift).toMatchObject([{ path: index, line: 6, rule: "task-sync/drift" }]);
    expect(sync(expected, index)).toEqual({ edits: [], drift: [], links: 1 });
  });

  test("a status that is not a run's stays", () => {
    const gate = { log: manifest("release", "3"), status: "approved" };
    const current = JSON.stringify({ items: [{ id: "release", gate }] });
    expect(sync(current, index)).toEqual({ edits: [], drift: [], links: 1 });
  });

  test("a difference in status alone is reported", () => {
    const gate = { log: manifest("release", "3"), status: "failed" };
    const { drift } = sync(JSON.stringify({ items: [{ id: "release", gate }] }), index);
    expect(drift).toMatchObject([
      { message: expect.stringMatching(/the values next to it are of another run\.$/) },
    ]);
  });

  test.each(["{", "[]", '{"items": 1}'])("what cannot be read is drift: %s", (broken) => {
    expect(sync(broken, index)).toMatchObject({
      edits: [],
      drift: [{ rule: "task-sync/unreadable", path: index }],
    });
  });

  test("any JSON stays the same except for updated values", () => {
    const item = fc.record({
      id: fc.constantFrom("release", "x"),
      extra: fc.json(),
      gate: fc.record({ log: fc.string() }),
    });
    fc.assert(
      fc.property(fc.array(item), fc.constantFrom(0, 2, "\t"), (items, indent) => {
        const before = JSON.stringify({ items }, null, indent);
        const wanted = items.map((one) =>
          one.id === "release" ? { ...one, gate: { log: manifest("release", "3") } } : one,
        );
        expect(synced(before, index)).toBe(JSON.stringify({ items: wanted }, null, indent));
      }),
    );
  });
});
