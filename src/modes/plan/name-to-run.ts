import { nearest, suggest } from "../../config/wording.ts";
import type { Configuration, Pipeline } from "../../model/pipeline.ts";
import { listTargetNames, resolveTargets } from "../../plan/targets.ts";
import { refuse, type Refusal, type Settings } from "../settings/settings.ts";

type Named = Pick<Settings, "pipeline" | "subtask" | "stage">;

/**
 * `run lint` on the command line: where no pipeline has that name, it is a stage or subtask of the default pipeline, or
 * of the only one that has it. An action's input means a pipeline only, so that a typo cannot shrink a gate.
 */
export function resolveNameToRun(
  settings: Settings,
  configuration: Configuration,
): Settings | Refusal {
  const { pipeline: name, namesAny } = settings;
  if (name === null || namesAny !== true) return settings;
  if (configuration.pipelines.some(({ id }) => id === name)) return settings;
  const isFree = settings.stage.length === 0 && settings.subtask.length === 0;
  const found = isFree ? findTarget(configuration, name) : null;
  return found === null ? refuse(describeUnknown(configuration, name)) : { ...settings, ...found };
}

function findTarget(configuration: Configuration, name: string): Named | null {
  const having = configuration.pipelines.flatMap((pipeline) => findIn(pipeline, name) ?? []);
  const usual = having.find(({ pipeline }) => pipeline === configuration.default_pipeline);
  return usual ?? (having.length === 1 ? having[0]! : null);
}

function findIn(pipeline: Pipeline, name: string): Named | null {
  const isStage = resolveTargets(pipeline, { subtasks: [], stages: [name] }).ok;
  if (isStage) return { pipeline: pipeline.id, subtask: [], stage: [name] };
  const isSubtask = resolveTargets(pipeline, { subtasks: [name], stages: [] }).ok;
  return isSubtask ? { pipeline: pipeline.id, subtask: [name], stage: [] } : null;
}

function describeUnknown({ file, pipelines }: Configuration, name: string): string {
  const having = pipelines.filter((pipeline) => findIn(pipeline, name) !== null);
  if (having.length > 1) {
    const ids = having.map(({ id }) => id);
    return `${file}: ${JSON.stringify(name)} is in several pipelines: add --stage ${name} to one of ${ids.join(", ")}`;
  }
  const names = listNamesToRun(pipelines);
  // `unit` stands for `api/unit` unless that is the nearest.
  const short = names.filter((known) => !known.includes("/"));
  const hint = suggest(name, nearest(name, names) === undefined ? short : names);
  return `${file}: there is no pipeline ${JSON.stringify(name)}, and no stage or subtask; ${hint}`;
}

/** All names that `run` takes: pipelines first, then what is in them. */
export const listNamesToRun = (pipelines: readonly Pipeline[]): string[] => [
  ...new Set([...pipelines.map(({ id }) => id), ...pipelines.flatMap(listTargetNames)]),
];
