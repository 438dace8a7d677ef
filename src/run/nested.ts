import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { entriesOfStages } from "../model/entries.ts";
import { noFrames } from "../model/frames.ts";
import type { FrameCounts } from "../model/journal.ts";
import { asRecorded, type Redacted } from "../model/redacted.ts";
import type { Judgement } from "../model/judgement.ts";
import { nestedExit, nestedJudgement } from "../model/nested-end.ts";
import type { PlannedSubpipeline } from "../model/plan.ts";
import type { CommandResult } from "./command.ts";
import {
  requireOwnFolder,
  redactEntries,
  type RunContext,
  type Scope,
  type StageRequest,
} from "./context.ts";
import { toPersistedPath } from "./persisted-path.ts";
import type { PassedOn } from "./environment.ts";
import { openJournal, type Journal } from "./journal.ts";
import { noReuse } from "./reused.ts";
import { recordReused } from "./record-reused.ts";
import { recordEnd } from "./status.ts";

type NestedRequest = StageRequest & { stage: PlannedSubpipeline };

type NestedEnd = Pick<CommandResult, "exit" | "passedOn" | "hasPassedOn"> & {
  frames: FrameCounts;
  judgement: Redacted<Judgement> | null;
};

/** Runs a nested pipeline with its own journal and manifest. */
export async function runNested(context: RunContext, request: NestedRequest): Promise<NestedEnd> {
  const { stage, entry, scope, journal } = request;
  const child = createChildScope(scope, entry.id, request.createSubRunId());
  const { runId } = child;
  const childJournal = await openChildJournal(context, request, child);
  await journal.record({
    type: "child-started",
    index: entry.index,
    run_id: runId,
    pipeline_id: stage.pipeline_id,
    manifest: toPersistedPath(context, join(child.folder, "manifest.json")),
  });
  await recordReused(childJournal, child.reused, request.collected);
  const limit = startTimeLimit(context, request);
  const run = {
    scope: child,
    journal: childJournal,
    signal: AbortSignal.any([request.signal, limit.timeUp, childJournal.broken]),
    cleanUp: AbortSignal.any([request.cleanUp, limit.timeUp, childJournal.broken]),
  };
  try {
    const passedOn = await runChild(context, request, run);
    const manifest = childJournal.getManifest();
    const exit = nestedExit(manifest, limit.hasRunOut() ? request.timeoutMs : null);
    return {
      exit,
      passedOn,
      hasPassedOn: !isDeepStrictEqual(passedOn, request.passedOn),
      frames: manifest.privacy?.totals ?? noFrames,
      judgement: asRecorded(nestedJudgement(manifest)),
    };
  } finally {
    limit.stop();
    await childJournal.close();
    const manifest = childJournal.getManifest();
    request.collected.children.push(manifest);
    const { status } = manifest;
    await journal.record({ type: "child-finished", index: entry.index, run_id: runId, status });
  }
}

const createChildScope = (scope: Scope, stageId: string, runId: string): Scope => ({
  ...scope,
  namesakes: new Set(),
  path: [...scope.path, stageId],
  runId,
  reused: scope.reused.children.get(runId) ?? noReuse,
  folder: join(scope.folder, "children", runId),
  realFolder: join(scope.realFolder, "children", runId),
});

async function runChild(
  context: RunContext,
  request: NestedRequest,
  run: { scope: Scope; journal: Journal; signal: AbortSignal; cleanUp: AbortSignal },
): Promise<PassedOn> {
  const { stage } = request;
  const { outcomes, passedOn } = await request.runGroup(context, {
    ...run,
    stages: stage.stages,
    entries: run.journal.getManifest().commands,
    env: { ...request.env, ...stage.env },
    passedOn: request.passedOn,
    folder: request.cwd,
    bounds: { ...stage, timeout_minutes: null },
    collected: request.collected,
  });
  await recordEnd(run.journal, outcomes, { ...context, signal: run.signal, ownFiles: null });
  return passedOn;
}

async function openChildJournal(
  context: RunContext,
  request: NestedRequest,
  child: Scope,
): Promise<Journal> {
  const { stage, entry, scope, journal } = request;
  await requireOwnFolder(context, scope, "children");
  await requireOwnFolder(context, child, ".");
  const parent = journal.getManifest();
  return openJournal(
    { ...context, folder: child.folder, scope: child.path },
    {
      type: "run-started",
      task_id: scope.taskId,
      run_id: child.runId,
      parent_run_id: scope.runId,
      pipeline_id: stage.pipeline_id,
      pipeline_title: context.redactor.text(stage.pipeline_title),
      assignment: parent.assignment ?? entry.id,
      attempt: parent.attempt,
      plan_digest: parent.plan_digest,
      artifact_root: toPersistedPath(context, child.folder),
      guardrails_required: false,
      writer: context.writer,
      mark: scope.mark,
      heartbeat: null,
      redaction: context.redactor.mode,
      commands: redactEntries(context, entriesOfStages(stage.stages, entry.subtask, 1)),
    },
  );
}

/** Starts the time limit of the nested pipeline. */
function startTimeLimit(
  context: RunContext,
  request: NestedRequest,
): {
  timeUp: AbortSignal;
  hasRunOut(): boolean;
  stop(): void;
} {
  const timeUp = new AbortController();
  const stopped = new AbortController();
  void context.clock.sleep(request.timeoutMs, stopped.signal).then(() => {
    if (!stopped.signal.aborted) timeUp.abort("the pipeline that it is part of timed out");
  });
  return {
    timeUp: timeUp.signal,
    hasRunOut: () => timeUp.signal.aborted,
    stop: () => stopped.abort(),
  };
}
