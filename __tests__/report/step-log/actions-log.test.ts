import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { Finding } from "../../../src/model/finding.ts";
import { asRecorded, type Redacted } from "../../../src/model/redacted.ts";
import type { Watcher } from "../../../src/platform/platform.ts";
import { diskFiles } from "../../../src/platform/files.ts";
import { ActionsLog } from "../../../src/report/step-log/actions-log.ts";
import { redactedBytes } from "../../support/redacted.ts";
import { judgeLog } from "../../support/runner-commands.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { type HandClock, handClock, recordedScreen } from "../recorded-screen.ts";
import { entry, failed, runStarted, stageFinished, stageSkipped, stageStarted } from "../sample-run.ts";

interface Log {
  watcher: Watcher;
  clock: HandClock;
  root: string;
  text(): string;
  output(index: number, text: string): Promise<void>;
}

async function startLog(annotatesFindings = true): Promise<Log> {
  const screen = recordedScreen();
  const clock = handClock();
  const root = await temporaryFolder();
  let tokens = 0;
  const newToken = (): string => `token-${(tokens += 1)}`;
  const watcher = new ActionsLog({
    screen,
    clock,
    files: diskFiles(),
    root,
    newToken,
    annotatesFindings,
  });
  const output = (index: number, text: string): Promise<void> =>
    watcher.output([], index, "stdout", redactedBytes(text));
  return { watcher, clock, root, text: screen.text, output };
}

async function writeLog(log: Log, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(log.root, path)), { recursive: true });
  await writeFile(join(log.root, path), text);
}

const finding = (level: Finding["level"], message: string, more: Partial<Finding> = {}): Redacted<Finding> =>
  asRecorded({
    level,
    message,
    title: null,
    rule: null,
    path: "src/a,b.ts",
    line: 3,
    end_line: null,
    column: 7,
    end_column: null,
    fix: null,
    ...more,
  });

/** The lines in a group without those of the fence, whose tokens the runner hides. */
const inside = (lines: readonly string[] | undefined): string[] =>
  (lines ?? []).filter((line) => !/^::(stop-commands::\*\*\*|\*\*\*::)$/.test(line));

