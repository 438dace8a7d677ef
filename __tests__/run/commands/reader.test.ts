import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { WorkflowCommand } from "../../../src/run/commands/parse.ts";
import { createCommandReader, createCommandState } from "../../../src/run/commands/reader.ts";
import { judgeLog } from "../../support/runner-commands.ts";
import { runs } from "../../support/property-runs.ts";

interface Heard {
  masks: string[];
  commands: { name: string; properties: Record<string, string>; value: string }[];
  failures: number;
  lines: string[];
  /** What was passed on with each push, and at the end: a character for each byte. */
  passed: string[];
}

function hear(pieces: readonly (string | Uint8Array)[], { wantsText = false } = {}): Heard {
  const heard: Heard = { masks: [], commands: [], failures: 0, lines: [], passed: [] };
  const reader = createCommandReader(
    {
      mask: (value) => void heard.masks.push(value),
      command: (command) => void heard.commands.push(shown(command)),
      fail: () => void (heard.failures += 1),
      wantsText: () => wantsText,
      text: (line) => void heard.lines.push(line),
    },
    createCommandState(),
  );
  const passed = pieces.map((piece) => binary(reader.push(Buffer.from(piece as Uint8Array))));
  return { ...heard, passed: [...passed, binary(reader.end())], failures: heard.failures };
}

const shown = ({ name, properties, data }: WorkflowCommand): Heard["commands"][number] => ({
  name,
  properties: Object.fromEntries(properties),
  value: data,
});

const binary = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");

const byteByByte = (text: string): Uint8Array[] =>
  [...Buffer.from(text, "utf8")].map((byte) => Uint8Array.of(byte));

describe("add-mask", () => {
  const forms: Record<string, [text: string, masks: string[]]> = {
    "at the start of a line": ["::add-mask::one\n", ["one"]],
    "after blanks": ["\t  ::add-mask::one\n", ["one"]],
    "after a blank that is no ASCII": ["\u00a0::add-mask::one\n", ["one"]],
    "in any case": ["::Add-MASK::one\n", ["one"]],
    "without a line's end": ["::add-mask::one", ["one"]],
    "at the end of a line that is redrawn": ["50 %\r::add-mask::one\r100 %\n", ["one"]],
    "before Windows' line ends": ["::add-mask::one\r\n::add-mask::two\r\n", ["one", "two"]],
    "in brackets, after two colons": ["std::x ##[add-mask]one\n", ["one"]],
    "in brackets, anywhere": ["text ##[add-mask]one\n", ["one"]],
    "with properties that say nothing": ["::add-mask a=b::one\n", ["one"]],
    "with escapes": ["::add-mask::50%25%0Asecond%0D\n", ["50%\nsecond\r"]],
    "with escapes of the brackets' form": ["##[add-mask]a%5Db%3Bc\n", ["a]b;c"]],
    "with colons in its value": ["::add-mask::a::b\n", ["a::b"]],
    "within a line, which is text": ["text ::add-mask::one\n", []],
    "of nothing": ["::add-mask::\n::add-mask::   \n", []],
    "in the second brackets of a line, which are text": ["##[x]##[add-mask]one\n", []],
    "after another name": ["::add-masks::one\n::addmask::two\n", []],
  };

  for (const [name, [text, masks]] of Object.entries(forms)) {
    test(`is read ${name}`, () => {
      expect(hear([text]).masks).toEqual(masks);
      expect(hear(byteByByte(text)).masks).toEqual(masks);
    });
  }

  test("is read as by the runner", () => {
    const word = fc.constantFrom(
      "::",
      "##[",
      "]",
      "add-mask",
      "error",
      "group",
      "x=y",
      "%25",
      "%0A",
      "%5D",
      " ",
      "\n",
      "\r",
      "value",
      "#",
      ":",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), (words) => {
        const text = words.join("");
        const judged = judgeLog(text).commands.filter(({ name }) => name === "add-mask");
        const hidden = judged.map(({ value }) => value).filter((value) => value.trim() !== "");
        // To hide what the runner does not is no harm; to show what it hides is.
        expect(hear([text]).masks).toEqual(expect.arrayContaining(hidden));
      }),
      { numRuns: runs(3000) },
    );
  });

  test("waits with its value until the line has ended, so that the value can be hidden first", () => {
    const { passed } = hear(["before\n::add-", "mask::se", "cret", "\nafter"]);
    expect(passed).toEqual(["before\n::add-", "", "", "mask::secret\nafter", ""]);
    expect(hear(["##[add-mask]se", "cret ##[", "x\n"]).passed).toEqual([
      "",
      "",
      "##[add-mask]secret ##[x\n",
      "",
    ]);
  });

  test("is not withheld beyond the longest line", () => {
    const { passed, masks } = hear(["::add-mask::", "x".repeat(70_000), "y"]);
    expect(passed.map((text) => text.length)).toEqual([0, 70_012, 1, 0]);
    expect(masks).toEqual([]);
  });
});

