import { join } from "node:path";
import { cleansUp } from "../model/condition.ts";
import type { PlannedEntry } from "../model/journal.ts";
import type { PlannedStage } from "../model/plan.ts";
import type { RedactedText } from "../model/redacted.ts";
import { subRunId } from "../model/sub-run.ts";
import type { RunContext, StageGroup, StageGroupResult } from "./context.ts";
import { mergePassedOn } from "./environment.ts";
import type { Journal } from "./journal.ts";
import { runSchedule } from "./schedule.ts";
import { runStage } from "./stage.ts";

/** Runs stages in the order of their needs, each with what earlier ones passed on. */
export async function runStageGroup(
  context: RunContext,
  list: StageGroup,
): Promise<StageGroupResult> {
  let { passedOn } = list;
  const deadline = getDeadline(context, list.bounds.timeout_minutes);
  const outcomes = await runSchedule({
    stages: list.stages,
    done: findReusedPositions(list),
    failFast: list.bounds.fail_fast,
    maxParallel: list.bounds.max_parallel ?? context.defaultParallel,
    signal: list.signal,
    cleanUp: list.cleanUp,
    // A nested pipeline runs only if its stage does.
    begun: list.scope.path.length > 0,
    run: async (position) => {
      const stage = list.stages[position]!;
      const entry = list.entries[position]!;
      const before = passedOn;
      const result = await runStage(context, {
        ...list,
        stage,
        entry,
        passedOn: before,
        signal: selectSignal(list, stage),
        cwd: join(list.folder, stage.working_directory),
        timeoutMs: Math.min(stage.timeout_minutes * 60_000, getTimeLeft(context, deadline)),
        createSubRunId: () => subRunId(list.scope.runId, list.scope.namesakes, entry),
        runGroup: runStageGroup,
      });
      passedOn = mergePassedOn(passedOn, before, result.passedOn);
      return result.outcome;
    },
    skip: (position, reason) =>
      recordSkip(list.journal, list.entries[position]!, context.redactor.text(reason)),
  });
  return { outcomes, passedOn };
}

export const recordSkip = (
  journal: Journal,
  { index }: PlannedEntry,
  reason: RedactedText,
): Promise<void> => journal.record({ type: "stage-skipped", index, reason });

/** As on GitHub, a cancel does not end a stage that cleans up. In a nested pipeline that is up to its stages. */
const selectSignal = ({ signal, cleanUp }: StageGroup, stage: PlannedStage): AbortSignal =>
  stage.kind !== "subpipeline" && cleansUp(stage.if) ? cleanUp : signal;

const findReusedPositions = ({ entries, scope }: StageGroup): ReadonlySet<number> =>
  new Set(
    [...entries.keys()].filter((position) => scope.reused.stages.has(entries[position]!.index)),
  );

const getDeadline = (context: RunContext, minutes: number | null): number =>
  minutes === null ? Infinity : context.clock.elapsed() + minutes * 60_000;

const getTimeLeft = (context: RunContext, deadline: number): number =>
  Math.floor(deadline - context.clock.elapsed());
