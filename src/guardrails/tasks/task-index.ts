import * as z from "zod";

/** The list of tasks: `{ "items": [{ "id", "slug", "approvals", "gate" … }] }`. */
export const taskIndexPath = "tasks/index.json";

const Name = z.string().nullish();

/** A task. Other keys belong to other tools. */
const TaskItem = z.looseObject({ id: Name, slug: Name, task_key: Name });
export type TaskItem = z.infer<typeof TaskItem>;

const TaskIndex = z.looseObject({ items: z.array(TaskItem) });

export type ReadTaskIndex =
  | { kind: "read"; items: TaskItem[] }
  /** `problem`: a sentence without a full stop; `line` and `column` count from 1, null where they are not known. */
  | { kind: "broken"; problem: string; line: number | null; column: number | null };

/** Maximum nesting. Real files have six levels; the YAML parser recurses for each. */
const maxLevels = 100;

/** @param text without a byte order mark */
export function readTaskIndex(text: string): ReadTaskIndex {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const problem = (error as Error).message;
    return { kind: "broken", problem, ...findErrorPlace(text, problem) };
  }
  if (countLevels(value) > maxLevels)
    return createBroken(`it is nested deeper than ${maxLevels} levels`);
  const index = TaskIndex.safeParse(value);
  if (index.success) return { kind: "read", items: index.data.items };
  const [issue] = index.error.issues;
  const where = issue!.path.length === 0 ? "" : `${issue!.path.join(".")}: `;
  return createBroken(`${where}${issue!.message}`);
}

function createBroken(problem: string): ReadTaskIndex {
  return { kind: "broken", problem, line: null, column: null };
}

function countLevels(value: unknown): number {
  let levels = 0;
  for (let level = [value]; level.length > 0; levels += 1) {
    level = level.flatMap((one): unknown[] =>
      typeof one === "object" && one !== null ? Object.values(one) : [],
    );
  }
  return levels;
}

/** Node's message has the position of most errors; the others quote the text instead. */
function findErrorPlace(
  text: string,
  problem: string,
): { line: number | null; column: number | null } {
  const position = /at position (\d+)/.exec(problem)?.[1];
  const offset = problem.includes("end of JSON input") ? text.length : position;
  if (offset === undefined) return { line: null, column: null };
  const before = text.slice(0, Number(offset)).split("\n");
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

/** Whether the item is for this task: by its id, slug or key, or its id and slug with a hyphen between. */
export function namesTask({ id, slug, task_key: key }: TaskItem, task: string): boolean {
  const both = id && slug ? [`${id}-${slug}`] : [];
  return [id, slug, key, ...both].includes(task);
}
