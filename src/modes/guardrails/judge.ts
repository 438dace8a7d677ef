import { resolve } from "node:path";
import { openRepository } from "../../changes/open-repository.ts";
import type { Repository } from "../../changes/repository.ts";
import { findingOf } from "../../guardrails/finding.ts";
import type { Facts } from "../../guardrails/guardrail.ts";
import { guardrails } from "../../guardrails/guardrails.ts";
import { GitError, type ChangeSummary } from "../../model/changes.ts";
import type { Judged, Override } from "../../model/judgement.ts";
import type { PlannedGuardrail } from "../../model/plan.ts";
import type { ReviewFacts } from "../../model/review-facts.ts";
import type { Platform } from "../../platform/platform.ts";
import { judgedLines } from "../../report/finding-lines.ts";
import { type JudgeStage, persistedPath } from "../../run/context.ts";
import { changeRequest } from "../change-request.ts";
import type { Settings, Surroundings } from "../settings.ts";
import { pullRequestOf } from "./pull-request-event.ts";
import { recordedTasks } from "./recorded-tasks.ts";

/** What a judge knows of the run that it judges for. */
export interface RunAtHand {
  task: string;
  pipeline: string;
  /** Settings over those of any pipeline file; left out: none. */
  asked?: PlannedGuardrail["with"];
  /** What the plan compared with, so that every job judges the same; null: the plan did not compare. */
  changes: ChangeSummary | null;
  /** As in the plan, so that no job allows itself anything. */
  override: Override | null;
  /** null: other jobs may still be running, or there is no run. */
  run: ReviewFacts | null;
}

/** How the guardrails of one run are called. */
export const openJudge =
  (
    settings: Settings,
    surroundings: Surroundings,
    platform: Pick<Platform, "git" | "files" | "clock">,
    run: RunAtHand,
  ): JudgeStage =>
  async (stage, { mayWait }) => {
    const judged = await judgeOnce(settings, surroundings, platform, run, { ...stage, mayWait });
    return { judged, text: `${judgedLines(judged, false).join("\n")}\n` };
  };

/** Opens the repository anew: stages before this one may have changed it. */
async function judgeOnce(
  settings: Settings,
  surroundings: Surroundings,
  { git, files, clock }: Pick<Platform, "git" | "files" | "clock">,
  atHand: RunAtHand,
  stage: Pick<PlannedGuardrail, "id" | "uses" | "with"> & { mayWait: boolean },
): Promise<Judged> {
  const { task, changes, override, run } = atHand;
  const { uses, mayWait } = stage;
  const guardrail = guardrails.get(uses.replace(/^guardrail\//, ""));
  if (guardrail === undefined) throw new Error(`the guardrail ${uses} does not exist in this version`);
  const request = changeRequest(settings, surroundings, task);
  const repository = openRepository({ git, files, request, base: changes });
  const facts: Facts = {
    now: clock.now(),
    task,
    pullRequest: pullRequestOf(surroundings),
    mayWait,
    override,
    pipelineFile: namedPipelineFile(settings),
    environment: surroundings.environment,
    recordedTasks: () => recordedTasks(files, settings.runsFolder),
    run,
  };
  try {
    const options = await settingsFor(repository, stage, atHand, facts);
    return await guardrail.judge(repository, options, facts);
  } catch (error) {
    if (error instanceof GitError) return undecided(uses, error.message);
    throw error;
  }
}

/** Those of the base where it has them, for what judges the change itself: a change does not raise its own budget. */
async function settingsFor(
  repository: Repository,
  { id, uses, with: own }: Pick<PlannedGuardrail, "id" | "uses" | "with">,
  { pipeline, asked = {} }: RunAtHand,
  { pipelineFile }: Facts,
): Promise<PlannedGuardrail["with"]> {
  if (uses !== "guardrail/diff-budget") return own;
  const { readBaseSettings } = await import("./base-settings.ts");
  const base = await readBaseSettings(repository, { uses, id, pipeline }, pipelineFile);
  return base === undefined ? own : { ...base, ...asked };
}

const namedPipelineFile = ({ root, config }: Settings): string | null =>
  config === null ? null : persistedPath({ base: root }, resolve(root, config));

const undecided = (uses: string, reason: string): Judged => ({
  verdict: "undecided",
  summary: `it could not be judged: ${reason}`,
  override: null,
  decision: null,
  details: {},
  findings: [
    findingOf(`${uses.replace(/^guardrail\//, "")}/undecided`, {
      title: "Could not be judged",
      message: reason,
      fix: null,
    }),
  ],
  edits: [],
});
