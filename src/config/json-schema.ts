import * as z from "zod";
import { isTextList } from "./lists.ts";
import type { Guardrails } from "./reading.ts";
import { ConfigurationSchema } from "./schema.ts";

/** The URL of the schema for editors, in the first line of every example. */
export const schemaAddress =
  "https://raw.githubusercontent.com/org/orchestrator/v1/docs/orchestrator.schema.json";

/**
 * The YAML format as a JSON Schema (draft 2020-12), for editors. It checks single values; names, cycles and duplicates
 * are checked by readConfiguration.
 * @param guardrails the built-in guardrails with the schemas of their settings
 */
export function jsonSchema(guardrails: Guardrails): object {
  const { $schema, $defs, ...schema } = z.toJSONSchema(ConfigurationSchema, {
    io: "input",
    override: ({ zodSchema, jsonSchema }) => {
      if (isTextList(zodSchema)) orOneText(jsonSchema);
    },
  });
  return {
    $schema,
    $id: schemaAddress,
    title: "Orchestrator pipelines",
    description: "The pipelines of a repository: .github/orchestrator.yml",
    ...schema,
    patternProperties: { "^x-": {} },
    $defs: {
      ...$defs,
      Stage: { ...$defs?.["Stage"], allOf: [...guardrails].map(createSettingsRule) },
    },
  };
}

function orOneText(list: z.core.JSONSchema.BaseSchema): void {
  const { type, items, ...rest } = list;
  for (const key of ["type", "items"]) delete list[key];
  Object.assign(list, rest, { anyOf: [items, { type, items }] });
}

/** The rule for `with` of one guardrail. */
function createSettingsRule([name, options]: [string, z.ZodType]): object {
  const { $schema: _, ...settings } = z.toJSONSchema(options, { io: "input" });
  const uses = { const: `guardrail/${name}` };
  return {
    if: { properties: { uses }, required: ["uses"] },
    // oxlint-disable-next-line unicorn/no-thenable -- JSON Schema calls it so
    then: { properties: { with: settings } },
  };
}

/** The text of docs/orchestrator.schema.json. */
export function jsonSchemaText(guardrails: Guardrails): string {
  return `${JSON.stringify(jsonSchema(guardrails), null, 2)}\n`;
}
