import { describe, expect, test } from "@jest/globals";
import type { RunHistory } from "../../../src/model/run-history.ts";
import { type JobSummaryInput, createJobSummary } from "../../../src/report/markdown/job-summary.ts";
import { golden } from "../golden.ts";
import { compared, runHistory } from "../sample-history.ts";
import { command, entry, manifest, plan, runSummary, subtask } from "../sample-run.ts";

function input(history: RunHistory | null): JobSummaryInput {
  return {
    summary: runSummary({ history }),
    manifest: manifest([
      command(entry(1, "build", { subtask: "api" }), "succeeded"),
      command(entry(2, "unit", { subtask: "web" }), "failed"),
    ]),
    plan: plan([subtask("api"), subtask("web")]),
    paths: [],
  };
}

const mixed = runHistory([
  compared("install", { subtaskId: null, seconds: 8 }),
  compared("lint", { subtaskId: "api", seconds: 3, p50Seconds: null, p95Seconds: null }),
  compared("build", { subtaskId: "api", seconds: 40, regression: true }),
  compared("unit", { subtaskId: "web", seconds: null, flakes: 2 }),
  compared("e2e", { subtaskId: "web", seconds: null, recentRuns: 1, recentFailures: 0 }),
  compared("new", { subtaskId: "web", seconds: null, recentRuns: 0, recentFailures: 0, p50Seconds: null }),
]);

const first = runHistory([], {
  since: null,
  entries: 0,
  runs: 0,
  passRate: null,
  passRateByWeek: [],
  mttrSeconds: null,
  mttrSecondsByWeek: [],
  p50Seconds: null,
  p95Seconds: null,
});

/** The lines of the summary from a heading to the next one. */
function section(text: string, heading: string): string[] {
  const lines = text.split("\n");
  const from = lines.indexOf(heading);
  const to = lines.findIndex((line, at) => at > from && line.startsWith("#"));
  return lines.slice(from, to === -1 ? undefined : to).filter((line) => line !== "");
}

describe("the history in the job summary", () => {
  test.each([
    ["of a run that was compared", "history.md", mixed],
    ["of the first run", "history-first.md", first],
  ])("%s is as in the file", async (_what, file, history) => {
    const text = createJobSummary(input(history));
    expect(text).toBe(await golden(file, text));
  });

  test("is not there without a history", () => {
    expect(createJobSummary(input(null))).not.toMatch(/[Hh]istory|default branch/);
  });

  test("says when only other pipelines or branches are known", () => {
    const others = createJobSummary(input({ ...first, since: mixed.since, entries: 1, store: "local" }));
    expect(section(others, "### History")).toEqual([
      "### History",
      "No run of this pipeline on the default branch has finished yet, so there is nothing to compare with. History: 1 run since 2026-10-01, kept beside the runs.",
    ]);
  });

  test("shows twenty stages, regressions before all others, and counts the rest", () => {
    const stages = Array.from({ length: 45 }, (_, at) => compared(`s${at}`, { regression: at === 44 }));
    const lines = section(createJobSummary(input(runHistory(stages))), "### Against the default branch");
    expect(lines).toContain("20 of 45 stages:");
    const rows = lines.filter((line) => line.startsWith("| `"));
    expect(rows).toHaveLength(20);
    expect(rows[0]).toContain("`gate/s44` | 20.0s | 19.5s | 25.0s | 🐢 slower than usual |");
    expect(rows[1]).toContain("`gate/s0` |");
  });

  test("lists twenty failures, and counts the rest", () => {
    const stages = Array.from({ length: 45 }, (_, at) => compared(`s${at}`, { seconds: null }));
    const lines = section(createJobSummary(input(runHistory(stages))), "### Against the default branch");
    expect(lines).toContain("20 of the 45 that failed:");
    expect(lines.filter((line) => line.startsWith("- `"))).toHaveLength(20);
  });

  test("one week alone has no trend, and a rate that is not whole is never shown as whole", () => {
    const text = createJobSummary(
      input(runHistory([], { passRate: 0.999, passRateByWeek: [1], mttrSecondsByWeek: [1] })),
    );
    expect(text).toContain("99 % of 120 runs passed; p50 1m 01s, p95 1m 30s; mean time to repair 2h 03m.");
    expect(createJobSummary(input(runHistory([], { passRate: 0.001 })))).toContain("1 % of 120 runs passed");
    expect(createJobSummary(input(runHistory([], { passRate: 0, runs: 1 })))).toContain(
      "0 % of 1 run passed",
    );
  });

  test("hostile names are shown as text", () => {
    const id = "<img src=x> | @team `x` \u001b[2J\n# heading";
    const stages = [compared(id, { seconds: null }), compared(id)];
    const text = createJobSummary(input(runHistory(stages)));
    const lines = section(text, "### Against the default branch");
    expect(
      lines.filter((line) => line.startsWith("- ``gate/<img src=x> | @team `x` # heading`` ")),
    ).toHaveLength(1);
    const row = lines.find((line) => line.startsWith("| ``gate/"));
    expect(row?.replaceAll("\\|", "").split("|")).toHaveLength(7);
    expect(text).not.toContain("\u001b");
  });

  test("is left off without room", () => {
    const stages = Array.from({ length: 20 }, (_, at) =>
      compared(`${at}${"x".repeat(80)}`, { seconds: at % 2 ? 1 : null }),
    );
    const text = createJobSummary(input(runHistory(stages)), 1500);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1500);
    expect(text).toMatch(/more rows are left off; see the run summary|more that failed/);
    expect(text).toContain("History: 132 runs since 2026-10-01");
  });
});
