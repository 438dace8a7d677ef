import { cleansUp, evaluateCondition, parseCondition } from "../model/condition.ts";
import { isFailure, type StageOutcome } from "../model/outcome.ts";
import type { PlannedStage } from "../model/plan.ts";

/** One list of stages with the rules of one subtask. */
export interface Schedule {
  stages: readonly PlannedStage[];
  /** Positions of those that succeeded earlier and do not run again, whatever becomes of the others. */
  done: ReadonlySet<number>;
  failFast: boolean;
  maxParallel: number;
  /**
   * Aborted: nothing starts any more but what cleans up. A text as its reason says why; otherwise the run was
   * cancelled.
   */
  signal: AbortSignal;
  /** Aborted: nothing starts any more. */
  cleanUp: AbortSignal;
  /** Whether something of it has run already, which may want cleaning up. */
  begun: boolean;
  /** Never rejects: whatever happens in a stage is an outcome. */
  run(position: number): Promise<StageOutcome>;
  skip(position: number, reason: string): Promise<void>;
}

type State = "waiting" | "running" | StageOutcome;

/**
 * Runs stages in their order and in parallel where their needs allow: a stage without `needs` waits for all before it,
 * `needs` replaces that. After a failure, or after a cancel, what runs finishes.
 * @returns the outcomes, in the order of the stages
 */
export async function runSchedule(schedule: Schedule): Promise<StageOutcome[]> {
  const { stages, done } = schedule;
  const states: State[] = stages.map((_, position) =>
    done.has(position) ? "succeeded" : "waiting",
  );
  const running = new Map<number, Promise<void>>();
  for (;;) {
    const started = await startReady(schedule, states, running);
    if (running.size === 0) {
      if (states.every(isOver)) return states as StageOutcome[];
      if (!started) throw new Error("stages wait for each other in a circle");
    } else {
      await Promise.race(running.values());
    }
  }
}

const hasStarted = (state: State): boolean => state !== "waiting" && state !== "skipped";

const isOver = (state: State): boolean => state !== "waiting" && state !== "running";

/** Starts or skips what can be decided now. @returns whether anything was decided */
async function startReady(
  schedule: Schedule,
  states: State[],
  running: Map<number, Promise<void>>,
): Promise<boolean> {
  let decided = false;
  /** All before it are over: what most stages wait for, and looked at once for all of them. */
  let first = 0;
  for (let position = 0; position < states.length; position += 1) {
    while (first < position && isOver(states[first]!)) first += 1;
    if (states[position] !== "waiting") continue;
    const { needs } = schedule.stages[position]!;
    const ready =
      needs === null
        ? first === position
        : waitsFor(schedule.stages, position).every((at) => isOver(states[at]!));
    if (!ready) continue;
    const reason = skipReason(schedule, states, position);
    if (reason !== null) {
      states[position] = "skipped";
      await schedule.skip(position, reason);
      decided = true;
    } else if (running.size < schedule.maxParallel) {
      states[position] = "running";
      running.set(position, runOne(schedule, states, running, position));
      decided = true;
    }
  }
  return decided;
}

async function runOne(
  schedule: Schedule,
  states: State[],
  running: Map<number, Promise<void>>,
  position: number,
): Promise<void> {
  states[position] = await schedule.run(position);
  running.delete(position);
}

/** Positions of the stages that must be over before this one is decided. */
function waitsFor(stages: readonly PlannedStage[], position: number): number[] {
  const needs = stages[position]!.needs;
  if (needs === null) return [...stages.keys()].slice(0, position);
  return needs.map((id) => stages.findIndex((stage) => stage.id === id));
}

/** null: it starts. */
function skipReason(schedule: Schedule, states: readonly State[], position: number): string | null {
  const before = waitsFor(schedule.stages, position);
  const stage = schedule.stages[position]!;
  if (stage.skip !== null) return stage.skip;
  if (schedule.signal.aborted) {
    const isOver = schedule.cleanUp.aborted || !(schedule.begun || states.some(hasStarted));
    return !isOver && cleansUp(stage.if) ? null : stopReason(schedule.signal);
  }
  const failures = [...states.keys()].filter((at) => isFailure(states[at] as StageOutcome));
  const failedBefore = before.filter((at) => failures.includes(at));
  const blockers = schedule.failFast
    ? failures
    : stage.needs === null
      ? []
      : blockingNeeds(schedule, states, before);
  const facts = {
    failed: schedule.failFast
      ? failures.length > 0
      : failedBefore.length > 0 || blockers.length > 0,
    blocked: blockers.length > 0,
    cancelled: false,
  };
  if (evaluateCondition(parseCondition(stage.if), facts)) return null;
  if (facts.blocked) return whyBlocked(schedule.stages, position, blockers);
  return `its condition is false: ${stage.if}`;
}

/** A stage that does not wait for a failed one would have run if there had been room for it sooner. */
function whyBlocked(
  stages: readonly PlannedStage[],
  position: number,
  blockers: readonly number[],
): string {
  const awaited = new Set(waitsFor(stages, position));
  for (const at of awaited) {
    if (blockers.includes(at)) return `${stages[at]!.id} did not succeed`;
    for (const before of waitsFor(stages, at)) awaited.add(before);
  }
  return `${stages[blockers[0]!]!.id} had failed before there was room for it (fail-fast)`;
}

const stopReason = ({ reason }: AbortSignal): string =>
  typeof reason === "string" ? reason : "the run was cancelled";

/**
 * Needs that failed, and needs that were themselves left out because of a failure; what the plan left out is no
 * obstacle.
 */
function blockingNeeds(
  schedule: Schedule,
  states: readonly State[],
  needs: readonly number[],
): number[] {
  return needs.filter((at) => {
    const state = states[at] as StageOutcome;
    if (isFailure(state)) return true;
    const left = state === "skipped" && schedule.stages[at]!.skip === null;
    return left && blockingNeeds(schedule, states, waitsFor(schedule.stages, at)).length > 0;
  });
}
