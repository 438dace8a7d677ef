import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { entriesOf } from "../model/entries.ts";
import type { RedactedText } from "../model/redacted.ts";
import type { PlannedEntry } from "../model/journal.ts";
import type { Manifest } from "../model/manifest.ts";
import { isFailure, type StageOutcome } from "../model/outcome.ts";
import type { Assignment, Plan, PlannedStage, PlannedSubtask } from "../model/plan.ts";
import {
  killEscaped,
  redactEntries,
  type Collected,
  type RunContext,
  type Scope,
  type StageGroup,
  type StageGroupResult,
} from "./context.ts";
import { toPersistedPath } from "./persisted-path.ts";
import { createPassedOn, type PassedOn } from "./environment.ts";
import { startCleanUp } from "./clean-up.ts";
import { startHeartbeat } from "./heartbeat.ts";
import { openJournal, type Journal } from "./journal.ts";
import { noReuse, dropVariableSetters, type DoneSetup, type ReusedResults } from "./reused.ts";
import { recordReused } from "./record-reused.ts";
import { messageOf } from "../model/reasons.ts";
import { privacyLogName } from "../model/stage-files.ts";
import { findNamesakes } from "../model/sub-run.ts";
import { createPrivacyLog } from "./privacy-log.ts";
import { recordSkip, runStageGroup } from "./stage-list.ts";
import { recordEnd } from "./status.ts";
import { findVerdictPaths } from "./verdict-files.ts";
import { createWorkplaces } from "./workplace.ts";

export interface AssignmentRequest {
  plan: Plan;
  assignment: Assignment;
  attempt: number;
  /** Absolute path of the folder that this attempt writes to. */
  folder: string;
  /** Results of an earlier attempt that are not run again; null: this does not continue another attempt. */
  resumed: { actor: string; reason: string; reused: ReusedResults } | null;
  /** The setup, if it ran before. Left out: it runs first. */
  setup?: DoneSetup | undefined;
  /** The run whose setup this is. Left out: this is one of the run's assignments. */
  partOf?: string;
}

export interface AssignmentResult {
  manifest: Manifest;
  collected: Collected;
  /** What the setup passed on to all subtasks. */
  passedOn: PassedOn;
}

/** Runs one attempt of an assignment: the setup, then its subtasks in order. */
export async function runAssignment(
  context: RunContext,
  request: AssignmentRequest,
): Promise<AssignmentResult> {
  const { plan, resumed } = request;
  const begun = createScope(context, request);
  const journal = await openAssignmentJournal(context, request, begun);
  const { folder } = begun;
  const scope = { ...begun, realFolder: (await context.files.realPath(folder)) ?? folder };
  const cleanUp = startCleanUp(context);
  const run: AssignmentRun = {
    plan,
    journal,
    signal: AbortSignal.any([context.signal, journal.broken]),
    cleanUp: AbortSignal.any([cleanUp.over, journal.broken]),
    scope,
    entries: [...journal.getManifest().commands],
    collected: { children: [], findings: [] },
  };
  const interval = plan.recovery.heartbeat_interval_seconds * 1000;
  const heartbeat = startHeartbeat(context.clock, interval, journal.beat, context.warn);
  try {
    if (resumed !== null) {
      const reason = context.redactor.text(resumed.reason);
      await journal.record({ type: "run-resumed", actor: resumed.actor, reason });
    }
    await recordReused(journal, scope.reused, run.collected);
    const { outcomes, passedOn } = await runAll(context, run, request);
    await killEscaped(context, run);
    await heartbeat.stop();
    await tidyUp(context, run.scope);
    await recordEnd(journal, outcomes, context);
    return { manifest: journal.getManifest(), collected: run.collected, passedOn };
  } finally {
    cleanUp.stop();
    await heartbeat.stop();
    await journal.close();
  }
}

async function tidyUp(context: RunContext, { privacy, workplaces }: Scope): Promise<void> {
  try {
    await privacy.close();
    await workplaces.close();
  } catch (error) {
    context.warn(`the temporary files of the run could not be removed: ${messageOf(error)}`);
  }
}

function createScope(context: RunContext, { plan, folder, resumed }: AssignmentRequest): Scope {
  const path = join(folder, privacyLogName);
  return {
    path: [],
    taskId: plan.task_id,
    runId: plan.run_id,
    folder,
    realFolder: folder,
    mark: randomBytes(8).toString("hex"),
    secretNames: plan,
    hidden: new Set(),
    namesakes: findNamesakes(plan),
    verdictPaths: findVerdictPaths(plan),
    reused: resumed === null ? noReuse : dropVariableSetters(resumed.reused),
    maxLogBytes: plan.log_limit_bytes,
    workplaces: createWorkplaces(context),
    privacy: createPrivacyLog({ ...context, path, shownPath: toPersistedPath(context, path) }),
  };
}