describe("a stage that runs alone", () => {
  test("streams inside its group, behind a fence, with its outcome below", async () => {
    const log = await startLog();
    await log.watcher.event([], runStarted([entry(1, "build", { title: "Build it" })]));
    await log.watcher.event([], stageStarted(1));
    await log.output(1, "hello\nwor");
    expect(log.text()).toBe("::group::build: Build it\n::stop-commands::token-1\nhello\nwor");
    await log.output(1, "ld");
    await log.watcher.event([], stageFinished(1));
    await log.watcher.close();
    expect(log.text()).toBe(
      "::group::build: Build it\n::stop-commands::token-1\nhello\nworld\n::token-1::\n::endgroup::\n✓ build 3.2s\n",
    );
  });

  test("without output it has no fence", async () => {
    const log = await startLog();
    await log.watcher.event([], runStarted([entry(1, "true")]));
    await log.watcher.event([], stageStarted(1));
    await log.watcher.event([], stageFinished(1));
    await log.watcher.close();
    expect(log.text()).toBe("::group::true\n::endgroup::\n✓ true 3.2s\n");
  });

  test("each try is named in the group, outside of the fence", async () => {
    const log = await startLog();
    await log.watcher.event([], runStarted([entry(1, "flaky")]));
    await log.watcher.event([], stageStarted(1));
    await log.output(1, "no");
    await log.watcher.event([], stageStarted(1, { try: 2 }));
    await log.output(1, "yes");
    await log.watcher.event([], stageFinished(1, { tries: 2 }));
    await log.watcher.close();
    const judged = judgeLog(log.text());
    expect(inside(judged.groups[0]?.lines)).toEqual(["no", "▸ try 2", "yes"]);
    expect(log.text()).toContain("✓ flaky 3.2s, 2 tries\n");
  });

  test("whatever it prints, and wherever that is cut, only our own commands are acted on", async () => {
    const root = await temporaryFolder();
    const evil = fc.constantFrom(
      "::set-output name=x::y",
      "::stop-commands::token",
      "::token-1::",
      "::endgroup::",
      "##[endgroup]",
      "[endgroup]",
      "##[error]no",
      "  ::add-mask::a",
      "::error::x",
      "\n",
      "\r",
      "##[",
      "::",
      "text",
      "\u0085",
      "\ufeff",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(evil, { maxLength: 20 }), fc.uuid(), async (pieces, token) => {
        const screen = recordedScreen();
        const log = new ActionsLog({
          screen,
          clock: handClock(),
          files: diskFiles(),
          root,
          newToken: () => token,
          annotatesFindings: true,
        });
        await log.event([], runStarted([entry(1, "evil")]));
        await log.event([], stageStarted(1));
        for (const piece of pieces) await log.output([], 1, "stdout", redactedBytes(piece));
        await log.event([], failed(1));
        await log.close();
        const judged = judgeLog(screen.text());
        const fence = pieces.length === 0 ? [] : ["stop-commands", token];
        expect(judged.commands.map(({ name }) => name)).toEqual(["group", ...fence, "endgroup", "error"]);
        expect(judged.stopped).toBe(false);
        expect(judged.failures).toEqual([]);
        expect(judged.masks).toEqual([]);
        expect(judged.groups.map(({ title }) => title)).toEqual(["evil"]);
      }),
    );
  });

  test("a mask is passed to the runner between two fences, with each of its lines", async () => {
    const log = await startLog();
    await log.watcher.event([], runStarted([entry(1, "login")]));
    await log.watcher.event([], stageStarted(1));
    await log.output(1, "before");
    await log.watcher.mask("first\nsecond%\n");
    await log.output(1, "after\n");
    await log.watcher.event([], stageFinished(1));
    await log.watcher.close();
    const judged = judgeLog(log.text());
    expect(judged.masks).toEqual(expect.arrayContaining(["first\nsecond%\n", "first", "second%"]));
    expect(inside(judged.groups[0]?.lines)).toEqual(["before", "after"]);
    expect(log.text()).toContain("before\n::token-1::\n::add-mask::first%0Asecond%25%0A\n");
    expect(log.text()).toContain("::stop-commands::token-2\nafter\n::token-2::\n");
  });

  test("an empty mask is not passed on", async () => {
    const log = await startLog();
    await log.watcher.mask(" \n");
    await log.watcher.close();
    expect(log.text()).toBe("");
  });
});

