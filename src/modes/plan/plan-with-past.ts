import type { Plan } from "../../model/plan.ts";
import type { Platform } from "../../platform/platform.ts";
import { type PlanChoices, planRun } from "./plan.ts";
import { isRefusal, type Refusal, type Settings, type HostContext } from "../settings/settings.ts";
import { expectedTimes, openPast, type Past } from "../history/past.ts";

/** Makes the plan of a run with what earlier ones took. @param how as for planRun */
export async function planWithPast(
  settings: Settings,
  hostContext: HostContext,
  platform: Platform,
  how: Pick<PlanChoices, "spread" | "notes">,
): Promise<{ plan: Plan; past: Past } | Refusal> {
  let past: Past = { store: null, before: null, warnings: [] };
  const plan = await planRun(settings, hostContext, platform, {
    ...how,
    predict: async ({ task, pipeline, branch }) => {
      past = await openPast(platform, settings, task);
      return expectedTimes(past, pipeline, branch);
    },
  });
  return isRefusal(plan) ? plan : { plan, past };
}
