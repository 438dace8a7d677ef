import type { Statistics } from "../../model/statistics.ts";

/** Formats the statistics as JSON: pipelines by id, stages by `getStageKey`. */
export function formatMetricsJson(statistics: Statistics): string {
  const { since, entries, default_pipeline, pipelines } = statistics;
  const figures = { since, entries, default_pipeline, pipelines };
  return `${JSON.stringify({ schema_version: 1, kind: "figures", ...figures }, replaceMaps, 2)}\n`;
}

/** Unlike an assignment, fromEntries creates a property even for `__proto__`. */
const replaceMaps = (_name: string, value: unknown): unknown =>
  value instanceof Map ? Object.fromEntries(value) : value;
