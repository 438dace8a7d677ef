import { z } from "zod";
import { ConfigurationSchema } from "./schema.ts";

/** Where editors find the schema: what the first line of every example points at. */
export const schemaAddress =
  "https://raw.githubusercontent.com/org/orchestrator/v1/docs/orchestrator.schema.json";

/**
 * The YAML format as a JSON Schema (draft 2020-12), for editors. It knows everything that can be told of one value alone;
 * names, cycles and duplicates are checked by readConfiguration.
 */
export function jsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(ConfigurationSchema, { io: "input" });
  return {
    $schema,
    $id: schemaAddress,
    title: "Orchestrator pipelines",
    description: "The pipelines of a repository: .github/orchestrator.yml",
    ...schema,
  };
}

/** The text of docs/orchestrator.schema.json. */
export function jsonSchemaText(): string {
  return `${JSON.stringify(jsonSchema(), null, 2)}\n`;
}