describe("parallel stages", () => {
  test("the first streams; the others are printed whole, when they have ended and no group is open", async () => {
    const log = await startLog();
    await log.watcher.event(
      [],
      runStarted([entry(1, "unit"), entry(2, "lint"), entry(3, "types"), entry(4, "docs")]),
    );
    await writeLog(log, "logs/2.log", "lint output, no line feed");
    await writeLog(log, "logs/3.log", "types output\n");
    await log.watcher.event([], stageStarted(1));
    await log.watcher.event([], stageStarted(2, { log_path: "logs/2.log" }));
    await log.watcher.event([], stageStarted(3, { log_path: "logs/3.log" }));
    await log.output(2, "lint output, no line feed");
    await log.output(1, "one\n");
    await log.watcher.event([], failed(2));
    await log.watcher.event([], stageSkipped(4, "lint did not succeed"));
    await log.output(1, "two\n");
    await log.watcher.event([], stageFinished(1));
    await log.watcher.event([], stageFinished(3));
    await log.watcher.close();
    const judged = judgeLog(log.text());
    expect(judged.groups.map(({ title, lines }) => [title, ...inside(lines)])).toEqual([
      ["unit", "one", "two"],
      ["lint", "lint output, no line feed"],
      ["types", "types output"],
    ]);
    expect(log.text().match(/^[✓✗-] .*/gm)).toEqual([
      "✓ unit 3.2s",
      "✗ lint failed: exit 1, 3.2s",
      "- docs skipped: lint did not succeed",
      "✓ types 3.2s",
    ]);
    expect(judged.annotations).toEqual([
      expect.objectContaining({ level: "error", title: "lint", message: "failed: exit 1\nlog: logs/2.log" }),
    ]);
  });

  test("overlapping calls are handled one after another", async () => {
    const log = await startLog();
    await log.watcher.event([], runStarted([entry(1, "a"), entry(2, "b")]));
    await writeLog(log, "b.log", "from b\n".repeat(20_000));
    await Promise.all([
      log.watcher.event([], stageStarted(1)),
      log.watcher.event([], stageStarted(2, { log_path: "b.log" })),
      log.output(1, "from a\n"),
      log.watcher.event([], stageFinished(1)),
      log.watcher.event([], stageFinished(2)),
      log.watcher.mask("hidden"),
    ]);
    await log.watcher.close();
    const judged = judgeLog(log.text());
    expect(judged.groups.map(({ title }) => title)).toEqual(["a", "b"]);
    expect(inside(judged.groups[1]?.lines).length).toBe(20_000);
    expect(judged.stopped).toBe(false);
  });

  test("a stage without a log shows its newest output", async () => {
    const log = await startLog();
    await log.watcher.event([], runStarted([entry(1, "unit"), entry(2, "guard")]));
    await log.watcher.event([], stageStarted(1));
    await log.watcher.event([], stageStarted(2));
    await log.watcher.event([], stageFinished(1));
    await log.watcher.event([], failed(2, { tail: { stdout: "::error::inert\n", stderr: "two" } }));
    await log.watcher.close();
    const judged = judgeLog(log.text());
    expect(inside(judged.groups[1]?.lines)).toEqual(["::error::inert", "two"]);
    expect(judged.annotations.map(({ message }) => message)).toEqual(["failed: exit 1"]);
  });

  test("an unreadable log is mentioned, and so is the outcome", async () => {
    const log = await startLog();
    await log.watcher.event([], runStarted([entry(1, "unit"), entry(2, "lint")]));
    await log.watcher.event([], stageStarted(1));
    await mkdir(join(log.root, "folder.log"));
    await log.watcher.event([], stageStarted(2, { log_path: "folder.log" }));
    await log.watcher.event([], stageFinished(1));
    await log.watcher.event([], stageFinished(2));
    await log.watcher.close();
    expect(log.text()).toMatch(
      /\? the log of this stage could not be read: .*\n::endgroup::\n✓ lint 3.2s\n$/,
    );
  });

  test("once a minute it says what runs, but not into an open group", async () => {
    const log = await startLog();
    await log.watcher.event([], runStarted([entry(1, "unit"), entry(2, "lint")]));
    await log.watcher.event([], stageStarted(1));
    await log.watcher.event([], stageStarted(2));
    await log.clock.advance(60_000);
    await log.watcher.event([], stageFinished(1));
    await log.clock.advance(60_000);
    await log.watcher.close();
    expect(log.text()).toBe(
      "::group::unit\n::endgroup::\n✓ unit 3.2s\n… still running: lint 2m 00s\n? lint did not end\n",
    );
  });

  test("a stage that starts when the streaming one has ended, but others run, waits for its end", async () => {
    const log = await startLog();
    await log.watcher.event([], runStarted([entry(1, "a"), entry(2, "b"), entry(3, "c")]));
    await log.watcher.event([], stageStarted(1));
    await log.watcher.event([], stageStarted(2));
    await log.watcher.event([], stageFinished(1));
    await writeLog(log, "c.log", "late\n");
    await log.watcher.event([], stageStarted(3, { log_path: "c.log" }));
    await log.output(3, "late\n");
    expect(log.text()).not.toContain("late");
    await log.watcher.event([], stageFinished(3));
    await log.watcher.close();
    expect(log.text()).toContain(
      "::group::c\n::stop-commands::token-1\nlate\n::token-1::\n::endgroup::\n✓ c 3.2s\n",
    );
  });

  test("a run that ends in the middle of a group closes it", async () => {
    const log = await startLog();
    await log.watcher.event([], runStarted([entry(1, "a"), entry(2, "b")]));
    await log.watcher.event([], stageStarted(1));
    await log.output(1, "half");
    await log.watcher.event([], stageSkipped(2, "the run was cancelled"));
    await log.watcher.close();
    expect(log.text()).toBe(
      "::group::a\n::stop-commands::token-1\nhalf\n::token-1::\n::endgroup::\n- b skipped: the run was cancelled\n? a did not end\n",
    );
  });
});

