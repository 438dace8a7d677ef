import { exitCodes } from "../modes/settings/exit-code.ts";
import { runGuard } from "../modes/guardrails/guard.ts";
import { isRefusal, resolveSettings } from "../modes/settings/settings.ts";
import { complain, openCommandLine, print, type Flags } from "../platform/local/command-line.ts";
import { refused } from "./refused.ts";

/** What `guard docs-freshness --fix` writes, without its verdict. */
export async function stamp(flags: Flags): Promise<number> {
  const { asked, platform, surroundings } = await openCommandLine(undefined, flags);
  const settings = resolveSettings(asked, surroundings.environment);
  const request = { name: "docs-freshness", with: ["only-changed=true"], fix: true };
  const answer = await runGuard(settings, surroundings, platform, request);
  if (isRefusal(answer)) return refused(platform, answer);
  if (answer.judged.verdict === "undecided") {
    await complain(`${answer.judged.summary}\n`);
    return exitCodes.failed;
  }
  const { fixed } = answer;
  const lines = fixed.map((path) => `stamped ${path}\n`).join("");
  await print(fixed.length === 0 ? "nothing to stamp: no document's body has changed\n" : lines);
  return exitCodes.passed;
}
