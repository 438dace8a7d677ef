import type { Repository } from "../../changes/repository.ts";
import type { Finding } from "../../model/finding.ts";
import { addDays, toDay, parseMoment } from "../dates.ts";
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
  const level = options["settings-changed"];
  return [createSettingsFinding("spec-guard", level, { message, path: taskIndexPath })];
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

/** An entry of a task's item that is meant as an approval. */
export interface TaskApproval {
  /** Its place in the item, such as `approvals[0]` or `approvals.docs_review`. */
  name: string;
  /** When it was given; null if unknown. */
  at: Date | null;
  /** Why it does not count, to follow its name; null if it counts. */
  problem: string | null;
}

type ApprovalFields = Readonly<Record<string, unknown>>;

/**
 * Reads the approvals of a task from `approvals` or `approval`: a list, a mapping by name, or a single one. An approval
 * counts if it has an `actor` (or `reviewer`), a `timestamp` (or `date`), and no `status` or `approved` that
 * contradicts it.
 */
export function readApprovals({ approvals, approval }: TaskItem): TaskApproval[] {
  return [...listEntries("approvals", approvals), ...listEntries("approval", approval)].map(
    ([name, value]) => readApproval(name, value),
  );
}

function listEntries(name: string, value: unknown): [name: string, value: unknown][] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.map((one: unknown, at) => [`${name}[${at}]`, one]);
  if (!isMapping(value) || isText(getActor(value))) return [[name, value]];
  return Object.entries(value).map(([key, one]) => [`${name}.${key}`, one]);
}

function readApproval(name: string, value: unknown): TaskApproval {
  if (!isMapping(value)) return { name, at: null, problem: "is not a mapping" };
  const at = parseMoment(value["timestamp"] ?? value["date"]);
  return { name, at, problem: findProblem(value, at) };
}

function findProblem(value: ApprovalFields, at: Date | null): string | null {
  if (!isText(getActor(value))) return "has no `actor`";
  if (at === null) return "has no valid `timestamp`";
  const { status, approved } = value;
  if (approved !== undefined && approved !== true) return "is not approved";
  return status === undefined || isApproving(status)
    ? null
    : "has a `status` that is not an approval";
}

/** `approved` and longer forms such as `approved_for_docs_review`. */
const isApproving = (status: unknown): boolean =>
  typeof status === "string" && /^(?:approved|accepted|passed|succeeded)(?![a-z])/i.test(status);

const getActor = (value: ApprovalFields): unknown => value["actor"] ?? value["reviewer"];

const isText = (value: unknown): boolean => typeof value === "string" && value.trim() !== "";

const isMapping = (value: unknown): value is ApprovalFields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
