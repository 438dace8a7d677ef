import type { Files } from "../../platform/platform.ts";
import { checkTask } from "./identity.ts";
import { refuse, type Refusal, type TaskPlace } from "./settings.ts";

/**
 * Finds the task to look at: the named one, else the only one of which something is there.
 * @param what is looked for, in the plural or with an article: `runs`, `a history`
 * @returns null: it is there of no task
 */
export async function findOnlyTask(
  { runsFolder, task }: TaskPlace,
  files: Pick<Files, "list">,
  what: string,
  isThere: (task: string) => Promise<boolean>,
): Promise<string | null | Refusal> {
  if (task !== null) return checkTask(task);
  const found: string[] = [];
  for (const name of await files.list(runsFolder)) if (await isThere(name)) found.push(name);
  if (found.length < 2) return found[0] ?? null;
  return refuse(
    `${found.length} tasks have ${what} in ${runsFolder}: ${found.join(", ")}; choose one with --task`,
  );
}