interface AssignmentRun {
  plan: Plan;
  journal: Journal;
  /** Once aborted, no stage starts and running ones are ended. */
  signal: AbortSignal;
  cleanUp: AbortSignal;
  scope: Scope;
  /** Entries of the stages that have not been started or skipped yet, in plan order. */
  entries: PlannedEntry[];
  collected: Collected;
}

async function runAll(
  context: RunContext,
  run: AssignmentRun,
  { assignment, setup: done }: AssignmentRequest,
): Promise<StageGroupResult> {
  const setup = await (done === undefined ? runSetup(context, run) : takeOverSetup(run, done));
  const outcomes = [...setup.outcomes];
  const broken = run.plan.setup.find((_, position) => isFailure(setup.outcomes[position] ?? null));
  for (const id of assignment.subtasks) {
    const subtask = run.plan.subtasks.find((candidate) => candidate.id === id);
    if (subtask === undefined) throw new Error(`the plan has no subtask ${id}`);
    if (broken === undefined)
      outcomes.push(...(await runSubtask(context, run, subtask, setup.passedOn)));
    else
      outcomes.push(
        ...(await skipSubtask(run, subtask, context.redactor.text(`setup failed: ${broken.id}`))),
      );
  }
  return { outcomes, passedOn: setup.passedOn };
}

const runSetup = (context: RunContext, run: AssignmentRun): Promise<StageGroupResult> =>
  runStages(context, run, run.plan.setup, {
    env: {},
    passedOn: createPassedOn(),
    folder: context.root,
    bounds: { fail_fast: true, max_parallel: null, timeout_minutes: null },
  });

async function takeOverSetup(
  run: AssignmentRun,
  { stages, passedOn }: DoneSetup,
): Promise<StageGroupResult> {
  await recordReused(run.journal, { ...noReuse, stages }, run.collected);
  const outcomes = run.entries
    .splice(0, run.plan.setup.length)
    .map(({ index }) => stages.get(index)?.record.outcome ?? "cancelled");
  return { outcomes, passedOn };
}

async function runSubtask(
  context: RunContext,
  run: AssignmentRun,
  subtask: PlannedSubtask,
  passedOn: PassedOn,
): Promise<StageOutcome[]> {
  const result = await runStages(context, run, subtask.stages, {
    env: subtask.env,
    passedOn,
    folder: join(context.root, subtask.working_directory),
    bounds: subtask,
  });
  return result.outcomes;
}

function runStages(
  context: RunContext,
  run: AssignmentRun,
  stages: readonly PlannedStage[],
  settings: Pick<StageGroup, "env" | "passedOn" | "folder" | "bounds">,
): Promise<StageGroupResult> {
  const entries = run.entries.splice(0, stages.length);
  return runStageGroup(context, { ...run, ...settings, stages, entries });
}

/** Stages that an earlier attempt completed stay completed. */
async function skipSubtask(
  run: AssignmentRun,
  subtask: PlannedSubtask,
  reason: RedactedText,
): Promise<StageOutcome[]> {
  const outcomes: StageOutcome[] = [];
  for (const entry of run.entries.splice(0, subtask.stages.length)) {
    const done = run.scope.reused.stages.has(entry.index);
    if (!done) await recordSkip(run.journal, entry, reason);
    outcomes.push(done ? "succeeded" : "skipped");
  }
  return outcomes;
}

function openAssignmentJournal(
  context: RunContext,
  { plan, assignment, attempt, folder, partOf }: AssignmentRequest,
  scope: Scope,
): Promise<Journal> {
  return openJournal(
    { ...context, folder, scope: scope.path },
    {
      type: "run-started",
      task_id: plan.task_id,
      run_id: plan.run_id,
      parent_run_id: partOf ?? null,
      pipeline_id: plan.pipeline_id,
      pipeline_title: context.redactor.text(plan.pipeline_title),
      assignment: assignment.instance_id,
      attempt,
      plan_digest: plan.digest,
      artifact_root: toPersistedPath(context, folder),
      guardrails_required: plan.guardrails_required,
      writer: context.writer,
      mark: scope.mark,
      heartbeat: {
        interval_seconds: plan.recovery.heartbeat_interval_seconds,
        stale_after_seconds: plan.recovery.missing_heartbeat_timeout_seconds,
      },
      redaction: context.redactor.mode,
      commands: redactEntries(context, entriesOf(plan, assignment)),
    },
  );
}
