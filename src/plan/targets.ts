import { closest, distance } from "fastest-levenshtein";
import type { Pipeline } from "../model/pipeline.ts";
import { splitIntoShards } from "./shards.ts";

/** The requested targets. */
export interface TargetRequest {
  /** Ids or aliases of subtasks or of single shards; a subtask's id stands for all of its shards. */
  subtasks: readonly string[];
  /**
   * Ids or aliases of stages: `stage`, in every subtask that has it, or `subtask/stage`; `setup/stage` for a setup
   * stage.
   */
  stages: readonly string[];
}

/** What the requested targets stand for. */
export interface ResolvedTargets {
  /** The requested targets, or the default target; empty: everything. */
  targets: string[];
  /** Ids of subtasks or shards; null: all of them. */
  subtasks: ReadonlySet<string> | null;
  /** Keys of stageKey; null: every stage of the subtasks above, and the setup. */
  stages: ReadonlySet<string> | null;
}

export type TargetResult =
  | { ok: true; targets: ResolvedTargets }
  | { ok: false; mistakes: string[] };

/** @param subtask null for a stage of the setup. */
export const stageKey = (subtask: string | null, stage: string): string =>
  `${subtask ?? ""}/${stage}`;

/**
 * Resolves the targets. Stages are looked up in the requested subtasks, if any. Without targets, the pipeline's default
 * target counts.
 * @returns a mistake for every unknown name, with the known names
 */
export function resolveTargets(pipeline: Pipeline, request: TargetRequest): TargetResult {
  const requested = withDefault(pipeline, request);
  const subtasks = findNamed(pipeline, "subtask", requested.subtasks, subtaskIds(pipeline));
  if (Array.isArray(subtasks)) return { ok: false, mistakes: subtasks };
  const stages = findNamed(pipeline, "stage", requested.stages, stageNames(pipeline, subtasks));
  if (Array.isArray(stages)) return { ok: false, mistakes: stages };
  const targets = [...new Set([...requested.subtasks, ...requested.stages])];
  return { ok: true, targets: { targets, subtasks, stages } };
}

function withDefault(pipeline: Pipeline, request: TargetRequest): TargetRequest {
  const target = pipeline.default_target;
  if (target === null || request.subtasks.length > 0 || request.stages.length > 0) return request;
  const names = resolveAlias(target, pipeline);
  const isSubtask = names.some((name) => subtaskIds(pipeline).has(name));
  return isSubtask ? { subtasks: [target], stages: [] } : { subtasks: [], stages: [target] };
}

/** A name is looked up as an id first, then as an alias, so an alias never hides an id. */
function resolveAlias(name: string, pipeline: Pipeline): string[] {
  const alias = Object.hasOwn(pipeline.aliases, name) ? pipeline.aliases[name] : undefined;
  return alias === undefined ? [name] : [name, alias];
}

/** Maps every name of subtasks to the ids of their shards. */
function subtaskIds(pipeline: Pipeline): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const subtask of pipeline.subtasks) {
    const parts = splitIntoShards(subtask).map((part) => part.id);
    for (const part of parts) ids.set(part, [part]);
    ids.set(subtask.id, parts);
  }
  return ids;
}

/**
 * Finds what the requested names stand for.
 * @param known by name
 * @returns null if none is requested; a mistake for every unknown one
 */
function findNamed(
  pipeline: Pipeline,
  kind: "subtask" | "stage",
  requested: readonly string[],
  known: ReadonlyMap<string, Iterable<string>>,
): Set<string> | null | string[] {
  const found = new Set<string>();
  const mistakes: string[] = [];
  for (const name of requested) {
    const match = resolveAlias(name, pipeline).find((candidate) => known.has(candidate));
    if (match === undefined)
      mistakes.push(describeUnknownOf(pipeline, kind, name, [...known.keys()]));
    else for (const one of known.get(match)!) found.add(one);
  }
  if (mistakes.length > 0) return mistakes;
  return requested.length === 0 ? null : found;
}

