import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { judgeLog } from "./runner-commands.ts";

const names = (log: string): string[] => judgeLog(log).commands.map((command) => command.name);

describe("annotations", () => {
  test("carry their place and title", () => {
    expect(judgeLog("::warning file=a.ts,line=1,endLine=1,col=2,endColumn=5,title=T::m").annotations).toEqual(
      [{ level: "warning", file: "a.ts", line: 1, endLine: 1, col: 2, endCol: 5, title: "T", message: "m" }],
    );
  });

  test.each([
    ["a lone end becomes the start too", "endLine=3", { line: 3, endLine: 3 }],
    ["columns without a line are dropped", "col=2,endColumn=3", { line: null, col: null, endCol: null }],
    [
      "columns over several lines are dropped",
      "line=1,endLine=2,col=1,endColumn=2",
      { endLine: 2, col: null },
    ],
    ["lines that run backwards are dropped", "line=3,endLine=2", { line: null, endLine: null }],
    [
      "columns that run backwards are dropped",
      "line=3,col=4,endColumn=2",
      { line: 3, col: null, endCol: null },
    ],
    ["what is no number has no place", "line=three", { line: null }],
  ])("%s", (_title, properties, expected) => {
    expect(judgeLog(`::error ${properties}::m`).annotations).toMatchObject([expected]);
  });

  test("are cut at 4,096 characters and shown with their level", () => {
    const judged = judgeLog(`::error::${"x".repeat(5000)}`);
    expect(judged.annotations[0]?.message).toHaveLength(4096);
    expect(judged.visible).toMatch(/^##\[error\]x+$/);
  });
});

describe("stopping commands", () => {
  test("makes everything text until the token comes, in any case and in either form", () => {
    const judged = judgeLog(
      "::stop-commands::Tok-12\n::error::x\n##[set-output name=a]b\n::tok-12x::\n##[TOK-12]\n::notice::y",
    );
    expect(judged.commands.map((command) => command.name)).toEqual(["stop-commands", "TOK-12", "notice"]);
    expect(judged.annotations).toMatchObject([{ level: "notice" }]);
    expect(judged.visible).toBe(
      "::stop-commands::Tok-12\n::error::x\n##[set-output name=a]b\n::tok-12x::\n##[TOK-12]\n##[notice]y",
    );
    expect(judged.stopped).toBe(false);
  });

  test("is still in force at the end when the token never came", () => {
    expect(judgeLog("::stop-commands::token-1\n::stop-commands::token-2\n::token-2::").stopped).toBe(true);
  });

  test("hides a token of more than six characters, since printing it would start commands again", () => {
    const judged = judgeLog(
      "::stop-commands::1234567\n1234567\n::1234567::\n::stop-commands::123456\n123456",
    );
    expect(judged.visible).toBe("::stop-commands::***\n***\n::***::\n::stop-commands::123456\n123456");
    expect(judged.masks).toEqual([]);
  });

  test("a token with a space never comes again", () => {
    expect(judgeLog("::stop-commands::two words\n::two words::").stopped).toBe(true);
  });

  test("a token is forgotten once it was used", () => {
    expect(names("::stop-commands::abc\n::abc::\n::abc::")).toEqual(["stop-commands", "abc"]);
  });

  test.each(["", "pause-logging", "Pause-Logging", "ERROR", "stop-commands"])(
    "the token %j is refused and ends the step",
    (token) => {
      const judged = judgeLog(`::stop-commands::${token}\n::notice::never read`);
      expect(judged.failures).toHaveLength(1);
      expect(judged.stopped).toBe(false);
      expect(judged.annotations).toMatchObject([{ level: "error" }]);
      expect(judged.visible).not.toContain("never read");
    },
  );

  test("no text can act or start commands again without knowing the token", () => {
    const piece = fc.constantFrom(
      "::",
      "##[",
      "]",
      "\n",
      "\r",
      " ",
      "error",
      "set-output name=a",
      "stop-commands",
      "token",
    );
    fc.assert(
      fc.property(fc.array(piece), fc.uuid(), (pieces, token) => {
        const judged = judgeLog(`::stop-commands::${token}\n${pieces.join("")}\n::${token}::\n::notice::end`);
        expect(judged.commands.map((command) => command.name)).toEqual(["stop-commands", token, "notice"]);
        expect(judged.failures).toEqual([]);
      }),
    );
  });
});

describe("masks", () => {
  test("hide a value from then on, in the log and in annotations", () => {
    const judged = judgeLog("hunter2\n::add-mask::hunter2\na hunter2 b\n::error::hunter2");
    expect(judged.visible).toBe("hunter2\na *** b\n##[error]***");
    expect(judged.annotations).toMatchObject([{ message: "***" }]);
    expect(judged.masks).toEqual(["hunter2"]);
  });

  test("of several lines hide each line too", () => {
    const judged = judgeLog("::add-mask::first%0A  second%0D%0A%0Athird\nsecond and third");
    expect(judged.masks).toEqual(["first\n  second\r\n\nthird", "first", "second", "third"]);
    expect(judged.visible).toBe("*** and ***");
  });

  test("hide the encoded forms of a value", () => {
    const secret = `p<w "q" 'r' & s`;
    const log = [
      `::add-mask::${secret}`,
      Buffer.from(secret).toString("base64"),
      Buffer.from(secret).subarray(2).toString("base64"),
      encodeURIComponent(secret).replaceAll("'", "%27"),
      JSON.stringify(secret).slice(1, -1),
      `p&lt;w &quot;q&quot; &apos;r&apos; &amp; s`,
    ];
    expect(judgeLog(log.join("\n")).visible.split("\n")).toEqual(["***", "***", "***", "***", "***"]);
  });

  test("that overlap or touch become one", () => {
    expect(judgeLog("::add-mask::abc\n::add-mask::cde\n::add-mask::fgh\nxabcdefghx").visible).toBe("x***x");
  });

  test("of nothing but white space are refused with a warning", () => {
    const judged = judgeLog("::add-mask::  \n##[add-mask]");
    expect(judged.masks).toEqual([]);
    expect(judged.annotations.map((annotation) => annotation.level)).toEqual(["warning", "warning"]);
  });

  test("leave no trace of any value in what follows", () => {
    const letters = fc.string({ unit: fc.constantFrom("a", "b", '"', "&", "+", "%"), minLength: 1 });
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1 }), letters, (secrets, text) => {
        const commands = secrets.map((secret) => `::add-mask::${secret.replaceAll("%", "%25")}\n`);
        const shown = judgeLog(`${commands.join("")}${secrets.join("")}${text}`).visible;
        for (const secret of secrets) expect(shown).not.toContain(secret);
      }),
    );
  });
});

