import { startsAfterSuccess } from "../../model/condition.ts";
import type { JournalEvent, JournalEventOf } from "../../model/journal.ts";
import { nestedExit, nestedJudgement } from "../../model/nested-end.ts";
import { outcomeOf, type Exit } from "../../model/outcome.ts";
import type { Manifest } from "../../model/manifest.ts";
import type { Plan, PlannedStage } from "../../model/plan.ts";
import { describeDifference, findDifference, formatValue } from "./difference.ts";

/** The events of one stage, in their order. */
export type StageEvent = Extract<JournalEvent, { index: number }>;

export interface StageEvidence {
  stage: PlannedStage;
  events: readonly StageEvent[];
  /** Its journal ends with a success, so nothing in it failed or was cancelled. */
  allWell: boolean;
  /** Its journal has an end. */
  isOver: boolean;
  isNested: boolean;
  override: Plan["override"];
  /** The manifest of its nested pipeline; null: it has none, or it left nothing. */
  child: Manifest | null;
}

/** @returns contradictions in its events, each as a clause that follows the stage's name */
export function checkStage(evidence: StageEvidence): string[] {
  const { stage, isOver } = evidence;
  const events = evidence.events.filter(({ type }) => !type.startsWith("child-"));
  const last = events.at(-1);
  if (last === undefined || last.type === "stage-started") return isOver ? ["has no end"] : [];
  const starts = events.filter((event) => event.type === "stage-started");
  if (starts.length < events.length - 1) return ["ended more than once"];
  switch (last.type) {
    case "stage-kept":
      return starts.length > 0 ? ["was kept, but it started as well"] : [];
    case "stage-skipped":
      return starts.length > 0
        ? ["was skipped, but it started as well"]
        : checkSkip(evidence, last.reason);
    case "stage-finished":
      return [
        ...checkStart(evidence),
        ...checkTries(stage, starts, last),
        ...checkExit(evidence, starts.length, last.exit),
        ...checkOutcome(stage, last),
        ...checkJudgement(evidence, last),
      ];
    default:
      return [];
  }
}

/** In a successful run, a stage is skipped only by the plan or by its condition. */
function checkSkip({ stage, allWell }: StageEvidence, reason: string): string[] {
  if (!allWell) return [];
  if (stage.skip !== null)
    return reason === stage.skip
      ? []
      : [`reason is ${formatValue(reason)}, and by plan.json it is ${formatValue(stage.skip)}`];
  return startsAfterSuccess(stage.if) ? ["was skipped, although nothing kept it from running"] : [];
}

function checkStart({ stage, allWell }: StageEvidence): string[] {
  if (stage.skip !== null)
    return [`ran, and by plan.json it is skipped: ${formatValue(stage.skip)}`];
  return allWell && !startsAfterSuccess(stage.if)
    ? [`ran, although its condition is false: ${formatValue(stage.if)}`]
    : [];
}

function checkTries(
  stage: PlannedStage,
  starts: readonly JournalEventOf<"stage-started">[],
  { tries }: JournalEventOf<"stage-finished">,
): string[] {
  const wrong = starts.find((start, at) => start.try !== at + 1);
  if (wrong !== undefined)
    return [`try is ${wrong.try} in its start number ${starts.indexOf(wrong) + 1}`];
  const most = stage.kind === "command" ? stage.tries.max : 1;
  if (tries !== Math.max(1, starts.length))
    return [`tries is ${tries}, and it was started ${starts.length} times`];
  return tries > most ? [`tries is ${tries}, and by plan.json it has at most ${most}`] : [];
}

/** Exits of each kind of stage, besides those that all of them can have. */
const kindsOfExit: Readonly<Record<PlannedStage["kind"], readonly Exit["kind"][]>> = {
  command: ["exited", "signalled", "spawn-failed"],
  guardrail: ["judged"],
  subpipeline: ["exited", "nothing-ran"],
};
const anyExit: readonly Exit["kind"][] = ["timed-out", "cancelled", "errored"];

function checkExit({ stage, child }: StageEvidence, starts: number, exit: Exit): string[] {
  const { kind } = exit;
  if (!kindsOfExit[stage.kind].includes(kind) && !anyExit.includes(kind))
    return [`exit.kind is ${formatValue(kind)}, which no ${stage.kind} can have`];
  if (starts === 0 && kind !== "spawn-failed" && !anyExit.includes(kind))
    return [`exit.kind is ${formatValue(kind)}, and it was never started`];
  if (stage.kind !== "subpipeline" || anyExit.includes(kind)) return [];
  if (child === null) return ["has an end, and its nested pipeline has no journal"];
  const difference = findDifference(exit, nestedExit(child, null), "exit");
  return difference === null ? [] : [describeDifference(difference, "its nested pipeline")];
}

/** A stage that was running when its process died is failed or cancelled, even if it may fail. */
const isGone = (exit: Exit): boolean => exit.kind === "errored" && exit.reason === "process-gone";

function checkOutcome(
  stage: PlannedStage,
  { exit, outcome }: JournalEventOf<"stage-finished">,
): string[] {
  const expected = outcomeOf(exit, stage);
  if (outcome === expected || (isGone(exit) && (outcome === "cancelled" || outcome === "failed")))
    return [];
  return [
    `outcome is ${formatValue(outcome)}, and by its exit ${formatValue(exit)} and plan.json it is ${formatValue(expected)}`,
  ];
}

function checkJudgement(
  { stage, isNested, override, child }: StageEvidence,
  { exit, judgement }: JournalEventOf<"stage-finished">,
): string[] {
  if (stage.kind === "subpipeline")
    return child === null ? [] : checkNestedJudgement(judgement, child, exit);
  if (exit.kind !== "judged")
    return judgement === null ? [] : ["has a judgement, and nothing was judged"];
  if (judgement === null) return ["was judged, and has no judgement"];
  if (judgement.verdict !== exit.verdict)
    return [
      `exit.verdict is ${formatValue(exit.verdict)}, and judgement.verdict is ${formatValue(judgement.verdict)}`,
    ];
  if (exit.overridden !== (judgement.override !== null))
    return [
      `exit.overridden is ${exit.overridden}, and judgement.override is ${formatValue(judgement.override)}`,
    ];
  const difference =
    judgement.override && findDifference(judgement.override, override, "judgement.override");
  if (difference !== null) return [describeDifference(difference, "plan.json")];
  return checkVerdict(stage, exit.verdict, isNested);
}

function checkNestedJudgement(
  judgement: JournalEventOf<"stage-finished">["judgement"],
  child: Manifest,
  exit: Exit,
): string[] {
  if (exit.kind === "errored") return [];
  const difference = findDifference(judgement, nestedJudgement(child), "judgement");
  return difference === null ? [] : [describeDifference(difference, "its nested pipeline")];
}

/** Only a change budget can be allowed later, during aggregation; only an optional review can be left out. */
function checkVerdict(stage: PlannedStage, verdict: string, isNested: boolean): string[] {
  if (stage.kind !== "guardrail") return [];
  const { uses, with: options } = stage;
  if (verdict === "overridable" && (isNested || uses !== "guardrail/diff-budget"))
    return [`exit.verdict is "overridable", which ${uses} cannot be here`];
  if (verdict === "not-performed" && (uses !== "guardrail/review" || options["required"] === true))
    return [`exit.verdict is "not-performed", which ${uses} cannot be here`];
  return [];
}
