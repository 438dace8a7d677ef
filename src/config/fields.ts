import * as z from "zod";
import { sizePattern } from "../model/size.ts";
import { Permission, IfNoFilesFound, Phase, TryReason } from "../model/fields.ts";
import type { FileKeys } from "../model/file-keys.ts";
import { limits } from "../model/limits.ts";
import {
  idPattern,
  parseSize,
  wrongCondition,
  wrongDirectory,
  wrongGlob,
  wrongId,
  wrongShell,
  wrongText,
  wrongVariableName,
} from "./leaf-checks.ts";
import { textList } from "./lists.ts";
import { quote } from "./wording.ts";

/** A text with a custom check, which returns the error message. */
function checkedText(wrong: (text: string) => string | undefined): z.ZodString {
  return z.string().superRefine((text, context) => {
    const message = wrong(text);
    if (message !== undefined) context.addIssue({ code: "custom", message });
  });
}

const idMeta = { pattern: idPattern, maxLength: limits.idLength.value };

export const Id = checkedText(wrongId).meta(idMeta);
export const Text = checkedText(wrongText).meta({ minLength: 1 });
const ConditionText = checkedText(wrongCondition);
export const Directory = checkedText(wrongDirectory);
export const Globs = textList(checkedText(wrongGlob));
export const Shell = checkedText(wrongShell);

const IdName = z.string().meta(idMeta);
const VariableName = z.string().meta({ minLength: 1 });

/**
 * Checks of names in mappings, by the type of the name. They are separate from the type, because zod drops the values
 * of names that it rejects.
 */
export const nameChecks: ReadonlyMap<z.core.$ZodType, (name: string) => string | undefined> =
  new Map([
    [IdName, wrongId],
    [VariableName, wrongVariableName],
  ]);

/** A mapping from ids to values. */
export function byId<T extends z.ZodType>(values: T): z.ZodRecord<z.ZodString, T> {
  return z.record(IdName, values);
}

/** Like GitHub's `env`: numbers and booleans are taken as text. */
export const Variables = z.record(
  VariableName,
  z.union([z.string(), z.number(), z.boolean()], {
    error: "expected text, a number, true or false",
  }),
);

const sizeWanted = "expected a number of bytes, or text such as 256MiB (units B, KiB, MiB, GiB)";

export const Size = z.union(
  [
    z.int().min(1),
    checkedText((text) =>
      parseSize(text) === undefined ? `${sizeWanted}, found ${quote(text)}` : undefined,
    ).meta({
      pattern: sizePattern,
    }),
  ],
  { error: sizeWanted },
);

export const Mode = z.enum(["local", "cloud", "mcp"]);

export const Minutes = z.number().gt(0).max(limits.minutes.value);

const Plain = z.union([z.string(), z.number(), z.boolean()]);

const Flat = z.union([Plain, z.array(Plain)], {
  error: "expected text, a number, true, false or a list of these",
});
const Group = z.record(z.string(), Flat);

/** Settings of a built-in guardrail, in general form; the guardrail's schema is checked later. */
export const Settings = z.record(
  z.string(),
  z.union(
    [
      Plain,
      z.array(
        z.union([Plain, Group], { error: "expected text, a number, true, false or a mapping" }),
      ),
      Group,
    ],
    {
      error: "expected text, a number, true, false, a mapping or a list of these",
    },
  ),
);

/**
 * An optional key.
 *
 * @param description for hover texts and the tables of docs/configuration.md
 * @param byDefault the default, as it would be written in the file
 */
export function optional<T extends z.ZodType>(
  type: T,
  description: string,
  byDefault?: string | number | boolean,
): z.ZodOptional<T> {
  return type
    .optional()
    .meta(byDefault === undefined ? { description } : { description, default: byDefault });
}

type FileTypes = Readonly<Record<string, z.ZodType>>;

type FileShape<Table extends FileKeys, Types extends FileTypes> = {
  [Key in keyof Table]: Table[Key] extends { required: true }
    ? Types[Table[Key]["value"]]
    : z.ZodOptional<Types[Table[Key]["value"]]>;
};

/** Creates the schema of a mapping from the table of its keys. */
export function fileShape<Table extends FileKeys, Types extends FileTypes>(
  table: Table,
  types: Types,
): FileShape<Table, Types> {
  const shape = Object.entries(table).map(([key, row]) => {
    const { value, description, default: byDefault, required } = row;
    const type = types[value]!;
    if (required === true) return [key, type.meta({ ...type.meta(), description })];
    const shown = Array.isArray(byDefault) ? undefined : (byDefault ?? undefined);
    return [key, optional(type, description, shown as string | number | boolean | undefined)];
  });
  return Object.fromEntries(shape) as FileShape<Table, Types>;
}

/** The types of values, by their names in the tables of keys (model/stage.ts). */
export const fileValues = {
  id: Id,
  text: Text,
  reference: z.string(),
  references: textList(z.string()),
  globs: Globs,
  boolean: z.boolean(),
  minutes: Minutes,
  shell: Shell,
  directory: Directory,
  condition: ConditionText,
  settings: Settings,
  variables: Variables,
  phase: Phase,
  ifNoFilesFound: IfNoFilesFound,
  executionMode: Mode,
  weight: z.number().gt(0).max(limits.weight.value),
  parallel: z.int().min(1).max(limits.parallel.value),
  jobs: z.int().min(1).max(limits.jobs.value),
  tries: z.int().min(1).max(limits.tries.value),
  backoff: z.number().min(0).max(limits.backoff.value),
  tryReasons: textList(TryReason),
  permission: Permission,
  texts: textList(Text),
  labels: byId(Text),
  aliases: byId(z.string()),
  redaction: z.enum(["enforce", "shadow"]),
  size: Size,
  heartbeat: z.int().min(1).max(limits.heartbeat.value),
  cancelGrace: z.int().min(1).max(limits.cancelGrace.value),
};
