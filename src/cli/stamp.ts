import { exitCodes } from "../modes/settings/exit-code.ts";
import { runGuard } from "../modes/guardrails/guard.ts";
import { isRefusal, resolveSettings } from "../modes/settings/settings.ts";
import { printError, createCli, print, type Flags } from "../platform/local/command-line.ts";
import { printRefusal } from "./refused.ts";

/** Like `guard docs-freshness --fix`, without its verdict. */
export async function stamp(flags: Flags): Promise<number> {
  const { requested, platform, hostContext } = await createCli(undefined, flags);
  const settings = resolveSettings(requested, hostContext.environment);
  const request = { name: "docs-freshness", with: ["only-changed=true"], fix: true };
  const answer = await runGuard(settings, hostContext, platform, request);
  if (isRefusal(answer)) return printRefusal(platform, answer);
  if (answer.judged.verdict === "undecided") {
    await printError(`${answer.judged.summary}\n`);
    return exitCodes.failed;
  }
  const { fixed } = answer;
  const lines = fixed.map((path) => `stamped ${path}\n`).join("");
  await print(fixed.length === 0 ? "nothing to stamp: no document has changed\n" : lines);
  return exitCodes.passed;
}
