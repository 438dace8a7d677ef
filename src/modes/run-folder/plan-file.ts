import { join } from "node:path";
import { parseJson, toJson } from "../../model/json.ts";
import { Plan } from "../../model/plan.ts";
import { messageOf } from "../../model/reasons.ts";
import type { Files } from "../../platform/platform.ts";
import { refuse, type Refusal } from "../settings/settings.ts";

/** Writes the plan into its run's folder. @returns null when it was written */
export async function writePlan(files: Files, plan: Plan, folder: string): Promise<Refusal | null> {
  try {
    await files.replace(join(folder, "plan.json"), toJson(plan), { durable: true });
    return null;
  } catch (error) {
    return refuse(`nothing was run: ${messageOf(error)}`);
  }
}

/** Reads the plan of the run in this folder. */
export async function readPlan(files: Files, folder: string): Promise<Plan | Refusal> {
  const text = await files.readText(join(folder, "plan.json"));
  if (text === undefined) return refuse(`${folder}: there is no plan.json`);
  const parsed = Plan.safeParse(parseJson(text));
  return parsed.success
    ? parsed.data
    : refuse(
        `${folder}/plan.json: not a plan of this version; check it with: orchestrator validate --run`,
      );
}
