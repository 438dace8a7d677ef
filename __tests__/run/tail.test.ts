import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { createTail, type TailBuffer, decodeCharacters } from "../../src/run/tail.ts";

const textOf = (tail: TailBuffer, limit: number): string => decodeCharacters(tail.bytes(limit));

const pushAll = (pieces: readonly Uint8Array[]) => {
  const tail = createTail();
  for (const piece of pieces) tail.push(piece);
  return tail;
};

/** A text cut into pieces of bytes, also within characters. */
const pieces = fc
  .tuple(fc.string({ unit: "grapheme", maxLength: 60 }), fc.array(fc.nat({ max: 200 }), { maxLength: 8 }))
  .map(([text, cuts]) => {
    const bytes = Buffer.from(text, "utf8");
    const places = [...new Set(cuts.map((cut) => Math.min(cut, bytes.length)))].sort((a, b) => a - b);
    return [0, ...places].map((from, at) => bytes.subarray(from, places[at] ?? bytes.length));
  });

describe("the tail of a stream", () => {
  test("has the newest whole characters that fit", () => {
    fc.assert(
      fc.property(pieces, fc.nat({ max: 100 }), (given, limit) => {
        const whole = Buffer.concat(given).toString("utf8");
        const text = textOf(pushAll(given), limit);
        expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit);
        expect(whole.endsWith(text)).toBe(true);
        // One character more would not have fitted.
        const next = Array.from(whole.slice(0, whole.length - text.length)).at(-1) ?? "x".repeat(limit + 1);
        expect(Buffer.byteLength(next + text)).toBeGreaterThan(limit);
      }),
    );
  });

  test("knows the total, and can be read repeatedly", () => {
    fc.assert(
      fc.property(pieces, (given) => {
        const tail = pushAll(given);
        expect(tail.getTotal()).toBe(Buffer.concat(given).length);
        expect(textOf(tail, 1000)).toBe(textOf(tail, 1000));
      }),
    );
  });

  test("continues after it was read", () => {
    const tail = pushAll([Buffer.from("one ")]);
    expect(textOf(tail, 100)).toBe("one ");
    tail.push(Buffer.from("two"));
    expect(textOf(tail, 100)).toBe("one two");
  });

  test("holds at most 64 KiB, however small the pieces are", () => {
    const tail = createTail();
    for (let at = 0; at < 1_000_000; at += 1) tail.push(Buffer.from(String(at % 10)));
    const text = textOf(tail, 1_000_000);
    expect(text).toHaveLength(65_536);
    expect(text.endsWith("0123456789")).toBe(true);
  });

  test("is what a plain buffer of everything would end with, past any number of bytes", () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 70_000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 0, max: 65_536 }), (given, limit) => {
        const all = given.map((size, at) => Buffer.alloc(size, 97 + at));
        const whole = Buffer.concat(all).toString("latin1");
        expect(textOf(pushAll(all), limit)).toBe(whole.slice(whole.length - Math.min(limit, whole.length)));
      }),
    );
  });

  test("holds the newest of one piece that is larger than it", () => {
    const text = textOf(pushAll([Buffer.from("a"), Buffer.alloc(100_000, "b"), Buffer.from("c")]), 1_000_000);
    expect(text).toHaveLength(65_536);
    expect(text.endsWith("bbbc")).toBe(true);
  });
});
