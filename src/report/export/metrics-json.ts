import type { Statistics } from "../../model/statistics.ts";

/** Formats the statistics as JSON: pipelines by id, stages by `getStageKey`. */
export function formatMetricsJson({
  since,
  entries,
  default_pipeline,
  pipelines,
}: Statistics): string {
  const figures = {
    schema_version: 1,
    kind: "figures",
    since,
    entries,
    default_pipeline,
    pipelines,
  };
  return `${JSON.stringify(figures, replaceMaps, 2)}\n`;
}

/** Unlike an assignment, fromEntries creates a property even for `__proto__`. */
const replaceMaps = (_name: string, value: unknown): unknown =>
  value instanceof Map ? Object.fromEntries(value) : value;
