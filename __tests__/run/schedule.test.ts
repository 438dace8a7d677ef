import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { StageOutcome } from "../../src/model/outcome.ts";
import type { PlannedStage } from "../../src/model/plan.ts";
import { runSchedule } from "../../src/run/schedule.ts";
import { runs } from "../support/property-runs.ts";

interface Wanted {
  /** Positions of earlier stages; null: no `needs`. */
  needs: number[] | null;
  if: string;
  outcome: StageOutcome;
  skip: string | null;
}

const idOf = (position: number): string => `s${position}`;

const stageOf = ({ needs, if: condition, skip }: Wanted, position: number): PlannedStage => ({
  kind: "command",
  id: idOf(position),
  name: idOf(position),
  phase: "test",
  needs: needs === null ? null : needs.map(idOf),
  if: condition,
  working_directory: ".",
  env: {},
  continue_on_error: false,
  timeout_minutes: 1,
  summary_hint: null,
  skip,
  predicted_seconds: null,
  run: "true",
  shell: null,
  permissions: { id_token: "none" as const },
  tries: { max: 1, backoff_seconds: 0, on: ["failure"], timeout_minutes: null },
  artifacts: [],
  if_no_files_found: "warn",
});

const outcome = fc.constantFrom<StageOutcome>(
  "succeeded",
  "succeeded",
  "failed",
  "timed_out",
  "allowed_failure",
);
const condition = fc.constantFrom("success()", "success()", "failure()", "always()");

const wanted = fc
  .array(
    fc.record({
      needs: fc.option(fc.array(fc.nat({ max: 20 }), { maxLength: 3 })),
      if: condition,
      outcome,
      skip: fc.option(fc.constant("not targeted"), { freq: 8 }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((stages) =>
    stages.map((stage, position): Wanted => {
      // Only earlier stages can be needed here, so that there is no circle.
      const needs = stage.needs?.map((other) => other % Math.max(1, position)) ?? null;
      return { ...stage, needs: position === 0 && needs !== null ? [] : needs };
    }),
  );

const before = ({ needs }: Wanted, position: number): number[] =>
  needs ?? Array.from({ length: position }, (_, at) => at);

interface Happened {
  outcomes: StageOutcome[];
  /** In order: what started, ended and was skipped. */
  steps: { what: "start" | "end" | "skip"; position: number }[];
}

/** Runs stages that end in any order that the scheduler thinks of. */
async function happen(
  stages: readonly Wanted[],
  given: { failFast: boolean; maxParallel: number },
  scheduler: fc.Scheduler,
): Promise<Happened> {
  const steps: Happened["steps"] = [];
  const running = runSchedule({
    ...given,
    stages: stages.map(stageOf),
    done: new Set(),
    signal: new AbortController().signal,
    cleanUp: new AbortController().signal,
    begun: false,
    async run(position) {
      steps.push({ what: "start", position });
      await scheduler.schedule(Promise.resolve());
      steps.push({ what: "end", position });
      return stages[position]!.outcome;
    },
    async skip(position) {
      steps.push({ what: "skip", position });
    },
  });
  const outcomes = await scheduler.waitFor(running);
  return { outcomes, steps };
}

const settings = fc.record({ failFast: fc.boolean(), maxParallel: fc.integer({ min: 1, max: 4 }) });

/** The property holds for all stages, settings and orders of their ends. */
function always(
  holds: (
    stages: readonly Wanted[],
    found: Happened,
    given: { failFast: boolean; maxParallel: number },
  ) => void,
) {
  return fc.assert(
    fc.asyncProperty(wanted, settings, fc.scheduler(), async (stages, given, scheduler) => {
      holds(stages, await happen(stages, given, scheduler), given);
    }),
    { numRuns: runs(300) },
  );
}

describe("whatever the stages are, and in whatever order they end", () => {
  test("each one either runs once or is left out once", async () => {
    await always((stages, { outcomes, steps }) => {
      for (const [position, { outcome: own }] of stages.entries()) {
        const mine = steps.filter((step) => step.position === position).map(({ what }) => what);
        expect(mine).toEqual(outcomes[position] === "skipped" ? ["skip"] : ["start", "end"]);
        expect(["skipped", own]).toContain(outcomes[position]);
      }
    });
  });

  test("none starts or is skipped before all that it waits for", async () => {
    await always((stages, { steps }) => {
      for (const [at, { what, position }] of steps.entries()) {
        const over = steps.slice(0, at).filter((step) => step.what !== "start");
        const waitedFor = what === "end" ? [] : before(stages[position]!, position);
        expect(over.map((step) => step.position)).toEqual(expect.arrayContaining(waitedFor));
      }
    });
  });

  test("no more run at a time than allowed", async () => {
    await always((_, { steps }, { maxParallel }) => {
      let running = 0;
      for (const { what } of steps) {
        running += { start: 1, end: -1, skip: 0 }[what];
        expect(running).toBeLessThanOrEqual(maxParallel);
      }
    });
  });

  test("what the plan skips never starts, and what always runs does", async () => {
    await always((stages, { outcomes }) => {
      for (const [position, { skip, if: text }] of stages.entries()) {
        const mustNotStart = skip !== null;
        const mustStart = skip === null && text === "always()";
        const started = outcomes[position] !== "skipped";
        expect({ mustNotStart, started }).not.toEqual({ mustNotStart: true, started: true });
        expect({ mustStart, started }).not.toEqual({ mustStart: true, started: false });
      }
    });
  });

  test("with fail-fast a stage for success() starts only while nothing has failed", async () => {
    await always((stages, { steps }, { failFast }) => {
      const failed = (position: number): boolean =>
        ["failed", "timed_out"].includes(stages[position]!.outcome);
      const firstFailure = steps.findIndex(({ what, position }) => what === "end" && failed(position));
      const later = firstFailure === -1 || !failFast ? [] : steps.slice(firstFailure);
      const wrong = later.filter(
        ({ what, position }) => what === "start" && stages[position]!.if === "success()",
      );
      expect(wrong).toEqual([]);
    });
  });

  test("without fail-fast a stage for success() is left out only for a failure that it needs, near or far", async () => {
    await always((stages, { outcomes }, { failFast }) => {
      /** Whether a failure lies behind what was left out. */
      const behind = (position: number): boolean => {
        const state = outcomes[position];
        if (state === "failed" || state === "timed_out") return true;
        return state === "skipped" && before(stages[position]!, position).some(behind);
      };
      for (const [position, stage] of stages.entries()) {
        const leftOut =
          !failFast && stage.skip === null && stage.if === "success()" && outcomes[position] === "skipped";
        const excused = stage.needs !== null && stage.needs.some(behind);
        expect({ leftOut, excused }).not.toEqual({ leftOut: true, excused: false });
      }
    });
  });
});

test("stages in a cycle are an error, and not an endless run", async () => {
  const circle: Wanted[] = [1, 0].map((other) => ({
    needs: [other],
    if: "success()",
    outcome: "succeeded",
    skip: null,
  }));
  const run = runSchedule({
    stages: circle.map(stageOf),
    failFast: true,
    done: new Set(),
    maxParallel: 2,
    signal: new AbortController().signal,
    cleanUp: new AbortController().signal,
    begun: false,
    run: async () => "succeeded",
    skip: async () => {},
  });
  await expect(run).rejects.toThrow("the needs of stages form a cycle");
});
