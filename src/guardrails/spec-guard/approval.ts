import type { Repository } from "../../changes/repository.ts";
import type { Finding } from "../../model/finding.ts";
import { type TaskApproval, readApprovals } from "../tasks/approvals.ts";
import { addDays, toDay } from "../dates.ts";
import { namesTask, readTaskIndex, type TaskItem, taskIndexPath } from "../tasks/task-index.ts";
import type { FindingText } from "../finding.ts";
import { createSettingsFinding } from "../settings-changed.ts";
import { createSpecFinding, shown } from "./findings.ts";
import type { SpecGuardOptions } from "./options.ts";

const suggestApproval = (task: string): string =>
  `Have it approved, and record it in ${taskIndexPath}: { "id": ${JSON.stringify(task)}, "approvals": [{ "actor": "…", "timestamp": "…" }] }.`;

/**
 * Looks for an approval of the task in the work tree's tasks/index.json. Anyone who can change the file can add one;
 * reviewers can see who approved, and when.
 * @param judgedOn `YYYY-MM-DD`; an approval of a later day does not count yet
 */
export async function judgeApproval(
  repository: Repository,
  task: string,
  judgedOn: string,
  options: Pick<SpecGuardOptions, "settings-changed">,
): Promise<Finding[]> {
  const bytes = await repository.read(taskIndexPath);
  const title = "Task not approved";
  if (bytes === undefined) {
    const message = `Code changed, but there is no ${taskIndexPath} with an approval of the task ${shown(task)}.`;
    return [createSpecFinding("no-approval", { title, message, fix: suggestApproval(task) })];
  }
  const index = readTaskIndex(new TextDecoder().decode(bytes));
  if (index.kind === "broken") return [createBrokenIndexFinding(index)];
  const items = index.items.filter((item) => namesTask(item, task));
  const why = findApprovalProblem(items, judgedOn);
  if (why === null) return judgeOwnApproval(repository, task, judgedOn, options);
  const message = `Code changed, but ${taskIndexPath} has no approval of the task ${shown(task)}: ${why}.`;
  return [
    createSpecFinding("no-approval", {
      title,
      message,
      fix: suggestApproval(task),
      path: taskIndexPath,
    }),
  ];
}

async function judgeOwnApproval(
  repository: Repository,
  task: string,
  judgedOn: string,
  options: Pick<SpecGuardOptions, "settings-changed">,
): Promise<Finding[]> {
  const { entries } = await repository.changes();
  const changed = entries.find(({ path }) => path === taskIndexPath);
  if (changed === undefined) return [];
  const bytes = await repository.readBase(changed.previousPath ?? taskIndexPath);
  const index = bytes === undefined ? null : readTaskIndex(new TextDecoder().decode(bytes));
  const items = index?.kind === "read" ? index.items.filter((item) => namesTask(item, task)) : [];
  if (findApprovalProblem(items, judgedOn) === null) return [];
  const message = `The approval of the task ${shown(task)} in ${taskIndexPath} is part of the change that it approves.`;
  return [
    createSettingsFinding("spec-guard", options["settings-changed"], {
      message,
      path: taskIndexPath,
    }),
  ];
}

/** Returns null if the task is approved. */
function findApprovalProblem(items: readonly TaskItem[], judgedOn: string): string | null {
  if (items.length === 0) return "it has no item for the task";
  const approvals = items.flatMap(readApprovals);
  const problems = approvals.map((approval) => approval.problem ?? checkDay(approval, judgedOn));
  if (problems.includes(null)) return null;
  return approvals.length === 0
    ? "its item has no approvals"
    : approvals.map(({ name }, at) => `${name} ${problems[at]}`).join(", ");
}

const checkDay = ({ at }: TaskApproval, judgedOn: string): string | null =>
  at !== null && toDay(at) > addDays(judgedOn, 1) ? "is in the future" : null;

const createBrokenIndexFinding = ({
  problem,
  line,
  column,
}: Pick<FindingText, "line" | "column"> & { problem: string }): Finding =>
  createSpecFinding("broken-index", {
    title: "Task index cannot be read",
    message: `${taskIndexPath} cannot be read: ${problem}.`,
    fix: 'Write it as JSON: { "items": [{ "id": "…" }] }.',
    path: taskIndexPath,
    line: line ?? null,
    column: column ?? null,
  });
