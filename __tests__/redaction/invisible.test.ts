import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { cut, cutIntoBytes, passThrough } from "./streaming.ts";
import { createRedactor } from "../../src/redaction/create-redactor.ts";
import { runs } from "../support/property-runs.ts";

const value = "s3cr3t-Value-of-30-characters!";
const foreign = "gehäimnis-für-dich-€-und-mich";
const redactor = createRedactor("enforce", [value, foreign]);

/** Something between each two characters, or after every so many. */
const between = (text: string, what: string, every = 1): string =>
  text.replaceAll(new RegExp(`.{${every}}(?=.)`, "gu"), (part) => `${part}${what}`);

const shown = (bytes: Uint8Array): string => passThrough(redactor.stream(), [bytes]).text;

describe("a secret is found as a reader sees it (G6)", () => {
  test.each([
    ["colours", "\u001b[01;31m\u001b[K"],
    ["a reset", "\u001b[m"],
    ["a move of the cursor", "\u001b[3;4H"],
    ["a character set", "\u001b(B"],
    ["an escape that begins nothing", "\u001b"],
    ["the mode of the keypad", "\u001b="],
    ["a title", "\u001b]0;title\u0007"],
    ["a link", "\u001b]8;;https://example.com\u001b\\"],
    ["NUL", "\0"],
    ["a backspace", "\b"],
    ["a carriage return", "\r"],
    ["a zero-width space", "\u200b"],
    ["a joiner", "\u200d"],
    ["a byte order mark", "\ufeff"],
    ["a soft hyphen", "\u00ad"],
    ["a mark that reorders text", "\u202e"],
    ["a line separator", "\u2028"],
    ["a control character of two bytes", "\u009b"],
    ["an escape and a letter", "\u001bM"],
    ["an escape and a digit", "\u001b7"],
    ["a reset of the terminal", "\u001bc"],
    ["a colour of eight bits", "\u009b31m"],
    ["a title of eight bits", "\u009d0;title\u009c"],
    ["a string for the device", "\u001bPq\u001b\\"],
    ["a string for the application", "\u001b_G\u001b\\"],
    ["a long title", `\u001b]0;${"t".repeat(1_000)}\u0007`],
    ["a mark of shorthand", "\u{1bca0}"],
  ])("with %s between its characters", (_, what) => {
    for (const secret of [value, foreign]) {
      const bytes = Buffer.from(`(${between(secret, what)})`);
      expect(shown(bytes)).toBe("(***)");
      expect(passThrough(redactor.stream(), cutIntoBytes(bytes)).text).toBe("(***)");
    }
  });

  test.each([
    "\u001b[",
    "\u001b[31",
    "\u001b;",
    "\u001b(",
    "\u001b",
    "\u001bP",
    "\u001b]",
    "\u009b",
    "\u009d",
  ])("right after %j, which it seems to end", (what) => {
    for (const text of [`(${what}${value})`, `(${what}${value}`]) {
      const bytes = Buffer.from(text);
      for (const pieces of [[bytes], cutIntoBytes(bytes)])
        expect(passThrough(redactor.stream(), pieces).text).not.toMatch(/s?3cr3t|characters/);
    }
  });

  test.each(["-", "/", "+", "#", "%"])(
    "right after a lone escape, where its %j would open a sequence",
    (first) => {
      const secret = `${first}s3cr3t-characters`;
      const bytes = Buffer.from(`(\u001b${secret})`);
      for (const pieces of [[bytes], cutIntoBytes(bytes)])
        expect(passThrough(createRedactor("enforce", [secret]).stream(), pieces).text).toBe("(\u001b***)");
    },
  );

  test("with any invisible character in it", () => {
    const hidden = Array.from({ length: 0x110000 }, (_, code) => code)
      .filter((code) => code < 0xd800 || code > 0xdfff)
      .map((code) => String.fromCodePoint(code))
      .filter((character) => /\p{Default_Ignorable_Code_Point}/u.test(character));
    expect(hidden.length).toBeGreaterThan(4_000);
    const lines = hidden.map((character) => between(value, character, 15));
    expect(shown(Buffer.from(lines.join("\n")))).toBe(hidden.map(() => "***").join("\n"));
  });

  test("in every form, right after a lone escape", () => {
    const secret = "Token<&>of-30'characters\"&more";
    const html = secret.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    const own = createRedactor("enforce", [secret]);
    for (const form of [secret, html, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)]) {
      const bytes = Buffer.from(`(\u001b${form})`);
      for (const pieces of [[bytes], cutIntoBytes(bytes)])
        expect(passThrough(own.stream(), pieces).text.replace("\u001b", "")).toBe("(***)");
    }
  });

  test("in UTF-16 of both orders", () => {
    for (const secret of [value, foreign]) {
      const little = Buffer.from(`(${secret})`, "utf16le");
      const big = Buffer.from(little).swap16();
      for (const bytes of [little, big]) expect(shown(bytes).replaceAll("\0", "")).toBe("(***)");
    }
  });

  test("within a control sequence, which terminals hide but logs contain", () => {
    const link = `\u001b]8;;https://example.com/?q=${value}\u0007text\u001b]8;;\u0007`;
    expect(shown(Buffer.from(link))).toBe("\u001b]8;;https://example.com/?q=***\u0007text\u001b]8;;\u0007");
  });

  test("and everything else keeps its invisible characters", () => {
    const line = `\u001b[32mok\u001b[0m \u001b[1m${between(value, "\u001b[0m")}\u001b[0m é\u200d\r\n\u001b[`;
    expect(shown(Buffer.from(line))).toBe("\u001b[32mok\u001b[0m \u001b[1m***\u001b[0m é\u200d\r\n\u001b[");
  });
});

