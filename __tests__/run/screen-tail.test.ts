import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { RedactedBytes } from "../../src/model/redacted.ts";
import { createScreenTail } from "../../src/run/screen-tail.ts";
import { redactedBytes } from "../support/redacted.ts";

function shown(pieces: readonly string[], limit = 4096): string {
  const tail = createScreenTail();
  for (const piece of pieces) tail.push(redactedBytes(piece));
  return tail.readText(limit);
}

describe("the end of a stage's output", () => {
  test("has the last state of a progress bar, and the lines above it (E4)", () => {
    const steps = Array.from({ length: 5_000 }, (_, at) => `\rdownloading ${at} of 5000 packages`);
    const text = shown(["error: the cause\n", ...steps, "\nfailed\n"]);
    expect(text).toBe("error: the cause\ndownloading 4999 of 5000 packages\nfailed\n");
  });

  test.each([
    [["50 %\r100 %\r\nnext"], "100 %\r\nnext"],
    [["windows\r", "\nline\r\n"], "windows\r\nline\r\n"],
    [["old\r\r", "\rnew"], "new"],
    [["old\r\r\nnext"], "old\r\nnext"],
    [["not yet written over\r"], "not yet written over"],
    [["\rfirst"], "first"],
  ])("%j is shown as %j", (pieces, expected) => {
    expect(shown(pieces)).toBe(expected);
  });

  test("is the same, however it is cut", () => {
    const pieces = fc.array(fc.constantFrom("a", "bc", "é", "\r", "\n", "\r\n"), { maxLength: 40 });
    fc.assert(
      fc.property(pieces, fc.nat(60), (given, limit) => {
        const bytes = Buffer.from(given.join(""));
        const tail = createScreenTail();
        for (const byte of bytes) tail.push(Uint8Array.of(byte) as Uint8Array as RedactedBytes);
        expect(tail.readText(limit)).toBe(shown([given.join("")], limit));
      }),
    );
  });

  test("has every line of a text that is never written over", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "b ", "é", "\n", "\r\n"), { maxLength: 60 }), (given) => {
        expect(shown(given)).toBe(given.join(""));
      }),
    );
  });

  test("holds at most 64 KiB of lines without an end", () => {
    const text = shown([...Array.from({ length: 300 }, () => "x".repeat(1_000)), "end"], 1_000_000);
    expect([text.length, text.slice(-4)]).toEqual([65_536, "xend"]);
  });
});
