import type { Repository } from "../../changes/repository.ts";
import { readConfiguration } from "../../config/read.ts";
import { guardrailSettings } from "../../guardrails/guardrails.ts";
import type { Pipeline, Stage } from "../../model/pipeline.ts";
import { pipelineFiles } from "../../model/pipeline-files.ts";
import type { PlannedGuardrail } from "../../model/plan.ts";

type BaseSettings = PlannedGuardrail["with"];

/**
 * Reads the settings of a guardrail in the base's pipeline file, nested pipelines included. It prefers the pipeline of
 * the same name, then the stage with the same id. undefined: the base has no readable settings.
 * @param pipelineFile the file that was named, relative to the root; null: none was. If the base lacks it, the base's
 * default one counts, so that a change cannot escape by naming another file
 */
export async function readBaseSettings(
  repository: Pick<Repository, "readBase">,
  { uses, id, pipeline }: { uses: string; id: string; pipeline: string },
  pipelineFile: string | null,
): Promise<BaseSettings | undefined> {
  for (const file of pipelineFile === null ? pipelineFiles : [pipelineFile, ...pipelineFiles]) {
    const bytes = await repository.readBase(file);
    if (bytes === undefined) continue;
    const text = new TextDecoder().decode(bytes);
    const result = readConfiguration(file, text, { guardrails: guardrailSettings });
    if ("mistakes" in result) return undefined;
    const { pipelines } = result.configuration;
    const same = pipelines.filter((one) => one.id === pipeline);
    const stages = (same.length > 0 ? same : pipelines).flatMap(listAllStages);
    const used = stages.filter((stage) => stage.kind === "guardrail" && stage.uses === uses);
    const stage = used.find((one) => one.id === id) ?? used[0];
    return stage?.kind === "guardrail" ? stage.with : undefined;
  }
  return undefined;
}

/** Includes those of nested pipelines. */
const listAllStages = ({ setup, subtasks, after }: Pipeline): Stage[] =>
  [...setup, ...subtasks.flatMap(({ stages }) => stages), ...after].flatMap(withNested);

const withNested = (stage: Stage): Stage[] =>
  stage.kind === "subpipeline" ? stage.stages.flatMap(withNested) : [stage];
