import { describe, expect, test } from "@jest/globals";
import { getActionOutcome, listFailedStages } from "../../src/aggregate/conclusion.ts";
import type { Manifest } from "../../src/model/manifest.ts";
import { changed, command, pipeline, planOf, subtask } from "../plan/sample-pipeline.ts";
import { aggregated, left } from "./left-behind.ts";

const of = pipeline(
  [subtask("api", [command("build"), command("unit")]), subtask("core", [command("unit")])],
  {
    setup: [command("install")],
  },
);
const plan = planOf(of, { maxJobs: 2 });
const core = left(plan, {}, { assignment: "core" });

const wordFor = (manifest: Manifest): string => {
  const { summary, plan: final } = aggregated(plan, [manifest, core]);
  return getActionOutcome(summary, final);
};

describe("the outcome in GitHub's words", () => {
  test("is success, failure or cancelled as the run ended", () => {
    expect(wordFor(left(plan))).toBe("success");
    expect(wordFor(left(plan, { "api/unit": "failed" }))).toBe("failure");
    expect(wordFor(left(plan, { "api/unit": "cancelled" }))).toBe("cancelled");
  });

  test("is failure for a run that has not ended", () => {
    expect(wordFor(left(plan, { "api/unit": "running" }, { status: null }))).toBe("failure");
  });

  test("is neutral for a plan that was declared to be empty and is", () => {
    const filtered = pipeline([subtask("api", [command("unit")], { paths: ["api/**"] })], {
      allow_empty: true,
    });
    const empty = planOf(filtered, { changes: changed(["README.md"]) });
    const { summary, plan: final } = aggregated(empty, []);
    expect(getActionOutcome(summary, final)).toBe("neutral");
  });
});

describe("the failed stages", () => {
  test("are those that failed, timed out or were lost, in order, each once", () => {
    const broken = left(plan, { "setup/install": "failed", "api/build": "timed_out", "api/unit": "skipped" });
    expect(listFailedStages(aggregated(plan, [broken]).manifest)).toEqual([
      "setup/install",
      "api/build",
      "core/unit",
    ]);
  });

  test("are none when all that failed may fail, and when the run was cancelled", () => {
    expect(
      listFailedStages(aggregated(plan, [left(plan, { "api/unit": "allowed_failure" }), core]).manifest),
    ).toEqual([]);
    expect(
      listFailedStages(aggregated(plan, [left(plan, { "api/unit": "cancelled" }), core]).manifest),
    ).toEqual([]);
  });
});
