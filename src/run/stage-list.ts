import { join } from "node:path";
import { cleansUp } from "../model/condition.ts";
import type { PlannedStage } from "../model/plan.ts";
import { subRunId } from "../model/sub-run.ts";
import type { RunContext, StageList, StageListResult } from "./context.ts";
import { joinCarried } from "./environment.ts";
import { runSchedule } from "./schedule.ts";
import { runStage } from "./stage.ts";

/** Runs the stages in the order that their needs give, each with what earlier ones handed on. */
export async function runStageList(context: RunContext, list: StageList): Promise<StageListResult> {
  let { carried } = list;
  const deadline = deadlineOf(context, list.timeoutMinutes);
  const outcomes = await runSchedule({
    stages: list.stages,
    done: keptPositions(list),
    failFast: list.failFast,
    maxParallel: list.maxParallel ?? context.defaultParallel,
    signal: list.signal,
    cleanUp: list.cleanUp,
    // A nested pipeline runs only when its stage does.
    begun: list.scope.path.length > 0,
    run: async (position) => {
      const stage = list.stages[position]!;
      const entry = list.entries[position]!;
      const before = carried;
      const result = await runStage(context, {
        ...list,
        stage,
        entry,
        carried: before,
        signal: signalFor(list, stage),
        cwd: join(list.folder, stage.working_directory),
        timeoutMs: Math.min(stage.timeout_minutes * 60_000, timeLeft(context, deadline)),
        subRunId: () => subRunId(list.scope.runId, list.scope.namesakes, entry),
        runList: runStageList,
      });
      carried = joinCarried(carried, before, result.carried);
      return result.outcome;
    },
    skip: (position, reason) =>
      list.journal.record({
        type: "stage-skipped",
        index: list.entries[position]!.index,
        reason: context.redactor.text(reason),
      }),
  });
  return { outcomes, carried };
}

/** A stage that cleans up is not ended by the cancel, as on GitHub. Of a nested pipeline, its stages decide that. */
const signalFor = ({ signal, cleanUp }: StageList, stage: PlannedStage): AbortSignal =>
  stage.kind !== "subpipeline" && cleansUp(stage.if) ? cleanUp : signal;

/** Positions of stages that an earlier attempt did. */
const keptPositions = ({ entries, scope }: StageList): ReadonlySet<number> =>
  new Set(
    [...entries.keys()].filter((position) => scope.kept.stages.has(entries[position]!.index)),
  );

const deadlineOf = (context: RunContext, minutes: number | null): number =>
  minutes === null ? Infinity : context.clock.elapsed() + minutes * 60_000;

const timeLeft = (context: RunContext, deadline: number): number =>
  Math.floor(deadline - context.clock.elapsed());