/** Maps every name of stages in the requested subtasks to the keys of the stages. */
function stageNames(
  pipeline: Pipeline,
  subtasks: ReadonlySet<string> | null,
): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  const add = (name: string, key: string): void => {
    names.set(name, (names.get(name) ?? new Set()).add(key));
  };
  for (const subtask of pipeline.subtasks) {
    for (const part of splitIntoShards(subtask)) {
      if (subtasks !== null && !subtasks.has(part.id)) continue;
      for (const stage of subtask.stages) {
        const key = stageKey(part.id, stage.id);
        for (const name of [stage.id, `${subtask.id}/${stage.id}`, `${part.id}/${stage.id}`])
          add(name, key);
      }
    }
  }
  const setupIsSubtask = pipeline.subtasks.some((subtask) => subtask.id === "setup");
  for (const stage of pipeline.setup) {
    add(stage.id, stageKey(null, stage.id));
    if (!setupIsSubtask) add(`setup/${stage.id}`, stageKey(null, stage.id));
  }
  return names;
}

/** Finds the stages of a stage, subtask or alias, by their keys. @returns null if there is no such name */
export function findTargetStages(pipeline: Pipeline, name: string): Set<string> | null {
  const stages = stageNames(pipeline, null);
  const subtasks = subtaskIds(pipeline);
  const names = resolveAlias(name, pipeline);
  const stage = names.find((candidate) => stages.has(candidate));
  if (stage !== undefined) return stages.get(stage)!;
  const parts = names.flatMap((candidate) => subtasks.get(candidate) ?? []);
  const found = parts.flatMap((part) =>
    [...stages.values()].flatMap((keys) => [...keys]).filter((key) => key.startsWith(`${part}/`)),
  );
  return parts.length === 0 ? null : new Set(found);
}

/** Lists the names of a pipeline's stages, their aliases too. */
export const listStageNames = (pipeline: Pipeline): string[] =>
  withAliases(pipeline, [...stageNames(pipeline, null).keys()]);

/** Lists the names of a pipeline's subtasks, their aliases too. */
export const listSubtaskNames = (pipeline: Pipeline): string[] =>
  withAliases(pipeline, [...subtaskIds(pipeline).keys()]);

const withAliases = ({ aliases }: Pipeline, names: string[]): string[] => [
  ...names,
  ...Object.keys(aliases).filter((alias) => names.includes(aliases[alias]!)),
];

/** Lists the names of a pipeline's stages, subtasks and aliases. */
export const listTargetNames = (pipeline: Pipeline): string[] => [
  ...stageNames(pipeline, null).keys(),
  ...subtaskIds(pipeline).keys(),
  ...Object.keys(pipeline.aliases),
];

/** Bounds the time to compare a name. */
const longestName = 100;

type TargetKind = "subtask" | "stage" | "stage or subtask";

const plurals: Record<TargetKind, string> = {
  subtask: "subtasks",
  stage: "stages",
  "stage or subtask": "stages and subtasks",
};

/** Describes a name that is none of all stages and subtasks. */
export const describeUnknown = (pipeline: Pipeline, kind: TargetKind, name: string): string =>
  describeUnknownOf(pipeline, kind, name, [
    ...stageNames(pipeline, null).keys(),
    ...subtaskIds(pipeline).keys(),
  ]);

function describeUnknownOf(
  pipeline: Pipeline,
  kind: TargetKind,
  name: string,
  known: string[],
): string {
  const names = withAliases(pipeline, known);
  const listed = kind === "subtask" ? names : names.filter((candidate) => !candidate.includes("/"));
  const typed = name.slice(0, longestName);
  const near = names.length === 0 ? "" : closest(typed, names);
  const most = near.length <= 3 ? 1 : Math.max(2, near.length / 3);
  const isClose = near !== "" && distance(typed, near) <= most;
  const hint = isClose ? ` Did you mean ${JSON.stringify(near)}?` : "";
  const there =
    listed.length === 0
      ? `It has no ${plurals[kind]}.`
      : `Its ${plurals[kind]} are ${listed.join(", ")}.`;
  return `The pipeline ${pipeline.id} has no ${kind} ${JSON.stringify(name)}.${hint} ${there}`;
}
