import { type ChangedFile, type ChangeSet, summarizeChanges } from "../../model/changes.ts";
import { counted } from "../../model/counted.ts";
import { readOverride } from "../../model/diff-budget-override.ts";
import type { Configuration, Pipeline } from "../../model/pipeline.ts";
import type { Plan } from "../../model/plan.ts";
import type { Revision } from "../../model/revision.ts";
import { createRevision, getEventKind } from "../../changes/event.ts";
import { makePlan } from "../../plan/make-plan.ts";
import { dependsOnChanges } from "../../plan/stages.ts";
import { select } from "../../plan/selection.ts";
import type { AfterFields } from "./after-for-plan.ts";
import { resolveNameToRun } from "./name-to-run.ts";
import { choosePipeline, loadConfiguration } from "../settings/configuration.ts";
import { predictStages, openPast, type Past } from "../history/past.ts";
import { findTask, runId } from "../settings/identity.ts";
import {
  isRefusal,
  refuse,
  type Refusal,
  type Settings,
  type HostContext,
} from "../settings/settings.ts";
import { createRunRedactor } from "../../redaction/create-redactor.ts";
import type { Platform, RepositoryPorts } from "../../platform/platform.ts";

/** Options of a plan besides the settings. */
export interface PlanChoices {
  /** Whether to spread the run over several jobs or processes. */
  spread: boolean;
  /** Notes to show with the run. */
  notes?: readonly string[];
}

/** A plan, the history that it was made with, and the settings with the name of what to run resolved. */
export interface PlannedRun {
  plan: Plan;
  past: Past;
  settings: Settings;
}

/**
 * Plans a run from its configuration, its changes and the history of its task, which is read last because it costs the
 * most.
 */
export async function planRun(
  requested: Settings,
  hostContext: HostContext,
  platform: Platform,
  { spread, notes = [] }: PlanChoices,
): Promise<PlannedRun | Refusal> {
  // Runs while the file is read.
  const position = findRevision(hostContext, platform);
  const configuration = await loadConfiguration(requested, platform.files);
  if (isRefusal(configuration)) return configuration;
  const work = await chooseWork(requested, configuration, hostContext);
  if (isRefusal(work)) return work;
  const { settings, pipeline, selection } = work;
  const task = await findTask(settings, configuration, hostContext, platform.git);
  if (typeof task !== "string") return task;
  const tooFew = spread ? checkMinInstances(pipeline) : null;
  if (tooFew !== null) return tooFew;
  const changes = await findPlanChanges(settings, hostContext, platform, pipeline, task);
  if (changes !== null && isRefusal(changes)) return changes;
  const planned = { pipeline, task, changes };
  const forAfter = spread
    ? await prepareAfter(settings, hostContext, platform, planned)
    : nothingForAfter;
  const [revision, past] = await Promise.all([position, openPast(platform, settings, task)]);
  const plan = makePlan({
    configuration: { ...configuration, notes: [...notes, ...configuration.notes] },
    pipeline,
    selection,
    changes,
    forAfter,
    taskId: task,
    maxJobs: spread ? pipeline.fan_out.max_jobs : 1,
    predictions: predictStages(past, pipeline.id, revision.branch),
    revision,
    // A plan is written to files that others read.
    hide: createRunRedactor(hostContext.environment, configuration).text,
    ...collectRunFields(settings, hostContext, pipeline, platform.clock.now()),
  });
  if (settings.changed !== undefined && plan.assignments.length === 0) return nothingToRun;
  return (spread ? checkRunnerKinds(plan, pipeline) : null) ?? { plan, past, settings };
}

/** While watching, a change that no stage is interested in is no failure. */
export const nothingToRun = refuse("Nothing to run: no chosen stage has a change in its `paths`.");

/** Chooses the pipeline, and what of it to run. */
async function chooseWork(
  requested: Settings,
  configuration: Configuration,
  hostContext: HostContext,
) {
  const settings = resolveNameToRun(requested, configuration);
  if (isRefusal(settings)) return settings;
  const chosen = choosePipeline(configuration, settings.pipeline);
  if (isRefusal(chosen)) return chosen;
  const pipeline = withFanOut(chosen, settings);
  const { subtask: subtasks, stage: stages, ...named } = settings;
  const selected = select(pipeline, { ...named, subtasks, stages });
  if (!selected.ok) return refuse(...selected.mistakes);
  const work = { settings, pipeline, selection: selected.selection };
  if (work.selection.arguments.length === 0) return work;
  const { addStageArguments } = await import("./stage-arguments.ts");
  const withArguments = addStageArguments(work, configuration, hostContext);
  return isRefusal(withArguments) ? withArguments : { ...work, pipeline: withArguments };
}

const nothingForAfter: AfterFields = { after_settings: [], review: null };

/**
 * Prepares the `after` stages of a run over several jobs; in one job, they read the checkout themselves. Loads its
 * modules only for pipelines with such stages.
 */
