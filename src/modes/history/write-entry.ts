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

/**
 * Writes the `metrics.jsonl` of attempts that have ended, each into its own folder. What nested pipelines did is in
 * them.
 */
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
    // That it is missing changes no outcome.
    await files
      .replace(path, text)
      .catch((error: unknown) => warn(`${path} was not written: ${messageOf(error)}`));
  }
}

/** The text of an attempt's `metrics.jsonl`, which follows from its manifest alone; null: it goes on. */
export function formatAttemptEntry(plan: Plan, manifest: Manifest): string | null {
  const now = new Date(manifest.updated_at);
  const entry = createEntry({ plan, manifest, startedAt: manifest.started_at, now });
  return entry === null ? null : `${JSON.stringify(entry)}\n`;
}
