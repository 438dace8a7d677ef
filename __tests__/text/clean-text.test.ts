import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { cleanColouredText, cleanLine, cleanText, lastLines } from "../../src/text/clean-text.ts";

const nasty = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      "\u001b[31m",
      "\u001b]0;title\u0007",
      "\u001b",
      "\r",
      "\n",
      "\u202e",
      "\u2066",
      "\u200b",
      "\u0085",
    ),
    fc.string({ unit: "binary", maxLength: 3 }),
  ),
});
const dangerous = /[^\P{Cc}\t\n]|[\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/u;

describe("cleaning text from outside", () => {
  test("nothing that moves the cursor, reorders or hides text comes through", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(cleanText(text)).not.toMatch(dangerous);
        expect(cleanLine(text)).not.toMatch(/[\t\n]/);
        expect(cleanLine(text)).not.toMatch(dangerous);
        expect(Array.from(cleanLine(text, 10)).length).toBeLessThanOrEqual(10);
      }),
    );
  });

  test("cleaning twice changes nothing more", () => {
    fc.assert(fc.property(nasty, (text) => expect(cleanText(cleanText(text))).toBe(cleanText(text))));
  });

  test("only colours stay of escape sequences, if they are wanted, and each coloured line is reset", () => {
    const text = "\u001b[2J\u001b[31mred\nstill\u001b[0m \u001b]8;;http://x\u0007link";
    expect(cleanColouredText(text)).toBe("\u001b[31mred\u001b[0m\nstill\u001b[0m link\u001b[0m");
    fc.assert(
      fc.property(nasty, (any) => {
        // oxlint-disable-next-line no-control-regex -- colours are what it takes away
        expect(cleanColouredText(any).replaceAll(/\u001b\[[0-9;:]*m/g, "")).not.toMatch(dangerous);
      }),
    );
  });

  test("plain text, emoji and scripts stay as they are", () => {
    const text = "a\tb\nnaïve 日本語 👩‍💻 क्‍ष";
    expect(cleanText(text)).toBe(text);
  });

  test("a carriage return becomes a line", () => {
    expect(cleanText("10%\r20%\r\ndone")).toBe("10%\n20%\ndone");
  });

  test("of a very long text the end is kept", () => {
    const text = cleanText(`${"a".repeat(200_000)}end`);
    expect(text.length).toBe(64 * 1024);
    expect(text.endsWith("aend")).toBe(true);
  });

  test("a cut line says so", () => {
    expect(cleanLine("abcdef", 4)).toBe("abc…");
    expect(cleanLine("👩👩👩", 3)).toBe("👩👩👩");
  });

  test("the last lines come without the empty ones around them", () => {
    expect(lastLines("\n\na\nb\nc\n\n", 2)).toEqual(["b", "c"]);
    expect(lastLines("\n \n", 5)).toEqual([]);
    expect(lastLines("  indented\n", 5)).toEqual(["  indented"]);
  });
});
