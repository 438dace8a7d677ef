import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { appendFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { LocalPlace } from "../../../src/metrics/history/local-history.ts";
import { foldLedger } from "../../../src/metrics/ledger.ts";
import { aggregatesOf, newPlace, openLocal, rebuiltAggregates } from "./local-place.ts";
import { sampleLine } from "./sample-lines.ts";
import { runs } from "../../support/property-runs.ts";

/** Few runs, so that attempts and the same entry again are near each other and far away. */
const line = fc
  .record({
    id: fc.constantFrom("r1", "r2", "r3", "r4", "r5", "r6"),
    attempt: fc.integer({ min: 1, max: 3 }),
    status: fc.constantFrom("succeeded", "failed", "cancelled"),
    end: fc.nat(30_000),
    seconds: fc.nat(500),
    branch: fc.constantFrom("main", "topic"),
  })
  .map(sampleLine);

const lines = fc.array(line, { minLength: 1, maxLength: 6 });

/** What happens to a history: runs record, or something is appended that no run wrote so. */
const step = fc.oneof(
  { weight: 4, arbitrary: lines.map((given) => ({ kind: "record" as const, given })) },
  {
    weight: 1,
    arbitrary: lines.map((given) => ({ kind: "append" as const, text: `${given.join("\r\n")}\r\n` })),
  },
  { weight: 1, arbitrary: line.map((given) => ({ kind: "append" as const, text: given.slice(0, 90) })) },
  { weight: 1, arbitrary: line.map((given) => ({ kind: "append" as const, text: `{}\n\n[1]\n${given}` })) },
);

const options = { bounds: { maxBytes: 12_000, maxLines: 14 }, windowSize: 3 };

async function happen(
  place: LocalPlace,
  { kind, ...what }: { kind: string; given?: string[]; text?: string },
) {
  const history = openLocal(place, options);
  if (kind === "append") {
    await mkdir(place.folder, { recursive: true });
    await appendFile(join(place.folder, "metrics.json"), what.text ?? "");
    return;
  }
  expect(await history.queue(what.given ?? [])).toBeNull();
  expect((await history.merge()).notices).toEqual([]);
}

test("the figures are the same to the byte, made run by run or of the whole history at once", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      const place = await newPlace();
      for (const one of steps) await happen(place, one);
      await happen(place, { kind: "record", given: [sampleLine({ id: "last", end: 40_000 })] });
      const aggregates = aggregatesOf(place);
      expect(Object.keys(aggregates)).toHaveLength(8);
      expect(aggregates).toEqual(await rebuiltAggregates(place, options));
      const { ledger, warnings } = await openLocal(place, options).read();
      expect(warnings).toEqual([]);
      expect(aggregates["out/state.json"]).toContain(`"entries": ${foldLedger(ledger).entries},`);
    }),
    { numRuns: runs(40) },
  );
});