describe("commands", () => {
  const word = fc.constantFrom(
    ..."::|##[|]|add-mask|error|Warning|notice|debug|group|stop-commands|set-output|token-1|file=a.ts|line=3|, col=2|,|;".split(
      "|",
    ),
    ..."x=y|=|%25|%0A|%5D|%2C| |\n|\r|\r\n|value|#|:|\u0085|\ufeff|\u200b|\u00a0|é".split("|"),
  );
  const output = fc.array(word, { maxLength: 16 }).map((words) => words.join(""));
  /** What a judge of the runner's reading has of it: it lists those that stop and start commands too. */
  const judged = (text: string): Heard["commands"] =>
    judgeLog(text)
      .commands.filter(({ name }) => !["add-mask", "stop-commands", "token-1"].includes(name.toLowerCase()))
      .map(({ name, properties, value }) => ({
        name,
        properties: Object.fromEntries(
          Object.entries(properties).map(([key, property]) => [key.toLowerCase(), property]),
        ),
        value,
      }));

  test("are read as the runner reads them, wherever the output is cut (C10)", () => {
    fc.assert(
      fc.property(output, (text) => {
        const whole = hear([text]);
        expect(whole.commands).toEqual(judged(text).filter(({ name }) => /^[a-z-]+$/.test(name)));
        const cut = hear(byteByByte(text));
        expect({ ...cut, passed: cut.passed.join("") }).toEqual({ ...whole, passed: whole.passed.join("") });
        expect(whole.passed.join("")).toBe(binary(Buffer.from(text)));
      }),
      { numRuns: runs(5000) },
    );
  });

  test("are not read within another command's text, and need no message (C10)", () => {
    const { commands } = hear([
      "::debug::##[error file=a;line=1]x\n",
      "::error file=a.ts, line=1::\n",
      "::warning file=b.ts,  line = 2::w\n",
    ]);
    expect(commands).toEqual([
      { name: "debug", properties: {}, value: "##[error file=a;line=1]x" },
      { name: "error", properties: { file: "a.ts", " line": "1" }, value: "" },
      { name: "warning", properties: { file: "b.ts", "  line ": " 2" }, value: "w" },
    ]);
  });

  test("may stand behind a byte order mark at the beginning of the output (C10)", () => {
    expect(hear(["\ufeff::error::m\n"]).commands).toHaveLength(1);
    expect(hear(byteByByte("\ufeff::add-mask::one\n")).masks).toEqual(["one"]);
    expect(hear(["x\n\ufeff::error::m\n"]).commands).toEqual([]);
  });

  test("are text between stop-commands and its token, also masks", () => {
    const text = "::stop-commands::Tok\n::error::x\n##[add-mask]secret\n::tok::\n::notice::y\n::tok::\n";
    const heard = hear([text], { wantsText: true });
    expect(heard.commands.map(({ name }) => name)).toEqual(["notice"]);
    expect(heard.masks).toEqual([]);
    expect(heard.lines).toEqual(["::error::x", "##[add-mask]secret", "::tok::"]);
  });

  for (const token of ["", "pause-logging", "Error", "stop-commands"])
    test(`are not read after a token that anything might print: ${JSON.stringify(token)}`, () => {
      const heard = hear([`::stop-commands::${token}\n::error::x\n::add-mask::y\n`]);
      expect(heard).toMatchObject({ failures: 1, commands: [], masks: [] });
    });
});

describe("lines that are no commands", () => {
  test("are each passed on once if requested, wherever the output is cut", () => {
    const line = fc.constantFrom("text", "", "::error::x", "::x::", "##[y]", "é€");
    const end = fc.constantFrom("\n", "\r\n", "\r");
    const lines = fc.array(fc.tuple(line, end), { maxLength: 8 });
    fc.assert(
      fc.property(lines, (given) => {
        // A carriage return and the line feed behind it are one end.
        const text = given
          .map((pair) => pair.join(""))
          .join("")
          .replaceAll("\r\r\n", "\r\n");
        const split = text.split(/\r\n|\n|\r/).slice(0, -1);
        const expected = split.filter((one) => one !== "::error::x");
        expect(hear([text], { wantsText: true }).lines).toEqual(expected);
        expect(hear(byteByByte(text), { wantsText: true }).lines).toEqual(expected);
      }),
    );
  });
});
