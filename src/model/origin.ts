import { z } from "zod";
import { Digest, ExecutionMode } from "./fields.ts";

/** What a work tree held; `unknown`: outside of git, or where git cannot tell, with the reason for people. */
export type TreeState =
  | { kind: "known"; commit: string | null; changes: string }
  | { kind: "unknown"; reason: string };

/** A work tree: its commit, null before the first one, and the digest of all that differs from it. */
const Tree = z.strictObject({ commit: z.string().nullable(), changes: Digest });
export type Tree = z.infer<typeof Tree>;

/** What was asked for when the run was planned, so that it can be asked again; null: nothing was said. */
const Asked = z.strictObject({
  config: z.string().nullable(),
  subtasks: z.array(z.string()),
  stages: z.array(z.string()),
  base: z.string().nullable(),
  execution_mode: ExecutionMode.nullable(),
  max_parallel: z.int().min(1).nullable(),
  fail_fast: z.boolean().nullable(),
});

/**
 * `origin.json`, only of a run on this machine: what it ran on. Results of its stages are kept by `run --resume` only
 * for the same tree and the same pipeline file.
 */
export const Origin = z.strictObject({
  schema_version: z.literal(1),
  kind: z.literal("origin"),
  /** Before the first stage; null: not known, as outside of git. */
  tree: Tree.nullable(),
  /** After the last stage of the newest attempt; null: not known, or nothing is left to resume. */
  tree_after: Tree.nullable(),
  /** Relative to the repository root, and the digest of its text. */
  pipeline_file: z.strictObject({ path: z.string().min(1), sha256: Digest }),
  asked: Asked,
});
export type Origin = z.infer<typeof Origin>;
