import type { CommandStage, Configuration, Pipeline, Stage } from "../../model/pipeline.ts";
import { outcomeOf } from "../../model/outcome.ts";
import { choosePipeline } from "../settings/configuration.ts";
import { dependsOnChanges } from "../../plan/stages.ts";

/** A command, and whether every run of the default pipeline starts it on this machine with the PATH as it is now. */
export interface FoundCommand {
  stage: CommandStage;
  isCertain: boolean;
}

/** All commands of a file, also those of nested pipelines. */
export const listCommands = (configuration: Configuration): FoundCommand[] =>
  configuration.pipelines.flatMap((pipeline) => {
    const isDefault = pipeline === choosePipeline(configuration, null);
    const commands = listStages(pipeline).flatMap(({ stage, isUsual }) =>
      findCommands(stage).map((command) => ({ command, isUsual })),
    );
    const firstInstall = commands.findIndex(({ command }) => installsPrograms(command));
    return commands.map(({ command, isUsual }, index) => ({
      stage: command,
      isCertain:
        isDefault &&
        isUsual &&
        isUnconditional(command) &&
        (firstInstall === -1 || index <= firstInstall),
    }));
  });

/** Whether a command may add programs to the PATH, for what comes after. */
export const installsPrograms = ({ run }: CommandStage): boolean =>
  /\b(?:install|corepack|GITHUB_PATH)\b/.test(run);

/** Whether a pipeline compares with a base: for `paths`, or for a guardrail that judges changes. */
export const needsBase = (pipelines: readonly Pipeline[]): boolean =>
  pipelines.some(
    (pipeline) =>
      dependsOnChanges(pipeline) || listStages(pipeline).some(({ stage }) => judgesChanges(stage)),
  );

function judgesChanges(stage: Stage): boolean {
  if (stage.kind === "subpipeline") return stage.stages.some(judgesChanges);
  return stage.kind === "guardrail" && stage.uses !== "guardrail/docs-check";
}

function listStages({ setup, subtasks, after }: Pipeline): { stage: Stage; isUsual: boolean }[] {
  const usual = (stages: readonly Stage[], isUsual: boolean) =>
    stages.map((stage) => ({ stage, isUsual }));
  return [
    ...usual(setup, true),
    ...subtasks.flatMap(({ stages, requires }) => usual(stages, requires === null)),
    ...usual(after, true),
  ];
}

function findCommands(stage: Stage): CommandStage[] {
  if (stage.kind === "subpipeline") return stage.stages.flatMap(findCommands);
  return stage.kind === "command" ? [stage] : [];
}

/** The exit code of a shell that does not find a program. */
const notFound = { kind: "exited", code: 127 } as const;

const isUnconditional = (stage: CommandStage): boolean =>
  stage.if === "success()" && stage.paths.length === 0 && outcomeOf(notFound, stage) === "failed";
