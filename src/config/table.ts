import * as z from "zod";
import {
  ConfigurationSchema,
  DefaultsSchema,
  FanOutSchema,
  PipelineSchema,
  RunDefaultsSchema,
  SubtaskSchema,
  PermissionsSchema,
  StageSchema,
  TriesSchema,
} from "./schema.ts";
import { isTextList, unwrap } from "./lists.ts";

export interface ConfigurationTable {
  /** The mapping that the keys belong to, as a heading. */
  level: string;
  /** A Markdown table: key, type, default, description. */
  table: string;
}

const levels: [string, z.ZodObject][] = [
  ["Top", ConfigurationSchema],
  ["defaults", DefaultsSchema],
  ["defaults.run", RunDefaultsSchema],
  ["Pipeline", PipelineSchema],
  ["fan-out", FanOutSchema],
  ["Subtask", SubtaskSchema],
  ["Stage", StageSchema],
  ["permissions", PermissionsSchema],
  ["tries", TriesSchema],
];

/** Every key of the YAML format for docs/configuration.md, from the schema. */
export function configurationTable(): ConfigurationTable[] {
  return levels.map(([level, schema]) => ({ level, table: keysTable(schema) }));
}

/** Formats the keys of a mapping as a Markdown table. */
export function keysTable(schema: z.ZodObject): string {
  const rows = Object.entries(schema.shape).map(([key, type]) => formatRow(key, type as z.ZodType));
  return ["| key | type | default | what it does |", "|---|---|---|---|", ...rows].join("\n");
}

function formatRow(key: string, type: z.ZodType): string {
  const { description = "", default: metaDefault } = type.meta() ?? {};
  const byDefault = type instanceof z.ZodDefault ? type.def.defaultValue : metaDefault;
  const isRequired = !(type instanceof z.ZodOptional || type instanceof z.ZodDefault);
  const value = isRequired ? "required" : byDefault === undefined ? "" : valueText(byDefault);
  const cells = [`\`${key}\``, typeText(type), value, description];
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

function valueText(value: unknown): string {
  if (Array.isArray(value) && value.length > 0) return value.map(valueText).join(", ");
  return `\`${JSON.stringify(value).replaceAll('"', "")}\``;
}

function typeText(schema: z.core.$ZodType): string {
  const type = unwrap(schema);
  if (type instanceof z.ZodArray)
    return `${isTextList(type) ? "text or " : ""}list of ${typeText(type.element)}`;
  if (type instanceof z.ZodRecord) return `mapping of ${typeText(type.valueType)}`;
  if (type instanceof z.ZodUnion) return type.options.map(typeText).join(" or ");
  if (type instanceof z.ZodPipe) return typeText(type.in);
  if (type instanceof z.ZodLiteral)
    return [...type.values].map((value) => `\`${String(value)}\``).join(" or ");
  if (type instanceof z.ZodEnum) return type.options.map((option) => `\`${option}\``).join(" or ");
  if (type instanceof z.ZodObject) return type.meta()?.title?.toLowerCase() ?? "mapping";
  if (type instanceof z.ZodBoolean) return "true or false";
  if (type instanceof z.ZodNumber) return type.format === "safeint" ? "whole number" : "number";
  return "text";
}
