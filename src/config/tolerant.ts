import { z } from "zod";
import { unwrap } from "./unwrap.ts";
import { ConfigurationSchema, type ConfigurationText } from "./schema.ts";

/** A value in which anything may be missing: what was written wrongly was left out. Lists keep their positions. */
export type Tolerant<T> = T extends readonly (infer Item)[]
  ? (Tolerant<Item> | null)[]
  : T extends object
    ? { [Key in keyof T]?: Tolerant<T[Key]> | undefined }
    : T;

export type TolerantText = Tolerant<ConfigurationText>;
export type PipelineText = NonNullable<NonNullable<TolerantText["pipelines"]>[string]>;
export type SubtaskText = NonNullable<NonNullable<PipelineText["subtasks"]>[number]>;
export type StageText = NonNullable<NonNullable<PipelineText["stages"]>[number]>;
export type StageTexts = (StageText | null)[];

/**
 * The same schema without its strictness, so that everything that is right in a file can still be looked at when
 * something else in it is wrong.
 */
export function tolerate(schema: z.core.$ZodType): z.ZodType {
  const type = unwrap(schema);
  const orNothing = (inner: z.core.$ZodType): z.ZodType =>
    tolerate(inner).optional().catch(undefined);
  if (type instanceof z.ZodObject) {
    const keys = Object.entries(type.shape);
    return z.object(Object.fromEntries(keys.map(([key, inner]) => [key, orNothing(inner)])));
  }
  if (type instanceof z.ZodArray) return z.array(tolerate(type.element).nullable().catch(null));
  if (type instanceof z.ZodRecord) return z.record(z.string(), orNothing(type.valueType));
  return type instanceof z.ZodString ? z.string() : (type as z.ZodType);
}

let tolerant: z.ZodType | undefined;

/** What can be understood of a value that should be a configuration. */
export function readTolerantly(value: unknown): TolerantText {
  tolerant ??= tolerate(ConfigurationSchema).catch({});
  return tolerant.parse(value) as TolerantText;
}
