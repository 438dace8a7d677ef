import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { judgeLog } from "./runner-commands.ts";

const names = (log: string): string[] => judgeLog(log).commands.map((command) => command.name);

describe("what is a command", () => {
  test.each([
    ["at the start of a line", "::notice::x"],
    ["after white space", " \t\u00a0\u3000::notice::x"],
    ["in any case", "::NoTiCe::x"],
    ["in brackets", "##[notice]x"],
    ["in brackets anywhere", "some text ##[notice]x"],
    ["after a lone carriage return", "50 %\r::notice::x"],
    ["after a byte order mark at the very start", "\ufeff::notice::x"],
    ["with a space and nothing after its name", "::notice ::x"],
    ["in brackets, after something that only looks like colons", ":: ##[notice]x"],
  ])("%s", (_title, log) => {
    expect(names(log)).toEqual(["notice"]);
    expect(judgeLog(log).annotations).toMatchObject([{ level: "notice", message: "x" }]);
  });

  test.each([
    ["an unknown name", "::setup::x"],
    ["the runner's internal command", "::internal-set-repo-path repoFullName=a,workspaceRepo=true::x"],
    ["colons after other text", "text ::notice::x"],
    ["a single pair of colons", "::notice"],
    ["a space before the name", ":: notice::x"],
    ["brackets that never close", "##[notice x"],
    ["a name in capitals behind a dash", "::no-tice::x"],
    ["a mark that is not white space", "\u200b::notice::x"],
    ["only the first of several brackets, when that one is unknown", "##[unknown]##[notice]x"],
  ])("is text: %s", (_title, log) => {
    const judged = judgeLog(log);
    expect(judged.commands).toEqual([]);
    expect(judged.visible).toBe(log);
  });

  test("separating colons count with an invisible character between them, as the runner compares them", () => {
    expect(names("::notice:\u200b:x")).toEqual(["notice"]);
  });

  test("lines are counted from one, over every kind of line end", () => {
    expect(judgeLog("a\r\nb\r\r::notice::x\n").commands).toMatchObject([{ line: 4 }]);
    expect(judgeLog("a\n\n").visible).toBe("a\n");
  });
});

describe("properties and data", () => {
  test("are unescaped by the rules of the two forms", () => {
    const [colons, brackets] = judgeLog(
      "::error file=a%2Cb%3A%25,title=x%0Ay::1%0A2%3A%253A\n##[error file=a,b;title=%5D%3B]1%3A%5D",
    ).commands;
    expect(colons).toMatchObject({ properties: { file: "a,b:%", title: "x\ny" }, value: "1\n2%3A%3A" });
    expect(brackets).toMatchObject({ properties: { file: "a,b", title: "];" }, value: "1%3A]" });
  });

  test("an escaped percent sign is not the start of another escape", () => {
    expect(judgeLog("::notice::%250A").commands[0]?.value).toBe("%0A");
  });

  test("pairs without a name or a value are left out, doubled signs count once", () => {
    expect(judgeLog("::notice =x,a=,b,c==d,e=f=g,,::x").commands[0]?.properties).toEqual({
      c: "d",
      e: "f=g",
    });
  });

  test("names of properties are compared without case, and a space after a comma is part of the name", () => {
    const [annotation] = judgeLog("::error FILE=a.ts, line=3,Col=4,LINE=2::x").annotations;
    expect(annotation).toMatchObject({ file: "a.ts", line: 2, col: 4 });
  });

  test("what is escaped as the toolkit does it comes back unchanged", () => {
    const data = (text: string): string =>
      text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
    const value = (text: string): string => data(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
    // A leading `=` is lost and white space at the end is trimmed by the runner itself.
    const title = fc
      .string({ unit: "binary", minLength: 1 })
      .filter((text) => /^[^=\s]/u.test(text) && /[!-~]$/.test(text));
    fc.assert(
      fc.property(title, fc.string({ unit: "binary" }), (text, message) => {
        const [command] = judgeLog(`::notice title=${value(text)}::${data(message)}`).commands;
        expect(command?.properties["title"]).toBe(text);
        expect(command?.value).toBe(message);
      }),
    );
  });
});
