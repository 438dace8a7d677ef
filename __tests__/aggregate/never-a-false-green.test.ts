import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { evaluateCondition, parseCondition } from "../../src/model/condition.ts";
import type { Manifest } from "../../src/model/manifest.ts";
import type { StageOutcome } from "../../src/model/outcome.ts";
import type { Plan } from "../../src/model/plan.ts";
import { getActionOutcome, listFailedStages } from "../../src/aggregate/conclusion.ts";
import { guardrail, pipeline, planOf, subtask } from "../plan/sample-pipeline.ts";
import { afterCommand, approved, missing, notPerformed, overridable, rejected } from "./judgements.ts";
import { aggregated, left } from "./left-behind.ts";
import { leftIn, somePlan, stageNames } from "./sample-runs.ts";
import { runs } from "../support/property-runs.ts";

/** What a green run promises, said once more and in other words than the code that is tested says it. */
function deservesGreen(plan: Plan, manifests: readonly Manifest[], attempt: number): boolean {
  const running = plan.subtasks.filter(({ skip }) => skip === null);
  if (running.length === 0) return plan.allow_empty && !plan.partial;
  let started = false;
  for (const assignment of plan.assignments) {
    const own = manifests
      .filter(
        (manifest) => manifest.assignment === assignment.instance_id && manifest.plan_digest === plan.digest,
      )
      .filter((manifest) => manifest.attempt >= plan.plan_attempt && manifest.attempt <= attempt);
    const highest = Math.max(...own.map((manifest) => manifest.attempt));
    const counting = own.filter((manifest) => manifest.attempt === highest);
    const ended = counting.filter(({ status }) => status !== "in_progress");
    if (ended.length === 0 || ended.some(({ status }) => status !== "succeeded")) return false;
    const stages = [
      ...plan.setup.map((stage) => ({ stage, owner: null as string | null })),
      ...running
        .filter(({ id }) => assignment.subtasks.includes(id))
        .flatMap(({ id, stages }) => stages.map((stage) => ({ stage, owner: id as string | null }))),
    ];
    for (const { stage, owner } of stages.filter((one) => one.stage.skip === null)) {
      const asks = evaluateCondition(parseCondition(stage.if), {
        failed: false,
        blocked: false,
        cancelled: false,
      });
      const fine: (StageOutcome | null)[] = asks
        ? ["succeeded", "allowed_failure"]
        : ["succeeded", "allowed_failure", "skipped"];
      const found = ended[0]!.commands.find(({ id, subtask }) => id === stage.id && subtask === owner);
      if (!fine.includes(found?.outcome ?? null)) return false;
      if (owner !== null && found?.outcome !== "skipped") started = true;
    }
  }
  return started;
}

const outcome = fc.oneof(
  { weight: 30, arbitrary: fc.constant("succeeded" as const) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "failed",
      "timed_out",
      "cancelled",
      "skipped",
      "allowed_failure",
      "running",
      null,
    ),
  },
);

interface Trace {
  plan: Plan;
  manifests: Manifest[];
  attempt: number;
}

function manifestOf(plan: Plan, assignment: string): fc.Arbitrary<Manifest[]> {
  const some = fc
    .record({
      endings: fc.tuple(...stageNames.map(() => outcome)),
      status: fc.oneof(
        { weight: 12, arbitrary: fc.constant(undefined) },
        {
          weight: 1,
          arbitrary: fc.constantFrom("succeeded" as const, "failed" as const, "cancelled" as const, null),
        },
      ),
      attempt: fc.oneof(
        { weight: 6, arbitrary: fc.constant(1) },
        { weight: 1, arbitrary: fc.integer({ min: 1, max: 4 }) },
      ),
      foreign: fc.oneof(
        { weight: 15, arbitrary: fc.constant(false) },
        { weight: 1, arbitrary: fc.constant(true) },
      ),
    })
    .map(({ endings, status, attempt, foreign }) => {
      // What would be skipped by plan or condition mostly is, so that green runs are among them.
      const all = Object.fromEntries(stageNames.map((name, position) => [name, endings[position]!]));
      const how = { assignment, attempt, ...(status === undefined ? {} : { status }) };
      const manifest = leftIn(plan, all, how);
      return foreign ? { ...manifest, plan_digest: "f".repeat(64) } : manifest;
    });
  return fc.oneof(
    { weight: 12, arbitrary: fc.array(some, { minLength: 1, maxLength: 1 }) },
    { weight: 2, arbitrary: fc.array(some, { maxLength: 3 }) },
  );
}

