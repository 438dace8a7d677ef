import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { pack, weightOf } from "../../src/plan/pack.ts";
import { command, pipeline, planOf, subtask } from "./sample-pipeline.ts";

interface Wish {
  id?: string;
  weight?: number;
  requires?: string | null;
}

const runsOn = { default: "ubuntu-latest", browser: "big" };
const fanOut = { maxJobs: 8, minInstances: 1, runsOn };

const planned = (wishes: readonly Wish[]) =>
  planOf(
    pipeline(
      wishes.map(({ id, weight = 1, requires = null }, position) =>
        subtask(id ?? `s${position}`, [command("unit")], { weight, requires }),
      ),
    ),
  ).subtasks;

const show = (wishes: readonly Wish[], maxJobs: number): string[] =>
  pack(planned(wishes), maxJobs, fanOut).map(
    ({ id, subtasks }) => `${id}: ${subtasks.map((one) => one.id).join(" ")}`,
  );

describe("packing subtasks into jobs", () => {
  test("gives each its own job when there are enough", () => {
    expect(show([{}, {}, {}], 5)).toEqual(["s0: s0", "s1: s1", "s2: s2"]);
  });

  test("puts the heaviest first where there is least to do", () => {
    const wishes = [{ weight: 2 }, { weight: 5 }, { weight: 3 }, { weight: 4 }];
    expect(show(wishes, 2)).toEqual(["default-01: s0 s1", "default-02: s2 s3"]);
  });

  test("keeps capabilities apart and gives jobs to the one with most to do", () => {
    const wishes = [{ weight: 8, requires: "browser" }, { weight: 8, requires: "browser" }, {}, {}];
    expect(show(wishes, 3)).toEqual(["s0: s0", "s1: s1", "default-01: s2 s3"]);
    expect(pack(planned(wishes), 3, fanOut).map((load) => load.runsOn)).toEqual([
      "big",
      "big",
      "ubuntu-latest",
    ]);
  });

  test("puts everything in one job when there is only one", () => {
    expect(show([{ requires: "browser" }, {}], 1)).toEqual(["default-01: s0 s1"]);
    expect(show([{ requires: "browser" }, { requires: "browser" }], 1)).toEqual(["browser-01: s0 s1"]);
  });

  test("keeps capabilities apart even when that takes more jobs than asked for", () => {
    const of = pipeline(["a", "b", "c"].map((id) => subtask(id, [command("unit")], { requires: id })));
    const plan = planOf(of, { maxJobs: 2 });
    expect(plan.assignments).toHaveLength(3);
  });

  test("passes over a number that is a subtask's id", () => {
    const wishes = [{ id: "default-01", weight: 5 }, {}, {}];
    expect(show(wishes, 2)).toEqual(["default-01: default-01", "default-02: s1 s2"]);
  });

  const wish = fc.record({
    weight: fc.double({ min: 0.001, max: 100, noNaN: true }),
    requires: fc.constantFrom(null, "browser", "gpu"),
  });

  test("loses nobody, mixes no capabilities, has no idle job and no name twice, and repeats itself", () => {
    fc.assert(
      fc.property(
        fc.array(wish, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 2, max: 12 }),
        (wishes, maxJobs) => {
          const subtasks = planned(wishes);
          const loads = pack(subtasks, maxJobs, fanOut);
          const kinds = new Set(subtasks.map(({ capability }) => capability)).size;
          expect(loads.length).toBeLessThanOrEqual(Math.max(maxJobs, kinds));
          expect(loads.length).toBeGreaterThanOrEqual(Math.min(maxJobs, subtasks.length));
          expect(loads.flatMap((load) => load.subtasks.map(({ id }) => id)).toSorted()).toEqual(
            subtasks.map(({ id }) => id).toSorted(),
          );
          for (const load of loads) {
            expect(new Set(load.subtasks.map(({ capability }) => capability)).size).toBe(1);
          }
          expect(new Set(loads.map(({ id }) => id)).size).toBe(loads.length);
          expect(pack(subtasks, maxJobs, fanOut)).toEqual(loads);
        },
      ),
    );
  });

  test("never gives a job more than the average and its heaviest subtask together", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.001, max: 100, noNaN: true }), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 2, max: 8 }),
        (weights, maxJobs) => {
          const subtasks = planned(weights.map((weight) => ({ weight })));
          const fullest = Math.max(...pack(subtasks, maxJobs, fanOut).map((load) => weightOf(load.subtasks)));
          const average = weightOf(subtasks) / Math.min(maxJobs, subtasks.length);
          expect(fullest).toBeLessThanOrEqual(average + Math.max(...weights) + 1e-6);
        },
      ),
    );
  });
});
