import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { countManifests } from "../../src/aggregate/counting.ts";
import type { RunStatus } from "../../src/model/outcome.ts";
import { command, pipeline, planOf, subtask } from "../plan/sample-pipeline.ts";
import { aggregated, left } from "./left-behind.ts";

const of = pipeline([subtask("api", [command("unit")]), subtask("core", [command("unit")])]);
const plan = planOf(of, { maxJobs: 2, planAttempt: 2 });

const counting = (manifests: Parameters<typeof countManifests>[1], attempt: number) =>
  countManifests(plan, manifests, attempt).records.map((record) => record.counting?.attempt ?? null);

describe("a manifest counts", () => {
  test("when it has the plan's digest and an attempt from the plan's to the current one", () => {
    expect(
      counting([left(plan, {}, { attempt: 2 }), left(plan, {}, { assignment: "core", attempt: 3 })], 3),
    ).toEqual([2, 3]);
  });

  test("for its assignment only if no later attempt left one", () => {
    expect(counting([left(plan, {}, { attempt: 3 }), left(plan, {}, { attempt: 2 })], 4)).toEqual([3, null]);
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
      "the assignment api left no manifest (that of attempt 2 does not count: it belongs to another plan)",
    );
    expect(summary.warnings).toEqual([
      "a manifest of api, attempt 2, does not count: it belongs to another plan",
    ]);
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
