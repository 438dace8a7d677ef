import * as z from "zod";

/** A path in the repository, as in ChangedFile. Unlike a RelativePath, it may hold backslashes. */
const RepositoryPath = z
  .string()
  .min(1)
  .regex(/^(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))/s, "a path relative to the repository root, without ..");

/**
 * A finding of a guardrail, or of a workflow command that a stage printed. Without a path it concerns the whole change,
 * without a line the whole file.
 */
export const Finding = z.strictObject({
  level: z.enum(["error", "warning", "notice"]),
  message: z.string(),
  title: z.string().nullable(),
  /** The rule, such as `docs-check/missing-path`; null: a stage printed it. */
  rule: z.string().nullable(),
  path: RepositoryPath.nullable(),
  /** Counted from 1. */
  line: z.int().min(1).nullable(),
  end_line: z.int().min(1).nullable(),
  column: z.int().min(1).nullable(),
  /** Column in the last line. */
  end_column: z.int().min(1).nullable(),
  /** How to fix it, in a sentence; null: the message says so, or it is unknown. */
  fix: z.string().nullable(),
});
export type Finding = z.infer<typeof Finding>;

/** A finding of a run, which several jobs may have reported. */
export interface RunFinding extends Finding {
  /** Number of jobs that reported it. Default: 1. */
  jobs?: number;
}

const weights: Readonly<Record<Finding["level"], number>> = { error: 0, warning: 1, notice: 2 };

/** Whether a change modifies the settings that it is judged by, which readers of the other findings have to know. */
export const isAboutSettings = ({ rule }: Pick<Finding, "rule">): boolean =>
  rule?.endsWith("/settings-changed") === true;

/** Compare function: findings about settings first, then by level; the order within a level is kept. */
export const mostImportantFirst = (left: Finding, right: Finding): number =>
  Number(isAboutSettings(right)) - Number(isAboutSettings(left)) ||
  weights[left.level] - weights[right.level];

/** Compare function: the most important first, then by path and position. */
export function worstFirst(left: Finding, right: Finding): number {
  const order = mostImportantFirst(left, right);
  if (order !== 0) return order;
  const [one, other] = [left.path ?? "", right.path ?? ""];
  if (one !== other) return one < other ? -1 : 1;
  return (left.line ?? 0) - (right.line ?? 0) || (left.column ?? 0) - (right.column ?? 0);
}