const someRun: fc.Arbitrary<Trace> = somePlan().chain((plan) =>
  fc.record({
    plan: fc.constant(plan),
    manifests: fc
      .tuple(...plan.assignments.map(({ instance_id }) => manifestOf(plan, instance_id)))
      .map((all) => all.flat()),
    attempt: fc.constantFrom(1, 1, 2, 3),
  }),
);

test("a run is green exactly when every stage that was to run did, in manifests that count", () => {
  let green = 0;
  let red = 0;
  fc.assert(
    fc.property(someRun, ({ plan, manifests, attempt }) => {
      const distinct = new Map(
        manifests.map((manifest) => [`${manifest.assignment} ${manifest.attempt}`, manifest]),
      );
      const sole = [...distinct.values()];
      const { summary, manifest, plan: final } = aggregated(plan, sole, { attempt });
      const isGreen = summary.status === "succeeded";
      if (isGreen) green += 1;
      else red += 1;
      expect(isGreen).toBe(deservesGreen(plan, sole, attempt));
      expect(["success", "neutral"].includes(getActionOutcome(summary, final))).toBe(isGreen);
      expect(manifest.status).toBe(summary.status);
      const bad = {
        failed: listFailedStages(manifest),
        assignments: final.assignments.filter(
          ({ status }) => status !== "succeeded" && status !== "recovered",
        ),
        builds: summary.builds.filter(({ success }) => !success),
        tests: summary.tests.filter(({ success }) => !success),
        entries: summary.group.entries.filter(({ status }) => status !== "succeeded" && status !== "skipped"),
      };
      const shown = Object.values(bad).flat().length;
      expect(isGreen ? shown : 0).toBe(0);
      expect(summary.reason === null).toBe(isGreen);
    }),
    { numRuns: runs(500) },
  );
  expect(Math.min(green, red)).toBeGreaterThan(runs(500) / 20);
});

test("`after` stages make no run green: it is when it would be without them, and they came to nothing bad", () => {
  const stages = [guardrail("review", { phase: "review" }), guardrail("diff-budget")];
  const { after } = planOf(pipeline([subtask("s", [])], { after: stages }));
  const bad = fc.constantFrom(missing, rejected, overridable, null, undefined);
  const said = fc.oneof(fc.constantFrom(approved, notPerformed), bad);
  const fine = new Set<unknown>([approved, notPerformed]);
  fc.assert(
    fc.property(someRun, said, said, ({ plan, manifests, attempt }, first, second) => {
      const alone = aggregated(plan, manifests, { attempt }).summary.status === "succeeded";
      const withAfter = { ...plan, after };
      const commands = [first, second].flatMap((one, at) =>
        one === undefined ? [] : [afterCommand(withAfter, after[at]!.id, one)],
      );
      const { summary } = aggregated(withAfter, manifests, { attempt, after: commands });
      expect(summary.status === "succeeded").toBe(alone && fine.has(first) && fine.has(second));
      const before = aggregated(withAfter, manifests, { attempt, provisional: true });
      expect(before.summary.status === "succeeded").toBe(alone);
    }),
    { numRuns: runs(300) },
  );
});

test("a manifest that says it failed is not covered up by another one of the same attempt", () => {
  fc.assert(
    fc.property(somePlan(), fc.infiniteStream(fc.boolean()), (plan, coins) => {
      fc.pre(plan.assignments.length > 0);
      const manifests = plan.assignments.flatMap(({ instance_id: assignment }) => {
        const pair = [
          left(plan, {}, { assignment, status: "failed" }),
          left(plan, {}, { assignment, second: 30 }),
        ];
        return coins.next().value ? pair : pair.toReversed();
      });
      const { summary, plan: final } = aggregated(plan, manifests);
      expect(summary.status).toBe("failed");
      expect(final.assignments.every(({ status }) => status === "failed")).toBe(true);
    }),
  );
});
