import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { formatSize, readSize, sizePattern } from "../../src/model/size.ts";

describe("a size", () => {
  test.each([
    ["0", 0],
    ["1000 B", 1_000],
    ["64KiB", 65_536],
    ["1.5 GiB", 1_610_612_736],
    ["0.0001KiB", 0],
  ])("%j is %i bytes", (text, bytes) => {
    expect(readSize(text)).toBe(bytes);
  });

  test.each(["", "1.5", "0.5 B", "-1", "1 MB", "1e3", "MiB", "9007199254740993", "9999999999 GiB"])(
    "%j is none",
    (text) => {
      expect(readSize(text)).toBeUndefined();
    },
  );

  test("is what its pattern takes, unless it is too large to count with", () => {
    const piece = fc.constantFrom("1", "20", ".", " ", "B", "KiB", "MiB", "-", "x");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 4 }), (pieces) => {
        const text = pieces.join("");
        expect(readSize(text) !== undefined).toBe(new RegExp(sizePattern).test(text));
      }),
    );
  });
});

test.each([
  [0, "0 B"],
  [1023, "1023 B"],
  [1024, "1 KiB"],
  [1_638, "1.5 KiB"],
  [20_480, "20 KiB"],
  [1_048_575, "1023 KiB"],
  [3 * 1024 ** 3, "3 GiB"],
])("%i bytes are shown as %j", (bytes, text) => {
  expect(formatSize(bytes)).toBe(text);
});
