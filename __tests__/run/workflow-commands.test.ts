import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Finding } from "../../src/model/finding.ts";
import { createCommandReader } from "../../src/run/workflow-commands.ts";
import { judgeLog } from "../support/runner-commands.ts";
import { redactedText } from "../support/redacted.ts";

interface Heard {
  masks: string[];
  findings: Finding[];
  /** What was passed on with each push, and at the end: a character for each byte. */
  passed: string[];
}

function hear(pieces: readonly (string | Uint8Array)[]): Heard {
  const masks: string[] = [];
  const findings: Finding[] = [];
  const reader = createCommandReader({
    hide: redactedText,
    mask: (value) => masks.push(value),
    finding: (finding) => findings.push(finding),
  });
  const passed = pieces.map((piece) => binary(reader.push(Buffer.from(piece as Uint8Array))));
  return { masks, findings, passed: [...passed, binary(reader.end())] };
}

const binary = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");

const byteByByte = (text: string): Uint8Array[] =>
  [...Buffer.from(text, "utf8")].map((byte) => Uint8Array.of(byte));

const finding = (more: Partial<Finding>): Finding => ({
  level: "error",
  message: "m",
  title: null,
  rule: null,
  path: "a.ts",
  line: 1,
  end_line: null,
  column: null,
  fix: null,
  ...more,
});

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

  test("means what it means to the runner", () => {
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
      { numRuns: 3000 },
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

  test("waits no longer than a line may be long", () => {
    const { passed, masks } = hear(["::add-mask::", "x".repeat(70_000), "y"]);
    expect(passed.map((text) => text.length)).toEqual([0, 70_012, 1, 0]);
    expect(masks).toEqual([]);
  });
});

describe("remarks", () => {
  test("about a place in a file become findings", () => {
    const { findings } = hear([
      "::error file=src/a.ts,line=3,endLine=5,col=7,title=A%2C B%3A C::50%25 of%0Ait\n",
      "::warning line=1,file=./b.ts::w\n  ::notice file=dir\\c.ts,line=2::n\n",
      "text ##[error file=d.ts;line=9;title=T%5D%3B]e\n",
    ]);
    expect(findings).toEqual([
      finding({ path: "src/a.ts", line: 3, end_line: 5, column: 7, title: "A, B: C", message: "50% of\nit" }),
      finding({ level: "warning", path: "b.ts", message: "w" }),
      finding({ level: "notice", path: "dir/c.ts", line: 2, message: "n" }),
      finding({ path: "d.ts", line: 9, title: "T];", message: "e" }),
    ]);
  });

  test("without a place, or with one outside of the repository, are only output", () => {
    const places = [
      "",
      " file=a.ts",
      " line=1",
      " file=,line=1",
      " file=a.ts,line=0",
      " file=a.ts,line=x",
      " file=a.ts,line=-1",
      " file=/etc/passwd,line=1",
      " file=../a.ts,line=1",
      " file=a/../../b.ts,line=1",
      " file=..\\a.ts,line=1",
      " file=a/%0A/../b,line=1",
    ];
    expect(hear(places.map((place) => `::error${place}::m\n`)).findings).toEqual([]);
  });

  test("are read wherever the output is cut, and the output passes as it was", () => {
    const line = fc.constantFrom(
      "text",
      "::error file=é.ts,line=1::mé€",
      "::add-mask::x",
      "##[error]x",
      "::",
      "",
    );
    const end = fc.constantFrom("\n", "\r\n", "\r");
    const text = fc.array(fc.tuple(line, end), { maxLength: 6 }).map((lines) => lines.flat().join(""));
    fc.assert(
      fc.property(text, (given) => {
        const whole = hear([given]);
        const cut = hear(byteByByte(given));
        expect(cut.findings).toEqual(whole.findings);
        expect(cut.masks).toEqual(whole.masks);
        expect(cut.passed.join("")).toBe(binary(Buffer.from(given)));
        expect(whole.passed.join("")).toBe(binary(Buffer.from(given)));
      }),
    );
  });
});
