import type { Subtask } from "../model/pipeline.ts";

/** A subtask to plan: itself, or one of its shards. */
export interface Part {
  id: string;
  name: string;
  subtask: Subtask;
  /** The subtask's environment, with SHARD_INDEX and SHARD_TOTAL for a shard. */
  env: Record<string, string>;
  shard: { index: number; total: number } | null;
}

/** Splits a subtask into its shards, `<id>-<i>-of-<n>`, counted from 1. A subtask with one shard stays whole. */
export function splitIntoShards(subtask: Subtask): Part[] {
  const { id, name, env, shards: total } = subtask;
  if (total <= 1) return [{ id, name, subtask, env, shard: null }];
  return Array.from({ length: total }, (_, position) => {
    const index = position + 1;
    return {
      id: `${id}-${index}-of-${total}`,
      name: `${name} (${index} of ${total})`,
      subtask,
      env: { ...env, SHARD_INDEX: String(index), SHARD_TOTAL: String(total) },
      shard: { index, total },
    };
  });
}
