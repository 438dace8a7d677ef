import { describe, expect, test } from "@jest/globals";
import { formatMetricsTable } from "../../../src/report/terminal/metrics-table.ts";
import {
  noFigures,
  period,
  pipelineFigures,
  stageFigures,
  taskFigures,
} from "../../metrics/sample-figures.ts";
import { golden } from "../golden.ts";

const weeks = [
  period("2026-W44", { runs: 10, succeeded: 7, repairs: 2, repair_seconds: 7200 }),
  period("2026-W45", { runs: 8, succeeded: 8, mean_duration_seconds: 75 }),
  period("2026-W46", { repairs: 1, repair_seconds: 600 }),
  period("2026-W47", { runs: 22, succeeded: 15, mean_duration_seconds: 90 }),
];

const figures = taskFigures({
  docs: { other: pipelineFigures([stageFigures("links")], { red_branches: 3, mttr_seconds: null }) },
  gate: {
    default: pipelineFigures(
      [
        stageFigures("install", { subtask: null, trend: 0 }),
        stageFigures("unit", { failed: 3, failure_rate: 0.075, flakes: 1, flake_rate: 0.025, trend: 0.124 }),
        stageFigures("e2e", { subtask: "web", trend: -0.05 }),
        stageFigures("never", {
          subtask: "web",
          runs: 0,
          failure_rate: null,
          flake_rate: null,
          duration_ms: { all: null, this_week: null, last_week: null },
        }),
      ],
      { weeks },
    ),
  },
});

describe("the figures of a task as tables", () => {
  test("are as in the file", async () => {
    const text = formatMetricsTable("shop", figures, { colour: false });
    expect(text).toBe(await golden("metrics.txt", text));
  });

  test("show the newest twelve weeks", () => {
    const many = Array.from({ length: 30 }, (_, at) =>
      period(`2026-W${at + 10}`, { runs: 1, succeeded: at % 2 }),
    );
    const text = formatMetricsTable(
      "shop",
      taskFigures({ gate: { default: pipelineFigures([], { weeks: many }) } }),
      {
        colour: false,
      },
    );
    expect(text.match(/^2026-W\d\d/gm)).toEqual(many.slice(-12).map(({ period: name }) => name));
    expect(text).toContain("gate, default branch: passed ▁█▁█▁█▁█▁█▁█, mean ▄▄▄▄▄▄▄▄▄▄▄▄\n");
    const one = taskFigures({ gate: { other: pipelineFigures([], { weeks: many.slice(-1) }) } });
    expect(formatMetricsTable("shop", one, { colour: false })).toContain("\ngate, other branches\nweek ");
  });

  test("say why they are empty", () => {
    const nothing = taskFigures({ gate: { default: noFigures } }, { since: null, entries: 1 });
    expect(formatMetricsTable("shop", nothing, { colour: false })).toBe(
      "shop: 1 run\nNone of them counts: the statistics exclude cancelled and partial runs.\n",
    );
  });

  test("have colours when they are asked for, and cannot draw on the terminal", () => {
    const hostile = taskFigures({
      "a\u001b[2J\nb": { default: pipelineFigures([stageFigures("x\u001b[2J")]) },
    });
    const text = formatMetricsTable("shop\u0007", hostile, { colour: false });
    expect(text).not.toContain("\u001b");
    expect(text).not.toContain("\u0007");
    expect(formatMetricsTable("shop", figures, { colour: true })).toContain("\u001b[1m");
  });
});
