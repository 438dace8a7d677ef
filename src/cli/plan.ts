import { exitCodes } from "../modes/settings/exit-code.ts";
import { planRun } from "../modes/plan/plan.ts";
import { isRefusal, resolveSettings } from "../modes/settings/settings.ts";
import { describePlan } from "../plan/describe.ts";
import { createCli, printError, printResult, type Flags } from "../platform/local/command-line.ts";
import { printRefusal } from "./refused.ts";

export async function plan(pipeline: string | undefined, flags: Flags): Promise<number> {
  const { requested, platform, hostContext } = await createCli(pipeline, flags);
  const settings = resolveSettings(requested, hostContext.environment);
  const spread = settings["max-jobs"] !== null;
  const planned = await planRun(settings, hostContext, platform, { spread });
  if (isRefusal(planned)) return printRefusal(platform, planned, flags);
  const { plan: newPlan, past } = planned;
  if (past.warnings.length > 0) await printError(`${past.warnings.join("\n")}\n`);
  await printResult(flags, newPlan, describePlan(newPlan));
  return exitCodes.passed;
}
