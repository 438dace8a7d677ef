import type { ChangeSet } from "../model/changes.ts";
import type { Pipeline } from "../model/pipeline.ts";
import type { Plan } from "../model/plan.ts";
import { makePlan } from "../plan/make-plan.ts";
import { persistedPath } from "../run/context.ts";
import { dependsOnChanges } from "../plan/stages.ts";
import { resolveTargets } from "../plan/targets.ts";
import type { Platform } from "../platform/platform.ts";
import { choosePipeline, loadConfiguration } from "./configuration.ts";
import { runId, taskId } from "./identity.ts";
import { isRefusal, refuse, type Refusal, type Settings, type Surroundings } from "./settings.ts";

/** Makes the scheduler plan of a run: configuration, what changed and what was asked for, put together. */
export async function planRun(
  settings: Settings,
  surroundings: Surroundings,
  platform: Platform,
): Promise<Plan | Refusal> {
  const configuration = await loadConfiguration(settings, platform.files);
  if (isRefusal(configuration)) return configuration;
  const pipeline = choosePipeline(configuration, settings.pipeline);
  if (isRefusal(pipeline)) return pipeline;
  const task = taskId({
    explicit: settings.task,
    file: configuration.task,
    repository: surroundings.github?.repository ?? null,
    root: settings.root,
  });
  if (typeof task !== "string") return task;
  const targets = resolveTargets(pipeline, { subtasks: settings.subtasks, stages: settings.stages });
  if (!targets.ok) return refuse(...targets.mistakes);
  const changes = await changesFor(settings, surroundings, platform, pipeline);
  if (changes !== null && isRefusal(changes)) return changes;
  return makePlan({
    configuration,
    pipeline,
    selection: targets.selection,
    changes,
    taskId: task,
    maxJobs: 1,
    ...circumstances(settings, surroundings, pipeline, platform.clock.now()),
  });
}

/** What of a plan follows from where and how it is made. */
function circumstances(settings: Settings, { github }: Surroundings, pipeline: Pipeline, now: Date) {
  const { executionMode, maxParallel, failFast } = settings;
  return {
    applyPaths: github?.eventName !== "merge_group" || pipeline.mergeGroupPaths,
    executionMode,
    githubActions: github !== null,
    runId: runId(settings.key, github, now),
    planAttempt: github?.runAttempt ?? 1,
    now,
    overrides: {
      ...(maxParallel === null ? {} : { maxParallel }),
      ...(failFast === null ? {} : { failFast }),
    },
  };
}

/** Asks git only when something depends on the answer. */
async function changesFor(
  settings: Settings,
  { github, environment }: Surroundings,
  { git }: Platform,
  pipeline: Pipeline,
): Promise<ChangeSet | Refusal | null> {
  if (settings.base === null && !dependsOnChanges(pipeline)) return null;
  const { factsOfEvent } = await import("../changes/facts.ts");
  const { findChanges } = await import("../changes/find-changes.ts");
  const found = await findChanges(git, {
    explicitBase: settings.base ?? undefined,
    event: github === null ? undefined : factsOfEvent(github.eventName, github.event),
    baseSha: environment["BASE_SHA"],
    includeWorkingTree: github === null,
    outputFolders: [settings.runsFolder, settings.outFolder].map((folder) =>
      persistedPath({ base: settings.root }, folder),
    ),
  });
  return found.kind === "found" ? found.changes : refuse(found.reason);
}
