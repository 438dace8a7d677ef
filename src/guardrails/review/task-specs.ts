import { posix } from "node:path";
import type { Heading, Root } from "mdast";
import { toString } from "mdast-util-to-string";
import type { Repository } from "../../changes/repository.ts";
import type { ReviewPack } from "../../model/review-pack.ts";
import { reviewLimits } from "../../model/review-limits.ts";
import { parseMarkdown, whyNotParsed } from "../markdown.ts";
import { shortened } from "./wording.ts";

type Spec = ReviewPack["task"]["specs"][number];

/**
 * The specs of a task with their goals: `tasks/specs/<task>*.md`, then `tasks/*<task>*.md`. The name of a task is a name here,
 * and no glob.
 */
export async function specsOfTask(repository: Repository, task: string): Promise<Spec[]> {
  const names = (await repository.files()).filter(
    (path) => path.startsWith("tasks/") && path.endsWith(".md"),
  );
  const inSpecs = names.filter(
    (path) => posix.dirname(path) === "tasks/specs" && posix.basename(path).startsWith(task),
  );
  const inTasks = names.filter(
    (path) => posix.dirname(path) === "tasks" && posix.basename(path).includes(task),
  );
  const chosen = [...inSpecs, ...inTasks].slice(0, reviewLimits.reviewSpecs.value);
  return Promise.all(
    chosen.map(async (path) => {
      const bytes = await repository.read(path);
      return { path, goal: bytes === undefined ? null : goalOf(new TextDecoder().decode(bytes)) };
    }),
  );
}

/** What stands below the heading `Goal`, of any level, up to the next one that is not below it; null: nothing does. */
function goalOf(text: string): string | null {
  if (whyNotParsed(text) !== null) return null;
  const { children } = parseMarkdown(text);
  const at = children.findIndex((node) => node.type === "heading" && /^goals?$/i.test(toString(node).trim()));
  const heading = children[at] as Heading | undefined;
  if (heading === undefined) return null;
  const next = children.slice(at + 1).find((node) => isOutside(node, heading));
  const goal = text.slice(heading.position!.end.offset, next?.position?.start.offset).trim();
  return goal === "" ? null : shortened(goal, reviewLimits.reviewGoal.value);
}

const isOutside = (node: Root["children"][number], { depth }: Heading): boolean =>
  node.type === "heading" && node.depth <= depth;