async function prepareAfter(
  settings: Settings,
  hostContext: HostContext,
  platform: Platform,
  planned: { pipeline: Pipeline; task: string; changes: ChangeSet | null },
): Promise<AfterFields> {
  const { pipeline, changes } = planned;
  if (pipeline.after.length === 0) return nothingForAfter;
  const { prepareAfterStages: afterForPlan } = await import("./after-for-plan.ts");
  const summary = changes?.filters === true ? summarizeChanges(changes) : null;
  return afterForPlan(settings, hostContext, platform, { ...planned, changes: summary });
}

/** The revision from the event, outside Actions from git. Only the history depends on it, so it may be unknown. */
async function findRevision({ github }: HostContext, { git }: Platform): Promise<Revision> {
  if (github !== null) return createRevision(github);
  const unknown = { commit: null, branch: null, defaultBranch: null };
  const { commit, branch, defaultBranch } = await git.position().catch(() => unknown);
  return { head_sha: commit, branch, default_branch: defaultBranch, event: null };
}

/** Applies inputs or flags to the pipeline's fan-out. */
function withFanOut(pipeline: Pipeline, settings: Settings): Pipeline {
  const { fan_out: fanOut } = pipeline;
  const { "max-jobs": maxJobs, "runs-on": labels } = settings;
  const runsOn = { ...fanOut.runs_on, ...labels };
  return {
    ...pipeline,
    fan_out: { ...fanOut, max_jobs: maxJobs ?? fanOut.max_jobs, runs_on: runsOn },
  };
}

/** Refuses a `min-instances` that is larger than the number of possible jobs. */
function checkMinInstances({ id, fan_out: fanOut, subtasks }: Pipeline): Refusal | null {
  const parts = subtasks.reduce((sum, { shards }) => sum + shards, 0);
  const capacity = Math.min(fanOut.max_jobs, parts);
  if (fanOut.min_instances <= capacity) return null;
  const why =
    parts < fanOut.max_jobs
      ? `it has ${parts === 1 ? "one subtask" : `${parts} subtasks and shards`}`
      : `max-jobs is ${fanOut.max_jobs}`;
  return refuse(
    `pipeline ${id}: fan-out.min-instances is ${fanOut.min_instances}, but there can be at most ${capacity}: ${why}`,
  );
}

/** Refuses fewer jobs than kinds of runner: each kind needs its own job. */
function checkRunnerKinds(
  { subtasks }: Plan,
  { id, fan_out: { max_jobs: maxJobs } }: Pipeline,
): Refusal | null {
  const running = subtasks.filter(({ skip }) => skip === null);
  const kinds = [...new Set(running.map(({ capability }) => capability))];
  if (kinds.length <= maxJobs) return null;
  return refuse(
    `pipeline ${id}: max-jobs is ${maxJobs}, but its subtasks need ${kinds.length} kinds of runner (${kinds.join(", ")}), each in its own job: allow more jobs, or let subtasks share a kind`,
  );
}

const appliesPaths = ({ all }: Settings, event: string, pipeline: Pipeline): boolean =>
  all !== true && (getEventKind(event) !== "merge-group" || pipeline.merge_group_paths);

/** The parts of a plan that depend on where and when it is made. */
function collectRunFields(
  settings: Settings,
  { github, environment }: HostContext,
  pipeline: Pipeline,
  now: Date,
) {
  const { "max-parallel": maxParallel, "fail-fast": failFast } = settings;
  return {
    applyPaths: appliesPaths(settings, github?.eventName ?? "", pipeline),
    executionMode: settings["execution-mode"],
    githubActions: github !== null,
    runId: runId(settings.key, github, now),
    planAttempt: github?.runAttempt ?? 1,
    now,
    epoch: settings.epoch,
    override: readOverride(settings["override-reason"], environment),
    overrides: {
      ...(maxParallel === null ? {} : { maxParallel }),
      ...(failFast === null ? {} : { failFast }),
    },
  };
}

/** Finds the changes; asks git only when something depends on the answer. */
async function findPlanChanges(
  settings: Settings,
  hostContext: HostContext,
  platform: RepositoryPorts,
  pipeline: Pipeline,
  task: string,
): Promise<ChangeSet | Refusal | null> {
  const isAsked = settings.base !== null || (settings.all !== true && dependsOnChanges(pipeline));
  if (!isAsked) return null;
  const { createChangeRequest: changeRequest } = await import("../settings/change-request.ts");
  const { findChanges } = await import("../../changes/find-changes.ts");
  const found = await findChanges(platform.git, changeRequest(settings, hostContext, task));
  if (found.kind === "failed") return refuse(found.reason);
  return settings.changed == null ? found.changes : withEntries(found.changes, settings.changed);
}

function withEntries(changes: ChangeSet, paths: readonly string[]): ChangeSet {
  const note = `--watch: compared with the last run that passed, ${counted(paths.length, "file")} changed`;
  const entries = paths.map((path): ChangedFile => ({
    path,
    previousPath: null,
    status: "modified",
    submodule: false,
  }));
  return { ...changes, entries, note };
}
