import { z } from "zod";

/** A name in the repository as ChangedFile has it: other than a RelativePath it may hold backslashes. */
const RepositoryPath = z
  .string()
  .min(1)
  .regex(/^(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))/s, "a path relative to the repository root, without ..");

/**
 * An annotation by a guardrail or by a workflow command that a stage printed. Without a path it is about the whole
 * change, and without a line about the whole file.
 */
export const Finding = z.strictObject({
  level: z.enum(["error", "warning", "notice"]),
  message: z.string(),
  title: z.string().nullable(),
  /** What was looked for, as `docs-check/missing-path`; null: a stage printed it. */
  rule: z.string().nullable(),
  path: RepositoryPath.nullable(),
  /** Counted from 1. */
  line: z.int().min(1).nullable(),
  end_line: z.int().min(1).nullable(),
  column: z.int().min(1).nullable(),
  /** Of the last line. */
  end_column: z.int().min(1).nullable(),
  /** What to do about it, a sentence; null: the message says it, or it is not known. */
  fix: z.string().nullable(),
});
export type Finding = z.infer<typeof Finding>;

/** A finding of a run, of which several jobs may have the same one. */
export interface RunFinding extends Finding {
  /** How many jobs have it. Left out: one. */
  jobs?: number;
}

const weights: Readonly<Record<Finding["level"], number>> = { error: 0, warning: 1, notice: 2 };

/** What a change does to what it is judged by: who reads the rest has to know it. */
export const isAboutSettings = ({ rule }: Pick<Finding, "rule">): boolean =>
  rule?.endsWith("/settings-changed") === true;

/** For sorting: what is about settings, then the worst; those of a level stay as they are. */
export const mostImportantFirst = (left: Finding, right: Finding): number =>
  Number(isAboutSettings(right)) - Number(isAboutSettings(left)) ||
  weights[left.level] - weights[right.level];

/** For sorting: the most important first, then by path and place. */
export function worstFirst(left: Finding, right: Finding): number {
  const order = mostImportantFirst(left, right);
  if (order !== 0) return order;
  const [one, other] = [left.path ?? "", right.path ?? ""];
  if (one !== other) return one < other ? -1 : 1;
  return (left.line ?? 0) - (right.line ?? 0) || (left.column ?? 0) - (right.column ?? 0);
}
