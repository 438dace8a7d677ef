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
  shownEntries,
  type RunContext,
  type Scope,
  type StageRequest,
} from "./context.ts";
import { persistedPath } from "./persisted-path.ts";
import type { Carried } from "./environment.ts";
import { openJournal, type Journal } from "./journal.ts";
import { nothingKept } from "./kept.ts";
import { recordKept } from "./record-kept.ts";
import { recordEnd } from "./status.ts";

type NestedRequest = StageRequest & { stage: PlannedSubpipeline };

type NestedEnd = Pick<CommandResult, "exit" | "carried" | "handedOn"> & {
  frames: FrameCounts;
  judgement: Redacted<Judgement> | null;
};

/** Runs a nested pipeline with a journal and a manifest of its own, which stay whatever becomes of it. */
export async function runNested(context: RunContext, request: NestedRequest): Promise<NestedEnd> {
  const { stage, entry, scope, journal } = request;
  const runId = request.subRunId();
  const child: Scope = {
    ...scope,
    namesakes: new Set(),
    path: [...scope.path, entry.id],
    runId,
    kept: scope.kept.children.get(runId) ?? nothingKept,
    folder: join(scope.folder, "children", runId),
    realFolder: join(scope.realFolder, "children", runId),
  };
  const childJournal = await openChildJournal(context, request, child);
  await journal.record({
    type: "child-started",
    index: entry.index,
    run_id: child.runId,
    pipeline_id: stage.pipeline_id,
    manifest: persistedPath(context, join(child.folder, "manifest.json")),
  });
  await recordKept(childJournal, child.kept, request.collected);
  const limit = startLimit(context, request);
  const signal = AbortSignal.any([request.signal, limit.timeUp, childJournal.broken]);
  const cleanUp = AbortSignal.any([request.cleanUp, limit.timeUp, childJournal.broken]);
  try {
    const carried = await runChild(context, request, { child, childJournal, signal, cleanUp });
    const manifest = childJournal.manifest();
    const exit = nestedExit(manifest, limit.ranOut() ? request.timeoutMs : null);
    const handedOn = !isDeepStrictEqual(carried, request.carried);
    const frames = manifest.privacy?.totals ?? noFrames;
    return { exit, carried, handedOn, frames, judgement: asRecorded(nestedJudgement(manifest)) };
  } finally {
    limit.stop();
    await childJournal.close();
    request.collected.children.push(childJournal.manifest());
    const { status } = childJournal.manifest();
    await journal.record({
      type: "child-finished",
      index: entry.index,
      run_id: child.runId,
      status,
    });
  }
}

async function runChild(
  context: RunContext,
  request: NestedRequest,
  run: { child: Scope; childJournal: Journal; signal: AbortSignal; cleanUp: AbortSignal },
): Promise<Carried> {
  const { stage } = request;
  const { child, childJournal, signal, cleanUp } = run;
  const { outcomes, carried } = await request.runList(context, {
    stages: stage.stages,
    entries: childJournal.manifest().commands,
    scope: child,
    journal: childJournal,
    env: { ...request.env, ...stage.env },
    carried: request.carried,
    folder: request.cwd,
    failFast: stage.fail_fast,
    maxParallel: stage.max_parallel,
    timeoutMinutes: null,
    signal,
    cleanUp,
    collected: request.collected,
  });
  await recordEnd(childJournal, outcomes, { ...context, signal, ownFiles: null });
  return carried;
}

async function openChildJournal(
  context: RunContext,
  request: NestedRequest,
  child: Scope,
): Promise<Journal> {
  const { stage, entry, scope, journal } = request;
  await requireOwnFolder(context, scope, "children");
  await requireOwnFolder(context, child, ".");
  const parent = journal.manifest();
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
      artifact_root: persistedPath(context, child.folder),
      guardrails_required: false,
      writer: context.writer,
      mark: scope.mark,
      heartbeat: null,
      redaction: context.redactor.mode,
      commands: shownEntries(context, entriesOfStages(stage.stages, entry.subtask, 1)),
    },
  );
}

/** Says when the nested pipeline's own time is up. */
function startLimit(
  context: RunContext,
  request: NestedRequest,
): {
  timeUp: AbortSignal;
  ranOut(): boolean;
  stop(): void;
} {
  const timeUp = new AbortController();
  const stopped = new AbortController();
  void context.clock.sleep(request.timeoutMs, stopped.signal).then(() => {
    if (!stopped.signal.aborted) timeUp.abort("the pipeline that it is part of timed out");
  });
  return {
    timeUp: timeUp.signal,
    ranOut: () => timeUp.signal.aborted,
    stop: () => stopped.abort(),
  };
}
