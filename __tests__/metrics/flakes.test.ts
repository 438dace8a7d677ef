import { describe, expect, test } from "@jest/globals";
import { getStageKey } from "../../src/model/statistics.ts";
import { limits } from "../../src/model/limits.ts";
import { figuresFrom, type LineOf, lineOf } from "./history-lines.ts";

let runs = 0;

/** A run on the commit `c0ffee` whose stage `api/unit` ended so; its status follows. */
function unit(outcome: string, of: Partial<LineOf> = {}, tries = 1): string {
  runs += 1;
  const status = outcome === "succeeded" ? "succeeded" : "failed";
  const stages = [["api/unit", outcome, 1_000, tries]] as const;
  return lineOf({ run: `run-${runs}`, at: "2026-01-05T10:00:00.000Z", sha: "c0ffee", status, stages, ...of });
}

const unitOf = (lines: readonly string[], branchClass: "default" | "other" = "default", windowSize = 2) =>
  figuresFrom(lines, windowSize).pipelines.get("gate")![branchClass].stages.get(getStageKey("api", "unit"))!;

describe("a flake", () => {
  test("is a stage that failed and then succeeded on the same commit, in two attempts of a run", () => {
    const lines = [unit("failed", { run: "a" }), unit("succeeded", { run: "a", attempt: 2 })];
    // Attempt 1 counts in nothing, but it is what shows that attempt 2 succeeded by chance.
    expect(unitOf(lines)).toMatchObject({ runs: 1, failed: 0, flakes: 1, failure_rate: 0, flake_rate: 1 });
    // The same when the second attempt came so late that the first was in the base already.
    const late = [lines[0]!, ...Array.from({ length: 6 }, () => unit("succeeded", { sha: null })), lines[1]!];
    expect(unitOf(late)).toMatchObject({ runs: 7, failed: 0, flakes: 1 });
  });

  test("is the same in two runs, and of two runs one", () => {
    expect(unitOf([unit("failed"), unit("succeeded")])).toMatchObject({
      runs: 2,
      failed: 1,
      flakes: 1,
      flake_rate: 0.5,
    });
  });

  test.each(["failed", "timed_out", "allowed_failure"])("may have been %s before", (outcome) => {
    expect(unitOf([unit(outcome), unit("succeeded")]).flakes).toBe(1);
  });

  test.each(["skipped", "cancelled"])("is none when it was %s before", (outcome) => {
    expect(unitOf([unit(outcome), unit("succeeded")])).toMatchObject({ runs: 1, flakes: 0 });
  });

  test("is counted once for each change from failed to succeeded", () => {
    const outcomes = ["failed", "failed", "succeeded", "succeeded", "failed", "succeeded"];
    // After the 3rd and after the 6th.
    expect(unitOf(outcomes.map((outcome) => unit(outcome))).flakes).toBe(2);
  });

  test("is no success that came first", () => {
    expect(unitOf([unit("succeeded"), unit("failed")]).flakes).toBe(0);
  });

  test.each<[string, Partial<LineOf>]>([
    ["on another commit", { sha: "decaf" }],
    ["on no commit that is known", { sha: null }],
    ["in another pipeline", { pipeline: "nightly" }],
    ["of another subtask", { stages: [["web/unit", "succeeded"]] }],
    ["of another id", { stages: [["api/lint", "succeeded"]] }],
  ])("is none when the success is one %s", (_, elsewhere) => {
    const { pipelines } = figuresFrom([unit("failed"), unit("succeeded", elsewhere)]);
    const flakes = [...pipelines.values()].flatMap(({ default: figures }) =>
      [...figures.stages.values()].map((stage) => stage.flakes),
    );
    expect(flakes.every((count) => count === 0)).toBe(true);
  });

  test("is a stage that needed more than one try, known by itself and counted once", () => {
    expect(unitOf([unit("succeeded", { sha: null }, 2)]).flakes).toBe(1);
    expect(unitOf([unit("failed"), unit("succeeded", {}, 2)]).flakes).toBe(1);
    expect(unitOf([unit("failed", {}, 3)]).flakes).toBe(0);
  });

  test("shows in stages of cancelled and partial runs too, which count as no runs", () => {
    const cancelled = { status: "cancelled" };
    const partial = { more: { partial: true } };
    expect(unitOf([unit("failed", cancelled), unit("succeeded")])).toMatchObject({ runs: 1, flakes: 1 });
    expect(unitOf([unit("failed"), unit("succeeded", cancelled)])).toMatchObject({ runs: 1, flakes: 1 });
    expect(unitOf([unit("failed", partial), unit("succeeded", partial)])).toMatchObject({
      runs: 0,
      flakes: 1,
      flake_rate: null,
    });
  });

  test("is counted for the branch that the success is on", () => {
    const lines = [unit("failed", { branch: "pr/1" }), unit("succeeded", { branch: "main" })];
    expect(unitOf(lines, "default").flakes).toBe(1);
    expect(unitOf(lines, "other").flakes).toBe(0);
  });

  test("is looked for through 30 days of the history, and no longer", () => {
    const first = unit("failed", { at: "2026-01-01T10:00:00.000Z" });
    const success = (at: string) => unitOf([first, unit("succeeded", { at })]).flakes;
    expect(success("2026-01-31T10:00:00.000Z")).toBe(1);
    expect(success("2026-01-31T10:00:00.001Z")).toBe(0);
  });

  test("is looked for by the newest time of the history, not by that of the success", () => {
    const lines = [
      unit("failed", { at: "2026-01-01T10:00:00.000Z" }),
      unit("succeeded", { at: "2026-02-15T10:00:00.000Z", sha: null }),
      // Its machine's clock is behind.
      unit("succeeded", { at: "2026-01-02T10:00:00.000Z" }),
    ];
    expect(unitOf(lines).flakes).toBe(0);
  });

  test("has a rate of at most 1, also where replaced attempts hold more of them than there are runs", () => {
    const again = (attempt: number) => unit("succeeded", { run: "a", attempt }, 2);
    expect(unitOf([again(1), again(2), again(3)])).toMatchObject({ runs: 1, flakes: 3, flake_rate: 1 });
  });

  test("is not found twice in a line that was written twice", () => {
    const lines = [unit("failed"), unit("succeeded", {}, 2)];
    expect(unitOf([...lines, lines[1]!], "default", 5)).toMatchObject({ runs: 2, flakes: 1 });
  });

  test("is known of the newest commits that failed, up to a limit", () => {
    const most = limits.suspects.value;
    const others = Array.from({ length: most }, (_, place) => unit("failed", { sha: `sha-${place}` }));
    const flakesOn = (sha: string) => unitOf([...others, unit("succeeded", { sha })], "default", 500).flakes;
    expect(flakesOn("sha-0")).toBe(1);
    others.push(unit("failed", { sha: "one-more" }));
    expect(flakesOn("sha-0")).toBe(0);
    expect(flakesOn("sha-1")).toBe(1);
  });

  test("is not told by runs outside of Actions, where the work tree need not be what was committed", () => {
    const local = { more: { event: null } };
    expect(unitOf([unit("failed", local), unit("succeeded", local)]).flakes).toBe(0);
    expect(unitOf([unit("succeeded", local, 2)]).flakes).toBe(1);
  });
});
