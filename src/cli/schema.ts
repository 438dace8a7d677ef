import { jsonSchema } from "../config/json-schema.ts";
import { exitCodes } from "../modes/exit-code.ts";
import { complain, print } from "../platform/local/command-line.ts";

export async function schema(file: string | undefined): Promise<number> {
  const { z } = await import("zod");
  const { runFileKinds } = await import("../model/run-files.ts");
  const kind = runFileKinds.find((candidate) => file !== undefined && candidate.matches(file));
  if (file !== undefined && kind === undefined) {
    await complain(
      `there is no schema for ${file}; there are: ${runFileKinds.map(({ place }) => place).join("; ")}\n`,
    );
    return exitCodes.refused;
  }
  const { guardrailSettings } = await import("../guardrails/guardrails.ts");
  const value = kind === undefined ? jsonSchema(guardrailSettings) : z.toJSONSchema(kind.schema);
  await print(`${JSON.stringify(value, null, 2)}\n`);
  return exitCodes.passed;
}
