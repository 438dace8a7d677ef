import type { Pipeline } from "../model/pipeline.ts";
import { skipReasons } from "../model/skip-reasons.ts";
import {
  describeUnknown,
  findTargetStages,
  resolveTargets,
  stageKey,
  type ResolvedTargets,
  type TargetRequest,
} from "./targets.ts";

/** What to run, and what not. */
export interface SelectionRequest extends TargetRequest {
  /** Ids or aliases of stages or subtasks: nothing else runs, not even their needs. */
  only?: readonly string[] | undefined;
  /** Ids or aliases of stages or subtasks that do not run. */
  skip?: readonly string[] | undefined;
  /** Arguments for the one stage to run. */
  arguments?: readonly string[] | undefined;
}

/** The part of a pipeline to run. */
export interface Selection extends ResolvedTargets {
  /** Why everything else is left out. */
  leftOut: string;
  /** Why stages of that part are left out as well, by the keys of stageKey. */
  skipped: ReadonlyMap<string, string>;
  /** Arguments that are added to the command of its one stage. Such a run is partial. */
  arguments: readonly string[];
}

export type SelectionResult =
  | { ok: true; selection: Selection }
  | { ok: false; mistakes: string[] };

/** Selects everything: no targets and no default target. */
export const everything: Selection = {
  targets: [],
  subtasks: null,
  stages: null,
  leftOut: skipReasons.notTargeted,
  skipped: new Map(),
  arguments: [],
};

/** Resolves the targets, `only` and `skip`. @returns a mistake for every unknown name, with the known names */
export function select(pipeline: Pipeline, request: SelectionRequest): SelectionResult {
  const { only = [], skip = [], arguments: added = [] } = request;
  const result =
    only.length === 0 ? resolveTargets(pipeline, request) : selectOnly(pipeline, request);
  const skipped = findNamed(pipeline, skip);
  const mistakes = [result, skipped].flatMap((found) => (found.ok ? [] : found.mistakes));
  if (!result.ok || !skipped.ok) return { ok: false, mistakes };
  const reasons = new Map([...skipped.stages].map(([key, name]) => [key, `--skip ${name}`]));
  const leftOut = whyLeftOut(result.targets, request);
  return {
    ok: true,
    selection: { ...result.targets, leftOut, skipped: reasons, arguments: added },
  };
}

/** `after` stages are left out with this reason too: they judge whole runs. */
function whyLeftOut({ subtasks, stages }: ResolvedTargets, request: SelectionRequest): string {
  const { only = [], skip = [], arguments: added = [] } = request;
  if (only.length > 0) return `--only ${only.join(", ")}`;
  if (subtasks !== null || stages !== null) return skipReasons.notTargeted;
  if (skip.length > 0) return `--skip ${skip.join(", ")}`;
  return added.length > 0 ? "arguments after --" : skipReasons.notTargeted;
}

function selectOnly(pipeline: Pipeline, { only = [], subtasks, stages }: SelectionRequest) {
  if (subtasks.length + stages.length > 0) {
    const mistake = `--only ${only.join(", ")} says all that is to run, so it cannot be combined with --subtask, --stage or the name of a stage or subtask`;
    return { ok: false as const, mistakes: [mistake] };
  }
  const found = findNamed(pipeline, only);
  if (!found.ok) return found;
  const targets: ResolvedTargets = {
    targets: [...new Set(only)],
    subtasks: null,
    stages: new Set(found.stages.keys()),
  };
  return { ok: true as const, targets };
}

/** The stages that are meant, by their keys, each with the name that was given. */
type NamedStages = { ok: true; stages: Map<string, string> } | { ok: false; mistakes: string[] };

function findNamed(pipeline: Pipeline, names: readonly string[]): NamedStages {
  const found = names.map((name) => ({ name, keys: findTargetStages(pipeline, name) }));
  const mistakes = found
    .filter(({ keys }) => keys === null)
    .map(({ name }) => describeUnknown(pipeline, "stage or subtask", name));
  if (mistakes.length > 0) return { ok: false, mistakes };
  const pairs = found.flatMap(({ name, keys }) => [...keys!].map((key) => [key, name] as const));
  return { ok: true, stages: new Map(pairs) };
}

/** Whether all of the pipeline was selected. */
export const isWhole = ({ subtasks, stages, skipped, arguments: added }: Selection): boolean =>
  subtasks === null && stages === null && skipped.size === 0 && added.length === 0;

/** Whether a stage was selected. @param part id of the subtask or shard; null for the setup */
export function isSelected(selection: Selection, part: string | null, stage: string): boolean {
  const { subtasks, stages, skipped } = selection;
  const key = stageKey(part, stage);
  const isInSubtask = part === null || subtasks === null || subtasks.has(part);
  return isInSubtask && (stages === null || stages.has(key)) && !skipped.has(key);
}

/** Whether a skip reason says that something was not selected. */
export const isSelectionReason = (
  { leftOut, skipped }: Selection,
  reason: string | null,
): boolean => reason === leftOut || (reason !== null && [...skipped.values()].includes(reason));
