import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { decodeName, nameFromBytes } from "../../src/changes/names.ts";
import type { ChangedFile } from "../../src/model/changes.ts";
import { mergeEntries, parseRawDiff, parseUntracked } from "../../src/changes/find-changes.ts";
import { runs } from "../support/property-runs.ts";

const nameBytes = fc.uint8Array({ min: 1, minLength: 1, maxLength: 12 });
const letters = {
  A: "added",
  C: "copied",
  D: "deleted",
  M: "modified",
  R: "renamed",
  T: "type-changed",
  U: "modified",
} as const;
const rawChange = fc.record({
  letter: fc.constantFrom(...(Object.keys(letters) as (keyof typeof letters)[])),
  modes: fc.tuple(
    fc.constantFrom("000000", "100644", "160000"),
    fc.constantFrom("100755", "120000", "160000"),
  ),
  score: fc.integer({ min: 0, max: 100 }),
  from: nameBytes,
  to: nameBytes,
});

const entry = (
  path: string,
  status: ChangedFile["status"],
  previousPath: string | null = null,
): ChangedFile => ({
  path,
  previousPath,
  status,
  submodule: false,
});

describe("git's raw diff", () => {
  test("written as bytes is read back as what was written", () => {
    fc.assert(
      fc.property(fc.array(rawChange), (changes) => {
        const hasTwo = (letter: string) => letter === "R" || letter === "C";
        const bytes = changes.map(({ letter, modes, score, from, to }) => {
          const suffix = hasTwo(letter) ? String(score).padStart(3, "0") : "";
          const header = Buffer.from(`:${modes.join(" ")} 0000000 abc1234 ${letter}${suffix}\0`);
          const names = hasTwo(letter) ? [from, to] : [to];
          return Buffer.concat([header, ...names.flatMap((name) => [name, Buffer.from("\0")])]);
        });
        expect(parseRawDiff(Buffer.concat(bytes))).toEqual(
          changes.map(({ letter, modes, from, to }) => ({
            path: nameFromBytes(to),
            previousPath: hasTwo(letter) ? nameFromBytes(from) : null,
            status: letters[letter],
            submodule: modes.includes("160000"),
          })),
        );
      }),
    );
  });

  test.each([
    ":100644 100644 a b M\0",
    ":100644 100644 a b M\0name",
    "name\0",
    ":100644 100644 a b R100\0one\0",
    "\0",
  ])("that is cut off or something else, such as %j, is refused", (text) => {
    expect(() => parseRawDiff(Buffer.from(text))).toThrow(/git/);
  });
});

describe("names", () => {
  test("that differ in their bytes differ as text", () => {
    const tricky = fc.array(fc.constantFrom(0x22, 0x5c, 0x33, 0x61, 0xe9, 0xff, 0xc3, 0xa9), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(tricky, tricky, (left, right) => {
        const same = Buffer.from(left).equals(Buffer.from(right));
        expect(nameFromBytes(Buffer.from(left)) === nameFromBytes(Buffer.from(right))).toBe(same);
      }),
      { numRuns: runs(2000) },
    );
  });

  test("that are valid UTF-8 stay as they are, and are matched as they are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (name) => {
        const text = nameFromBytes(Buffer.from(name));
        expect(decodeName(text)).toBe(name);
        expect(text === name || name.startsWith('"')).toBe(true);
      }),
    );
  });

  test("keep a byte order mark", () => {
    expect(nameFromBytes(Buffer.from("\ufeffa"))).toBe("\ufeffa");
  });

  test("of nested repositories lose their slash", () => {
    expect(parseUntracked(Buffer.from("a\0nested/\0"))).toEqual([
      entry("a", "untracked"),
      { ...entry("nested", "untracked"), submodule: true },
    ]);
    expect(parseUntracked(new Uint8Array())).toEqual([]);
  });
});

describe("merging lists", () => {
  const someEntries = fc.array(
    fc.record({
      path: fc.constantFrom("a", "b", "c/d"),
      previousPath: fc.constant(null),
      status: fc.constantFrom(
        "added" as const,
        "deleted" as const,
        "modified" as const,
        "untracked" as const,
      ),
      submodule: fc.boolean(),
    }),
  );

  test("gives each path once, sorted, whatever the order of the lists", () => {
    fc.assert(
      fc.property(someEntries, someEntries, (left, right) => {
        const merged = mergeEntries(left, right);
        const paths = merged.map(({ path }) => path);
        expect(paths).toEqual([...new Set([...left, ...right].map(({ path }) => path))].sort());
        expect(mergeEntries(right, left)).toEqual(merged);
        expect(mergeEntries(merged, merged)).toEqual(merged);
      }),
    );
  });

  test("calls a file modified that was removed from the index but still exists", () => {
    expect(mergeEntries([entry("a", "deleted")], [entry("a", "untracked")])).toEqual([
      entry("a", "modified"),
    ]);
  });
});
