import type { NestedPipeline, Pipeline, Stage, Subtask } from "../model/pipeline.ts";
import { connect, groupIdsByName } from "./connect.ts";
import { limits } from "../model/limits.ts";
import { fanOutKeys, pipelineKeys } from "../model/pipeline-keys.ts";
import { resolveKeys, type ResolvedFanOut, type ResolvedPipeline } from "../model/resolved-keys.ts";
import { type Group, type OpenedSets, openList } from "./expand.ts";
import { type ConfigurationReading, type PipelineText, variables } from "./reading.ts";
import { buildStage, type StageScope } from "./stages.ts";
import {
  buildSubtask,
  checkSubtasks,
  executionMode,
  type WrittenSubtask,
  writtenSubtasks,
} from "./subtasks.ts";
import { checkTargets } from "./targets.ts";
import { checkVerdicts } from "./verdicts.ts";
import { quote } from "./wording.ts";
import type { Path } from "./path.ts";

/** The stage sets and pipelines that are already built. */
export interface BuiltParts {
  sets: OpenedSets;
  nested: Map<string, NestedPipeline>;
}

interface OpenedSubtask {
  written: WrittenSubtask;
  groups: Group[];
}

/** Builds a pipeline and adds it to those that later ones can nest. */
export function buildPipeline(
  reading: ConfigurationReading,
  built: BuiltParts,
  id: string,
  text: PipelineText,
): Pipeline {
  const path: Path = ["pipelines", id];
  checkChoice(reading, path);
  const scope: StageScope = { run: reading.text.defaults?.run ?? {}, nested: built.nested };
  const build = (key: "setup" | "after", within: StageScope): Stage[] => {
    const groups = openList(reading, built.sets, text[key] ?? [], [...path, key]);
    const items = connect(reading, groups, { called: quote(key) });
    return items.map((item) => buildStage(item, within));
  };
  const setup = build("setup", { ...scope, phase: "build" });
  const after = build("after", scope);
  const written = writtenSubtasks(id, text);
  checkSubtasks(reading, written, text);
  const opened = written.map((subtask) => ({
    written: subtask,
    groups: openList(reading, built.sets, subtask.text.stages ?? [], [...subtask.path, "stages"]),
  }));
  const subtasks = opened.map((subtask) => buildOpened(reading, subtask, { opened, scope, text }));
  nest(reading, built, { id, text, subtasks });
  checkVerdicts(reading, path, { after: text.after ?? [], setup, subtasks });
  checkTargets(reading, path, { text, subtasks, setup, isSure: isSure(text, opened) });
  return {
    ...(resolveKeys(pipelineKeys, text) as ResolvedPipeline),
    id,
    title: text.title ?? id,
    execution_mode: executionMode(text["execution-mode"]),
    aliases: variables(text.aliases),
    setup,
    subtasks,
    after,
    fan_out: buildFanOut(reading, [...path, "fan-out"], text["fan-out"] ?? {}),
  };
}

function checkChoice(reading: ConfigurationReading, path: Path): void {
  const has = (key: string): boolean => reading.wrote([...path, key]);
  if (has("stages") && has("subtasks")) {
    const message = 'a pipeline has either "stages" or "subtasks", but this one has both';
    reading.report.add([...path, "subtasks"], message, "key");
  } else if (!has("stages") && !has("subtasks")) {
    reading.report.add(
      path,
      'a pipeline needs "stages" or "subtasks"; this one has neither',
      "key",
    );
  }
}

/** Whether all stages of the pipeline could be read, so that a missing name is a mistake. */
function isSure(text: PipelineText, opened: readonly OpenedSubtask[]): boolean {
  const isWhole =
    text.subtasks === undefined ? text.stages !== undefined : !text.subtasks.includes(null);
  return (
    isWhole &&
    opened.every(({ written, groups }) => {
      return (
        written.text.id !== undefined &&
        written.text.stages !== undefined &&
        groups.every((group) => group.isSure)
      );
    })
  );
}

function buildOpened(
  reading: ConfigurationReading,
  subtask: OpenedSubtask,
  {
    opened,
    scope,
    text,
  }: { opened: readonly OpenedSubtask[]; scope: StageScope; text: PipelineText },
): Subtask {
  const others = opened.filter((other) => other !== subtask);
  const items = connect(reading, subtask.groups, {
    called: "this subtask",
    elsewhere: elsewhereIn(others),
  });
  const outerEnv = variables(reading.text.env);
  const stages = items.map((item) => buildStage(item, scope));
  return { ...buildSubtask(subtask.written.text, text, outerEnv), stages };
}

/** Explains a need that exists in another subtask. */
function elsewhereIn(others: readonly OpenedSubtask[]): (need: string) => string | undefined {
  return (need) => {
    const other = others.find(
      ({ written, groups }) => written.text.id === need || groupIdsByName(groups).has(need),
    );
    const id = other?.written.text.id;
    if (id === undefined) return undefined;
    const what = id === need ? "is another subtask" : `is in the subtask ${quote(id)}`;
    return `${quote(need)} ${what}, but needs cannot cross subtasks; put both stages in one subtask`;
  };
}

/** Adds the pipeline to those that can be nested. Its variables become defaults of its stages' variables. */
function nest(
  reading: ConfigurationReading,
  built: BuiltParts,
  { id, text, subtasks }: { id: string; text: PipelineText; subtasks: readonly Subtask[] },
): void {
  const env = variables(text.env);
  const stages = (subtasks[0]?.stages ?? []).map((stage) => ({
    ...stage,
    env: { ...env, ...stage.env },
  }));
  const most = Math.max(0, ...subtasks.map((subtask) => countStages(subtask.stages)));
  const isTooLarge = most > limits.expandedStages.value;
  if (isTooLarge) {
    const message = `stands for ${most} stages${subtasks.length > 1 ? " in one subtask" : ""}, nested ones included; there may be at most ${limits.expandedStages.value}`;
    reading.report.add(["pipelines", id], message, "key");
  }
  built.nested.set(id, {
    pipeline_id: id,
    pipeline_title: text.title ?? id,
    stages: isTooLarge ? [] : stages,
    fail_fast: text["fail-fast"] ?? pipelineKeys["fail-fast"].default,
    max_parallel: text["max-parallel"] ?? null,
  });
}

function countStages(stages: readonly Stage[]): number {
  return stages.reduce((sum, stage) => {
    return sum + 1 + (stage.kind === "subpipeline" ? countStages(stage.stages) : 0);
  }, 0);
}

function buildFanOut(
  reading: ConfigurationReading,
  path: Path,
  text: NonNullable<PipelineText["fan-out"]>,
): ResolvedFanOut {
  const fanOut = resolveKeys(fanOutKeys, text) as ResolvedFanOut;
  const { max_jobs: most, min_instances: least } = fanOut;
  if (least > most) {
    const at = reading.wrote([...path, "min-instances"]) ? "min-instances" : "max-jobs";
    const message = `"min-instances" is ${least} and must not be more than "max-jobs", which is ${most}`;
    reading.report.add([...path, at], message);
  }
  return { ...fanOut, runs_on: { default: "ubuntu-latest", ...variables(text["runs-on"]) } };
}
