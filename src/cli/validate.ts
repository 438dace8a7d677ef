import type { Configuration } from "../model/pipeline.ts";
import { loadConfiguration } from "../modes/settings/configuration.ts";
import { exitCodes } from "../modes/settings/exit-code.ts";
import { isRefusal } from "../modes/settings/settings.ts";
import { findRun } from "../modes/run-folder/find-run.ts";
import { createCli, printResult, type Flags } from "../platform/local/command-line.ts";
import { createRunRedactor } from "../redaction/create-redactor.ts";
import { printMistakes } from "./refused.ts";
import { readRuns } from "./run-search.ts";

export async function validate(flags: Flags): Promise<number> {
  if (flags.run !== undefined) return validateNamedRun(flags.run, flags);
  const { requested, platform, hostContext } = await createCli(undefined, flags);
  const configuration = await loadConfiguration(requested, platform.files);
  if (isRefusal(configuration)) return refuseFile(configuration.messages, flags);
  const { file } = configuration;
  const notes = [...configuration.notes, ...describeNoDefault(configuration)];
  const pipelines = configuration.pipelines.map(({ id }) => id);
  const { value } = createRunRedactor(hostContext.environment);
  const data = value({ schemaVersion: 1, kind: "validation", file, pipelines, notes });
  const lines = [`${file} is valid; pipelines: ${pipelines.join(", ")}`, ...notes];
  await printResult(flags, data, `${lines.join("\n")}\n`);
  return exitCodes.passed;
}

const describeNoDefault = ({ default_pipeline, pipelines }: Configuration): string[] =>
  default_pipeline === null && pipelines.length > 1
    ? ["no default-pipeline is set, so `run` needs the name of one"]
    : [];

const validateNamedRun = (run: string, flags: Flags): Promise<number> =>
  readRuns(flags, async ({ platform, settings }) => {
    const folder = await findRun(settings, platform.files, run);
    if (typeof folder !== "string") return refuseFile(folder.messages, flags);
    const { validateRun } = await import("../modes/inspect/validate.ts");
    const { checked, mistakes } = await validateRun(platform.files, folder);
    if (mistakes.length > 0) return refuseFile(mistakes, flags);
    const text = `all ${checked.length} files match their schemas\n`;
    await printResult(flags, { schemaVersion: 1, kind: "validation", files: checked }, text);
    return exitCodes.passed;
  });

async function refuseFile(mistakes: readonly string[], flags: Flags): Promise<number> {
  await printMistakes(mistakes, flags);
  return exitCodes.refused;
}