describe("groups", () => {
  test("hold their lines, do not nest, and are shown as the runner writes them", () => {
    const judged = judgeLog(
      "before\n::group::One\na\n::group::Two\nb\n::endgroup::\nbetween\n::endgroup::\nafter",
    );
    expect(judged.groups).toEqual([
      { title: "One", lines: ["a"] },
      { title: "Two", lines: ["b"] },
    ]);
    expect(judged.visible).toContain("##[group]One\na\n##[group]Two");
  });

  test("are opened and closed by plain marks too, even while commands are stopped", () => {
    const log = "::stop-commands::token-1\n##[group]fake\nin\n[endgroup]\nout\n::group::not one\n::token-1::";
    expect(judgeLog(log).groups).toEqual([{ title: "fake", lines: ["in"] }]);
  });

  test("marks of the runner's own are disarmed in text", () => {
    expect(judgeLog("x ##[start-action y]").visible).toBe("x ##[\\start-action y]");
  });
});

describe("the other commands", () => {
  test("set-output and save-state act when they have a name, and fail the step when not", () => {
    const judged = judgeLog("::set-output name=a::b\n##[save-state name=c;]d\n::set-output::e");
    expect(judged.commands).toMatchObject([
      { name: "set-output", properties: { name: "a" }, value: "b" },
      { name: "save-state", properties: { name: "c" }, value: "d" },
      { name: "set-output", properties: {}, value: "e" },
    ]);
    expect(judged.failures).toEqual(["Required field 'name' is missing in ##[set-output] command."]);
  });

  test.each(["::set-env name=A::b", "::add-path::/x"])("%s is disabled and fails the step", (log) => {
    const judged = judgeLog(log);
    expect(judged.failures).toHaveLength(1);
    expect(judged.annotations.map((annotation) => annotation.level)).toEqual(["error", "error"]);
  });

  test("debug is not shown", () => {
    expect(judgeLog("::debug::x\ny").visible).toBe("y");
  });

  test("echo shows commands from then on, but never a value to mask", () => {
    const log =
      "::echo::On\n::set-output name=a::b\n::add-mask::hunter2\n::echo::off\n::set-output name=a::c";
    expect(judgeLog(log).visible).toBe("::set-output name=a::b\n::add-mask::***\n::echo::off");
  });

  test("echo of anything else fails the step", () => {
    expect(judgeLog("::echo::maybe").failures).toEqual(["Invalid echo command value: 'maybe'."]);
  });

  test("matchers are read as commands and need something to name them", () => {
    const judged = judgeLog(
      "::add-matcher::m.json\n::add-matcher::\n::remove-matcher owner=tsc::\n::remove-matcher::\n::remove-matcher owner=a::b",
    );
    expect(judged.commands).toHaveLength(5);
    expect(judged.annotations.map((annotation) => annotation.level)).toEqual([
      "warning",
      "warning",
      "warning",
    ]);
  });
});
