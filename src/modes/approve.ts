import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { ApprovalFile } from "../model/approval.ts";
import { parseJson, toJson } from "../model/json.ts";
import type { Approval } from "../model/manifest.ts";
import type { Files, Platform } from "../platform/platform.ts";
import { findRun } from "./find-run.ts";
import { readPlan } from "./plan-file.ts";
import { isRefusal, refuse, type Refusal, type Settings, type Surroundings } from "./settings.ts";

/**
 * Writes down that somebody approves of a run.
 * @param wanted as in findRun
 * @returns the absolute path of the approval's file
 */
export async function approveRun(
  { files, clock }: Pick<Platform, "files" | "clock">,
  settings: Pick<Settings, "root" | "runsFolder" | "task">,
  { user }: Pick<Surroundings, "user">,
  wanted: string | null,
  reason: string,
): Promise<{ path: string } | Refusal> {
  if (reason.trim() === "") return refuse("--reason: it must say why the run is approved");
  const folder = await findRun(settings, files, wanted);
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
    if (!parsed.success) warnings.push(`approvals/${name}: this is not an approval of this version`);
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
