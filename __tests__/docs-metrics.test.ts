import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import * as z from "zod";
import * as files from "../src/model/metrics-files.ts";
import { RunHistory } from "../src/model/run-history.ts";
import { project } from "./end-to-end/command-line.ts";

const page = readFileSync(join(project, "docs", "metrics.md"), "utf8");
const schemas = Object.entries<z.ZodType>({ ...files, RunHistory });

/** Names of all fields, those of parts and of parts of parts too. */
function fieldsOf(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const own = "properties" in schema ? Object.keys(schema.properties as object) : [];
  return [...own, ...Object.values(schema).flatMap(fieldsOf)];
}

test.each(schemas)("docs/metrics.md names every field of %s", (_name, schema) => {
  const fields = fieldsOf(z.toJSONSchema(schema));
  expect(fields.length).toBeGreaterThan(8);
  expect(fields.filter((field) => !page.includes(`\`${field}\``))).toEqual([]);
});
