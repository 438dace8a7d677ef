import { join } from "node:path";
import { makeEntry } from "../../metrics/make-entry.ts";
import type { Manifest } from "../../model/manifest.ts";
import type { Plan } from "../../model/plan.ts";
import { messageOf } from "../../model/reasons.ts";
import type { Platform } from "../../platform/platform.ts";

/** An attempt at an assignment, with its folder, absolute. */
interface Attempt {
  folder: string;
  manifest: Manifest;
}

/** Writes the `metrics.jsonl` of attempts that have ended, each into its own folder. What nested pipelines did is in them. */
export async function writeAttemptEntries(
  { files, clock }: Pick<Platform, "files" | "clock">,
  plan: Plan,
  attempts: readonly Attempt[],
  warn: (message: string) => void,
): Promise<void> {
  for (const { folder, manifest } of attempts) {
    if (manifest.parent_run_id !== null) continue;
    const entry = makeEntry({ plan, manifest, startedAt: manifest.started_at, now: clock.now() });
    if (entry === null) continue;
    const path = join(folder, "metrics.jsonl");
    await files
      .replace(path, `${JSON.stringify(entry)}\n`)
      .catch((error: unknown) => warn(`${path} was not written: ${messageOf(error)}`));
  }
}
