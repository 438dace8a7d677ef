import { join } from "node:path";
import { createEntry } from "../../metrics/make-entry.ts";
import type { Manifest } from "../../model/manifest.ts";
import type { Plan } from "../../model/plan.ts";
import { messageOf } from "../../model/reasons.ts";
import type { Files } from "../../platform/platform.ts";

/** An attempt at an assignment, with its folder, absolute. */
interface EntryAttempt {
  folder: string;
  manifest: Manifest;
}

/** Writes the `metrics.jsonl` of ended attempts, each into its own folder. It includes nested pipelines. */
export async function writeAttemptEntries(
  { files }: { files: Files },
  plan: Plan,
  attempts: readonly EntryAttempt[],
  warn: (message: string) => void,
): Promise<void> {
  for (const { folder, manifest } of attempts) {
    const text = manifest.parent_run_id === null ? formatAttemptEntry(plan, manifest) : null;
    if (text === null) continue;
    const path = join(folder, "metrics.jsonl");
    // A missing entry does not change the outcome.
    await files
      .replace(path, text)
      .catch((error: unknown) => warn(`${path} was not written: ${messageOf(error)}`));
  }
}

/** Formats an attempt's `metrics.jsonl`, from its manifest alone; null: the attempt has not ended. */
export function formatAttemptEntry(plan: Plan, manifest: Manifest): string | null {
  const now = new Date(manifest.updated_at);
  const entry = createEntry({ plan, manifest, startedAt: manifest.started_at, now });
  return entry === null ? null : `${JSON.stringify(entry)}\n`;
}
