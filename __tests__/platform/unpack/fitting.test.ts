import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { selectFitting } from "../../../src/platform/unpack/fitting.ts";

const anyFiles = fc.uniqueArray(fc.record({ name: fc.string(), bytes: fc.nat({ max: 100 }) }), {
  selector: ({ name }) => name,
  maxLength: 12,
});
const totalOf = (files: readonly { bytes: number }[]): number =>
  files.reduce((sum, { bytes }) => sum + bytes, 0);

test("what is kept fits, nothing that is left out would, and no file is lost", () => {
  fc.assert(
    fc.property(anyFiles, fc.nat({ max: 400 }), (files, total) => {
      const { kept, leftOut } = selectFitting(files, total);
      expect(totalOf(kept)).toBeLessThanOrEqual(total);
      for (const file of leftOut) {
        expect(totalOf(kept) + file.bytes).toBeGreaterThan(total);
        expect(kept.every((other) => other.bytes <= file.bytes)).toBe(true);
      }
      expect(new Set([...kept, ...leftOut])).toEqual(new Set(files));
    }),
  );
});

test("which files are left out does not depend on their order", () => {
  const shuffled = anyFiles.chain((files) =>
    fc.tuple(fc.constant(files), fc.shuffledSubarray(files, { minLength: files.length })),
  );
  fc.assert(
    fc.property(shuffled, fc.nat({ max: 400 }), ([files, others], total) => {
      expect(selectFitting(others, total)).toEqual(selectFitting(files, total));
    }),
  );
});
