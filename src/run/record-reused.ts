import { asRecorded } from "../model/redacted.ts";
import type { Collected } from "./context.ts";
import type { Journal } from "./journal.ts";
import type { ReusedResults } from "./reused.ts";

/** Records all reused results before anything starts, so that they outlast whatever happens to this attempt. */
export async function recordReused(
  journal: Journal,
  reused: ReusedResults,
  collected: Collected,
): Promise<void> {
  const { artifact_root } = journal.getManifest();
  for (const [index, { record, findings, files, child }] of reused.stages) {
    if (child !== null) {
      const { run_id, pipeline_id, manifest, status } = child;
      await journal.record({ type: "child-started", index, run_id, pipeline_id, manifest });
      await journal.record({ type: "child-finished", index, run_id, status });
    }
    const placed = files.map((file) => ({ ...file, path: `${artifact_root}/${file.path}` }));
    await journal.record(
      asRecorded({ type: "stage-kept", index, record, findings, files: placed }),
    );
    collected.findings.push(...findings);
  }
}
