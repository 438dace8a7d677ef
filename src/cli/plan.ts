import { exitCodes } from "../modes/exit-code.ts";
import { planRun } from "../modes/plan.ts";
import { isRefusal, settingsOf } from "../modes/settings.ts";
import { describePlan } from "../plan/describe.ts";
import { complain, openCommandLine, print, type Flags } from "../platform/local/command-line.ts";

export async function plan(pipeline: string | undefined, flags: Flags): Promise<number> {
  const { asked, platform, surroundings } = await openCommandLine(pipeline, flags);
  const settings = settingsOf(asked, surroundings.environment);
  const spread = settings.maxJobs !== null;
  const made = await planRun(settings, surroundings, platform, { spread });
  if (isRefusal(made)) {
    await complain(`${made.messages.join("\n")}\n`);
    return exitCodes.refused;
  }
  await print(flags.json === true ? `${JSON.stringify(made, null, 2)}\n` : describePlan(made));
  return exitCodes.passed;
}
