import { cleansUp, evaluateCondition, parseCondition } from "../model/condition.ts";
import { isFailure, type StageOutcome } from "../model/outcome.ts";
import type { PlannedStage } from "../model/plan.ts";

/** Stages with the rules of their subtask. */
export interface Schedule {
  stages: readonly PlannedStage[];
  /** Positions of stages that succeeded earlier and are never run again. */
  done: ReadonlySet<number>;
  failFast: boolean;
  maxParallel: number;
  /** Once aborted, only stages that clean up start. The reason is a text; without one the run was cancelled. */
  signal: AbortSignal;
  /** Once aborted, no stage starts. */
  cleanUp: AbortSignal;
  /** Whether something has run already that may need cleaning up. */
  begun: boolean;
  /** Never rejects: an error is an outcome too. */
  run(position: number): Promise<StageOutcome>;
  skip(position: number, reason: string): Promise<void>;
}

type State = "waiting" | "running" | StageOutcome;

/**
 * Runs stages in order, or in parallel where `needs` allows it: without `needs` a stage waits for all before it. After
 * a failure or a cancel, running stages finish.
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
      if (!started) throw new Error("the needs of stages form a cycle");
    } else {
      await Promise.race(running.values());
    }
  }
}

const hasStarted = (state: State): boolean => state !== "waiting" && state !== "skipped";

const isOver = (state: State): boolean => state !== "waiting" && state !== "running";

/** Starts or skips all stages that are ready. @returns whether there were any */
async function startReady(
  schedule: Schedule,
  states: State[],
  running: Map<number, Promise<void>>,
): Promise<boolean> {
  let decided = false;
  /** All stages before it are over. Kept across the loop, since most stages wait for exactly that. */
  let first = 0;
  for (let position = 0; position < states.length; position += 1) {
    while (first < position && isOver(states[first]!)) first += 1;
    if (states[position] !== "waiting") continue;
    const { needs } = schedule.stages[position]!;
    const ready =
      needs === null
        ? first === position
        : findNeeds(schedule.stages, position).every((at) => isOver(states[at]!));
    if (!ready) continue;
    const reason = findSkipReason(schedule, states, position);
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

/** Positions of the stages that must be over before this one starts. */
function findNeeds(stages: readonly PlannedStage[], position: number): number[] {
  const needs = stages[position]!.needs;
  if (needs === null) return [...stages.keys()].slice(0, position);
  return needs.map((id) => stages.findIndex((stage) => stage.id === id));
}

/** null: the stage starts. */
function findSkipReason(
  schedule: Schedule,
  states: readonly State[],
  position: number,
): string | null {
  const before = findNeeds(schedule.stages, position);
  const stage = schedule.stages[position]!;
  if (stage.skip !== null) return stage.skip;
  if (schedule.signal.aborted) {
    const isOver = schedule.cleanUp.aborted || !(schedule.begun || states.some(hasStarted));
    return !isOver && cleansUp(stage.if) ? null : getStopReason(schedule.signal);
  }
  const failures = [...states.keys()].filter((at) => isFailure(states[at] as StageOutcome));
  const failedBefore = before.filter((at) => failures.includes(at));
  const blockers = schedule.failFast
    ? failures
    : stage.needs === null
      ? []
      : findBlockingNeeds(schedule, states, before);
  const facts = {
    failed: schedule.failFast
      ? failures.length > 0
      : failedBefore.length > 0 || blockers.length > 0,
    blocked: blockers.length > 0,
    cancelled: false,
  };
  if (evaluateCondition(parseCondition(stage.if), facts)) return null;
  if (facts.blocked) return describeBlock(schedule.stages, position, blockers);
  return `its condition is false: ${stage.if}`;
}

/** A stage that does not depend on a failed one was only blocked because it had not started by then. */
function describeBlock(
  stages: readonly PlannedStage[],
  position: number,
  blockers: readonly number[],
): string {
  const awaited = new Set(findNeeds(stages, position));
  for (const at of awaited) {
    if (blockers.includes(at)) return `${stages[at]!.id} did not succeed`;
    for (const before of findNeeds(stages, at)) awaited.add(before);
  }
  return `${stages[blockers[0]!]!.id} failed before this stage could start (fail-fast)`;
}

const getStopReason = ({ reason }: AbortSignal): string =>
  typeof reason === "string" ? reason : "the run was cancelled";

/** Finds needs that failed, or were skipped because of a failure. Stages that the plan skips block nothing. */
function findBlockingNeeds(
  schedule: Schedule,
  states: readonly State[],
  needs: readonly number[],
): number[] {
  return needs.filter((at) => {
    const state = states[at] as StageOutcome;
    if (isFailure(state)) return true;
    const left = state === "skipped" && schedule.stages[at]!.skip === null;
    return left && findBlockingNeeds(schedule, states, findNeeds(schedule.stages, at)).length > 0;
  });
}
