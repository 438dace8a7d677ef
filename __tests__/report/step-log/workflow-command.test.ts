import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { toInertLine } from "../../../src/model/command-data.ts";
import { toInertTitle, formatCommand } from "../../../src/report/step-log/workflow-command.ts";
import { judgeLog } from "../../support/runner-commands.ts";

const tricky = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      "::",
      "##[",
      "]",
      "%",
      "%0A",
      "%25",
      "\r",
      "\n",
      ",",
      ":",
      "=",
      "set-output name=x",
      "stop-commands",
    ),
    fc.string({ unit: "binary", maxLength: 3 }),
  ),
});

describe("our own workflow commands", () => {
  test("give the runner the same value and properties", () => {
    fc.assert(
      // The runner leaves out a property whose value is empty or begins with an equals sign.
      fc.property(tricky, tricky, (message, title) => {
        const { commands } = judgeLog(
          formatCommand("notice", message, { title: `t${title}t`, line: 3, col: null }),
        );
        expect(commands).toEqual([
          { name: "notice", value: message, properties: { title: `t${title}t`, line: "3" }, line: 1 },
        ]);
      }),
    );
  });

  test("a title never becomes more than a title", () => {
    fc.assert(
      fc.property(tricky, (title) => {
        const { commands } = judgeLog(formatCommand("group", toInertTitle(title)));
        expect(commands.map(({ name }) => name)).toEqual(["group"]);
      }),
    );
  });

  test("a line of ours is never a command, whatever a stage is called", () => {
    fc.assert(
      fc.property(tricky, (name) => {
        expect(judgeLog(toInertLine(toInertTitle(name))).commands).toEqual([]);
      }),
    );
    expect(judgeLog(toInertLine("\u200d::set-output name=x::y")).commands).toEqual([]);
    expect(toInertLine("::error::x")).toBe("> ::error::x\n");
  });
});
