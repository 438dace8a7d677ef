import { resolveSettings } from "../modes/settings/settings.ts";
import { createCli, type Cli, type Flags } from "../platform/local/command-line.ts";

/** The command line of a verb about recorded runs. Only `--task` restricts the task, no environment variable. */
export async function createRunSearch(flags: Flags) {
  const line = await createCli(undefined, flags);
  return { ...line, settings: toRunSearch(line) };
}

/** Where a verb looks for a run. */
export const toRunSearch = ({ requested, hostContext, here }: Cli) => ({
  ...resolveSettings(requested, hostContext.environment),
  task: requested.task,
  here,
});
