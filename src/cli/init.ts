import { exitCodes } from "../modes/settings/exit-code.ts";
import { initRepository } from "../modes/inspect/init.ts";
import { isRefusal } from "../modes/settings/settings.ts";
import { createCli, print } from "../platform/local/command-line.ts";
import { printRefusal } from "./refused.ts";

export async function init(flags: { force?: boolean }): Promise<number> {
  const { requested, platform } = await createCli(undefined, {});
  const steps = await initRepository(platform.files, requested.root, flags.force === true);
  if (isRefusal(steps)) return printRefusal(platform, steps);
  const lines = steps.map(
    ({ did, path, detail }) => `${did.padEnd(8)} ${path}${detail === "" ? "" : ` (${detail})`}`,
  );
  await print(`${lines.join("\n")}\n\nNext: npx github:org/orchestrator run\n`);
  return exitCodes.passed;
}
