import * as fc from "fast-check";
import type { Manifest } from "../../src/model/manifest.ts";
import type { Stage } from "../../src/model/pipeline.ts";
import type { Plan } from "../../src/model/plan.ts";
import type { AssignmentJob, JobResult, JobResults } from "../../src/model/job-results.ts";
import { changed, command, pipeline, planOf, subtask } from "../plan/sample-pipeline.ts";
import { everything } from "../../src/plan/selection.ts";
import { type Endings, type Left, left } from "./left-behind.ts";

const stage = (id: string): fc.Arbitrary<Stage> =>
  fc
    .record({
      if: fc.constantFrom("success()", "success()", "always()", "failure()"),
      phase: fc.constantFrom("build" as const, "test" as const, "review" as const),
      paths: fc.constantFrom<string[]>([], [], ["docs/**"]),
    })
    .map((more) => command(id, more));

/** Plans of up to three subtasks `s0` to `s2` with the stages `one` and `two` each, in up to three assignments. */
export const somePlan = (planAttempt: fc.Arbitrary<number> = fc.constant(1)): fc.Arbitrary<Plan> =>
  fc
    .record({
      subtasks: fc.array(
        fc.tuple(fc.tuple(stage("one"), stage("two")), fc.constantFrom<string[]>([], [], ["docs/**"])),
        { minLength: 1, maxLength: 3 },
      ),
      setup: fc.boolean(),
      allowEmpty: fc.boolean(),
      maxJobs: fc.integer({ min: 1, max: 3 }),
      planAttempt,
      stages: fc.constantFrom(null, null, null, new Set(["s0/one"])),
    })
    .map(({ subtasks, setup, allowEmpty, maxJobs, planAttempt: attempt, stages }) => {
      const of = pipeline(
        subtasks.map(([own, paths], position) => subtask(`s${position}`, own, { paths })),
        { setup: setup ? [command("install")] : [], allow_empty: allowEmpty },
      );
      const selection = { ...everything, stages };
      return planOf(of, { maxJobs, changes: changed(["src/a.ts"]), planAttempt: attempt, selection });
    });

/** Every stage that `somePlan` can have. */
export const stageNames = ["setup/install", ...[0, 1, 2].flatMap((n) => [`s${n}/one`, `s${n}/two`])];

/** What an attempt leaves in which the stages end so, but those that plan or condition leave out are skipped. */
export function leftIn(plan: Plan, endings: Endings, how: Left): Manifest {
  const planned = [
    ...plan.setup.map((one) => ["setup", one] as const),
    ...plan.subtasks.flatMap(({ id, stages }) => stages.map((one) => [id, one] as const)),
  ];
  const skipped = planned.filter(([, one]) => one.skip !== null || one.if === "failure()");
  const names = skipped.map(([owner, { id }]) => [`${owner}/${id}`, "skipped" as const]);
  return left(plan, { ...endings, ...Object.fromEntries(names) }, how);
}

/** How the jobs of a run ended, which mostly is well. */
export const someJobResults: fc.Arbitrary<JobResults | null> = fc.oneof(
  { weight: 12, arbitrary: fc.constant({ plan: "success" as const, run: "success" as const }) },
  { weight: 2, arbitrary: fc.constant({ plan: "success" as const, run: "skipped" as const }) },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: fc.record({ plan: someResult(), run: someResult() }) },
);

function someResult(): fc.Arbitrary<JobResult | null> {
  return fc.constantFrom(
    "success" as const,
    "failure" as const,
    "cancelled" as const,
    "skipped" as const,
    null,
  );
}

/** What the list of jobs says of a plan's assignments, which mostly is that all went well. */
export function someJobs(plan: Plan): fc.Arbitrary<ReadonlyMap<string, AssignmentJob> | null> {
  const conclusion = fc.oneof(
    { weight: 6, arbitrary: fc.constant("success") },
    { weight: 1, arbitrary: fc.constantFrom("failure", "cancelled", "skipped", "timed_out", null) },
  );
  const job = fc.record({
    attempt: fc.oneof(
      { weight: 4, arbitrary: fc.constant(plan.plan_attempt) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 5 }) },
    ),
    conclusion,
    copied: fc.boolean(),
  });
  const known = fc.tuple(...plan.assignments.map(() => fc.option(job, { freq: 8 }))).map((jobs) => {
    const entries = plan.assignments.map(
      ({ instance_id }, position) => [instance_id, jobs[position]!] as const,
    );
    return new Map(entries.filter(([, one]) => one !== null));
  });
  return fc.option(known, { freq: 2 });
}
