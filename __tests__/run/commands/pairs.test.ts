import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readEnvironmentFile, readPathFile } from "../../support/environment-files.ts";
import { readFolders, readPairs } from "../../../src/run/commands/files.ts";
import { runs } from "../../support/property-runs.ts";

const read = (text: string) => readPairs("GITHUB_ENV", text);
const valuesOf = (text: string): Record<string, string> => {
  const { values, problem } = read(text);
  expect(problem).toBeNull();
  return values;
};

/** null: it refuses the file. */
function readByRunner(text: string): Record<string, string> | null {
  try {
    return readEnvironmentFile(text);
  } catch {
    return null;
  }
}

describe("a file of names and values", () => {
  test("is read as the runner reads it", () => {
    const sign = fc.constantFrom("A", "B", "=", "<<", "END", "\n", "\n", " ", "é", "GITHUB_X");
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 20 }), (signs) => {
        const text = signs.join("");
        const { values, problem } = read(text);
        const expected = readByRunner(text);
        // A variable without a name is none.
        const isRefused = expected === null || "" in expected;
        expect(problem !== null).toBe(isRefused);
        expect(isRefused ? {} : values).toEqual(isRefused ? {} : expected);
      }),
      { numRuns: runs(5000) },
    );
  });

  const name = fc.stringMatching(/^[A-Z_][A-Z0-9_]{0,8}$/);
  const text = fc.string({ unit: "binary", maxLength: 30 });

  test("gives back what was written between delimiters, whatever the system ends lines with (C16)", () => {
    const lineEnd = fc.constantFrom("\n", "\r\n", "\r");
    fc.assert(
      fc.property(name, text, fc.uuid(), lineEnd, (key, value, delimiter, end) => {
        // A carriage return at the end of a value and a line feed behind it would be one line end.
        fc.pre(!(value.endsWith("\r") && end === "\n") && !(value.startsWith("\n") && end === "\r"));
        const written = [`${key}<<${delimiter}`, value, delimiter, "LAST=1", ""].join(end);
        expect(valuesOf(written)).toEqual({ [key]: value, LAST: "1" });
      }),
      { numRuns: runs(2000) },
    );
  });

  test("may end its lines in CR, LF or CRLF, and a value keeps its own (C16)", () => {
    expect(valuesOf("A=1\rB=2\r")).toEqual({ A: "1", B: "2" });
    expect(valuesOf("A=1\r\nB=2\r\n")).toEqual({ A: "1", B: "2" });
    expect(valuesOf("A<<EOF\r\none\r\ntwo\r\nEOF\r\nB=2\r\n")).toEqual({ A: "one\r\ntwo", B: "2" });
  });

  test("may hold the other form's signs in a value", () => {
    expect(valuesOf("A=x<<y\nB=a=b\nC<<E=F\nG=H\nE=F\n")).toEqual({ A: "x<<y", B: "a=b", C: "G=H" });
  });

  test.each([
    [
      "no sign",
      "A=1\nno variable\nB=3\n",
      'line 2: expected NAME=value or NAME<<DELIMITER, found "no variable"',
    ],
    ["no name", "A=1\n\n=2\n", 'line 3: expected NAME=value or NAME<<DELIMITER, found "=2"'],
    ["no delimiter", "A=1\nB<<\n", 'line 2: expected NAME=value or NAME<<DELIMITER, found "B<<"'],
    ["a block that does not end", "A=1\nB<<END\nC=2\n", 'line 2: the closing delimiter is missing: "END"'],
  ])("with %s has a problem, which names the line (C7)", (_what, given, problem) => {
    expect(read(given)).toEqual({ values: { A: "1" }, problem: `GITHUB_ENV, ${problem}` });
  });
});

describe("a file of folders", () => {
  test("puts what was added last first, and each folder once", () => {
    expect(readFolders("/one\n\n/two\r\n/with blank \r/one\n")).toEqual(["/one", "/with blank ", "/two"]);
  });

  test("has the folders that the runner reads", () => {
    const sign = fc.constantFrom("/a", "/b", " ", "\n", "\r\n", "\r");
    fc.assert(
      fc.property(fc.array(sign), (signs) => {
        const given = signs.join("");
        expect(new Set(readFolders(given))).toEqual(new Set(readPathFile(given)));
      }),
    );
  });
});
