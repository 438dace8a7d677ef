import { parseMoment } from "../dates.ts";
import type { TaskItem } from "./task-index.ts";

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
