import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { cleanLine, cleanText } from "../../src/text/clean-text.ts";
import {
  formatCodeCell,
  formatCodeSpan,
  escapeInline,
  formatFencedBlock,
  formatLink,
} from "../../src/text/markdown.ts";

const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      "@octocat",
      "@org/team",
      "<b>",
      "](http://x)",
      "![",
      "`",
      "```",
      "|",
      "\\",
      "https://",
      "www.a.b",
    ),
    fc.constantFrom(
      "#1",
      "GH-2",
      ":bug:",
      ":my_bug:",
      "**",
      "__",
      "~~",
      "&lt;",
      "$x$",
      "\u001b[1m",
      "\n",
      "\u202e",
      " ",
    ),
    fc.string({ maxLength: 3 }),
  ),
});

/** What a reader of the page sees of escaped text: backslashes before punctuation and zero-width spaces are gone. */
const shown = (markdown: string): string =>
  markdown.replaceAll(/\\([!-/:-@[-`{-~])/g, "$1").replaceAll("\u200b", "");

describe("running text", () => {
  test("a reader sees exactly the text", () => {
    fc.assert(fc.property(hostile, (text) => expect(shown(escapeInline(text))).toBe(cleanLine(text, 500))));
  });

  test("no character that could begin markup stands without a backslash", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const rest = escapeInline(text).replaceAll(/\\[!-/:-@[-`{-~]/g, "x");
        expect(rest).not.toMatch(/[\\`*_[\]<>|~&$^]/);
        expect(rest).not.toMatch(/^([-+=#]|\d+[.)])/);
      }),
    );
  });

  test("no mention, address, reference or emoji is left in what GitHub looks through", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const rest = escapeInline(text).replaceAll(/\\([!-/:-@[-`{-~])/g, "$1");
        expect(rest).not.toMatch(/@[\w-]|:\/\/|www\.|#\d|GH-\d|:[\w+-]+:/i);
      }),
    );
  });

  test("no commit is left that GitHub would link, and longer digests stay whole", () => {
    const digits = "0123456789abcdef0123456789abcdef01234567";
    for (const commit of ["abcdef1", digits]) {
      const text = escapeInline(`at ${commit}.`);
      expect(text).not.toMatch(/[0-9a-f]{7}/);
      expect(shown(text)).toBe(`at ${commit}.`);
    }
    expect(escapeInline("abcdef")).toBe("abcdef");
    expect(escapeInline("a".repeat(64))).toBe("a".repeat(64));
  });

  test("a zero-width space stands before each dollar sign: a backslash alone leaves mathematics", () => {
    expect(escapeInline("a $x$")).toBe("a \u200b\\$x\u200b\\$");
  });

  test("a colon behind a text makes no emoji of its end", () => {
    expect(`${escapeInline("see :bug")}:`).toBe("see :\u200bbug:");
  });

  test("marks at the end of a heading are not its end", () => {
    expect(escapeInline("in C #")).toBe("in C \\#");
    expect(escapeInline("in ##")).toBe("in \\##");
  });

  test("it is one line, and bounded", () => {
    expect(escapeInline("a\n# b\r\n- c")).toBe("a # b - c");
    expect(escapeInline("x".repeat(1000)).length).toBe(500);
  });
});

describe("code spans", () => {
  test("the fence is longer than any run of backticks inside", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const line = cleanLine(text, 500);
        const span = formatCodeSpan(text);
        fc.pre(line !== "");
        const [fence = ""] = /^`+/.exec(span) ?? [];
        expect(span.endsWith(fence)).toBe(true);
        const inside = span.slice(fence.length, -fence.length);
        expect(inside === line || inside === ` ${line} `).toBe(true);
        expect([...inside.matchAll(/`+/g)].every((run) => run[0].length < fence.length)).toBe(true);
      }),
    );
  });

  test("there is none without text", () => {
    expect(formatCodeSpan(" \u001b[1m\n")).toBe("");
  });

  test("in a table no bar stands alone", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        // As GitHub's tables split their rows: a backslash takes the next punctuation character with it.
        expect(formatCodeCell(text).replaceAll(/\\[!-/:-@[-`{-~]/g, "")).not.toContain("|");
      }),
    );
    expect(formatCodeCell("a|b")).toBe("`a\\|b`");
  });
});

describe("fenced blocks", () => {
  test("nothing inside can close the fence, and the text is all there", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const lines = formatFencedBlock(text).split("\n");
        const fence = lines[0]?.replace("text", "") ?? "";
        expect(fence).toMatch(/^`{3,}$/);
        expect(lines.at(-2)).toBe(fence);
        expect(lines.at(-1)).toBe("");
        const inside = lines.slice(1, -2);
        expect(inside.join("\n")).toBe(cleanText(text).replace(/\n+$/, ""));
        expect(inside.some((line) => line.includes(fence))).toBe(false);
      }),
    );
  });

  test("escape sequences are gone", () => {
    expect(formatFencedBlock("\u001b[31mred\u001b[0m\r\n")).toBe("```text\nred\n```\n");
  });
});

describe("links", () => {
  test("an address of the web becomes a link that its characters cannot break", () => {
    expect(formatLink("all [of] it", "https://example.org/a(b)|c?d=_e_")).toBe(
      "[all \\[of\\] it](https://example.org/a%28b%29%7cc?d=%5fe%5f)",
    );
  });

  test("anything else is only the text", () => {
    expect(formatLink("words", "javascript:alert(1)")).toBe("words");
    expect(formatLink("words", "not an address")).toBe("words");
  });
});
