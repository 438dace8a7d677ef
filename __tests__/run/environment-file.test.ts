import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { carryOn, nothingCarried, parseEnvironmentFile, parsePathFile } from "../../src/run/environment.ts";

const name = fc
  .stringMatching(/^[A-Z_][A-Z0-9_]{0,8}$/)
  .filter((text) => !/^(GITHUB_|RUNNER_|NODE_OPTIONS$)/.test(text));
/** Any text without a carriage return, which a line of such a file may end with. */
const value = fc.string({ unit: "binary", maxLength: 30 }).filter((text) => !text.includes("\r"));
const line = value.filter((text) => !text.includes("\n"));

const asLine = fc.tuple(name, line).map(([key, text]) => ({ key, text, written: `${key}=${text}` }));
const asBlock = fc.tuple(name, value).map(([key, text]) => ({
  key,
  text,
  written: `${key}<<END_${key}_OF\n${text}\nEND_${key}_OF`,
}));
const variables = fc.array(
  fc.oneof(asLine, asBlock).filter(({ key, text }) => !text.split("\n").includes(`END_${key}_OF`)),
  { maxLength: 6 },
);

describe("a file of variables", () => {
  test("gives back what was written, the last value of each name", () => {
    fc.assert(
      fc.property(variables, fc.boolean(), (given, blankLines) => {
        const text = given.map(({ written }) => `${written}\n`).join(blankLines ? "\n" : "");
        const expected = Object.fromEntries(given.map(({ key, text: set }) => [key, set]));
        expect(parseEnvironmentFile(text)).toEqual({ env: expected, notes: [] });
      }),
    );
  });

  test("may have Windows' line ends, and no end of its last line", () => {
    expect(parseEnvironmentFile("A=1\r\nB<<END\r\none\r\ntwo\r\nEND\r\nC=3").env).toEqual({
      A: "1",
      B: "one\ntwo",
      C: "3",
    });
  });

  test("may hold the other form's signs in a value", () => {
    expect(parseEnvironmentFile("A=x<<y\nB=a=b\nC<<E=F\nG=H\nE=F\n").env).toEqual({
      A: "x<<y",
      B: "a=b",
      C: "G=H",
    });
  });

  test("may hold empty values", () => {
    expect(parseEnvironmentFile("A=\nB<<END\nEND\nC<<END\n\nEND\n").env).toEqual({ A: "", B: "", C: "" });
  });

  test("with bad lines is read as far as it can be, and says which lines are bad", () => {
    expect(parseEnvironmentFile("A=1\nno variable\n=2\n<<END\nB=3\n")).toEqual({
      env: { A: "1", B: "3" },
      notes: [2, 3, 4].map((at) => `GITHUB_ENV, line ${at}: expected NAME=value or NAME<<MARK`),
    });
  });

  test("with a block that does not end says so, and takes nothing after it for a variable", () => {
    expect(parseEnvironmentFile("A=1\nB<<END\nC=2\n")).toEqual({
      env: { A: "1" },
      notes: ['GITHUB_ENV, line 2: the end mark "END" is missing'],
    });
  });

  test("cannot set what belongs to the runner, in any case", () => {
    const { env, notes } = parseEnvironmentFile(
      "NODE_OPTIONS=--require=x\nGITHUB_TOKEN=x\ngithub_sha<<E\nx\nE\nRUNNER_TEMP=x\nMY_GITHUB_NAME=fine\n",
    );
    expect(env).toEqual({ MY_GITHUB_NAME: "fine" });
    expect(notes).toEqual([
      "GITHUB_ENV, line 1: NODE_OPTIONS cannot be set by a stage",
      "GITHUB_ENV, line 2: GITHUB_TOKEN cannot be set by a stage",
      "GITHUB_ENV, line 3: github_sha cannot be set by a stage",
      "GITHUB_ENV, line 6: RUNNER_TEMP cannot be set by a stage",
    ]);
  });

  test("never throws, whatever is in it", () => {
    const sign = fc.constantFrom("A", "=", "<<", "END", "\n", "\r\n", " ", "\0", "GITHUB_");
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 20 }), (signs) => {
        const { env, notes } = parseEnvironmentFile(signs.join(""));
        for (const key of Object.keys(env)) expect(key).not.toBe("");
        for (const note of notes) expect(note).toMatch(/^GITHUB_ENV, line \d+: /);
      }),
    );
  });
});

describe("a file of folders", () => {
  test("puts what was added last first", () => {
    expect(parsePathFile("/one\n\n  \n/two\r\n/with blank \n")).toEqual(["/with blank ", "/two", "/one"]);
  });
});

describe("what is handed on", () => {
  test("adds up over stages: variables are replaced, folders come before earlier ones", () => {
    const first = carryOn(nothingCarried(), { env: "A=1\nB=1\n", path: "/one\n" });
    const second = carryOn(first.carried, { env: "B=2\nbad\n", path: "/two\n/three\n" });
    expect(second).toEqual({
      carried: { env: { A: "1", B: "2" }, path: ["/three", "/two", "/one"] },
      handedOn: true,
      notes: ["GITHUB_ENV, line 2: expected NAME=value or NAME<<MARK"],
    });
    expect(first.carried).toEqual({ env: { A: "1", B: "1" }, path: ["/one"] });
  });
});
