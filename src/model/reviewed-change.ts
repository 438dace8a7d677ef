import * as z from "zod";
import { ChangeStrategy } from "./changes-schema.ts";
import { Count } from "./fields.ts";

const Lines = { files: Count, added_lines: Count, deleted_lines: Count, binary_files: Count };

/** What changed below one folder. */
const ChangedArea = z.strictObject({
  /** A folder at the repository's root, or inside the one with most of the change. `.`: files in the root itself. */
  area: z.string().min(1),
  ...Lines,
  /** Whether one of its tests changed; null: none of its code changed. */
  tests_changed: z.boolean().nullable(),
});
export type ChangedArea = z.infer<typeof ChangedArea>;

/**
 * The kind of a changed file for a reviewer. `generated`: by the base's attributes, or a lock file. `moved`: renamed
 * and nearly unchanged. `formatted`: only blanks and empty lines changed.
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
  /** The previous path of a renamed or copied file. */
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
  /** One of `areas`. */
  area: z.string().min(1),
  /** null: it has no lines. */
  added_lines: Count.nullable(),
  deleted_lines: Count.nullable(),
  /** By the base's CODEOWNERS, at most 5. */
  owners: z.array(z.string()),
  /** Number of commits that touched it in the 90 days before the change; null: unknown. */
  recent_commits: Count.nullable(),
  /** Why it deserves a closer look, the most important first; empty: no reason found. */
  reasons: z.array(z.string()),
});
export type ReviewedFile = z.infer<typeof ReviewedFile>;

/** The change, summarized for a reviewer. */
export const ChangeForReview = z.strictObject({
  strategy: ChangeStrategy,
  base: z.string().nullable(),
  head: z.string().nullable(),
  ...Lines,
  /** The newest first, without merges. */
  commits: z.array(z.strictObject({ id: z.string(), author: z.string(), subject: z.string() })),
  commits_omitted: Count,
  /** False: commits may be missing, because the clone is shallow. */
  commits_complete: z.boolean(),
  /** Areas with code first, then by lines. */
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

/** Files named after the task, with their goal; null: they state none. */
export const TaskSpecs = z.array(
  z.strictObject({ path: z.string().min(1), goal: z.string().nullable() }),
);

/**
 * What a review needs from a checkout. In a run over several jobs, the plan holds it, because the reviewing job may
 * have no checkout.
 */
export const ReviewedChange = z.strictObject({
  specs: TaskSpecs,
  /** null: git could not tell. */
  change: ChangeForReview.nullable(),
  /** Git's error and what to do; null: git could tell. */
  trouble: z.string().nullable(),
  risks: z.array(Risk),
});
export type ReviewedChange = z.infer<typeof ReviewedChange>;
