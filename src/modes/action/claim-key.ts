import { join } from "node:path";
import type { Files } from "../../platform/platform.ts";
import { describeTakenKey, runKey, type KeyInputs } from "../settings/identity.ts";
import { refuse, type Refusal, type HostContext } from "../settings/settings.ts";

/** Maximum number of uses of the action in one job without the input `key`. */
const mostUses = 100;

/**
 * Chooses the key of a run, unique within the job: GitHub numbers uses only for steps without an `id`. Taken keys are
 * recorded as files in the job's temporary folder, which the runner creates for each job.
 */
export async function claimKey(
  inputs: KeyInputs,
  { github, environment }: HostContext & { github: NonNullable<HostContext["github"]> },
  files: Files,
): Promise<string | Refusal> {
  const first = runKey(github, inputs);
  const temporary = environment["RUNNER_TEMP"];
  if (typeof first !== "string" || temporary === undefined) return first;
  const folder = join(temporary, `orchestrator-keys-${github.runId}-${github.runAttempt}`);
  for (let use = 1; use <= mostUses; use += 1) {
    const key = use === 1 ? first : `${first}-${use}`;
    if (await claim(files, folder, key)) return key;
    if (inputs.key !== null) break;
  }
  return refuse(describeTakenKey(first));
}

/**
 * @returns false when the key is taken. If nothing can be written there, a duplicate is detected when the result is
 * published.
 */
async function claim(files: Files, folder: string, key: string): Promise<boolean> {
  const path = join(folder, key);
  try {
    await files.makeFolder(folder);
    await files.write(path, "");
    return true;
  } catch {
    return !(await files.exists(path));
  }
}
