import { exitCodes } from "../modes/settings/exit-code.ts";
import { runGuard, type GuardAnswer } from "../modes/guardrails/guard.ts";
import { isRefusal, resolveSettings } from "../modes/settings/settings.ts";
import { createCli, printError, printResult, type Flags } from "../platform/local/command-line.ts";
import { formatJudged } from "../report/terminal/finding-lines.ts";
import { printRefusal } from "./refused.ts";
import { createRunRedactor } from "../redaction/create-redactor.ts";

interface GuardFlags extends Flags {
  with: string[];
  fix?: boolean;
}

export async function guard(name: string, flags: GuardFlags): Promise<number> {
  const { requested, platform, hostContext } = await createCli(undefined, flags);
  const settings = resolveSettings(requested, hostContext.environment);
  const request = { name, with: flags.with, fix: flags.fix === true };
  const answer = await runGuard(settings, hostContext, platform, request);
  if (isRefusal(answer)) return printRefusal(platform, answer, flags);
  const { edits: _, documents: _texts, ...judged } = answer.judged;
  const { value } = createRunRedactor(hostContext.environment);
  const lines = formatJudged(answer.judged, platform.screen.colour);
  const envelope = { schemaVersion: 1, kind: "verdict", guardrail: name };
  const data = value({ ...envelope, ...judged, fixed: answer.fixed });
  await printResult(flags, data, `${lines.join("\n")}\n`);
  for (const path of answer.fixed) await printError(`fixed: ${path}\n`);
  if (!isFailed(answer)) return exitCodes.passed;
  // A dry run allows violations, but not a failure to judge.
  if (!answer.dryRun || answer.judged.verdict === "undecided") return exitCodes.failed;
  await printError("dry run (`dry-run: true`): violations do not fail\n");
  return exitCodes.passed;
}

/** An overridable violation counts as one here, because no aggregation follows that could allow it. */
const isFailed = ({ judged: { verdict, override } }: GuardAnswer): boolean =>
  verdict !== "passed" && verdict !== "not-performed" && override === null;
