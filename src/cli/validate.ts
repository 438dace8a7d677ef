import { loadConfiguration } from "../modes/settings/configuration.ts";
import { exitCodes } from "../modes/settings/exit-code.ts";
import { isRefusal } from "../modes/settings/settings.ts";
import { findRun } from "../modes/run-folder/find-run.ts";
import { printError, createCli, print, type Flags } from "../platform/local/command-line.ts";
import { toRunSearch } from "./run-search.ts";

export async function validate(flags: Flags): Promise<number> {
  const line = await createCli(undefined, flags);
  const { requested, platform } = line;
  if (flags.run !== undefined) {
    const folder = await findRun(toRunSearch(line), platform.files, flags.run);
    if (typeof folder !== "string") return answer(folder.messages, "");
    const { validateRun } = await import("../modes/inspect/validate.ts");
    const { checked, mistakes } = await validateRun(platform.files, folder);
    return answer(mistakes, `all ${checked.length} files match their schemas\n`);
  }
  const configuration = await loadConfiguration(requested, platform.files);
  if (isRefusal(configuration)) return answer(configuration.messages, "");
  const { file, pipelines, notes } = configuration;
  const names = pipelines.map(({ id }) => id).join(", ");
  return answer([], [`${file} is valid; pipelines: ${names}`, ...notes, ""].join("\n"));
}

async function answer(mistakes: readonly string[], good: string): Promise<number> {
  if (mistakes.length === 0) {
    await print(good);
    return exitCodes.passed;
  }
  await printError(`${mistakes.join("\n")}\n`);
  return exitCodes.refused;
}
