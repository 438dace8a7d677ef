import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { aggregate, type Aggregate, type AggregateInput } from "../../src/aggregate/aggregate.ts";
import { getActionOutcome } from "../../src/aggregate/conclusion.ts";
import { evaluateCondition, parseCondition } from "../../src/model/condition.ts";
import type { Manifest, ManifestCommand } from "../../src/model/manifest.ts";
import type { Plan } from "../../src/model/plan.ts";
import { readManifests, someDamage } from "./damage.ts";
import { aggregatedAt } from "./left-behind.ts";
import { leftIn, somePlan, someJobs, someJobResults } from "./sample-runs.ts";
import { runs } from "../support/property-runs.ts";

type Case = Pick<AggregateInput, "plan" | "manifests" | "attempt" | "jobResults" | "jobs">;

const aggregateOf = (run: Case): Aggregate =>
  aggregate({
    ...run,
    now: new Date(aggregatedAt),
    artifactRoot: ".runs/task/cli/run-1",
    artifacts: [],
    warnings: [],
  });

/** Stages that the plan wants of an assignment, with whether each of them is sure to start when all goes well. */
function wanted(plan: Plan, subtasks: readonly string[]) {
  const owned = [
    ...plan.setup.map((stage) => ({ stage, owner: null as string | null })),
    ...plan.subtasks
      .filter(({ id, skip }) => subtasks.includes(id) && skip === null)
      .flatMap(({ id, stages }) => stages.map((stage) => ({ stage, owner: id as string | null }))),
  ];
  return owned
    .filter(({ stage }) => stage.skip === null)
    .map(({ stage, owner }) => ({
      id: stage.id,
      owner,
      starts: evaluateCondition(parseCondition(stage.if), {
        failed: false,
        blocked: false,
        cancelled: false,
      }),
    }));
}

/** A manifest in which everything that was wanted went well. */
function isIntact(plan: Plan, manifest: Manifest): boolean {
  const { subtasks } = plan.assignments.find(({ instance_id }) => instance_id === manifest.assignment)!;
  const outcomeOf = (id: string, owner: string | null): ManifestCommand["outcome"] =>
    manifest.commands.find((command) => command.id === id && command.subtask === owner)?.outcome ?? null;
  return (
    manifest.status === "succeeded" &&
    wanted(plan, subtasks).every(({ id, owner, starts }) => {
      const outcome = outcomeOf(id, owner);
      return outcome === "succeeded" || outcome === "allowed_failure" || (!starts && outcome === "skipped");
    })
  );
}

/** Those of the highest attempt; none where a job of a later attempt left nothing. */
function newestOf({ plan, manifests, attempt, jobs }: Case, assignment: string): Manifest[] {
  const own = manifests.filter(
    (manifest) =>
      manifest.assignment === assignment &&
      manifest.plan_digest === plan.digest &&
      manifest.attempt >= plan.plan_attempt &&
      manifest.attempt <= attempt,
  );
  const highest = Math.max(...own.map((manifest) => manifest.attempt));
  const job = jobs?.get(assignment);
  const later = job !== undefined && job.attempt > highest && job.attempt <= attempt;
  return later && job.copied !== true ? [] : own.filter((manifest) => manifest.attempt === highest);
}

/** What a green run promises, said once more and in other words than the code that is tested says it. */
function mayBeGreen(run: Case): boolean {
  const { plan, jobResults } = run;
  const skippable = plan.assignments.length === 0;
  if (jobResults !== null) {
    if (jobResults.plan !== "success") return false;
    if (jobResults.run !== "success" && !(skippable && jobResults.run === "skipped")) return false;
  }
  if (skippable) return plan.allow_empty && !plan.partial && plan.subtasks.every(({ skip }) => skip !== null);
  return plan.assignments.every(({ instance_id }) =>
    newestOf(run, instance_id).some((manifest) => isIntact(plan, manifest)),
  );
}

