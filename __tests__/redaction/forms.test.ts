import { describe, expect, test } from "@jest/globals";
import { listForms } from "../../src/redaction/forms.ts";
import { cut, cutIntoBytes, passThrough, passWhole } from "./streaming.ts";
import { createRedactor } from "../../src/redaction/create-redactor.ts";

/** Something for every escape to do: quotes, slashes, blanks, angles, characters beyond ASCII, and what RFC 3986 reserves. */
const value = `p/s "w'ö<r>&d+1~*(!)€\\\u{1F511}`;
const several = 'first line/1\r\n  second "line"  \nthird<line>';

const base64 = (text: string): string => Buffer.from(text).toString("base64");
const quoted = (text: string): string => JSON.stringify(text).slice(1, -1);
const escaped = (text: string, hex: (code: string) => string): string =>
  text.replace(
    /[\u0080-\uffff]/g,
    (character) => `\\u${hex(character.charCodeAt(0).toString(16).padStart(4, "0"))}`,
  );
const lower = (code: string): string => code.toLowerCase();
const upper = (code: string): string => code.toUpperCase();
const strict = (text: string): string =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${upper(character.charCodeAt(0).toString(16))}`,
  );
const lowerHex = (text: string): string => text.replace(/%[0-9A-F]{2}/g, lower);
const markup = (text: string, apostrophe: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", apostrophe);

/** As different programs write it, made here in other ways than by the code that is tested. */
const written: [how: string, write: (text: string) => string][] = [
  ["as it is", (text) => text],
  ["encodeURIComponent", encodeURIComponent],
  ["encodeURIComponent with small letters", (text) => lowerHex(encodeURIComponent(text))],
  ["RFC 3986", strict],
  ["RFC 3986 with small letters", (text) => lowerHex(strict(text))],
  ["RFC 3986 with slashes as they are", (text) => strict(text).replaceAll("%2F", "/")],
  ["encodeURI", encodeURI],
  ["a form", (text) => new URLSearchParams({ text }).toString().slice("text=".length)],
  [
    "a form with small letters",
    (text) => lowerHex(new URLSearchParams({ text }).toString()).slice("text=".length),
  ],
  ["Python's quote_plus", (text) => strict(text).replaceAll("%20", "+")],
  ["JSON", quoted],
  ["JSON with escaped slashes", (text) => quoted(text).replaceAll("/", "\\/")],
  ["JSON in ASCII", (text) => escaped(quoted(text), lower)],
  ["JSON in ASCII with capitals", (text) => escaped(quoted(text), upper)],
  ["PHP's JSON", (text) => escaped(quoted(text).replaceAll("/", "\\/"), lower)],
  [
    "Go's JSON",
    (text) => quoted(text).replaceAll("<", "\\u003c").replaceAll(">", "\\u003e").replaceAll("&", "\\u0026"),
  ],
  ["JSON in JSON", (text) => quoted(quoted(text))],
  ["JSON in ASCII in JSON", (text) => quoted(escaped(quoted(text), lower))],
  ["XML", (text) => markup(text, "&apos;")],
  ["HTML", (text) => markup(text, "&#39;")],
  ["Python's html.escape", (text) => markup(text, "&#x27;")],
  ["hexadecimal", (text) => Buffer.from(text).toString("hex")],
  ["hexadecimal with capitals", (text) => upper(Buffer.from(text).toString("hex"))],
  ["bash's set -x (D3)", (text) => text.replaceAll("'", String.raw`'\''`)],
  ["dash's set -x", (text) => text.replaceAll("'", `'"'"'`)],
  ["printf %q", (text) => text.replaceAll(/[ "'<>&()!*$`\\;|~]/g, String.raw`\$&`)],
  ["XML with quotation marks as they are", (text) => markup(text, "'").replaceAll("&quot;", '"')],
];

describe("a value is hidden", () => {
  const redactor = createRedactor("enforce", [value]);

  test.each(written)("as written by %s", (_, write) => {
    expect(redactor.text(`<${write(value)}>`)).toBe("<***>");
    expect(passWhole(redactor, write(value)).rules).toEqual(["value"]);
  });

  test.each(written)("as written by %s, across every cut and byte by byte", (_, write) => {
    const bytes = Buffer.from(`${"before ".repeat(6)}${write(value)}${" after".repeat(6)}`);
    const shown = `${"before ".repeat(6)}***${" after".repeat(6)}`;
    for (let at = 0; at <= bytes.length; at += 1) {
      expect(passThrough(redactor.stream(), cut(bytes, [at])).text).toBe(shown);
    }
    expect(passThrough(redactor.stream(), cutIntoBytes(bytes)).text).toBe(shown);
  });

  test.each(["", "u", "us", "user:", "user:x", "longer than that: "])("in base64 after '%s'", (before) => {
    for (const after of ["", "\n", "ab", "abc and more"]) {
      for (const url of [false, true]) {
        const encoded = Buffer.from(before + value + after).toString(url ? "base64url" : "base64");
        const shown = redactor.text(`${encoded}\n`);
        // Characters that hold bits of what stands beside the value stay: at most two on each side hold any of its bits.
        expect(shown).toContain("***");
        const rest = shown.replace("***", "").trimEnd().replace(/=*$/, "");
        const around = Math.ceil(((before.length + after.length) * 8) / 6);
        expect(rest.length).toBeLessThanOrEqual(around + 2);
      }
    }
  });

  test("in base64 across every cut", () => {
    const bytes = Buffer.from(`x ${base64(`abcd${value}efgh`)} y`);
    const whole = passWhole(redactor, bytes);
    for (let at = 0; at <= bytes.length; at += 1) {
      expect(passThrough(redactor.stream(), cut(bytes, [at])).text).toBe(whole.text);
    }
  });
});

describe("a value of several lines is hidden", () => {
  const redactor = createRedactor("enforce", [several]);

  test.each(written)("as a whole and by its lines as written by %s", (_, write) => {
    expect(redactor.text(write(several)).replaceAll("***", "")).not.toMatch(/first|second|third|line/);
    expect(redactor.text(`(${write("first line/1")})`)).toBe("(***)");
    expect(redactor.text(`(${write('second "line"')})`)).toBe("(***)");
    expect(redactor.text(`(${write("third<line>")})`)).toBe("(***)");
  });
});

describe("the forms of a value", () => {
  test("are none when it is blank", () => {
    expect(listForms(" \n\t").size).toBe(0);
  });

  test("are that value only when nothing in it needs an escape, base64 and hexadecimal", () => {
    const forms = [...listForms("abcdefgh").keys()];
    expect(forms).toEqual([
      "abcdefgh",
      base64("abcdefgh").slice(0, 10),
      base64("xabcdefgh").slice(2),
      base64("xxabcdefgh").slice(3, 13),
      "6162636465666768",
    ]);
  });

  test("leave out encodings that could be part of any word", () => {
    expect([...listForms("a b").keys()]).toEqual(["a b"]);
    expect(createRedactor("enforce", ["abc"]).text("YWJj abc")).toBe("YWJj ***");
  });

  test("accept a lone surrogate", () => {
    expect(() => listForms("abc\ud83d def")).not.toThrow();
  });
});
