import { describe, expect, test } from "@jest/globals";
import { inShort, judge } from "./spec-guard-situation.ts";

const path = "tasks/0006-release.md";
const manifest = ".runs/release/cli/2026-11-20T10-00-00-000Z-0123abcd/manifest.json";
const files = {
  [manifest]: "{}",
  "docs/guide.md": "",
  "docs/a b.md": "",
  "tasks/notes.md": "",
  "README.md": "",
  "src/plan.ts": "",
};

/** Judges what is ticked in a task file. */
const judgeItems = (text: string) =>
  judge({ files: { ...files, [path]: text }, changed: [path] }, { "require-evidence": true });

describe("the evidence of ticked items", () => {
  test.each([
    ["a manifest, also one that git ignores", `- [x] Done. Evidence: \`${manifest}\`.`],
    ["a file in plain words", "- [x] Written (see docs/guide.md)."],
    ["a file in the root", "- [X] Written: `README.md`"],
    ["a file with its line", "- [x] Done: `src/plan.ts:12`, `src/plan.ts:12-14`"],
    ["a file in a command", "- [x] `npx jest src/plan.ts` passes"],
    ["a folder", "- [x] Done: `docs/`"],
    ["a link, relative to the document", "- [x] [Notes](notes.md)"],
    ["a link from the root, with a fragment", "- [x] [Guide](/docs/guide.md#goal)"],
    ["a link with blanks", "- [x] [Guide](../docs/a%20b.md)"],
    ["a link by reference", "- [x] [Guide][g]\n\n[g]: ../docs/guide.md"],
    ["a run", "- [x] https://github.com/octo/hello/actions/runs/123"],
    ["a job of a run", "- [x] [run](https://ghe.example.com/octo/hello/actions/runs/1/job/2#step:3:4)"],
    ["an artifact", "- [x] `https://github.com/octo/hello/actions/runs/123/artifacts/456`"],
    ["an attempt", "- [x] <https://github.com/octo/hello/actions/runs/123/attempts/2>."],
    ["in an item nested in it", "- [x] All\n  - docs/guide.md"],
    ["in the lines that follow", "- [x] All,\n  of it\n  docs/guide.md"],
    ["of one thing that is there beside one that is not", "- [x] `docs/gone.md`, `docs/guide.md`"],
    ["which nothing asks of what is not ticked", "- [ ] Later\n- Never\n\n`- [x] code`\n\n    - [x] code"],
  ])("is there: %s", async (_, text) => {
    expect(inShort(await judgeItems(`# Task\n\n${text}\n`))).toEqual([]);
  });

  test.each([
    ["nothing", "- [x] Done"],
    ["a file that is not there", "- [x] `docs/gone.md`"],
    ["a plain word", "- [x] docs"],
    ["the task file itself", `- [x] \`${path}\``],
    ["the folder it is in, or all of it", "- [x] `.` `./` `..` `/`"],
    ["what leads out of the repository", "- [x] `../other/README.md` [x](../../README.md) `/etc/hosts`"],
    ["another address", "- [x] https://github.com/octo/hello/pull/5 https://example.com/docs/guide.md"],
    ["the address of no run", "- [x] https://github.com/octo/hello/actions/runs/latest"],
    ["a link without an address", "- [x] [Guide][nowhere] [Guide]()"],
    ["what no file can be called", "- [x] [Guide](../docs/%00.md)"],
    ["a stray percent sign", "- [x] [Guide](../docs/%zz.md)"],
  ])("is missing: %s", async (_, text) => {
    expect(inShort(await judgeItems(`# Task\n\n${text}\n`))).toEqual([
      `error spec-guard/no-evidence ${path}:3`,
    ]);
  });

  test("each item without it is a finding on its line, with what it names", async () => {
    const text = `# Task\r\n\r\n1. [x] First\r\n2. [x] Second, \`docs/gone.md\` \`docs/gone.md\`\r\n   - [x] Inner ${"x".repeat(99)}\r\n`;
    const judged = await judgeItems(text);
    expect(judged.findings).toMatchObject([
      { line: 3, message: 'The item "First" is ticked and names no evidence.' },
      {
        line: 4,
        message:
          'The item "Second, `docs/gone.md` `docs/gone.md`" is ticked and names only files that do not exist (docs/gone.md).',
        fix: "Name a manifest, a file or a GitHub Actions run that shows it, or untick the item.",
      },
      { line: 5, message: `The item "Inner ${"x".repeat(54)}…" is ticked and names no evidence.` },
    ]);
  });

  test("only of files that changed, and only when it is asked for", async () => {
    const situation = { files: { [path]: "- [x] Done\n" }, changed: ["docs/guide.md"] };
    expect(inShort(await judge(situation, { "require-evidence": true }))).toEqual([]);
    expect(inShort(await judge({ ...situation, changed: [path] }))).toEqual([]);
  });

  test("a text that is too large to parse is an error, not a pass", async () => {
    const large = `- [x] Done\n${"x".repeat(1024 * 1024)}\n`;
    expect((await judgeItems(large)).findings).toMatchObject([
      { rule: "spec-guard/unreadable", message: expect.stringMatching(/because it has more than 1 MiB\.$/) },
    ]);
    const hostile = `- [x] Done\n${"[".repeat(20_000)}\n`;
    expect(inShort(await judgeItems(hostile))).toEqual([`error spec-guard/unreadable ${path}`]);
  });
});
