import { describe, expect, test } from "@jest/globals";
import type { IssueMatcherConfig } from "./issue-matcher.ts";
import { type JudgedLog, judgeLog } from "./runner-commands.ts";

/** What the runner's own tests of this try (actions/runner, src/Test/L0/Worker/OutputManagerL0.cs) stands in their words. */
const single = (owner: string, regexp: string, more: object = {}): IssueMatcherConfig => ({
  owner,
  pattern: [{ regexp, message: 1, ...more }],
});

const there = ["/w/src/a.c", "/w/src/b.c", "/elsewhere/a.c"];

/** @param files of matchers, by their names in the workspace */
const judged = (log: string, files: Record<string, unknown>, matchers?: IssueMatcherConfig[]): JudgedLog =>
  judgeLog(log, {
    workspace: "/w",
    files: new Map(
      Object.entries(files).map(([name, config]) => [
        `/w/${name}`,
        JSON.stringify({ problemMatcher: config }),
      ]),
    ),
    exists: (path) => there.includes(path),
    ...(matchers === undefined ? {} : { matchers }),
  });

const messages = ({ annotations }: JudgedLog): string[] => annotations.map(({ message }) => message);

describe("problem matchers of a log", () => {
  const bad = single("bad", "BAD: (.+)");
  const worse = single("worse", "WORSE: (.+)");

  test("are those of earlier steps, and those that are added, which read what comes behind", () => {
    expect(messages(judged("BAD: 1\nWORSE: 2\n::add-matcher::m\nWORSE: 3\n", { m: [worse] }, [bad]))).toEqual(
      ["1", "3"],
    );
  });

  test("replace one of the same owner, in any case, and come before the others (AddMatcher_Clobber, _Prepend)", () => {
    const log = "::add-matcher::m\nBAD: 3 END\nBAD: 4\nWORSE: 5\n";
    const files = (owner: string) => ({ m: [single(owner, "BAD: (.+) END")] });
    expect(messages(judged(log, files("BAD"), [bad, worse]))).toEqual(["3", "5"]);
    expect(messages(judged(log, files("other"), [bad, worse]))).toEqual(["3", "4", "5"]);
  });

  test("of one file come before each other from the last to the first, and in later steps from the first", () => {
    const pair = [single("one", "(.).*"), single("two", "(.+)")];
    const first = judged("::add-matcher::m\nxy\n", { m: pair });
    expect(messages(first)).toEqual(["xy"]);
    expect(messages(judged("xy\n", {}, [...first.matchers]))).toEqual(["x"]);
  });

  test("are removed by owner or by file (RemoveMatcher)", () => {
    for (const removal of ["::remove-matcher owner=BAD::", "::remove-matcher::m"]) {
      const verdict = judged(`${removal}\nBAD: 1\nWORSE: 2\n`, { m: [bad] }, [bad, worse]);
      expect(messages(verdict)).toEqual(["2"]);
      expect(verdict.matchers).toEqual([worse]);
    }
  });

  test("read no command, and text of stopped ones (MatcherDoesNotReceiveCommand)", () => {
    const log =
      "BAD: 1 ##[debug]\n::stop-commands::tok\nBAD: 2 ##[debug]\n::add-matcher::m\n::tok::\nWORSE: 3\n";
    expect(messages(judged(log, { m: [worse] }, [bad]))).toEqual(["2 ##[debug]"]);
  });

  test("have the line shown with their level, and the message masked and cut", () => {
    const verdict = judged(`::add-mask::hush\nBAD: hush ${"x".repeat(5000)}\n`, {}, [bad]);
    expect(verdict.annotations[0]?.message).toMatch(/^\*\*\* x{4092}$/);
    expect(verdict.visible).toMatch(/^##\[error\]BAD: \*\*\* x{5000}$/);
  });

  test("have the level that the line says, in any case, or else an error (MatcherSeverity)", () => {
    const levels = single("levels", "(.*): (.+)", { severity: 1, message: 2 });
    const verdict = judged("ERRor: a\nWARNing: b\nNotice: c\ninfo: d\n: e\n", {}, [levels]);
    expect(verdict.annotations.map(({ level, message }) => `${level} ${message}`)).toEqual([
      "error a",
      "warning b",
      "notice c",
      "error e",
    ]);
    expect(verdict.visible).toContain("\ninfo: d\n");
  });

  test("have lines and columns that are numbers (MatcherLineColumn)", () => {
    const places = single("places", "\\((.+),(.+)\\): (.+)", { line: 1, column: 2, message: 3 });
    const verdict = judged("(12,34): a\n(12,four): b\n(-1,34): c\n", {}, [places]);
    expect(verdict.annotations).toMatchObject([
      { line: 12, col: 34 },
      { line: 12, col: null },
      { line: null, col: 34 },
    ]);
  });

  test("have files that are there and in the repository, beside `fromPath` too (MatcherFile)", () => {
    const files = single("files", "(.+): (.+)", { file: 1, message: 2 });
    const log = "src/a.c: m\n/w/src/a.c: m\n./src/../src/b.c: m\nsrc/c.c: m\n/elsewhere/a.c: m\na.c: m\n";
    const found = (config: IssueMatcherConfig) =>
      judged(log, {}, [config]).annotations.map(({ file }) => file);
    expect(found(files)).toEqual(["src/a.c", "src/a.c", "src/b.c", null, null, null]);
    expect(found({ ...files, fromPath: "src/x.proj" }).at(-1)).toBe("src/a.c");
  });

  test("do not read what commands name, whose files are relative to the workspace and need not be there", () => {
    const log = "::error file=/w/no.c::m\n::error file=/w2/a.c::m\n::error file=no.c::m\n";
    expect(judged(log, {}).annotations.map(({ file }) => file)).toEqual(["no.c", "/w2/a.c", "no.c"]);
  });

  test("of several lines go on while their last pattern does (DoesNotResetMatchingMatcher, ResetsOtherMatchers)", () => {
    const loop: IssueMatcherConfig = {
      owner: "loop",
      pattern: [
        { regexp: "^start (.+)$", file: 1 },
        { regexp: "^BAD: (.+)$", message: 1, loop: true },
      ],
    };
    const log = "start src/a.c\nBAD: 1\nBAD: 2\nother\nBAD: 3\nstart src/b.c\nWORSE: 4\nBAD: 5\n";
    expect(
      judged(log, {}, [loop, worse]).annotations.map(({ file, message }) => `${file} ${message}`),
    ).toEqual(["src/a.c 1", "src/a.c 2", "null 4"]);
  });

  test("keep colours, which the runner looks for with the wrong characters", () => {
    expect(
      messages(judged("\u001b[31mBAD: 1\n\u000033[31mBAD: \u000033[m2\n", {}, [single("a", "^BAD: (.+)$")])),
    ).toEqual(["2"]);
  });

  test.each<[string, unknown]>([
    ["without an owner", [{ ...bad, owner: "" }]],
    ["of a level that is none", [{ ...bad, severity: "fatal" }]],
    ["without a pattern", [{ owner: "a", pattern: [] }]],
    ["without a message", [{ owner: "a", pattern: [{ regexp: "(x)", file: 1 }] }]],
    ["with a property that is set twice", [{ owner: "a", pattern: [bad.pattern[0], bad.pattern[0]] }]],
    ["with a group that is not there", [single("a", "x")]],
    ["with a loop in its only pattern", [single("a", "(x)", { loop: true })]],
    ["of the owner of another", [bad, { ...worse, owner: "Bad" }]],
  ])("fail the step %s", (_what, config) => {
    const verdict = judged("::add-matcher::m\nBAD: 1\n", { m: config });
    expect(verdict.failures).toHaveLength(1);
    expect(verdict.matchers).toEqual([]);
  });

  test("fail the step where their file is missing, also to remove them, but not where its patterns are wrong", () => {
    expect(judged("::add-matcher::no\n::remove-matcher::no\n", {}).failures).toHaveLength(2);
    expect(judged("::remove-matcher::m\n", { m: [{ owner: "bad", pattern: [] }] }, [bad])).toMatchObject({
      failures: [],
      matchers: [],
    });
  });
});