describe("nested pipelines", () => {
  test("are headings, and their stages stream", async () => {
    const log = await startLog();
    await log.watcher.event(
      [],
      runStarted([entry(1, "docs", { kind: "subpipeline", command: "pipeline docs" })]),
    );
    await log.watcher.event([], stageStarted(1));
    await log.watcher.event(["docs"], runStarted([entry(1, "links")]));
    await log.watcher.event(["docs"], stageStarted(1));
    await log.watcher.output(["docs"], 1, "stdout", redactedBytes("checking\n"));
    await log.watcher.event(["docs"], failed(1));
    await log.watcher.event([], failed(1));
    await log.watcher.close();
    expect(log.text()).toBe(
      [
        "▸ docs: pipeline docs",
        "::group::docs/links",
        "::stop-commands::token-1",
        "checking",
        "::token-1::",
        "::endgroup::",
        "✗ docs/links failed: exit 1, 3.2s",
        "::error title=docs/links::failed: exit 1",
        "✗ docs failed: exit 1, 3.2s",
        "",
      ].join("\n"),
    );
  });
});

describe("annotations", () => {
  test("findings have their places, with everything in them escaped", async () => {
    const log = await startLog();
    await log.watcher.event([], runStarted([entry(1, "lint")]));
    await log.watcher.event([], stageStarted(1));
    await log.watcher.event([], stageFinished(1, { findings: [finding("warning", "50%\n::error::x")] }));
    await log.watcher.close();
    expect(judgeLog(log.text()).annotations).toEqual([
      expect.objectContaining({ level: "warning", file: "src/a,b.ts", line: 3, message: "50%\n::error::x" }),
    ]);
  });

  test("one without a file has no place, one without a title has its rule's name, and the fix is below", async () => {
    const log = await startLog();
    await log.watcher.event([], runStarted([entry(1, "budget")]));
    await log.watcher.event([], stageStarted(1));
    const rule = "diff-budget/max-lines";
    const findings = [
      finding("error", "too many lines", {
        rule,
        path: null,
        line: null,
        column: null,
        end_column: null,
        fix: "Split it.\n::x::",
      }),
      finding("warning", "old", { rule, title: "Review due", line: null, column: null }),
    ];
    await log.watcher.event([], stageFinished(1, { findings }));
    await log.watcher.close();
    expect(log.text()).toContain(
      [
        "::error title=diff-budget/max-lines::too many lines%0AFix: Split it.%0A::x::",
        "::warning file=src/a%2Cb.ts,title=Review due::old",
        "",
      ].join("\n"),
    );
  });

  test("ten of a kind are shown, the failures first, and the rest is counted", async () => {
    const log = await startLog();
    await log.watcher.event([], runStarted([entry(1, "lint")]));
    await log.watcher.event([], stageStarted(1));
    const findings = [...Array(12).keys()].map((at) => finding("error", `error ${at}`));
    await log.watcher.event(
      [],
      failed(1, { findings: [...findings, finding("notice", "one")], findings_omitted: 4 }),
    );
    await log.watcher.close();
    const { annotations } = judgeLog(log.text());
    expect(annotations.filter(({ level }) => level === "error").length).toBe(10);
    expect(annotations[0]?.title).toBe("lint");
    expect(annotations.filter(({ level }) => level === "notice").length).toBe(1);
    expect(log.text()).toContain("? lint: 4 more findings left out\n");
    expect(log.text()).toContain("3 more errors than GitHub shows for a step (10 of each kind)\n");
  });

  test("a failure that is allowed is a warning; a cancelled stage has none", async () => {
    const log = await startLog();
    await log.watcher.event([], runStarted([entry(1, "a"), entry(2, "b")]));
    await log.watcher.event([], stageStarted(1));
    await log.watcher.event(
      [],
      failed(1, { outcome: "allowed_failure", exit: { kind: "signalled", signal: "SIGKILL" } }),
    );
    await log.watcher.event([], stageStarted(2));
    await log.watcher.event([], failed(2, { outcome: "cancelled", exit: { kind: "cancelled" } }));
    await log.watcher.close();
    expect(judgeLog(log.text()).annotations).toEqual([
      expect.objectContaining({
        level: "warning",
        title: "a",
        message: "failed, allowed: killed by SIGKILL",
      }),
    ]);
    expect(log.text()).toContain("✗ b cancelled, 3.2s\n");
  });
});
