import type { PlannedEntry } from "./journal.ts";
import type { Plan } from "./plan.ts";

/** Finds the ids of stages that several subtasks have. */
export function findNamesakes({ subtasks }: Pick<Plan, "subtasks">): Set<string> {
  const known = new Set<string>();
  const namesakes = new Set<string>();
  for (const { id } of subtasks.flatMap(({ stages }) => stages))
    (known.has(id) ? namesakes : known).add(id);
  return namesakes;
}

/**
 * The run id of a nested pipeline: `<run>.<stage>`, with its subtask if another one has a stage of the same id.
 * @param runId the id of the run or nested pipeline with the stage
 * @param namesakes from findNamesakes; empty inside nested pipelines
 */
export const subRunId = (
  runId: string,
  namesakes: ReadonlySet<string>,
  { id, subtask }: Pick<PlannedEntry, "id" | "subtask">,
): string => `${runId}.${namesakes.has(id) && subtask !== null ? `${subtask}.${id}` : id}`;

/** Maps manifests of nested pipelines by run id; the last one of the same id counts. */
export const byRunId = <Child extends { run_id: string }>(
  children: readonly Child[],
): Map<string, Child> => new Map(children.map((child) => [child.run_id, child]));
