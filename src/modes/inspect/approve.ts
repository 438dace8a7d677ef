import { randomBytes } from "node:crypto";
import { join } from "node:path";
import type { ApprovalFile } from "../../model/approval.ts";
import { toJson } from "../../model/json.ts";
import { findRun, type RunSearch } from "../run-folder/find-run.ts";
import { readPlan } from "../run-folder/plan-file.ts";
import { isRefusal, refuse, type Refusal, type HostContext } from "../settings/settings.ts";
import type { StoragePorts } from "../../platform/platform.ts";

/**
 * Records an approval of a run.
 * @param run as in findRun
 * @returns the absolute path of the approval's file
 */
export async function approveRun(
  { files, clock }: StoragePorts,
  search: RunSearch,
  { user }: Pick<HostContext, "user">,
  run: string | null,
  reason: string,
): Promise<{ path: string } | Refusal> {
  if (reason.trim() === "") return refuse("--reason is empty: say why the run is approved");
  const folder = await findRun(search, files, run);
  if (typeof folder !== "string") return folder;
  const plan = await readPlan(files, folder);
  if (isRefusal(plan)) return refuse(`${folder}: there is no plan.json that this version can read`);
  const timestamp = clock.now().toISOString();
  const approval: ApprovalFile = {
    schema_version: 1,
    kind: "approval",
    task_id: plan.task_id,
    run_id: plan.run_id,
    actor: user,
    timestamp,
    reason,
  };
  const name = `${timestamp.replaceAll(/[:.]/g, "-")}-${randomBytes(4).toString("hex")}.json`;
  const path = join(folder, "approvals", name);
  await files.replace(path, toJson(approval), { durable: true });
  return { path };
}
