import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { type Aggregate } from "../../src/aggregate/aggregate.ts";
import { getCheckConclusion, getActionOutcome } from "../../src/aggregate/conclusion.ts";
import type { StatusDetail } from "../../src/model/reasons.ts";
import { changed, command, guardrail, pipeline, planOf, subtask } from "../plan/sample-pipeline.ts";
import { aggregated, type Endings, left } from "./left-behind.ts";
import { runs } from "../support/property-runs.ts";

const review = guardrail("review", { phase: "review" });
const stages = [command("build", { phase: "build" }), command("unit"), review];
const of = pipeline([subtask("api", stages), subtask("core", [command("unit"), review])], {
  setup: [command("install")],
});
const together = planOf(of);
const apart = planOf(of, { maxJobs: 2 });
const conclusion = (endings: Endings): string =>
  getCheckConclusion(aggregated(together, [left(together, endings)]));

describe("the conclusion of a check-run", () => {
  test("is success for a run that succeeded, also when what may fail failed", () => {
    expect(conclusion({})).toBe("success");
    expect(conclusion({ "api/unit": "allowed_failure" })).toBe("success");
  });

  test("is failure when a stage failed", () => {
    expect(conclusion({ "api/unit": "failed" })).toBe("failure");
    expect(conclusion({ "setup/install": "failed", "api/build": "skipped" })).toBe("failure");
  });

  test("is timed_out when all that failed has timed out", () => {
    expect(conclusion({ "api/unit": "timed_out", "api/review": "skipped" })).toBe("timed_out");
    expect(conclusion({ "setup/install": "timed_out" })).toBe("timed_out");
    expect(conclusion({ "api/unit": "timed_out", "core/unit": "timed_out" })).toBe("timed_out");
    expect(conclusion({ "api/unit": "timed_out", "core/unit": "cancelled" })).toBe("timed_out");
  });

  test("is action_required when reviews asked for changes, and nothing else failed", () => {
    expect(conclusion({ "api/review": "failed" })).toBe("action_required");
    expect(conclusion({ "api/review": "failed", "core/review": "failed" })).toBe("action_required");
  });

  test("is failure when different things failed", () => {
    expect(conclusion({ "api/unit": "timed_out", "core/unit": "failed" })).toBe("failure");
    expect(conclusion({ "api/review": "failed", "core/unit": "failed" })).toBe("failure");
    expect(conclusion({ "api/review": "failed", "core/unit": "timed_out" })).toBe("failure");
  });

  test("is no change request when the review ended in another way than by its exit code", () => {
    const manifest = left(together, { "api/review": "failed" });
    const killed = manifest.commands.map((one) =>
      one.outcome === "failed" ? { ...one, exit: { kind: "signalled" as const, signal: "SIGKILL" } } : one,
    );
    expect(getCheckConclusion(aggregated(together, [{ ...manifest, commands: killed }]))).toBe("failure");
    expect(conclusion({ "api/review": "timed_out" })).toBe("timed_out");
  });

  test("is failure when an assignment is lost, or a stage of one, whatever else timed out", () => {
    const slow = left(apart, { "api/unit": "timed_out" });
    expect(getCheckConclusion(aggregated(apart, [slow]))).toBe("failure");
    expect(conclusion({ "api/unit": "timed_out", "core/unit": null })).toBe("failure");
    const silent = left(apart, {}, { assignment: "core", status: null });
    expect(getCheckConclusion(aggregated(apart, [slow, silent], { attempt: 2 }))).toBe("failure");
  });

  test("is failure when an assignment failed without a failed stage, whatever timed out in another", () => {
    const slow = left(apart, { "api/unit": "timed_out" });
    const odd = left(apart, {}, { assignment: "core", status: "failed" });
    expect(getCheckConclusion(aggregated(apart, [slow, odd]))).toBe("failure");
    expect(getCheckConclusion(aggregated(apart, [slow, left(apart, {}, { assignment: "core" })]))).toBe(
      "timed_out",
    );
  });

  test("is cancelled for a run that was cancelled", () => {
    expect(conclusion({ "api/unit": "cancelled" })).toBe("cancelled");
  });

  test("is failure for a run that has not ended", () => {
    const going = left(together, { "api/unit": "running", "core/unit": null }, { status: null });
    expect(getCheckConclusion(aggregated(together, [going]))).toBe("failure");
  });

  test("is neutral for a plan that was declared to be empty and is, and failure when it was not declared", () => {
    const filtered = (allowEmpty: boolean) => {
      const subtasks = [subtask("api", [command("unit")], { paths: ["api/**"] })];
      return planOf(pipeline(subtasks, { allow_empty: allowEmpty }), { changes: changed(["README.md"]) });
    };
    expect(getCheckConclusion(aggregated(filtered(true), []))).toBe("neutral");
    expect(getCheckConclusion(aggregated(filtered(false), []))).toBe("failure");
  });

  const otherwise: StatusDetail[] = [
    "journal-not-written",
    "files-not-written",
    "assignment-lost",
    "assignment-failed",
    "nothing-ran",
    "job-failed",
    "not-witnessed",
  ];
  test.each(otherwise)(
    "is failure for a run that failed as %s, although all its stages timed out",
    (detail) => {
      const run = aggregated(together, [left(together, { "api/unit": "timed_out" })]);
      expect(getCheckConclusion(failedAs(run, detail))).toBe("failure");
      const green = aggregated(together, [left(together)]);
      expect(getCheckConclusion(failedAs(green, detail))).toBe("failure");
    },
  );

  test("is failure for a run that says that a stage failed, and shows none", () => {
    expect(getCheckConclusion(failedAs(aggregated(together, [left(together)]), "stage-failed"))).toBe(
      "failure",
    );
  });

  test("is success or neutral exactly when the action's outcome is", () => {
    const ending = fc.constantFrom(
      ...(["succeeded", "succeeded", "succeeded", "allowed_failure", "failed"] as const),
      ...(["timed_out", "cancelled", "skipped", "running", null] as const),
    );
    const names = ["setup/install", "api/build", "api/unit", "api/review", "core/unit", "core/review"];
    const endings = fc.tuple(...names.map(() => ending));
    const lost = fc.constantFrom("none", "none", "none", "core");
    fc.assert(
      fc.property(endings, lost, fc.constantFrom(1, 2), (chosen, missing, attempt) => {
        const how = Object.fromEntries(names.map((name, at) => [name, chosen[at] ?? null]));
        const manifests = ["api", "core"]
          .filter((assignment) => assignment !== missing)
          .map((assignment) => left(apart, how, { assignment }));
        const run = aggregated(apart, manifests, { attempt });
        const outcome = getActionOutcome(run.summary, run.plan);
        const found = getCheckConclusion(run);
        expect(["success", "neutral", "cancelled"].includes(found)).toBe(outcome !== "failure");
        expect(outcome === "failure" || found === outcome).toBe(true);
        const failing = run.manifest.commands.filter(({ outcome }) => outcome === "failed");
        const others = failing.filter(({ phase }) => phase !== "review");
        expect(found === "timed_out" && failing.length > 0).toBe(false);
        expect(found === "action_required" && others.length > 0).toBe(false);
      }),
      { numRuns: runs(500) },
    );
  });
});

const failedAs = ({ summary, manifest, plan }: Aggregate, detail: StatusDetail): Aggregate => ({
  plan,
  summary: { ...summary, status: "failed", reason: "the reason" },
  manifest: { ...manifest, status: "failed", status_detail: detail },
});
