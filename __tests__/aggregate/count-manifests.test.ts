import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { countManifests } from "../../src/aggregate/count-manifests.ts";
import type { JobContext } from "../../src/aggregate/job-context.ts";
import type { Manifest } from "../../src/model/manifest.ts";
import type { RunStatus } from "../../src/model/outcome.ts";
import { command, pipeline, planOf, subtask } from "../plan/sample-pipeline.ts";
import { aggregated, left } from "./left-behind.ts";

const of = pipeline([subtask("api", [command("unit")]), subtask("core", [command("unit")])]);
type Jobs = JobContext["jobs"];
const plan = planOf(of, { maxJobs: 2, planAttempt: 2 });

const counting = (manifests: readonly Manifest[], attempt: number, jobs: Jobs = null) =>
  countManifests(plan, manifests, attempt, { jobs }).records.map(
    (record) => record.counting?.attempt ?? null,
  );

describe("a manifest counts", () => {
  test("when it has the plan's digest and an attempt from the plan's to the current one", () => {
    expect(
      counting([left(plan, {}, { attempt: 2 }), left(plan, {}, { assignment: "core", attempt: 3 })], 3),
    ).toEqual([2, 3]);
  });

  test("for its assignment only if no later attempt left one", () => {
    expect(counting([left(plan, {}, { attempt: 3 }), left(plan, {}, { attempt: 2 })], 4)).toEqual([3, null]);
  });

  test("for its assignment only if no later job left nothing", () => {
    const both = [left(plan), left(plan, {}, { assignment: "core" })];
    const later = (attempt: number, conclusion: string | null) =>
      counting(both, 3, new Map([["api", { attempt, conclusion }]]));
    expect(counting(both, 3)).toEqual([2, 2]);
    expect(later(2, "failure")).toEqual([2, 2]);
    expect(later(3, "failure")).toEqual([null, 2]);
    expect(later(3, "cancelled")).toEqual([null, 2]);
    expect(later(3, "skipped")).toEqual([null, 2]);
    expect(later(3, null)).toEqual([null, 2]);
  });

  test("when its job is listed once more as a success: it was not run again", () => {
    const job = { attempt: 3, conclusion: "success", copied: true };
    expect(counting([left(plan)], 3, new Map([["api", job]]))).toEqual([2, null]);
  });

  test("not once a later attempt is known, from its job that succeeded or its artifact that is torn (A13)", () => {
    const job = { attempt: 3, conclusion: "success" };
    expect(counting([left(plan)], 3, new Map([["api", job]]))).toEqual([null, null]);
    const torn = [{ assignment: "api", attempt: 3 }];
    const { records } = countManifests(plan, [left(plan)], 3, { unreadable: torn });
    expect(records.map((record) => record.counting)).toEqual([null, null]);
    const run = aggregated(plan, [left(plan), left(plan, {}, { assignment: "core" })], {
      attempt: 3,
      unreadable: torn,
      jobResults: { plan: "success", run: "success" },
    });
    expect(run.summary).toMatchObject({
      status: "failed",
      reason: "the assignment api was lost or cancelled: the artifact of its attempt 3 cannot be read",
    });
  });

  test("although an earlier one, or one of another assignment, is torn", () => {
    const both = [left(plan, {}, { attempt: 3 }), left(plan, {}, { assignment: "core" })];
    const unreadable = [
      { assignment: "api", attempt: 2 },
      { assignment: "other", attempt: 3 },
    ];
    const { records } = countManifests(plan, both, 3, { unreadable });
    expect(records.map((record) => record.counting?.attempt)).toEqual([3, 2]);
  });

  test("whatever is said of jobs of other attempts than the plan's", () => {
    const job = (attempt: number) => new Map([["api", { attempt, conclusion: "failure" }]]);
    expect(counting([left(plan)], 3, job(1))).toEqual([2, null]);
    expect(counting([left(plan)], 3, job(4))).toEqual([2, null]);
    const lost = aggregated(plan, [], { attempt: 3, jobs: job(1) }).plan.assignments[0]!;
    expect(lost.attempts.map(({ number }) => number)).toEqual([2, 3]);
  });
});

describe("a manifest does not count", () => {
  const why = (manifest: ReturnType<typeof left>, attempt = 2) =>
    countManifests(plan, [manifest], attempt).ignored;

  test("when it belongs to another plan, which is expected only of the attempts before this plan", () => {
    const stranger = { ...left(plan), plan_digest: "0".repeat(64) };
    expect(why(stranger)).toMatchObject([{ reason: "it belongs to another plan", expected: false }]);
    expect(why({ ...stranger, attempt: 1 })).toMatchObject([{ expected: true }]);
    expect(why({ ...stranger, attempt: 1, run_id: "other" })).toMatchObject([{ expected: false }]);
  });

  test("when it is older than the plan or newer than now", () => {
    expect(why(left(plan, {}, { attempt: 1 }))).toMatchObject([{ reason: "the plan was made in attempt 2" }]);
    expect(why(left(plan, {}, { attempt: 3 }))).toMatchObject([{ reason: "this is attempt 2" }]);
  });

  test("when the plan has no such assignment, or when it is that of a whole run", () => {
    expect(why({ ...left(plan), assignment: "other" })).toMatchObject([
      { reason: "the plan has no such assignment" },
    ]);
    expect(why({ ...left(plan), assignment: null })).toMatchObject([{ expected: true }]);
  });

  test("and then the summary says so, and says it of the lost assignment", () => {
    const stranger = { ...left(plan), plan_digest: "0".repeat(64) };
    const { summary } = aggregated(plan, [stranger, left(plan, {}, { assignment: "core" })]);
    expect(summary.status).toBe("failed");
    expect(summary.reason).toBe(
      "the assignment api was lost: it left no manifest (that of attempt 2 does not count: it belongs to another plan)",
    );
    expect(summary.warnings).toEqual([
      "a manifest of api, attempt 2, does not count: it belongs to another plan",
    ]);
  });
});

