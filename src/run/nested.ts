import { join } from "node:path";
import { entriesOfStages } from "../model/entries.ts";
import type { Manifest } from "../model/manifest.ts";
import type { Exit } from "../model/outcome.ts";
import type { PlannedSubpipeline } from "../model/plan.ts";
import { persistedPath, type RunContext, type Scope, type StageRequest } from "./context.ts";
import type { Carried } from "./environment.ts";
import { openJournal, type Journal } from "./journal.ts";
import { runEnd } from "./status.ts";

type NestedRequest = StageRequest & { stage: PlannedSubpipeline };

/** Runs a nested pipeline with a journal and a manifest of its own, which stay whatever becomes of it. */
export async function runNested(
  context: RunContext,
  request: NestedRequest,
): Promise<{ exit: Exit; carried: Carried }> {
  const { stage, entry, scope, journal } = request;
  const child: Scope = {
    path: [...scope.path, entry.id],
    taskId: scope.taskId,
    runId: request.subRunId,
    folder: join(scope.folder, "children", request.subRunId),
  };
  const childJournal = await openChildJournal(context, request, child);
  await journal.record({
    type: "child-started",
    index: entry.index,
    run_id: child.runId,
    pipeline_id: stage.pipeline_id,
    manifest: persistedPath(context, join(child.folder, "manifest.json")),
  });
  const limit = startLimit(context, request);
  try {
    const carried = await runChild(context, request, { child, childJournal, signal: limit.signal });
    return { exit: exitOf(childJournal.manifest(), limit.ranOut() ? request.timeoutMs : null), carried };
  } finally {
    limit.stop();
    await childJournal.close();
    request.collected.children.push(childJournal.manifest());
    const { status } = childJournal.manifest();
    await journal.record({ type: "child-finished", index: entry.index, run_id: child.runId, status });
  }
}

async function runChild(
  context: RunContext,
  request: NestedRequest,
  run: { child: Scope; childJournal: Journal; signal: AbortSignal },
): Promise<Carried> {
  const { stage } = request;
  const { child, childJournal, signal } = run;
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
    collected: request.collected,
  });
  await childJournal.record(runEnd(outcomes, signal.aborted));
  return carried;
}

function openChildJournal(context: RunContext, request: NestedRequest, child: Scope): Promise<Journal> {
  const { stage, entry, scope, journal } = request;
  const parent = journal.manifest();
  return openJournal(
    { ...context, folder: child.folder, scope: child.path },
    {
      type: "run-started",
      task_id: scope.taskId,
      run_id: child.runId,
      parent_run_id: scope.runId,
      pipeline_id: stage.pipeline_id,
      pipeline_title: stage.pipeline_title,
      assignment: parent.assignment ?? entry.id,
      attempt: parent.attempt,
      plan_digest: parent.plan_digest,
      artifact_root: persistedPath(context, child.folder),
      guardrails_required: false,
      writer: context.writer,
      commands: entriesOfStages(stage.stages, entry.subtask, 1),
    },
  );
}

/** Cancels the child's stages when the nested pipeline's own time is up, or when the run is cancelled. */
function startLimit(
  context: RunContext,
  request: NestedRequest,
): {
  signal: AbortSignal;
  ranOut(): boolean;
  stop(): void;
} {
  const timeUp = new AbortController();
  const stopped = new AbortController();
  void context.clock.sleep(request.timeoutMs, stopped.signal).then(() => {
    if (!stopped.signal.aborted) timeUp.abort("the pipeline that it is part of timed out");
  });
  return {
    signal: AbortSignal.any([request.signal, timeUp.signal]),
    ranOut: () => timeUp.signal.aborted,
    stop: () => stopped.abort(),
  };
}

function exitOf(child: Manifest, ranOutAfterMs: number | null): Exit {
  if (ranOutAfterMs !== null) return { kind: "timed-out", after_seconds: ranOutAfterMs / 1000 };
  if (child.status === "cancelled") return { kind: "cancelled" };
  return { kind: "exited", code: child.status === "succeeded" ? 0 : 1 };
}
