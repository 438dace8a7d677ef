import type { CommandStage, Pipeline, Stage } from "../model/pipeline.ts";
import { isSelected, type Selection } from "./selection.ts";
import { splitIntoShards } from "./shards.ts";
import { addArguments } from "./shell-arguments.ts";

export type WithArguments = { ok: true; pipeline: Pipeline } | { ok: false; mistake: string };

interface ChosenStage {
  /** As it is shown. */
  name: string;
  stage: CommandStage;
  isNested: boolean;
}

/** Adds arguments to the command of the one stage with a `run` that is selected. */
export function withArguments(
  pipeline: Pipeline,
  selection: Selection,
  windows: boolean,
): WithArguments {
  const chosen = listChosen(pipeline, selection);
  const [one] = chosen;
  if (chosen.length !== 1 || one!.isNested) return { ok: false, mistake: describeChoice(chosen) };
  const { name, stage } = one!;
  const added = addArguments(stage, selection.arguments, windows);
  if ("problem" in added) return { ok: false, mistake: `the stage ${name} ${added.problem}` };
  const replace = (candidate: Stage): Stage =>
    candidate === stage ? { ...stage, ...added } : candidate;
  return { ok: true, pipeline: mapStages(pipeline, replace) };
}

const mapStages = (pipeline: Pipeline, change: (stage: Stage) => Stage): Pipeline => ({
  ...pipeline,
  setup: pipeline.setup.map(change),
  subtasks: pipeline.subtasks.map((subtask) => ({
    ...subtask,
    stages: subtask.stages.map(change),
  })),
});

/** A stage of a subtask with shards is one stage. */
function listChosen(pipeline: Pipeline, selection: Selection): ChosenStage[] {
  const setup = pipeline.setup.filter(({ id }) => isSelected(selection, null, id));
  const single = pipeline.subtasks.length === 1;
  const ofSubtasks = pipeline.subtasks.flatMap((subtask) => {
    const parts = splitIntoShards(subtask);
    const stages = subtask.stages.filter(({ id }) =>
      parts.some((part) => isSelected(selection, part.id, id)),
    );
    return stages.flatMap((stage) =>
      listCommands(stage, single ? stage.id : `${subtask.id}/${stage.id}`),
    );
  });
  return [...setup.flatMap((stage) => listCommands(stage, `setup/${stage.id}`)), ...ofSubtasks];
}

function listCommands(stage: Stage, name: string, isNested = false): ChosenStage[] {
  if (stage.kind === "command") return [{ name, stage, isNested }];
  if (stage.kind === "guardrail") return [];
  return stage.stages.flatMap((inner) => listCommands(inner, `${name}/${inner.id}`, true));
}

/** The most stages to name. */
const maxNamed = 10;

function describeChoice(chosen: readonly ChosenStage[]): string {
  const rule = "arguments after -- are for one stage with a `run`";
  if (chosen.length === 0) return `${rule}, but none is chosen`;
  const names = chosen.slice(0, maxNamed).map(({ name }) => name);
  const more = chosen.length > maxNamed ? ` and ${chosen.length - maxNamed} more` : "";
  if (chosen.length === 1)
    return `${rule}, and ${names[0]} is part of a nested pipeline: run that pipeline's stage`;
  return `${rule}, but these are chosen: ${names.join(", ")}${more}`;
}
