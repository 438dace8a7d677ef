import { openRepository } from "../../changes/open-repository.ts";
import { collectChange } from "../../guardrails/review/collect-change.ts";
import { ReviewOptions } from "../../guardrails/review/options.ts";
import type { ChangeSummary } from "../../model/changes.ts";
import type { Pipeline } from "../../model/pipeline.ts";
import type { Plan } from "../../model/plan.ts";
import { createChangeRequest } from "../settings/change-request.ts";
import type { RunSettings, HostContext } from "../settings/settings.ts";
import { getNamedPipelineFile } from "../guardrails/pipeline-file.ts";
import { findSettingsInForce } from "../guardrails/settings-in-force.ts";
import type { RepositoryPorts } from "../../platform/platform.ts";

/** The parts of a plan for its `after` stages. */
export type AfterFields = Pick<Plan, "after_settings" | "review">;

/**
 * Collects what `after` guardrails need of a checkout: the plan job has one, the aggregating job may not. Errors of git
 * are recorded in the result.
 */
export async function prepareAfterStages(
  settings: RunSettings,
  hostContext: HostContext,
  { git, files, clock }: RepositoryPorts,
  { pipeline, task, changes }: { pipeline: Pipeline; task: string; changes: ChangeSummary | null },
): Promise<AfterFields> {
  const request = createChangeRequest(settings, hostContext, task);
  const repository = openRepository({ git, files, request, base: changes });
  const stages = pipeline.after.filter((stage) => stage.kind === "guardrail");
  const pipelineFile = getNamedPipelineFile(settings);
  const after_settings = await Promise.all(
    stages.map(async (stage) => {
      const placed = { ...stage, pipeline: pipeline.id };
      const inForce = await findSettingsInForce(repository, placed, {}, pipelineFile);
      return { stage: stage.id, with: inForce.with, finding: inForce.finding };
    }),
  );
  const at = stages.findIndex(({ uses }) => uses === "guardrail/review");
  if (at === -1) return { after_settings, review: null };
  const { "goal-headings": goalHeadings } = ReviewOptions.parse(after_settings[at]!.with);
  const review = await collectChange(repository, { task, now: clock.now(), goalHeadings });
  return { after_settings, review };
}
