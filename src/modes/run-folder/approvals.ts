import { join } from "node:path";
import { ApprovalFile } from "../../model/approval.ts";
import { parseJson } from "../../model/json.ts";
import type { Approval } from "../../model/manifest.ts";
import type { Files } from "../../platform/platform.ts";

/** Reads the approvals of a run, oldest first. One that cannot be read, or is for another run, becomes a warning. */
export async function readApprovals(
  files: Files,
  folder: string,
  runId: string,
): Promise<{ approvals: Approval[]; warnings: string[] }> {
  const approvals: Approval[] = [];
  const warnings: string[] = [];
  const names = await files.list(join(folder, "approvals"));
  for (const name of names.filter((one) => one.endsWith(".json"))) {
    // A folder with that name cannot be read.
    const text = (await files.readText(join(folder, "approvals", name)).catch(() => "")) ?? "";
    const parsed = ApprovalFile.safeParse(parseJson(text));
    if (!parsed.success) warnings.push(`approvals/${name}: not an approval of this version`);
    else if (parsed.data.run_id !== runId)
      warnings.push(`approvals/${name}: it approves another run, ${parsed.data.run_id}`);
    else {
      const { actor, timestamp, reason } = parsed.data;
      approvals.push({ actor, timestamp, reason });
    }
  }
  approvals.sort((left, right) => Date.parse(left.timestamp) - Date.parse(right.timestamp));
  return { approvals, warnings };
}
