import * as z from "zod";
import { Digest, ExecutionMode } from "./fields.ts";

/** The state of a work tree; `unknown`: outside git, or git failed. */
export type TreeState =
  | { kind: "known"; commit: string | null; changes: string }
  | { kind: "unknown"; reason: string };

/** A work tree: its commit, null before the first one, and the digest of all changes. */
const Tree = z.strictObject({ commit: z.string().nullable(), changes: Digest });
export type Tree = z.infer<typeof Tree>;

/** The choices that the run was planned with; null: not set. */
const Asked = z.strictObject({
  config: z.string().nullable(),
  subtasks: z.array(z.string()),
  stages: z.array(z.string()),
  base: z.string().nullable(),
  execution_mode: ExecutionMode.nullable(),
  max_parallel: z.int().min(1).nullable(),
  fail_fast: z.boolean().nullable(),
  /** Whether `paths` filters were ignored. */
  all: z.literal(true).optional(),
  /** What `--only` and `--skip` named. */
  only: z.array(z.string()).optional(),
  skip: z.array(z.string()).optional(),
  /** The arguments after `--`, for its one stage. */
  arguments: z.array(z.string()).optional(),
});

/**
 * `origin.json`, only for local runs: the tree and pipeline file of the run. `run --resume` reuses results only if both
 * are the same.
 */
export const Origin = z.strictObject({
  schema_version: z.literal(1),
  kind: z.literal("origin"),
  /** Before the first stage; null: unknown, for example outside git. */
  tree: Tree.nullable(),
  /** After the last stage of the newest attempt; null: unknown, or there is nothing to resume. */
  tree_after: Tree.nullable(),
  /** Its path, relative to the repository root, and the digest of its text. */
  pipeline_file: z.strictObject({ path: z.string().min(1), sha256: Digest }),
  asked: Asked,
});
export type Origin = z.infer<typeof Origin>;
