import type { EvidenceFile } from "../model/journal.ts";
import { asRecorded } from "../model/redacted.ts";
import type { Collected } from "./context.ts";
import type { Journal } from "./journal.ts";
import type { Kept } from "./kept.ts";

/** Records all that is taken over, before anything starts: whatever becomes of this attempt, it is not lost. */
export async function recordKept(
  journal: Journal,
  kept: Kept,
  collected: Collected,
): Promise<void> {
  const { artifact_root } = journal.manifest();
  const placed = (file: EvidenceFile): EvidenceFile => ({
    ...file,
    path: `${artifact_root}/${file.path}`,
  });
  for (const [index, { record, findings, files, child }] of kept.stages) {
    if (child !== null) {
      const { run_id, pipeline_id, manifest, status } = child;
      await journal.record({ type: "child-started", index, run_id, pipeline_id, manifest });
      await journal.record({ type: "child-finished", index, run_id, status });
    }
    const kept = { type: "stage-kept" as const, index, record, findings, files: files.map(placed) };
    await journal.record(asRecorded(kept));
    collected.findings.push(...findings);
  }
}
