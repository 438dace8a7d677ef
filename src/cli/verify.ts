import { toJson } from "../model/json.ts";
import { counted } from "../model/counted.ts";
import { exitCodes } from "../modes/settings/exit-code.ts";
import { refuse } from "../modes/settings/settings.ts";
import type { Anchors, Verified } from "../modes/inspect/verify.ts";
import { printError, print, printData, type Flags } from "../platform/local/command-line.ts";
import { findRun } from "../modes/run-folder/find-run.ts";
import { printRefusal } from "./refused.ts";
import { readRuns } from "./run-search.ts";
import { createRunRedactor } from "../redaction/create-redactor.ts";
import type { RepositoryPorts } from "../platform/platform.ts";

interface VerifyFlags extends Flags {
  chain?: string;
  planDigest?: string;
}

export const verify = (run: string | undefined, flags: VerifyFlags): Promise<number> =>
  readRuns(flags, async ({ platform, hostContext, settings }) => {
    const folder = await findRun(settings, platform.files, run ?? null);
    if (typeof folder !== "string") return printRefusal(platform, folder, flags);
    for (const [flag, text] of [
      ["--chain", flags.chain],
      ["--plan-digest", flags.planDigest],
    ] as const) {
      if (text === undefined || /^[0-9a-f]{16,64}$/.test(text)) continue;
      const mistake = `${flag} ${JSON.stringify(text)}: expected 16 to 64 lower-case hexadecimal digits`;
      return printRefusal(platform, refuse(mistake), flags);
    }
    const { chain, planDigest } = flags;
    const verified = await verifyUnlessCancelled(platform, folder, { chain, planDigest });
    if (verified === null) return printRefusal(platform, refuse("cancelled"), flags);
    const data = { schemaVersion: 1, kind: "verification", ...verified };
    if (flags.json === true)
      await printData(toJson(createRunRedactor(hostContext.environment).value(data)));
    else if (verified.holds)
      await print(`${formatVerified(verified, chain !== undefined).join("\n")}\n`);
    else await printError(`verification failed: ${verified.reason}\n`);
    return verified.holds ? exitCodes.passed : exitCodes.failed;
  });

/** @returns null when it was cancelled */
async function verifyUnlessCancelled(
  { files, cancelled }: RepositoryPorts,
  folder: string,
  anchors: Anchors,
): Promise<Verified | null> {
  const { verifyRun } = await import("../modes/inspect/verify.ts");
  return verifyRun(files, folder, anchors, cancelled).catch((error: unknown) => {
    if (cancelled.aborted) return null;
    throw error;
  });
}

function formatVerified(
  verified: Extract<Verified, { holds: true }>,
  isAnchored: boolean,
): string[] {
  const { files, assignments, chain, status, laterApprovals, unknown } = verified;
  return [
    `verified: ${counted(files, "file")}, ${counted(assignments, "assignment")}, chain ${chain}`,
    `The run is recorded as ${status}. Only its own files say how its jobs ended.`,
    ...(isAnchored ? [] : ["Compare the chain with the one in the check-run or the job summary."]),
    ...(laterApprovals > 0
      ? [`${counted(laterApprovals, "approval")} added after its result.`]
      : []),
    ...unknown.map((path) => `Not part of the run: ${JSON.stringify(path)}`),
  ];
}
