import { toJson } from "../model/json.ts";
import { exitCodes } from "../modes/settings/exit-code.ts";
import { planWithPast } from "../modes/plan/plan-with-past.ts";
import { isRefusal, resolveSettings } from "../modes/settings/settings.ts";
import { describePlan } from "../plan/describe.ts";
import {
  complain,
  openCommandLine,
  print,
  printData,
  type Flags,
} from "../platform/local/command-line.ts";
import { refused } from "./refused.ts";

export async function plan(pipeline: string | undefined, flags: Flags): Promise<number> {
  const { asked, platform, surroundings } = await openCommandLine(pipeline, flags);
  const settings = resolveSettings(asked, surroundings.environment);
  const spread = settings["max-jobs"] !== null;
  const planned = await planWithPast(settings, surroundings, platform, { spread });
  if (isRefusal(planned)) return refused(platform, planned);
  const { plan: made, past } = planned;
  if (past.warnings.length > 0) await complain(`${past.warnings.join("\n")}\n`);
  await (flags.json === true ? printData(toJson(made)) : print(describePlan(made)));
  return exitCodes.passed;
}
