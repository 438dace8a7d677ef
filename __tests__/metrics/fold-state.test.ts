import { describe, expect, test } from "@jest/globals";
import { parseBase, formatBase } from "../../src/metrics/fold-state.ts";
import { createLedger } from "../../src/metrics/ledger.ts";
import { lineOf, readInto, rotation } from "./history-lines.ts";

const monday = "2026-01-05T10:00:00.000Z";

describe("the base as JSON", () => {
  const failed = { stages: [["api/unit", "failed"]], status: "failed", sha: "c0ffee" } as const;
  const lines = [lineOf({ run: "a", at: monday, ...failed }), lineOf({ run: "b", attempt: 2, at: monday })];
  const { base } = readInto(createLedger(5), [...lines, rotation]);

  test("is read back as it was", () => {
    expect(parseBase(JSON.parse(JSON.stringify(formatBase(base))))).toEqual(base);
  });

  test.each<[string, (json: Record<string, never>) => unknown]>([
    ["nothing", () => null],
    ["text", () => "base"],
    ["of another version", (json) => ({ ...json, version: 2 })],
    ["without its pipelines", (json) => ({ ...json, pipelines: undefined })],
    ["with a count that is none", (json) => ({ ...json, entries: -1 })],
    ["with a time that is none", (json) => ({ ...json, as_of: null })],
  ])("is not read when it is %s", (_, damage) => {
    expect(parseBase(damage(formatBase(base) as Record<string, never>))).toBeNull();
  });

  test("is not read with anything in it replaced by something of another kind, and never throws", () => {
    const text = JSON.stringify(formatBase(base));
    const numbers = [...text.matchAll(/(?<=[:[,])\d+(?=[,\]}])/g)];
    expect(numbers.length).toBeGreaterThan(40);
    for (const { index, 0: digits } of numbers) {
      const damaged = `${text.slice(0, index)}{}${text.slice(index + digits.length)}`;
      expect(parseBase(JSON.parse(damaged))).toBeNull();
    }
  });

  test("stays under a mebibyte for 50 stages and 400 days of 10 runs, on both classes of branches", () => {
    const ledger = createLedger(100);
    let seed = 7;
    const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
    for (let place = 0; place < 4_000; place += 1) {
      const stages = Array.from({ length: 50 }, (_, number) => {
        const ms = Math.round(Math.exp(7 + (number % 6) + 2 * random() + 2 * random()));
        return [
          `package-${number % 8}/stage-${number}`,
          random() < 0.03 ? "failed" : "succeeded",
          ms,
        ] as const;
      });
      const at = new Date(Date.UTC(2026, 0, 1) + place * 8_640_000).toISOString();
      const branch = place % 2 === 0 ? "main" : `pr/${Math.floor(place / 6)}`;
      const status = random() < 0.5 ? "failed" : "succeeded";
      const sha = String(place).padStart(40, "c0ffee");
      readInto(ledger, [
        lineOf({ run: `run-${place}`, at, stages, branch, status, sha, seconds: Math.round(600 * random()) }),
      ]);
    }
    const text = JSON.stringify(formatBase(readInto(ledger, [rotation]).base));
    expect(Buffer.byteLength(text)).toBeGreaterThan(100_000);
    expect(Buffer.byteLength(text)).toBeLessThan(1_048_576);
  });
});
