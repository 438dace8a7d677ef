import type { Statistics } from "../../model/statistics.ts";

/** The figures as the text of a JSON file: pipelines by their ids, stages by `getStageKey`. */
export function metricsJson({ since, entries, default_pipeline, pipelines }: Statistics): string {
  const figures = {
    schema_version: 1,
    kind: "figures",
    since,
    entries,
    default_pipeline,
    pipelines,
  };
  return `${JSON.stringify(figures, withoutMaps, 2)}\n`;
}

/** fromEntries makes a property of any name, `__proto__` too. */
const withoutMaps = (_name: string, value: unknown): unknown =>
  value instanceof Map ? Object.fromEntries(value) : value;
