import type { StartingPoint } from "../../changes/find-changes.ts";
import { openRepository } from "../../changes/open-repository.ts";
import { createFinding } from "../../guardrails/finding.ts";
import { guardrails } from "../../guardrails/guardrails.ts";
import { GitError, type ChangeSummary } from "../../model/changes.ts";
import type { Override } from "../../model/judgement.ts";
import type { PlannedGuardrail } from "../../model/plan.ts";
import type { ReviewFacts } from "../../model/review-facts.ts";
import { formatJudged } from "../../report/terminal/finding-lines.ts";
import type { JudgeStage } from "../../run/context.ts";
import { createChangeRequest } from "../settings/change-request.ts";
import type { RunSettings, HostContext } from "../settings/settings.ts";
import { getNamedPipelineFile } from "./pipeline-file.ts";
import { getPullRequest } from "./pull-request-event.ts";
import { findRecordedTasks } from "./recorded-tasks.ts";
import { requireSameHead } from "./same-head.ts";
import { type SettingsInForce, findSettingsInForce, withFinding } from "./settings-in-force.ts";
import type { Judged } from "../../model/judged.ts";
import type { RepositoryPorts } from "../../platform/platform.ts";

/** Facts about the current run that guardrails need. */
export interface CurrentRun {
  task: string;
  pipeline: string;
  /** RunSettings that take precedence over any pipeline file; left out: none. */
  asked?: PlannedGuardrail["with"];
  /** The settings in force, if the plan has them; left out: they are looked up. */
  inForce?: SettingsInForce | undefined;
  /** The comparison that the plan made, so that every job judges the same change; null: it made none. */
  changes: ChangeSummary | null;
  /** The state before the stages of this process; null: unknown, or there were no stages. */
  start: StartingPoint | null;
  /** From the plan, so that no job can grant its own override. */
  override: Override | null;
  /**
   * Collects the facts that a guardrail with these settings needs; null: other jobs may still be running, or there is
   * no run.
   */
  run: ((settings: PlannedGuardrail["with"]) => Promise<ReviewFacts>) | null;
}

/** Creates the function that judges the guardrail stages of a run. */
export const createGuardrailRunner =
  (
    settings: RunSettings,
    hostContext: HostContext,
    platform: RepositoryPorts,
    run: CurrentRun,
  ): JudgeStage =>
  async (stage, { mayWait }) => {
    const answer = await judgeOnce(settings, hostContext, platform, run, { ...stage, mayWait });
    return { ...answer, text: `${formatJudged(answer.judged, false).join("\n")}\n` };
  };

/** Judges one stage. Opens the repository each time, because earlier stages may have changed it. */
async function judgeOnce(
  settings: RunSettings,
  hostContext: HostContext,
  { git, files, clock }: RepositoryPorts,
  currentRun: CurrentRun,
  stage: Pick<PlannedGuardrail, "id" | "uses" | "with"> & { mayWait: boolean },
): Promise<Omit<Awaited<ReturnType<JudgeStage>>, "text">> {
  const { task, pipeline, changes, start, override, asked = {} } = currentRun;
  const { uses, mayWait } = stage;
  const guardrail = guardrails.get(uses.replace(/^guardrail\//, ""));
  if (guardrail === undefined)
    throw new Error(`the guardrail ${uses} does not exist in this version`);
  const request = createChangeRequest(settings, hostContext, task);
  const repository = openRepository({ git, files, request, base: start?.base ?? changes });
  const pipelineFile = getNamedPipelineFile(settings);
  try {
    if (start !== null) await requireSameHead(git, start);
    // A base that was known must still be there: the settings of the checkout are no substitute.
    if (start !== null && start.base !== null) await repository.changes();
    const inForce =
      currentRun.inForce ??
      (await findSettingsInForce(repository, { ...stage, pipeline }, asked, pipelineFile));
    const options = inForce.with;
    const judged = await guardrail.judge(repository, options, {
      now: clock.now(),
      task,
      pullRequest: getPullRequest(hostContext),
      mayWait,
      override,
      pipelineFile,
      environment: hostContext.environment,
      recordedTasks: () => findRecordedTasks(files, settings.runsFolder),
      hasBaseSettings: inForce.areBase ?? null,
      run: (await currentRun.run?.(options)) ?? null,
    });
    return { judged: withFinding(judged, inForce.finding), dryRun: options["dry-run"] === true };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return { judged: createUndecided(uses, error.message), dryRun: false };
  }
}

const createUndecided = (uses: string, reason: string): Judged => ({
  verdict: "undecided",
  summary: `could not be judged: ${reason}`,
  override: null,
  decision: null,
  details: {},
  findings: [
    createFinding(`${uses.replace(/^guardrail\//, "")}/undecided`, {
      title: "Could not be judged",
      message: reason,
      fix: null,
    }),
  ],
  edits: [],
});
