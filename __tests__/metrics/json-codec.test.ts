import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import {
  type Codec,
  count,
  list,
  mapBy,
  nullable,
  object,
  oneOf,
  readOrNull,
  text,
  tuple,
} from "../../src/metrics/json-codec.ts";

const Run = object({ id: text, state: oneOf("green", "red"), sums: tuple({ runs: count, failed: count }) });
const Runs = object({
  version: oneOf(1),
  newest: nullable(text),
  times: list(count),
  runs: mapBy(Run, ({ id }) => id),
});

const run = fc.record({
  id: fc.oneof(fc.string(), fc.constantFrom("__proto__", "constructor")),
  state: fc.constantFrom("green", "red"),
  sums: fc.record({ runs: fc.nat(), failed: fc.nat() }),
});
const runs = fc.record({
  version: fc.constant(1),
  newest: fc.option(fc.string()),
  times: fc.array(fc.nat()),
  runs: fc.array(run).map((given) => new Map(given.map((one) => [one.id, one]))),
});

const isRead = <Value>(codec: Codec<Value>, json: unknown): boolean => readOrNull(codec, json) !== null;

describe("a shape", () => {
  test("is read back as it was written, through text", () => {
    fc.assert(
      fc.property(runs, (given) => {
        expect(readOrNull(Runs, JSON.parse(JSON.stringify(Runs.write(given))))).toEqual(given);
      }),
    );
  });

  test("begins with nothing in it, and no two of them share anything", () => {
    expect(Runs.create()).toEqual({ version: 1, newest: null, times: [], runs: new Map() });
    Runs.create().times.push(1);
    expect(Runs.create().times).toEqual([]);
  });

  test("writes fields in the order of its declaration, and those of a tuple as a list", () => {
    expect(JSON.stringify(Run.write({ sums: { failed: 2, runs: 3 }, state: "red", id: "a" }))).toBe(
      '{"id":"a","state":"red","sums":[3,2]}',
    );
  });

  test("writes a Map in the order that is asked for", () => {
    const sorted = mapBy(
      count,
      (value) => value,
      (values) => [...values.values()].toSorted((one, other) => one - other),
    );
    expect(sorted.write(new Map([3, 1, 2].map((value) => [value, value])))).toEqual([1, 2, 3]);
  });

  test("is not read of anything else, and nothing throws", () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => expect(isRead(Runs, json)).toBe(false)));
  });

  test.each<[string, Codec<unknown>, unknown]>([
    ["a negative count", count as Codec<unknown>, -1],
    ["a fraction", count as Codec<unknown>, 0.5],
    ["a number in place of a text", text as Codec<unknown>, 1],
    ["another constant", oneOf("green", "red") as Codec<unknown>, "blue"],
    ["a tuple that is too short", tuple({ runs: count, failed: count }) as Codec<unknown>, [1]],
    ["an object without a field", object({ id: text }) as Codec<unknown>, {}],
  ])("is not read of %s", (_, codec, json) => {
    expect(isRead(codec, json)).toBe(false);
  });

  test("does not hide an error that is none of the JSON", () => {
    const broken: Codec<string> = {
      ...text,
      read: () => {
        throw new TypeError("a bug");
      },
    };
    expect(() => readOrNull(broken, "")).toThrow("a bug");
  });
});
