import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { listed } from "./listings.ts";
import { initialState } from "./state.ts";

const { listings } = initialState("");
const order = fc.constantFrom("as-made" as const, "reversed" as const, "shuffled" as const);

const byValue = (left: number, right: number): number => left - right;

describe("a list", () => {
  test("loses nothing in any order, and is the same each time", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat()), order, (items, order) => {
        const given = listed(items, { ...listings, order });
        expect(given.toSorted(byValue)).toEqual(items.toSorted(byValue));
        expect(listed(items, { ...listings, order })).toEqual(given);
      }),
    );
  });

  test("that is doubled has everything twice", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat()), order, (items, order) => {
        const given = listed(items, { ...listings, order, duplicated: true });
        expect(given.toSorted(byValue)).toEqual([...items, ...items].toSorted(byValue));
      }),
    );
  });

  test("ends at its limit", () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.nat(20), (items, limit) => {
        expect(listed(items, { ...listings, limit })).toEqual(items.slice(0, limit));
      }),
    );
  });
});
