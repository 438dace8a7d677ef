import { expect, test } from "@jest/globals";
import { formatMetricsJson } from "../../../src/report/export/metrics-json.ts";
import { noFigures, pipelineFigures, stageFigures, taskFigures } from "../../metrics/sample-figures.ts";

test("figures as JSON have what the figures have, whatever their pipelines and stages are called", () => {
  const stage = stageFigures("__proto__", { subtask: null });
  const classes = { default: pipelineFigures([stage]), other: noFigures };
  const figures = taskFigures({}, { pipelines: new Map([["__proto__", classes]]) });
  const text = formatMetricsJson(figures);
  expect(text).toMatch(/^\{\n[^]*\n\}\n$/);
  const read = JSON.parse(text) as { pipelines: object };
  expect(read).toMatchObject({ schema_version: 1, kind: "figures", entries: 132, default_pipeline: "gate" });
  const [[name, pipeline] = ["", {}]] = Object.entries(read.pipelines);
  expect(name).toBe("__proto__");
  expect(pipeline).toEqual({
    default: { ...classes.default, stages: { '[null,"__proto__"]': stage } },
    other: { ...noFigures, stages: {} },
  });
});
