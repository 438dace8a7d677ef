import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { cleanLine } from "../../../src/text/clean-text.ts";
import { formatCsvCell, formatMetricsCsv } from "../../../src/report/export/metrics-csv.ts";
import { pipelineFigures, stageFigures, taskFigures, windows } from "../../metrics/sample-figures.ts";

/** Reads CSV as RFC 4180 has it: the records with their cells. */
function readCsv(text: string): string[][] {
  const records: string[][] = [];
  let cells: string[] = [];
  for (const [, quoted, plain = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    cells.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ",") continue;
    records.push(cells);
    cells = [];
  }
  return records;
}

describe("the stages as CSV", () => {
  test("have a record each, the default pipeline's first", () => {
    const slow = stageFigures("unit", {
      failed: 2,
      failure_rate: 0.05,
      flakes: 1,
      flake_rate: 0.025,
      trend: -0.125,
      duration_ms: windows(38, 1500.5, 2000),
    });
    const figures = taskFigures({
      docs: {
        default: pipelineFigures([stageFigures("links", { subtask: null, duration_ms: windows(1, 1, 1) })]),
      },
      gate: { default: pipelineFigures([slow]), other: pipelineFigures([stageFigures('say "hi", all')]) },
    });
    expect(formatMetricsCsv(figures).split("\r\n")).toEqual([
      "pipeline,branches,subtask,stage,runs,failed,failure_rate,flakes,flake_rate,p50_ms,p90_ms,p95_ms,trend",
      "gate,default,api,unit,40,2,0.05,1,0.025,1500.5,2000,2000,-0.125",
      'gate,other,api,"say ""hi"", all",40,0,0,0,0,20000,25000,25000,',
      "docs,default,,links,40,0,0,0,0,1,1,1,",
      "",
    ]);
  });

  test("leave unknown cells empty", () => {
    const never = stageFigures("never", {
      runs: 0,
      failure_rate: null,
      flake_rate: null,
      duration_ms: { all: null, this_week: null, last_week: null },
    });
    const text = formatMetricsCsv(taskFigures({ gate: { default: pipelineFigures([never]) } }));
    expect(readCsv(text)[1]).toEqual([
      "gate",
      "default",
      "api",
      "never",
      "0",
      "0",
      "",
      "0",
      "",
      "",
      "",
      "",
      "",
    ]);
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r\n=1", "＝1"])(
    "a name like %j is no formula",
    (name) => {
      expect(formatCsvCell(name)).toBe(`'${name.trim()}`);
    },
  );

  test("contain the names, whatever these contain", () => {
    const unit = fc.oneof(
      fc.constantFrom(",", '"', "\r", "\n", "=", "'", ";", "\u001b"),
      fc.string({ maxLength: 2 }),
    );
    const name = fc.string({ unit, maxLength: 20 });
    fc.assert(
      fc.property(fc.array(fc.tuple(name, name), { minLength: 1, maxLength: 5 }), (names) => {
        const stages = names.map(([subtask, id], at) => stageFigures(id, { subtask, runs: at }));
        const stagesByKey = new Map(stages.map((stage, at) => [String(at), stage]));
        const figures = taskFigures({ gate: { default: pipelineFigures([], { stages: stagesByKey }) } });
        const records = readCsv(formatMetricsCsv(figures)).slice(1);
        expect(records.map((cells) => cells.length)).toEqual(names.map(() => 13));
        const asRead = (text: string): string => cleanLine(text, 1000).replace(/^(?=[=+\-@＝＋－＠])/, "'");
        expect(records.map((cells) => [cells[2], cells[3]])).toEqual(
          names.map(([subtask, id]) => [asRead(subtask), asRead(id)]),
        );
      }),
    );
  });
});
