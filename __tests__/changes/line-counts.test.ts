import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { parseLineCounts } from "../../src/changes/line-counts.ts";
import { nameToBytes, decodeName, nameFromBytes } from "../../src/changes/names.ts";

const nameBytes = fc.uint8Array({ min: 1, minLength: 1, maxLength: 12 });
const count = fc.option(fc.nat(), { nil: null });
const zeros = "0".repeat(40);
const some = "a".repeat(40);

const change = fc.record({
  from: fc.option(nameBytes, { nil: null }),
  to: nameBytes,
  added: count,
  deleted: count,
  kept: fc.boolean(),
});

describe("git's counts of lines", () => {
  test("written as bytes are read back as what was written, by path", () => {
    const changes = fc.uniqueArray(change, { selector: ({ to }) => nameFromBytes(to) });
    fc.assert(
      fc.property(changes, (written) => {
        const end = Buffer.from([0]);
        const raw = written.map(({ from, to, kept }) => {
          const sides = `:100644 ${kept ? "100755" : "000000"} ${some} ${kept ? some : zeros}`;
          const header = Buffer.from(`${sides} ${from === null ? "M" : "R090"}\0`);
          return Buffer.concat([header, ...(from === null ? [] : [from, end]), to, end]);
        });
        const lines = written.map(({ from, to, added, deleted }) => {
          const counts = Buffer.from(`${added ?? "-"}\t${deleted ?? "-"}\t`);
          return Buffer.concat([counts, ...(from === null ? [] : [end, from, end]), to, end]);
        });
        const read = parseLineCounts(Buffer.concat([...raw, ...lines]));
        expect([...read.values()]).toEqual(
          written.map(({ from, to, added, deleted, kept }) => ({
            path: nameFromBytes(to),
            previousPath: from === null ? null : nameFromBytes(from),
            status: from === null ? "modified" : "renamed",
            submodule: false,
            previousMode: "100644",
            mode: kept ? "100755" : null,
            similarity: from === null ? null : 90,
            object: kept ? some : null,
            addedLines: added,
            deletedLines: deleted,
          })),
        );
      }),
    );
  });

  test.each(["1\t1\tunknown\0", "x\t1\tname\0", "1\tname\0", "name\0", "1\t1\t\0only\0", "1\t1\tname"])(
    "that are cut off or something else, such as %j, are refused",
    (text) => {
      const raw = `:100644 100644 ${some} ${some} M\0name\0`;
      expect(() => parseLineCounts(Buffer.from(raw + text))).toThrow(/git/);
    },
  );
});

describe("the bytes of a name", () => {
  test("are those that it was made of", () => {
    fc.assert(
      fc.property(nameBytes, (bytes) => {
        expect(Buffer.from(nameToBytes(nameFromBytes(bytes)))).toEqual(Buffer.from(bytes));
      }),
    );
  });

  test("of a text that only begins with a quote are its own", () => {
    expect(Buffer.from(nameToBytes('"half')).toString()).toBe('"half');
    expect(decodeName('"half')).toBe('"half');
  });
});
