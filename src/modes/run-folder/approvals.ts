import { join } from "node:path";
import { ApprovalFile } from "../../model/approval.ts";
import { parseJson } from "../../model/json.ts";
import type { Approval } from "../../model/manifest.ts";
import type { Files } from "../../platform/platform.ts";

/** The approvals of a run, in order of time. One that cannot be read, or that is another run's, is a warning. */
export async function readApprovals(
  files: Files,
  folder: string,
  runId: string,
): Promise<{ approvals: Approval[]; warnings: string[] }> {
  const approvals: Approval[] = [];
  const warnings: string[] = [];
  const names = await files.list(join(folder, "approvals"));
  for (const name of names.filter((one) => one.endsWith(".json"))) {
    // A folder of that name cannot be read.
    const text = (await files.readText(join(folder, "approvals", name)).catch(() => "")) ?? "";
    const parsed = ApprovalFile.safeParse(parseJson(text));
    if (!parsed.success)
      warnings.push(`approvals/${name}: this is not an approval of this version`);
    else if (parsed.data.run_id !== runId)
      warnings.push(`approvals/${name}: this approves of another run, ${parsed.data.run_id}`);
    else {
      const { actor, timestamp, reason } = parsed.data;
      approvals.push({ actor, timestamp, reason });
    }
  }
  approvals.sort((left, right) => Date.parse(left.timestamp) - Date.parse(right.timestamp));
  return { approvals, warnings };
}
