import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";
import { jsonSchema, jsonSchemaText, schemaAddress } from "../../src/config/json-schema.ts";
import { guardrailSettings } from "../../src/guardrails/guardrails.ts";
import { configurationTable } from "../../src/config/table.ts";

interface SchemaNode {
  description?: string;
  properties?: Record<string, SchemaNode>;
  required?: string[];
  additionalProperties?: unknown;
  default?: unknown;
  $defs?: Record<string, SchemaNode>;
}

const schema = jsonSchema(guardrailSettings) as SchemaNode & { $id: string };
const mappings = [schema, ...Object.values(schema.$defs ?? {})];

test("docs/orchestrator.schema.json is what the configuration is checked with", () => {
  const path = fileURLToPath(new URL("../../docs/orchestrator.schema.json", import.meta.url));
  expect(readFileSync(path, "utf8")).toBe(jsonSchemaText(guardrailSettings));
});

test("the schema is found where the first line of every file says", () => {
  expect(schema.$id).toBe(schemaAddress);
});

test("every key of the schema has a text for editors to show", () => {
  expect(mappings).toHaveLength(4);
  for (const { properties } of mappings) {
    for (const [key, value] of Object.entries(properties ?? {})) {
      expect([key, value.description]).toEqual([key, expect.stringMatching(/\.$/)]);
    }
  }
});

test("nothing has to be written that has a default, and unknown keys are refused", () => {
  expect(schema.required).toEqual(["pipelines"]);
  expect(schema.$defs?.["Subtask"]?.required).toEqual(["id", "stages"]);
  expect(schema.$defs?.["Pipeline"]?.required).toBeUndefined();
  for (const mapping of mappings) expect(mapping.additionalProperties).toBe(false);
  expect(schema.$defs?.["Stage"]?.properties?.["timeout-minutes"]?.default).toBe(360);
});

test("the tables have a row for every key of the schema", () => {
  const tables = new Map(configurationTable().map(({ level, table }) => [level, table.split("\n")]));
  expect([...tables.keys()]).toEqual([
    "Top",
    "defaults",
    "defaults.run",
    "Pipeline",
    "fan-out",
    "Subtask",
    "Stage",
    "permissions",
    "tries",
  ]);
  for (const [level, mapping] of [["Top", schema], ...Object.entries(schema.$defs ?? {})] as const) {
    const rows = tables.get(level)!.slice(2);
    expect(rows.map((row) => /^\| `([\w-]+)` \|/.exec(row)?.[1])).toEqual(
      Object.keys(mapping.properties ?? {}),
    );
    for (const row of rows) expect(row.replaceAll("\\|", "").split("|")).toHaveLength(6);
  }
  expect(tables.get("Stage")).toContain(
    "| `timeout-minutes` | number | `360` | Maximum minutes of the stage; may be a fraction. |",
  );
  expect(tables.get("Subtask")!.join("\n")).toContain(
    "| `stages` | list of stage | required | Its stages, in order. |",
  );
});
