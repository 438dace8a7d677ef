import * as z from "zod";
import type { Report } from "./report.ts";
import { type Path, samePath, valueAt } from "./path.ts";
import { ConfigurationSchema, type ConfigurationText } from "./schema.ts";
import { unwrap } from "./lists.ts";

/** A value in which anything may be missing, because invalid parts were dropped. Lists keep their positions. */
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

/** Makes a schema tolerant, so that the valid parts of a file can be checked although others are invalid. */
function tolerate(schema: z.core.$ZodType): z.ZodType {
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

/** The valid parts of a configuration. */
export function readTolerantly(value: unknown): TolerantText {
  tolerant ??= tolerate(ConfigurationSchema).catch({});
  return tolerant.parse(value) as TolerantText;
}

export const guardrailPrefix = "guardrail/";

/** `review` of `guardrail/review`; undefined if it is not a guardrail. */
export function guardrailName(uses: string | undefined): string | undefined {
  return uses?.startsWith(guardrailPrefix) ? uses.slice(guardrailPrefix.length) : undefined;
}

/** Converts values to text, as GitHub's `env` does. */
export function variables(env: StageText["env"]): Record<string, string> {
  const entries = Object.entries(env ?? {}).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}

/** A list without its invalid items. */
export function present<T>(list: Tolerant<T[]> | undefined): T[] {
  return (list ?? []).filter((item): item is Tolerant<T> => item !== null) as T[];
}

/** Names of guardrails, each with the schema of its settings. */
export type Guardrails = ReadonlyMap<string, z.ZodType>;

/** The input of the checks, and the report for their findings. */
export interface ConfigurationReading {
  text: TolerantText;
  sets: ReadonlyMap<string, StageTexts>;
  pipelines: ReadonlyMap<string, PipelineText>;
  report: Report;
  /** The built-in guardrails that exist, each with the schema of its `with`. */
  guardrails: Guardrails;
  /** Whether a key is in the file, valid or not, or is the likely meaning of a mistyped key. */
  wrote(path: Path): boolean;
}

export function createReading(
  text: TolerantText,
  written: unknown,
  likely: readonly Path[],
  rest: Pick<ConfigurationReading, "report" | "guardrails">,
): ConfigurationReading {
  const wrote = (path: Path): boolean =>
    valueAt(written, path) !== undefined || likely.some((other) => samePath(other, path));
  const sets = toMap<StageTexts>(text["stage-sets"]);
  return { text, sets, pipelines: toMap<PipelineText>(text.pipelines), wrote, ...rest };
}

export const stageKinds = ["run", "uses", "stage-set", "pipeline"] as const;
export type WrittenKind = (typeof stageKinds)[number];

/** Finds which of run, uses, stage-set and pipeline a stage has. */
export function findStageKinds(reading: ConfigurationReading, path: Path): WrittenKind[] {
  return stageKinds.filter((kind) => reading.wrote([...path, kind]));
}

/** Whether there is a stage set or pipeline of this name, valid or not. */
export function exists(
  reading: ConfigurationReading,
  where: "stage-sets" | "pipelines",
  name: string,
): boolean {
  return reading.wrote([where, name]);
}

function toMap<T>(record: Record<string, T | undefined> | undefined): Map<string, T> {
  const entries = Object.entries(record ?? {});
  return new Map(entries.filter((entry): entry is [string, T] => entry[1] !== undefined));
}

/** The place of a list of stages, which decides what it may hold. */
export type ListRole = "set" | "stages" | "setup" | "after";

export interface WrittenList {
  path: Path;
  role: ListRole;
  stages: StageTexts;
}

/** Every list of stages of the file, as written. */
export function writtenLists(reading: ConfigurationReading): WrittenList[] {
  const lists: WrittenList[] = [];
  const add = (path: Path, role: ListRole, stages: StageTexts | undefined): void => {
    if (stages !== undefined) lists.push({ path, role, stages });
  };
  for (const [name, stages] of reading.sets) add(["stage-sets", name], "set", stages);
  for (const [id, pipeline] of reading.pipelines) {
    const path: Path = ["pipelines", id];
    for (const role of ["setup", "stages", "after"] as const)
      add([...path, role], role, pipeline[role]);
    pipeline.subtasks?.forEach((subtask, index) =>
      add([...path, "subtasks", index, "stages"], "stages", subtask?.stages),
    );
  }
  return lists;
}

/** The valid stages of a list, with their paths. */
export function* readable({
  stages,
  path,
}: Pick<WrittenList, "stages" | "path">): Generator<[StageText, Path]> {
  for (const [index, stage] of stages.entries()) {
    if (stage !== null) yield [stage, [...path, index]];
  }
}
