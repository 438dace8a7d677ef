import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type StepVerdict, withoutRoot } from "./step-verdict.ts";

/** Commands of a step before the one that is looked at, and behind it: they keep what they see in the folder $PROBE. */
export const probes = {
  before: 'pwd > "$PROBE/root"; env -0 > "$PROBE/before"',
  after: 'env -0 > "$PROBE/after"',
};

/** What each step of an engine has for itself. */
const ownOfSteps =
  /^(?:_|SHLVL|PWD|OLDPWD|PATH|TMPDIR|(?:GITHUB|RUNNER|ORCHESTRATOR|OUTPUT|PROBE|ACTIONS)_.*)$/;

export interface Seen extends Pick<StepVerdict, "env" | "path"> {
  root: string;
  /** All variables of the step behind. */
  variables: Record<string, string>;
}

/** What the step behind saw, and the one before did not. */
export async function readProbes(folder: string): Promise<Seen> {
  const root = (await readFile(join(folder, "root"), "utf8")).trimEnd();
  const [before, after] = [await variablesIn(folder, "before"), await variablesIn(folder, "after")];
  const env = Object.entries(after).filter(
    ([name, value]) => !ownOfSteps.test(name) && before[name] !== value,
  );
  const [then = "", now = ""] = [before["PATH"], after["PATH"]];
  const path = now === then ? [] : now.slice(0, -then.length - 1).split(":");
  return { root, variables: after, ...withoutRoot(root, { env: Object.fromEntries(env), path }) };
}

async function variablesIn(folder: string, name: string): Promise<Record<string, string>> {
  const entries = (await readFile(join(folder, name), "utf8")).split("\0").filter((entry) => entry !== "");
  return Object.fromEntries(
    entries.map((entry) => [entry.slice(0, entry.indexOf("=")), entry.slice(entry.indexOf("=") + 1)]),
  );
}
