import { describe, expect, test } from "@jest/globals";
import { limits } from "../../src/model/limits.ts";
import { figuresFrom, lineOf } from "./history-lines.ts";

let runs = 0;

/** Passes or fails at a time of day, or of the day that is given, on a branch. */
function ended(status: string, time: string, branch: string | null = "main", more = {}): string {
  runs += 1;
  const at = time.includes("T") ? time : `2026-01-05T${time}:00.000Z`;
  return lineOf({ run: `run-${runs}`, status, at, branch, ...more });
}
const passed = (time: string, branch?: string | null) => ended("succeeded", time, branch);
const failed = (time: string, branch?: string | null) => ended("failed", time, branch);

const gate = (lines: readonly string[]) => figuresFrom(lines).pipelines.get("gate")!;

describe("the time to repair", () => {
  test("is from the first failed run of a branch to its next succeeded one", () => {
    const { default: figures } = gate([
      failed("10:00"),
      failed("10:30"),
      passed("11:00"), // 1 h after the first failure: 3,600 s
      passed("12:00"), // it was green already
      failed("13:00"),
      passed("13:20"), // 1,200 s
    ]);
    expect(figures.repairs).toBe(2);
    // (3,600 + 1,200) / 2
    expect(figures.mttr_seconds).toBe(2_400);
    expect(figures.red_branches).toBe(0);
  });

  test("is that of each branch for itself, whatever runs in between", () => {
    const figures = gate([
      failed("10:00", "main"),
      failed("10:10", "pr/1"),
      passed("10:15", "pr/2"),
      passed("10:40", "pr/1"), // 30 min: 1,800 s, of the others
      failed("10:50", "pr/2"),
      passed("11:00", "main"), // 60 min: 3,600 s, of the default branch
      failed("11:10", "pr/1"),
      passed("11:20", "pr/2"), // 30 min: 1,800 s
      passed("11:20", "pr/1"), // 10 min: 600 s
    ]);
    expect(figures.default.mttr_seconds).toBe(3_600);
    expect(figures.other.repairs).toBe(3);
    // (1,800 + 1,800 + 600) / 3
    expect(figures.other.mttr_seconds).toBe(1_400);
  });

  test("is that of each pipeline for itself", () => {
    const lines = [
      ended("failed", "10:00", "main"),
      ended("succeeded", "10:10", "main", { pipeline: "nightly" }),
      ended("failed", "10:20", "main", { pipeline: "nightly" }),
      ended("succeeded", "10:30", "main"), // 30 min after gate failed
    ];
    const { pipelines } = figuresFrom(lines);
    expect(pipelines.get("gate")!.default.mttr_seconds).toBe(1_800);
    expect(pipelines.get("nightly")!.default).toMatchObject({ mttr_seconds: null, red_branches: 1 });
  });

  test("goes on through cancelled and partial runs, which are neither failures nor repairs", () => {
    const { default: figures } = gate([
      ended("cancelled", "09:00"),
      failed("10:00"),
      ended("cancelled", "10:10"),
      ended("succeeded", "10:20", "main", { more: { partial: true } }),
      ended("succeeded", "10:25", "main", { more: { commands_passed: 0, commands_failed: 0 } }),
      passed("10:30"), // 30 min
    ]);
    expect(figures).toMatchObject({ runs: 2, repairs: 1, mttr_seconds: 1_800 });
  });

  test("is 0 where the clocks of two jobs disagree, and the order of the history holds", () => {
    const { default: figures } = gate([
      failed("10:00"),
      passed("09:58"), // by a clock that is behind: repaired, in no time
      failed("10:10"),
      passed("10:20"), // 600 s
    ]);
    expect(figures).toMatchObject({ repairs: 2, mttr_seconds: 300, red_branches: 0 });
  });

  test("is found across the base and the window, wherever the one ends and the other begins", () => {
    const lines = [failed("10:00"), passed("10:10"), failed("10:20"), failed("10:30"), passed("11:00")];
    // 600 s and 2,400 s
    for (const windowSize of [1, 2, 3, 50])
      expect(figuresFrom(lines, windowSize).pipelines.get("gate")!.default.mttr_seconds).toBe(1_500);
  });

  test("belongs to the day, the week and the label of the run that succeeded", () => {
    const { default: figures } = gate([
      ended("failed", "2026-01-04T23:00:00.000Z", "main", { more: { epoch: "v1" } }), // a Sunday
      ended("succeeded", "2026-01-05T01:00:00.000Z", "main", { more: { epoch: "v2" } }),
    ]);
    const red = { runs: 1, succeeded: 0, repairs: 0, repair_seconds: 0, mean_duration_seconds: 60 };
    const green = { runs: 1, succeeded: 1, repairs: 1, repair_seconds: 7_200, mean_duration_seconds: 60 };
    expect(figures.days).toEqual([
      { period: "2026-01-04", ...red },
      { period: "2026-01-05", ...green },
    ]);
    expect(figures.weeks).toEqual([
      { period: "2026-W01", ...red },
      { period: "2026-W02", ...green },
    ]);
    expect(figures.epochs).toEqual([
      { period: "v1", ...red },
      { period: "v2", ...green },
    ]);
  });

  test("is known of older entries, which name no branch, and of newer ones of the default branch together", () => {
    const { default: figures, other } = gate([
      ended("failed", "10:00", "main", { more: { branch: undefined, default_branch: undefined } }),
      passed("10:30", "main"),
    ]);
    expect(figures).toMatchObject({ runs: 2, mttr_seconds: 1_800 });
    expect(other.runs).toBe(0);
  });

  test("is not known of runs without a branch: what fails next need not be the same thing", () => {
    const { other } = gate([failed("10:00", null), passed("10:30", null)]);
    expect(other).toMatchObject({ runs: 2, repairs: 0, mttr_seconds: null, red_branches: 0 });
  });
});

describe("red branches", () => {
  test("are those whose newest run failed, since the first failure in a row", () => {
    const lines = [failed("10:00", "pr/1"), failed("10:10", "pr/2"), failed("10:20", "pr/1")];
    expect(gate(lines).other.red).toEqual([
      { branch: "pr/1", since: "2026-01-05T10:00:00.000Z" },
      { branch: "pr/2", since: "2026-01-05T10:10:00.000Z" },
    ]);
    expect(gate([...lines, passed("10:30", "pr/1")]).other.red.map(({ branch }) => branch)).toEqual(["pr/2"]);
  });

  test("are remembered up to a limit, the newest of them", () => {
    const most = limits.redBranches.value;
    const lines = Array.from({ length: most + 2 }, (_, place) => failed("10:00", `pr/${place}`));
    const { red } = figuresFrom(lines, 500).pipelines.get("gate")!.other;
    expect(red).toHaveLength(most);
    expect(red[0]!.branch).toBe("pr/2");
  });
});
