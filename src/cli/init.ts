import { exitCodes } from "../modes/settings/exit-code.ts";
import { initRepository, type InitResult } from "../modes/init/init.ts";
import { isRefusal } from "../modes/settings/settings.ts";
import { createCli, print } from "../platform/local/command-line.ts";
import { printRefusal } from "./refused.ts";

export async function init(flags: { force?: boolean; dryRun?: boolean }): Promise<number> {
  const { requested, platform } = await createCli(undefined, {});
  const dryRun = flags.dryRun === true;
  const result = await initRepository(platform, requested.root, {
    force: flags.force === true,
    dryRun,
  });
  if (isRefusal(result)) return printRefusal(platform, result);
  await print(dryRun ? formatDryRun(result) : formatResult(result));
  return exitCodes.passed;
}

const formatResult = ({ files, summary }: InitResult): string =>
  [
    ...files.map(
      ({ did, path, detail }) => `${did.padEnd(8)} ${path}${detail === "" ? "" : ` (${detail})`}`,
    ),
    "",
    ...summary,
    "",
    "Next: npx github:org/orchestrator run",
    "",
  ].join("\n");

/** The texts of the files that would be written, each under its name. */
const formatDryRun = ({ files, summary }: InitResult): string =>
  [
    ...files.map(({ did, path, text, detail }) =>
      did === "kept" ? `# ${path}: kept (${detail})\n` : `# ${path}: not written\n${text}`,
    ),
    ...summary,
    "",
  ].join("\n");
