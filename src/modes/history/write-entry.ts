import { join } from "node:path";
import { makeEntry } from "../../metrics/make-entry.ts";
import type { Manifest } from "../../model/manifest.ts";
import type { MetricsEntry } from "../../model/metrics-entry.ts";
import type { Plan } from "../../model/plan.ts";
import { messageOf } from "../../model/reasons.ts";
import type { Files, Platform } from "../../platform/platform.ts";

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
    for (const warning of await writeEntry(files, folder, entry)) warn(warning);
  }
}

/**
 * Writes the `metrics.jsonl` of a run, or of an attempt, into its folder. Never rejects: that it is missing changes no outcome.
 * @returns what people have to know when it could not be written
 */
export async function writeEntry(
  files: Pick<Files, "replace">,
  folder: string,
  entry: MetricsEntry | null,
): Promise<string[]> {
  if (entry === null) return [];
  const path = join(folder, "metrics.jsonl");
  try {
    await files.replace(path, `${JSON.stringify(entry)}\n`);
    return [];
  } catch (error) {
    return [`${path} was not written: ${messageOf(error)}`];
  }
}
