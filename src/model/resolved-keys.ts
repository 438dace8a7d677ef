import * as z from "zod";
import {
  EnvironmentRecord,
  ExecutionMode,
  Permission,
  IfNoFilesFound,
  Phase,
  RelativePath,
  TryReason,
} from "./fields.ts";
import type { FileKey, FileKeys } from "./file-keys.ts";
import type { configurationKeys, fanOutKeys, pipelineKeys } from "./pipeline-keys.ts";
import { permissionKeys, stageKeys, subtaskKeys, tryKeys, type StageKind } from "./stage.ts";

/** `timeout_minutes` for `timeout-minutes`, the style of all files of a run. */
type FieldName<Key extends string> = Key extends `${infer Head}-${infer Rest}`
  ? `${Head}_${FieldName<Rest>}`
  : Key;

const fieldName = <Key extends string>(key: Key): FieldName<Key> =>
  key.replaceAll("-", "_") as FieldName<Key>;

/** The types of resolved values, by their names in the tables of keys. */
type PlannedTypes = Readonly<Record<string, z.ZodType>>;

/** The keys of one kind of stage in a plan. */
type KeysOfKind<Table extends FileKeys, Kind extends string> = {
  [Key in keyof Table]: Table[Key] extends { planned: false } | { resolved: false }
    ? never
    : Table[Key] extends { kinds: readonly (infer Allowed)[] }
      ? Kind extends Allowed
        ? Key
        : never
      : Key;
}[keyof Table] &
  string;

type PlannedShape<Table extends FileKeys, Kind extends string, Types extends PlannedTypes> = {
  [Key in KeysOfKind<Table, Kind> as FieldName<Key>]: Table[Key] extends { default: null }
    ? z.ZodNullable<Types[Table[Key]["value"]]>
    : Types[Table[Key]["value"]];
};

/** Creates the schema of planned values, with every key present. */
function plannedShape<Table extends FileKeys, Kind extends string, Types extends PlannedTypes>(
  table: Table,
  types: Types,
  kind: Kind,
): PlannedShape<Table, Kind, Types> {
  const shape = Object.entries(table)
    .filter(([, { planned, kinds }]) => planned !== false && (kinds?.includes(kind) ?? true))
    .map(([key, { value, default: byDefault }]) => {
      const type = types[value]!;
      return [fieldName(key), byDefault === null ? type.nullable() : type];
    });
  return Object.fromEntries(shape) as PlannedShape<Table, Kind, Types>;
}

const simpleValues = {
  id: z.string().min(1),
  text: z.string(),
  references: z.array(z.string()),
  globs: z.array(z.string()),
  boolean: z.boolean(),
  minutes: z.number().positive(),
  shell: z.string(),
  directory: RelativePath,
  condition: z.string(),
  settings: z.record(z.string(), z.unknown()),
  variables: EnvironmentRecord,
  phase: Phase,
  ifNoFilesFound: IfNoFilesFound,
  executionMode: ExecutionMode,
  weight: z.number().positive(),
  parallel: z.int().min(1),
  tries: z.int().min(1),
  backoff: z.number().min(0),
  tryReasons: z.array(TryReason).min(1),
  permission: Permission,
  texts: z.array(z.string()),
  reference: z.string(),
  labels: z.record(z.string(), z.string()),
  aliases: z.record(z.string(), z.string()),
  jobs: z.int().min(1),
  redaction: z.enum(["enforce", "shadow"]),
  /** Bytes. */
  size: z.int().min(1),
  heartbeat: z.int().min(1),
  cancelGrace: z.int().min(1),
};

const values = {
  ...simpleValues,
  tryPolicy: z.strictObject(plannedShape(tryKeys, simpleValues, "command")),
  permissions: z.strictObject(plannedShape(permissionKeys, simpleValues, "command")),
};

export const stageShape = <Kind extends StageKind>(kind: Kind) =>
  plannedShape(stageKeys, values, kind);

export const subtaskShape = plannedShape(subtaskKeys, values, "subtask");

/** A stage of one kind with all its keys, without the fields that planning adds. */
export type ResolvedStage<Kind extends StageKind> = ResolvedValues<
  ReturnType<typeof stageShape<Kind>>
>;

type ResolvedValues<Shape> = {
  [Field in keyof Shape]: Shape[Field] extends z.ZodType ? z.infer<Shape[Field]> : never;
};

type ResolvedKeys<Table extends FileKeys> = ResolvedValues<
  PlannedShape<Table, string, typeof simpleValues>
>;

/** Resolved keys of a pipeline, a fan-out and the file, without nested tables. */
export type ResolvedPipeline = ResolvedKeys<typeof pipelineKeys>;
export type ResolvedFanOut = ResolvedKeys<typeof fanOutKeys>;
export type ResolvedConfiguration = ResolvedKeys<typeof configurationKeys>;

/**
 * Resolves the keys of a table to the names in a plan: the written values, or their defaults. Invalid items of lists
 * are dropped.
 */
export function resolveKeys(
  table: FileKeys,
  written: Readonly<Record<string, unknown>>,
  kind?: StageKind,
): Record<string, unknown> {
  const keys = Object.entries(table).filter(
    ([, { kinds, resolved }]) =>
      resolved !== false && (kind === undefined || (kinds?.includes(kind) ?? true)),
  );
  return Object.fromEntries(
    keys.map(([key, row]) => [fieldName(key), resolveValue(written[key], row)]),
  );
}

function resolveValue(written: unknown, { value, default: byDefault = null }: FileKey): unknown {
  const resolved = written ?? byDefault;
  if (Array.isArray(resolved)) return resolved.filter((item) => item !== null);
  return value === "directory" && typeof resolved === "string" ? tidyDirectory(resolved) : resolved;
}

/** `packages/api/` and `./packages/api` are `packages/api`. @param path relative, without `..` */
export const tidyDirectory = (path: string): string =>
  path
    .split("/")
    .filter((name) => name !== "" && name !== ".")
    .join("/") || ".";
