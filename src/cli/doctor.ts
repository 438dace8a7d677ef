import { exitCodes } from "../modes/settings/exit-code.ts";
import { resolveSettings } from "../modes/settings/settings.ts";
import { createLocalCli, printResult, type Flags } from "../platform/local/command-line.ts";
import { createRunRedactor } from "../redaction/create-redactor.ts";
import { formatChecks } from "../report/terminal/check-results.ts";

/** Exits with 1 if a check found what stops a run. */
export async function doctor(flags: Flags): Promise<number> {
  const { requested, platform, machine, environment, here } = createLocalCli(undefined, flags);
  const settings = { ...resolveSettings(requested, environment), task: null };
  const { diagnose } = await import("../modes/doctor/doctor.ts");
  const known = await describeMachine(environment, machine.windows);
  const checks = await diagnose(platform, settings, known, here);
  const isReady = checks.every(({ level }) => level !== "problem");
  const { value } = createRunRedactor(environment);
  const data = value({ schemaVersion: 1, kind: "doctor", ready: isReady, checks });
  await printResult(flags, data, formatChecks(checks, platform.screen.colour));
  return isReady ? exitCodes.passed : exitCodes.failed;
}

async function describeMachine(environment: Record<string, string>, windows: boolean) {
  const { readGitHub } = await import("../platform/github/facts.ts");
  const { createProgramSearch, findWriteProblem, readFreeBytes } =
    await import("../platform/local/machine-facts.ts");
  const github = readGitHub(environment, { event: false });
  return {
    node: process.versions.node,
    windows,
    environment,
    variableProblems: github !== null && "messages" in github ? github.messages : [],
    hasProgram: createProgramSearch(environment, windows),
    findWriteProblem,
    readFreeBytes,
  };
}
