import { z } from "zod";
import { ChangeStrategy } from "./changes-schema.ts";
import { Count } from "./fields.ts";

const Lines = { files: Count, added_lines: Count, deleted_lines: Count, binary_files: Count };

/** What changed below one folder. */
const ChangedArea = z.strictObject({
  /** A folder of the repository's root, or below one that has most of the change. `.`: files in the root itself. */
  area: z.string().min(1),
  ...Lines,
  /** Whether a test changed that belongs to it; null: no code changed in it. */
  tests_changed: z.boolean().nullable(),
});
export type ChangedArea = z.infer<typeof ChangedArea>;

/**
 * What a reviewer takes a file for. `generated`: by the base's attributes, or a lock file. `moved`: renamed and nearly
 * the same. `formatted`: the same but for blanks and empty lines.
 */
export const FileKind = z.enum([
  "code",
  "test",
  "document",
  "generated",
  "moved",
  "formatted",
  "binary",
  "submodule",
]);
export type FileKind = z.infer<typeof FileKind>;

const ReviewedFile = z.strictObject({
  path: z.string().min(1),
  /** Where a renamed or copied file came from. */
  previous_path: z.string().nullable(),
  status: z.enum([
    "added",
    "modified",
    "deleted",
    "renamed",
    "copied",
    "type-changed",
    "untracked",
  ]),
  kind: FileKind,
  /** Of `areas`. */
  area: z.string().min(1),
  /** null: it has no lines. */
  added_lines: Count.nullable(),
  deleted_lines: Count.nullable(),
  /** By the base's CODEOWNERS, at most 5. */
  owners: z.array(z.string()),
  /** Commits of the 90 days before the change that touched it; null: not known. */
  recent_commits: Count.nullable(),
  /** Why it deserves a closer look, the weightiest first; empty: for no reason that a program can see. */
  reasons: z.array(z.string()),
});
export type ReviewedFile = z.infer<typeof ReviewedFile>;

/** What changed, as a reviewer wants to know it. */
export const ChangeForReview = z.strictObject({
  strategy: ChangeStrategy,
  base: z.string().nullable(),
  head: z.string().nullable(),
  ...Lines,
  /** The newest first, without merges. */
  commits: z.array(z.strictObject({ id: z.string(), author: z.string(), subject: z.string() })),
  commits_omitted: Count,
  /** False: the clone is shallow, and may lack commits. */
  commits_complete: z.boolean(),
  /** Those with code first, each by its lines. */
  areas: z.array(ChangedArea),
  areas_omitted: Count,
  /** The riskiest first. */
  file_list: z.array(ReviewedFile),
  files_omitted: Count,
});
export type ChangeForReview = z.infer<typeof ChangeForReview>;

/** Why a change deserves a closer look. */
export const RiskKind = z.enum([
  "unknown-change",
  "no-spec",
  "large-change",
  "override",
  "failed-guardrail",
  "allowed-failure",
  "flaky-failure",
  "workflow",
  "lock-file-alone",
  "untested-code",
  "unowned",
  "deleted-test",
  "binary",
]);

export const Risk = z.strictObject({
  kind: RiskKind,
  /** A sentence without a full stop. */
  message: z.string().min(1),
  /** Files, areas or stages, at most 10. */
  names: z.array(z.string()),
  names_omitted: Count,
});
export type Risk = z.infer<typeof Risk>;

/** Files that are named after the task, with what they are for; null: they do not say. */
export const TaskSpecs = z.array(
  z.strictObject({ path: z.string().min(1), goal: z.string().nullable() }),
);

/**
 * All that a review wants to know and only a checkout can tell. Where a run is spread over several jobs, the plan has
 * it, since the job that reviews need not have a checkout.
 */
export const ReviewedChange = z.strictObject({
  specs: TaskSpecs,
  /** null: git could not tell. */
  change: ChangeForReview.nullable(),
  /** In git's words, why it could not, and what to do; null: it could. */
  trouble: z.string().nullable(),
  risks: z.array(Risk),
});
export type ReviewedChange = z.infer<typeof ReviewedChange>;
