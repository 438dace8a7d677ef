import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { getStageKey } from "../../src/model/statistics.ts";
import type { PlannedSubtask } from "../../src/model/plan.ts";
import { estimateCost } from "../../src/plan/cost.ts";
import { pack, sumWeights } from "../../src/plan/pack.ts";
import { command, pipeline, planOf, subtask } from "./sample-pipeline.ts";
import { runs } from "../support/property-runs.ts";

interface Wish {
  id?: string;
  weight?: number;
  requires?: string | null;
  /** What its one stage is expected to take; null: nobody knows. */
  seconds?: number | null;
}

const runs_on = { default: "ubuntu-latest", browser: "big" };
const fanOut = { max_jobs: 8, min_instances: 1, runs_on };

const planned = (wishes: readonly Wish[]) =>
  planOf(
    pipeline(
      wishes.map(({ id, weight = 1, requires = null }, position) =>
        subtask(id ?? `s${position}`, [command("unit")], { weight, requires }),
      ),
    ),
    {
      predictions: new Map(
        wishes.flatMap(({ id, seconds = null }, position) =>
          seconds === null ? [] : [[getStageKey(id ?? `s${position}`, "unit"), seconds] as const],
        ),
      ),
    },
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

  test("goes by expected times where they are known, whatever the weights say", () => {
    const wishes = [
      { weight: 9, seconds: 10 },
      { weight: 1, seconds: 60 },
      { weight: 5, seconds: 20 },
      { weight: 1, seconds: 30 },
    ];
    expect(show(wishes, 2)).toEqual(["default-01: s0 s2 s3", "s1: s1"]);
  });

  test("takes an unknown one for as long as its weight says beside the known ones", () => {
    // 30 + 10 seconds for 4 units of weight: a unit is 10 seconds.
    const wishes = [{ weight: 3, seconds: 30 }, { weight: 1, seconds: 10 }, { weight: 2.5 }];
    const subtasks = planned(wishes);
    const cost = estimateCost(subtasks);
    expect(subtasks.map((one) => cost([one]))).toEqual([30, 10, 25]);
    expect(show(wishes, 2)).toEqual(["s0: s0", "default-01: s1 s2"]);
  });

  test("gives every job something also when nothing takes any time", () => {
    expect(show([{ seconds: 0 }, { seconds: 0 }, { seconds: 0 }], 2)).toEqual([
      "default-01: s0 s2",
      "s1: s1",
    ]);
    expect(show([{ seconds: 0 }, {}, {}], 3)).toEqual(["s0: s0", "s1: s1", "s2: s2"]);
  });

  const seconds = fc.option(fc.oneof(fc.constant(0), fc.double({ min: 0, max: 10_000, noNaN: true })));
  const weight = fc.double({ min: 0.001, max: 100, noNaN: true });
  const wish = fc.record({ weight, requires: fc.constantFrom(null, "browser", "gpu"), seconds });

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
        fc.array(fc.record({ weight, seconds }), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 2, max: 8 }),
        (wishes, maxJobs) => {
          const subtasks = planned(wishes);
          const cost = estimateCost(subtasks);
          const fullest = Math.max(...pack(subtasks, maxJobs, fanOut).map((load) => cost(load.subtasks)));
          const average = cost(subtasks) / Math.min(maxJobs, subtasks.length);
          const heaviest = Math.max(...subtasks.map((one) => cost([one])));
          expect(fullest).toBeLessThanOrEqual((average + heaviest) * (1 + 1e-9));
        },
      ),
    );
  });

  test("fills no job more than a third beyond the best that there is", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ weight, seconds }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 2, max: 3 }),
        (wishes, jobs) => {
          const subtasks = planned(wishes);
          const cost = estimateCost(subtasks);
          const fullest = Math.max(...pack(subtasks, jobs, fanOut).map((load) => cost(load.subtasks)));
          const best = bestOf(
            subtasks.map((one) => cost([one])),
            jobs,
          );
          expect(fullest).toBeLessThanOrEqual(best * (4 / 3 - 1 / (3 * jobs)) * (1 + 1e-9));
        },
      ),
      { numRuns: runs(50) },
    );
  });

  test("changes nothing while nothing is known: weights decide", () => {
    const subtasks: PlannedSubtask[] = planned([{ weight: 2 }, { weight: 5 }, { weight: 0.5 }]);
    const cost = estimateCost(subtasks);
    expect(cost(subtasks)).toBe(sumWeights(subtasks));
    expect(subtasks.map((one) => cost([one]))).toEqual([2, 5, 0.5]);
  });
});

/** What the fullest job has to do when all ways to share out are tried. */
function bestOf(costs: readonly number[], jobs: number): number {
  let best = Infinity;
  const loads = Array.from({ length: jobs }, () => 0);
  const place = (position: number): void => {
    if (position === costs.length) {
      best = Math.min(best, Math.max(...loads));
      return;
    }
    for (const job of loads.keys()) {
      const before = loads[job]!;
      loads[job] = before + costs[position]!;
      place(position + 1);
      loads[job] = before;
    }
  };
  place(0);
  return best;
}
