import type { PlannedEntry } from "./journal.ts";
import type { Plan } from "./plan.ts";

/** Ids of stages that more than one subtask has. */
export function findNamesakes({ subtasks }: Pick<Plan, "subtasks">): Set<string> {
  const known = new Set<string>();
  const namesakes = new Set<string>();
  for (const { id } of subtasks.flatMap(({ stages }) => stages))
    (known.has(id) ? namesakes : known).add(id);
  return namesakes;
}

/**
 * The run id of a nested pipeline: `<run>.<stage>`, with its subtask where another subtask of the plan has a stage of
 * the same name.
 * @param runId of the run, or of the nested pipeline, that the stage belongs to
 * @param namesakes as from findNamesakes; empty inside of nested pipelines
 */
export const subRunId = (
  runId: string,
  namesakes: ReadonlySet<string>,
  { id, subtask }: Pick<PlannedEntry, "id" | "subtask">,
): string => `${runId}.${namesakes.has(id) && subtask !== null ? `${subtask}.${id}` : id}`;

/** Manifests of nested pipelines, by their run ids. Of two of the same id the later one counts. */
export const byRunId = <Child extends { run_id: string }>(
  children: readonly Child[],
): Map<string, Child> => new Map(children.map((child) => [child.run_id, child]));
