import { posix } from "node:path";
import type { Repository } from "../../changes/repository.ts";
import type { ReviewPack } from "../../model/review-pack.ts";
import { reviewLimits } from "../../model/review-limits.ts";
import { findGoal } from "../tasks/goal.ts";
import { truncate } from "../wording.ts";

type Spec = ReviewPack["task"]["specs"][number];

/**
 * Finds the specs of a task with their goals: `tasks/specs/<task>*.md`, then `tasks/*<task>*.md`, then changed files
 * below `tasks/`. The task's name is matched literally, not as a glob.
 */
export async function findTaskSpecs(
  repository: Repository,
  task: string,
  { goalHeadings, changed }: { goalHeadings: readonly string[]; changed: ReadonlySet<string> },
): Promise<Spec[]> {
  const names = (await repository.files()).filter(
    (path) => path.startsWith("tasks/") && path.endsWith(".md"),
  );
  const inSpecs = names.filter(
    (path) => posix.dirname(path) === "tasks/specs" && posix.basename(path).startsWith(task),
  );
  const inTasks = names.filter(
    (path) => posix.dirname(path) === "tasks" && posix.basename(path).includes(task),
  );
  const all = new Set([...inSpecs, ...inTasks, ...names.filter((path) => changed.has(path))]);
  const chosen = [...all].slice(0, reviewLimits.reviewSpecs.value);
  return Promise.all(
    chosen.map(async (path) => {
      const bytes = await repository.read(path);
      const goal =
        bytes === undefined ? null : findGoal(new TextDecoder().decode(bytes), goalHeadings);
      return { path, goal: goal === null ? null : truncate(goal, reviewLimits.reviewGoal.value) };
    }),
  );
}
