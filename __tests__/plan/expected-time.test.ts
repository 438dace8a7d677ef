import { setImmediate } from "node:timers/promises";
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { getStageKey } from "../../src/model/statistics.ts";
import type { StageOutcome } from "../../src/model/outcome.ts";
import type { CommandStage, Stage } from "../../src/model/pipeline.ts";
import type { PlannedStage } from "../../src/model/plan.ts";
import { expectedOfStages } from "../../src/plan/expected-time.ts";
import { runSchedule } from "../../src/run/schedule.ts";
import { changed, command, guardrail, nested, pipeline, planOf, subtask } from "./sample-pipeline.ts";
import { runs } from "../support/property-runs.ts";

/** Stages of the subtask `api` that each take what is said, null for not known. */
function timed(
  stages: Stage[],
  seconds: readonly (number | null)[],
  more: Parameters<typeof planOf>[1] = {},
): PlannedStage[] {
  const known = stages.flatMap(({ id }, position) => {
    const value = seconds[position] ?? null;
    return value === null ? [] : [[getStageKey("api", id), value] as const];
  });
  return planOf(pipeline([subtask("api", stages)]), { ...more, predictions: new Map(known) }).subtasks[0]!
    .stages;
}

describe("what the stages of a subtask take", () => {
  const four = (second: Partial<CommandStage>, third: Partial<CommandStage>) => [
    command("build"),
    command("lint", second),
    command("unit", third),
    command("pack"),
  ];

  test("is their sum when each waits for those before it", () => {
    expect(expectedOfStages(timed(four({}, {}), [10, 2, 20, 1]), null)).toBe(33);
  });

  test("is the longest chain when some start at once or need others", () => {
    // build 10 -> unit 20, lint 40 from the start: pack waits for both.
    const stages = four({ needs: [] }, { needs: ["build"] });
    expect(expectedOfStages(timed(stages, [10, 40, 20, 1]), null)).toBe(41);
    expect(expectedOfStages(timed(stages, [10, 5, 20, 1]), null)).toBe(31);
  });

  test("is a chain through a later stage too", () => {
    const stages = [command("unit", { needs: ["build"] }), command("build", { needs: [] })];
    expect(expectedOfStages(timed(stages, [3, 4]), null)).toBe(7);
  });

  test("is their sum with one at a time, and at least a share of it with more", () => {
    const stages = timed(
      ["a", "b", "c", "d"].map((id) => command(id, { needs: [] })),
      [4, 4, 4, 4],
    );
    expect([1, 2, 3, 4, null].map((most) => expectedOfStages(stages, most))).toEqual([16, 8, 16 / 3, 4, 4]);
  });

  test("is not known when one that runs is not, and nothing without stages", () => {
    expect(expectedOfStages(timed(four({}, {}), [10, null, 20, 1]), null)).toBeNull();
    expect(expectedOfStages([], null)).toBe(0);
  });

  test("has no time for what is left out or starts only after a failure, known or not", () => {
    const stages = four({ paths: ["docs/**"] }, { if: "failure()" });
    const planned = timed(stages, [10, null, 99, 1], { changes: changed(["src/a.ts"]) });
    expect(planned.map((stage) => stage.predicted_seconds)).toEqual([10, 0, 0, 1]);
    expect(expectedOfStages(planned, null)).toBe(11);
  });

  test("is that of a nested pipeline as a whole", () => {
    const planned = timed([nested("docs", [guardrail("links")]), command("unit")], [7, 2]);
    expect(planned[0]).toMatchObject({ predicted_seconds: 7, stages: [{ predicted_seconds: null }] });
    expect(expectedOfStages(planned, null)).toBe(9);
  });

  test("is what they take when they are run, if there are processors enough", async () => {
    const stage = fc.record({
      needs: fc.option(fc.array(fc.nat({ max: 20 }), { maxLength: 3 })),
      seconds: fc.nat({ max: 50 }),
      skip: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(stage, { minLength: 1, maxLength: 8 }), async (wanted) => {
        const stages = wanted.map(({ needs, skip }, position) => {
          // Only earlier stages can be needed here, so that there is no circle.
          const earlier = position === 0 ? [] : needs?.map((other) => `s${other % position}`);
          const paths = skip ? ["docs/**"] : [];
          return command(`s${position}`, { needs: needs === null ? null : earlier!, paths });
        });
        const seconds = wanted.map((one) => one.seconds);
        const planned = timed(stages, seconds, { changes: changed(["src/a.ts"]) });
        expect(expectedOfStages(planned, null)).toBe(await secondsOfRun(planned));
      }),
      { numRuns: runs(50) },
    );
  });
});

/** What the real schedule takes when every stage takes as long as expected. Time goes on only when nothing else does. */
async function secondsOfRun(stages: readonly PlannedStage[]): Promise<number> {
  let now = 0;
  let over = false;
  const running: { at: number; end(): void }[] = [];
  const done = runSchedule({
    stages,
    done: new Set(),
    failFast: true,
    maxParallel: Infinity,
    signal: new AbortController().signal,
    cleanUp: new AbortController().signal,
    begun: false,
    run: (position) =>
      new Promise<StageOutcome>((resolve) => {
        const at = now + stages[position]!.predicted_seconds!;
        running.push({ at, end: () => resolve("succeeded") });
      }),
    skip: async () => {},
  }).then(() => (over = true));
  for (;;) {
    await setImmediate();
    if (over) break;
    running.sort((left, right) => left.at - right.at);
    const next = running.shift()!;
    now = next.at;
    next.end();
  }
  await done;
  return now;
}

describe("what an assignment takes", () => {
  const of = pipeline(
    [
      subtask("api", [command("build"), command("unit")]),
      subtask("core", [command("unit", { needs: [] }), command("lint", { needs: [] })], { max_parallel: 1 }),
    ],
    { setup: [command("install")] },
  );
  const predictions = new Map([
    [getStageKey(null, "install"), 30.1],
    [getStageKey("api", "build"), 10.2],
    [getStageKey("api", "unit"), 20],
    [getStageKey("core", "unit"), 4],
    [getStageKey("core", "lint"), 6],
  ]);
  const expected = (more: Parameters<typeof planOf>[1]): (number | null)[] =>
    planOf(of, more).assignments.map(({ predicted_seconds }) => predicted_seconds);

  test("is the setup and its subtasks one after another", () => {
    expect(expected({ predictions })).toEqual([70.3]);
    expect(expected({ predictions, maxJobs: 2 })).toEqual([60.3, 40.1]);
  });

  test("is not known when a stage of it is not, or nothing is", () => {
    const unknown = new Map([...predictions].filter(([key]) => key !== getStageKey("core", "lint")));
    expect(expected({ predictions: unknown, maxJobs: 2 })).toEqual([60.3, null]);
    expect(expected({})).toEqual([null]);
  });
});