/** Nothing speaks against it: whatever was found is intact, and says of no stage that it went wrong. */
function mustBeGreen(run: Case): boolean {
  if (!mayBeGreen(run)) return false;
  const newest = run.plan.assignments.map(({ instance_id }) => newestOf(run, instance_id));
  const ran = ({ subtask, outcome }: ManifestCommand): boolean => subtask !== null && outcome === "succeeded";
  return (
    (newest.length === 0 || newest.some((all) => all.every(({ commands }) => commands.some(ran)))) &&
    newest
      .flat()
      .every(
        (manifest) =>
          isIntact(run.plan, manifest) &&
          manifest.commands.every(({ outcome }) => outcome === "succeeded" || outcome === "skipped"),
      )
  );
}

// Planning is the slowest part, and a few hundred plans are all there is to vary.
const plans = fc.sample(somePlan(fc.constantFrom(1, 1, 2)), { numRuns: 200, seed: 4 }).map((plan) => ({
  plan,
  untouched: plan.assignments.map(({ instance_id: assignment }) =>
    JSON.stringify(leftIn(plan, {}, { assignment })),
  ),
}));

const somePlanned = fc.constantFrom(...plans).chain(({ plan, untouched }) =>
  fc.record({
    plan: fc.constant(plan),
    untouched: fc.constant(untouched),
    attempt: fc.constantFrom(0, 0, 1, 2).map((more) => plan.plan_attempt + more),
    jobResults: someJobResults,
    jobs: someJobs(plan),
    damages: fc.array(someDamage, { maxLength: 4 }),
  }),
);

const someCase: fc.Arbitrary<Case> = somePlanned.map(({ damages, untouched, ...run }) => {
  const texts = damages.reduce((all, damage) => damage(all, run.plan), untouched);
  return { ...run, manifests: readManifests(texts) };
});

/** Everything in the files of a green run that a person could take for a failure. */
function shownAsBad({ plan, summary }: Aggregate): boolean {
  return (
    plan.assignments.some(({ status }) => status !== "succeeded" && status !== "recovered") ||
    plan.assignments.some(({ attempts }) => attempts.at(-1)?.status !== "completed") ||
    [...summary.builds, ...summary.tests].some(({ success }) => !success) ||
    summary.group.entries.some(({ status }) => status !== "succeeded" && status !== "skipped")
  );
}

/** What is wrong with a run's files; the names of all that does not hold. */
function faultsOf(run: Case, result: Aggregate): string[] {
  const { summary, manifest, plan } = result;
  const green = summary.status === "succeeded";
  const faults: Record<string, boolean> = {
    "it is green without deserving it": green && !mayBeGreen(run),
    "it is not green although nothing speaks against it": !green && mustBeGreen(run),
    "it is green and shows a failure": green && shownAsBad(result),
    "its outcome is not its status":
      ["success", "neutral"].includes(getActionOutcome(summary, plan)) !== green,
    "its manifest has another status": manifest.status !== summary.status,
    "it has a reason exactly when it is green": (summary.reason === null) !== green,
    "it ended without saying why":
      ["failed", "cancelled"].includes(summary.status) && manifest.status_detail === null,
  };
  return Object.keys(faults).filter((name) => faults[name]);
}

test("whatever is deleted, doubled, torn, changed or tried again, a run is green only when it deserves to be", () => {
  const seen = { green: 0, red: 0, surelyGreen: 0 };
  fc.assert(
    fc.property(someCase, (run) => {
      const result = aggregateOf(run);
      const green = result.summary.status === "succeeded";
      seen.green += Number(green);
      seen.red += Number(!green);
      seen.surelyGreen += Number(mustBeGreen(run));
      // One comparison a run: they take longer than all else.
      expect(faultsOf(run, result)).toEqual([]);
    }),
    { numRuns: runs(2000) },
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(runs(2000) / 8);
});

test("the order of the manifests, and how often each is there, changes nothing of any file", () => {
  const some = someCase.chain((run) =>
    fc.tuple(
      fc.constant(run),
      fc.shuffledSubarray([...run.manifests, ...run.manifests, ...run.manifests], {
        minLength: 2 * run.manifests.length,
      }),
    ),
  );
  fc.assert(
    fc.property(some, ([run, shuffled]) => {
      fc.pre(run.manifests.every((manifest) => shuffled.includes(manifest)));
      expect(JSON.stringify(aggregateOf({ ...run, manifests: shuffled }))).toBe(
        JSON.stringify(aggregateOf(run)),
      );
    }),
    { numRuns: runs(500) },
  );
});