describe("a secret that is folded", () => {
  test("over two lines is found wherever it is broken", () => {
    for (let at = 1; at < value.length; at += 1)
      for (const lineBreak of ["\n", "\r\n"]) {
        const bytes = Buffer.from(`token ${value.slice(0, at)}${lineBreak}${value.slice(at)} end\n`);
        expect(shown(bytes)).toMatch(/^token .{0,3}\s*\*\*\* end\n$/);
        expect(passThrough(redactor.stream(), cutIntoBytes(bytes)).text).toMatch(
          /^token .{0,3}\s*\*\*\* end\n$/,
        );
      }
  });

  test.each([4, 5, 10, 20])("into lines of %i characters is found", (width) => {
    expect(shown(Buffer.from(`${between(value, "\n", width)}\n`))).toBe("***\n");
  });

  test("as base64 into lines of 76 or 64 characters is found, whatever stands before it (D4)", () => {
    for (const width of [76, 64, 60])
      for (let before = 0; before < 100; before += 1) {
        const encoded = Buffer.from(`${"x".repeat(before)}${value}${"y".repeat(90)}`).toString("base64");
        const text = `${between(encoded, "\n", width)}\n`;
        const left = shown(Buffer.from(text)).replaceAll(/[\n*]/g, "");
        const lost = text.replaceAll("\n", "").length - left.length;
        // All but what base64 shares with its neighbours, and three characters at the end of a line.
        expect(lost).toBeGreaterThanOrEqual(Math.floor((value.length * 4) / 3) - 5);
      }
  });

  test("does not hold back a line that only ends like one", () => {
    const stream = redactor.stream();
    for (const line of ["waiting for s3c\n", "more of it!\n", "other chars\n"])
      expect(Buffer.from(stream.push(Buffer.from(line)).bytes).toString()).toBe(line);
    expect(Buffer.from(stream.push(Buffer.from("s3cr3t-Va\n")).bytes).toString()).toBe("");
    expect(Buffer.from(stream.push(Buffer.from("lue\n")).bytes).toString()).toBe("");
    expect(Buffer.from(stream.end().bytes).toString()).toBe("s3cr3t-Va\nlue\n");
  });

  test("leaves lines alone that only seem to continue", () => {
    const text = "a line with s3c\nand r3t\n\nanother s3cr3t-Val\n\nue\n";
    expect(shown(Buffer.from(text))).toBe(text);
  });
});

test("what is visible does not depend on cuts, and only secrets are removed", () => {
  const piece = fc.constantFrom(
    ..."\u001b|[|1|m|]|;|\u0007|\0|\r|\n|é|\u200b|€|s3|cr3t|-V|alue|x| ".split("|"),
  );
  const lengths = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 40 });
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), lengths, (pieces, where) => {
      const bytes = Buffer.from(pieces.join(""));
      const whole = shown(bytes);
      expect(passThrough(redactor.stream(), cut(bytes, where)).text).toBe(whole);
      expect(whole).toBe(pieces.join(""));
    }),
    { numRuns: runs(2_000) },
  );
});
