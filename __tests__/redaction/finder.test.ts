import { describe, expect, test } from "@jest/globals";
import { cutIntoBytes } from "./streaming.ts";
import { createRedactor } from "../../src/redaction/create-redactor.ts";

const value = "hunter2-is-not-enough";

/** Whether the value is found in these pieces. */
function isFound(pieces: readonly Uint8Array[], secret = value): boolean {
  const finder = createRedactor("enforce", [secret]).finder();
  const found = pieces.map((piece) => finder.push(piece));
  return finder.push(new Uint8Array(0)) || found.includes(true);
}

describe("a finder", () => {
  test.each([
    ["as it stands", `token: ${value}\n`],
    ["in base64", Buffer.from(`x-access-token:${value}`).toString("base64")],
    ["in a URL", encodeURIComponent(`a b${value}`)],
    ["in JSON", JSON.stringify({ value })],
  ])("finds a value %s", (_, text) => {
    expect(isFound([Buffer.from(text)])).toBe(true);
  });

  test("finds a value wherever its bytes are cut, and within binary data", () => {
    const bytes = Buffer.concat([Buffer.from([0, 255, 254, 10]), Buffer.from(value), Buffer.from([0, 200])]);
    for (let cut = 0; cut <= bytes.length; cut += 1)
      expect([cut, isFound([bytes.subarray(0, cut), bytes.subarray(cut)])]).toEqual([cut, true]);
    expect(isFound([...bytes].map((byte) => Uint8Array.of(byte)))).toBe(true);
  });

  test("finds a value with escapes wherever its bytes are cut", () => {
    const secret = `it's <${value}>, \\ "that"`;
    for (const text of [
      JSON.stringify(JSON.stringify(secret)),
      secret.replaceAll("<", "&lt;").replaceAll(">", "&#62;"),
      encodeURIComponent(secret),
      secret.replaceAll("'", String.raw`'\''`),
    ]) {
      const bytes = Buffer.from(`(\\${text})`);
      for (let cut = 0; cut <= bytes.length; cut += 1)
        expect([text, cut, isFound([bytes.subarray(0, cut), bytes.subarray(cut)], secret)]).toEqual([
          text,
          cut,
          true,
        ]);
      expect(isFound([bytes.subarray(0, -8)], secret)).toBe(false);
    }
  });

  test("finds a value as a reader sees it", () => {
    expect(isFound([Buffer.from(value.split("").join("\u001b[1m"))])).toBe(true);
    expect(isFound([Buffer.from(value, "utf16le")])).toBe(true);
    expect(isFound([Buffer.from(`${value.slice(0, 9)}\n`), Buffer.from(value.slice(9))])).toBe(true);
  });

  test.each([
    ["the address of a link", `\u001b]8;;https://x/?q=${value}\u0007here\u001b]8;;\u0007`],
    ["a title without an end", `log\n\u001b]0;${value}\n`],
    ["what seems to be one", `\u001b]${value}`],
    ["bytes that begin like one", `\u001b]${value}${"\0".repeat(100)}`],
    ["a sequence whose end it seems to be", `\u001b[${value}`],
    ["a sequence in front of its last character", `${value.slice(0, -1)}\u001b[${value.slice(-1)}`],
    ["an escape and a letter", `${value.slice(0, 9)}\u001bM${value.slice(9)}`],
    ["a colour of eight bits", `${value.slice(0, 9)}\u009b31m${value.slice(9)}`],
  ])("finds a value in or behind %s", (_, text) => {
    expect(isFound([Buffer.from(text)])).toBe(true);
    expect(isFound(cutIntoBytes(Buffer.from(text)))).toBe(true);
  });

  test("finds a value that is the end of another one", () => {
    const finder = createRedactor("enforce", [`x${value}`, value]).finder();
    expect(finder.push(Buffer.from(value))).toBe(true);
  });

  test("works when the caller reuses its buffer", () => {
    const finder = createRedactor("enforce", [value]).finder();
    const reused = Buffer.from(value.slice(0, 10));
    expect(finder.push(reused)).toBe(false);
    reused.fill(0);
    expect(finder.push(Buffer.from(value.slice(10)))).toBe(true);
  });

  test.each([
    ["what only has the form of a secret", `ghp_${"a".repeat(36)} password=letmein-please`],
    ["a part of a value", value.slice(1)],
    ["nothing", ""],
  ])("does not find %s", (_, text) => {
    expect(isFound([Buffer.from(text)])).toBe(false);
  });

  test("searches for the lines of a value, but not for those of every file", () => {
    const key = '{\n  "private_key": "precious-precious"\n}';
    expect(isFound([Buffer.from("{\n}\n")], key)).toBe(false);
    expect(isFound([Buffer.from('x\n  "private_key": "precious-precious"\n')], key)).toBe(true);
  });

  test("knows earlier values, also in shadow mode", () => {
    const redactor = createRedactor("shadow");
    const before = redactor.finder();
    redactor.add(value);
    expect([before, redactor.finder()].map((finder) => finder.push(Buffer.from("nothing")))).toEqual([
      false,
      false,
    ]);
    expect(redactor.finder().push(Buffer.from(value))).toBe(true);
  });
});
