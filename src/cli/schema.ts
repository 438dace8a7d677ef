import * as z from "zod";
import { toJson } from "../model/json.ts";
import { jsonSchema } from "../config/json-schema.ts";
import { exitCodes } from "../modes/settings/exit-code.ts";
import { printError, printData } from "../platform/local/command-line.ts";

export async function schema(file: string | undefined): Promise<number> {
  const { runFileKinds } = await import("../model/run-files.ts");
  const kind = runFileKinds.find((candidate) => file !== undefined && candidate.matches(file));
  if (file !== undefined && kind === undefined) {
    await printError(
      `there is no schema for ${file}; known files: ${runFileKinds.map(({ place }) => place).join("; ")}\n`,
    );
    return exitCodes.refused;
  }
  const value = kind === undefined ? await pipelineSchema() : z.toJSONSchema(kind.schema);
  await printData(toJson(value));
  return exitCodes.passed;
}

/** The schema of the pipeline file, with the settings of guardrails. */
const pipelineSchema = async (): Promise<object> =>
  jsonSchema((await import("../guardrails/guardrails.ts")).guardrailSettings);