describe("what an earlier plan left", () => {
  const earlier = (assignment: string, attempt = 1) => ({
    ...left(plan, {}, { assignment, attempt }),
    plan_digest: "0".repeat(64),
  });
  const own = [left(plan), left(plan, {}, { assignment: "core" })];

  test("is mentioned once, in the notes of the summary and not in the plan's own", () => {
    const theirs = ["api", "core", "core", "other"].map((assignment) => ({ ...earlier("api"), assignment }));
    const { summary, plan: final } = aggregated({ ...plan, notes: ["a note"] }, [...theirs, ...own]);
    expect(summary.status).toBe("succeeded");
    expect(summary.warnings).toEqual([]);
    expect(summary.plan.notes).toEqual([
      "a note",
      "3 manifests of attempt 1 belong to an earlier plan and do not count",
    ]);
    expect(final.notes).toEqual(["a note"]);
  });

  test("is counted also where only its name is known, and no more than once", () => {
    const notes = (foreign: { assignment: string; attempt: number }[]) =>
      aggregated(plan, [...own, earlier("api")], { foreign }).summary.plan.notes;
    expect(notes([])).toEqual(["1 manifest of attempt 1 belongs to an earlier plan and does not count"]);
    expect(notes([{ assignment: "api", attempt: 1 }])).toEqual(notes([]));
    expect(notes([{ assignment: "core", attempt: 1 }])).toEqual([
      "2 manifests of attempt 1 belong to an earlier plan and do not count",
    ]);
  });

  test("is told by its attempts, first ones first", () => {
    const third = planOf(of, { maxJobs: 2, planAttempt: 3 });
    const theirs = [earlier("api", 2), earlier("core", 1)].map((one) => ({
      ...one,
      plan_digest: "1".repeat(64),
    }));
    expect(aggregated(third, [...theirs, ...theirs]).summary.plan.notes).toEqual([
      "2 manifests of attempts 1 and 2 belong to an earlier plan and do not count",
    ]);
  });

  test("is not mentioned when there is nothing, nor for the manifest of the whole run before", () => {
    const whole = { ...left(plan, {}, { attempt: 1 }), assignment: null };
    expect(aggregated(plan, [...own, whole]).summary.plan.notes).toEqual([]);
  });
});

describe("of two manifests of one attempt", () => {
  const one = (status: RunStatus | null, second = 0) => left(plan, {}, { status, second });

  test("the one that ended counts, also when it is the older one", () => {
    expect(countManifests(plan, [one("succeeded"), one(null, 30)], 2).records[0]!.counting?.status).toBe(
      "succeeded",
    );
  });

  test("the worse of two that ended counts, so that no second file makes a run green", () => {
    expect(countManifests(plan, [one("failed"), one("succeeded", 30)], 2).records[0]!.counting?.status).toBe(
      "failed",
    );
  });
});

const someManifest = fc
  .record({
    assignment: fc.constantFrom("api", "core"),
    attempt: fc.integer({ min: 1, max: 5 }),
    others: fc.constantFrom("succeeded" as const, "failed" as const, "cancelled" as const, null),
    ended: fc.boolean(),
    second: fc.integer({ min: 0, max: 3 }),
    foreign: fc.boolean(),
  })
  .map(({ foreign, ended, ...how }) => {
    const manifest = left(plan, {}, { ...how, ...(ended ? {} : { status: null }) });
    return foreign ? { ...manifest, plan_digest: "0".repeat(64) } : manifest;
  });

test("the order in which manifests come, and how often each comes, changes nothing of any file", () => {
  fc.assert(
    fc.property(
      fc
        .array(someManifest, { maxLength: 8 })
        .chain((manifests) =>
          fc.tuple(
            fc.constant(manifests),
            fc.shuffledSubarray([...manifests, ...manifests], { minLength: 2 * manifests.length }),
          ),
        ),
      ([manifests, shuffled]) => {
        expect(aggregated(plan, shuffled, { attempt: 4 })).toEqual(
          aggregated(plan, manifests, { attempt: 4 }),
        );
      },
    ),
  );
});

test("counting first some and then the rest comes to the same as counting all at once", () => {
  fc.assert(
    fc.property(
      fc.array(someManifest, { maxLength: 5 }),
      fc.array(someManifest, { maxLength: 5 }),
      (some, rest) => {
        const kept = countManifests(plan, some, 4).records.flatMap(({ attempts }) => attempts);
        expect(countManifests(plan, [...kept, ...rest], 4).records).toEqual(
          countManifests(plan, [...some, ...rest], 4).records,
        );
      },
    ),
  );
});
