import { aggregate, type Aggregate, type AggregateInput } from "../../src/aggregate/aggregate.ts";
import { entriesOf } from "../../src/model/entries.ts";
import { noFrames } from "../../src/model/frames.ts";
import type { JournalEvent } from "../../src/model/journal.ts";
import type { Judgement } from "../../src/model/judgement.ts";
import { Manifest } from "../../src/model/manifest.ts";
import { type Exit, outcomeOf, type RunStatus, type StageOutcome } from "../../src/model/outcome.ts";
import { Plan } from "../../src/model/plan.ts";
import { RunSummary } from "../../src/model/run-summary.ts";
import { foldJournal } from "../../src/model/fold.ts";

/** How a stage ended; a judgement is a guardrail's. null: it never did. */
export type Ending = StageOutcome | "running" | Judgement | null;
/** By `subtask/stage` or `setup/stage`; the rest as `others` says. */
export type Endings = Readonly<Record<string, Ending>>;

export interface Left {
  assignment?: string;
  attempt?: number;
  others?: StageOutcome | null;
  /** Undefined: what follows from the stages; null: it never ended. */
  status?: RunStatus | null;
  /** Seconds after the beginning of the hour, for its start; it ends ten later. */
  second?: number;
}

export const time = (second: number): string => new Date(Date.UTC(2026, 2, 4, 6, 0, second)).toISOString();
export const aggregatedAt = time(3000);

const exits: Readonly<Record<Exclude<StageOutcome, "skipped">, Exit>> = {
  succeeded: { kind: "exited", code: 0 },
  failed: { kind: "exited", code: 1 },
  allowed_failure: { kind: "exited", code: 1 },
  timed_out: { kind: "timed-out", after_seconds: 60 },
  cancelled: { kind: "cancelled" },
};

/** The manifest that an attempt at an assignment leaves, folded from the journal that such an attempt writes. */
export function left(plan: Plan, endings: Endings = {}, how: Left = {}): Manifest {
  const assignment =
    plan.assignments.find(({ instance_id }) => instance_id === how.assignment) ?? plan.assignments[0]!;
  const commands = entriesOf(plan, assignment);
  const { attempt = plan.plan_attempt, second = 0, others = "succeeded" } = how;
  const outcomes = commands.map(({ id, subtask }) => {
    const name = `${subtask ?? "setup"}/${id}`;
    return Object.hasOwn(endings, name) ? endings[name]! : leftOut(plan, subtask, id) ? "skipped" : others;
  });
  const events: JournalEvent[] = [
    {
      type: "run-started",
      at: time(second),
      task_id: plan.task_id,
      run_id: plan.run_id,
      parent_run_id: null,
      pipeline_id: plan.pipeline_id,
      pipeline_title: plan.pipeline_title,
      assignment: assignment.instance_id,
      attempt,
      plan_digest: plan.digest,
      artifact_root: `.runs/task/cli/run-1/jobs/${assignment.instance_id}/a${attempt}`,
      guardrails_required: plan.guardrails_required,
      writer: { pid: 1, host: "host", started: null },
      mark: "0123456789abcdef",
      heartbeat: null,
      redaction: "enforce",
      commands,
    },
    ...outcomes.flatMap((outcome, position) => stageEvents(position + 1, outcome, second)),
  ];
  const status = how.status === undefined ? statusOf(outcomes) : how.status;
  if (status !== null) {
    events.push({ type: "run-finished", at: time(second + 10), status, status_detail: null, summary: "" });
  }
  return Manifest.parse(foldJournal(events));
}

function leftOut(plan: Plan, subtask: string | null, id: string): boolean {
  const stages = subtask === null ? plan.setup : plan.subtasks.find((one) => one.id === subtask)!.stages;
  return stages.find((stage) => stage.id === id)!.skip !== null;
}

/** The end of a guardrail as its job writes it down. */
const judgedExit = ({ verdict, override }: Judgement): Exit => ({
  kind: "judged",
  verdict,
  overridden: override !== null,
});

function stageEvents(index: number, ending: Ending, second: number): JournalEvent[] {
  if (ending === null) return [];
  if (ending === "skipped")
    return [{ type: "stage-skipped", at: time(second + 1), index, reason: "the reason" }];
  const started: JournalEvent = {
    type: "stage-started",
    at: time(second + 1),
    index,
    try: 1,
    pid: 1,
    process_started: null,
    log_path: null,
  };
  if (ending === "running") return [started];
  const judgement = typeof ending === "string" ? null : ending;
  const exit = typeof ending === "string" ? exits[ending] : judgedExit(ending);
  const finished: JournalEvent = {
    type: "stage-finished",
    at: time(second + 2),
    index,
    outcome: outcomeOf(exit, { continue_on_error: ending === "allowed_failure" }),
    exit,
    tries: 1,
    duration_ms: 1000,
    summary: judgement?.summary ?? "the summary",
    notes: [],
    tail: null,
    error_file: null,
    findings: [],
    findings_omitted: 0,
    judgement,
    artifacts: ["01-stage/report.txt"],
    outputs: {},
    step_summary: null,
    files: [],
    frames: noFrames,
    privacy_log: null,
    handed_on: false,
  };
  return [started, finished];
}

function statusOf(endings: readonly Ending[]): RunStatus {
  const outcomes = endings.map((ending) =>
    typeof ending === "string" || ending === null
      ? ending
      : outcomeOf(judgedExit(ending), { continue_on_error: false }),
  );
  if (outcomes.includes("failed") || outcomes.includes("timed_out")) return "failed";
  return outcomes.includes("cancelled") ? "cancelled" : "succeeded";
}

/** The run as it is aggregated, each of its files held against its schema. */
export function aggregated(
  plan: Plan,
  manifests: readonly Manifest[],
  more: Partial<AggregateInput> = {},
): Aggregate {
  const result = aggregate({
    plan,
    manifests,
    attempt: plan.plan_attempt,
    jobResults: null,
    jobs: null,
    now: new Date(aggregatedAt),
    artifactRoot: ".runs/task/cli/run-1",
    artifacts: [".runs/task/cli/run-1/summary.md"],
    warnings: [],
    ...more,
  });
  Plan.parse(result.plan);
  Manifest.parse(result.manifest);
  RunSummary.parse(result.summary);
  return result;
}
