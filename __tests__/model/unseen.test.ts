import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { escapeUnseen, escapeUnseenBesideColours } from "../../src/model/unseen.ts";

const anything = fc.string({
  unit: fc.oneof(
    fc.constantFrom(..."\u001b|[31m|[2J|\u009b|\u202e|\u200b|\u{e0041}|\ud800|\n|\t|\\u001b".split("|")),
    fc.string({ unit: "binary" }),
  ),
});

describe("a text for a terminal", () => {
  test("has nothing in it that moves the cursor, reorders or hides (G14)", () => {
    expect(escapeUnseen("a\u001b[2Jb\u202ec\u009bd\r\u2028")).toBe(
      String.raw`a\u001b[2Jb\u202ec\u009bd\u000d\u2028`,
    );
    fc.assert(
      fc.property(anything, (text) => {
        expect(escapeUnseen(text)).not.toMatch(
          /[^\P{Cc}\t\n]|[\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\p{Cs}]/u,
        );
      }),
    );
  });

  test("keeps what scripts and emoji need", () => {
    for (const text of ["👩‍👧 ❤️", "می‌خواهم", "tab\tand\nline"]) expect(escapeUnseen(text)).toBe(text);
  });

  test("stays the same JSON", () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(JSON.parse(escapeUnseen(JSON.stringify({ text })))).toEqual(
          JSON.parse(JSON.stringify({ text })),
        );
      }),
    );
  });

  test("keeps colours where they are ours", () => {
    expect(escapeUnseenBesideColours("\u001b[1;31mred\u001b[0m \u001b[2K")).toBe(
      "\u001b[1;31mred\u001b[0m \\u001b[2K",
    );
  });
});
