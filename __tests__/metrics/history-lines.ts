import {
  addLine,
  foldLedger,
  getLateAttempts,
  type Ledger,
  createLedger,
  foldWindow,
} from "../../src/metrics/ledger.ts";

/** A stage as `subtask/id`, with how it ended and what it took. */
export type StageOf = readonly [name: string, outcome: string, ms?: number, tries?: number];

export interface LineOf {
  run: string;
  attempt?: number;
  pipeline?: string;
  status?: string;
  /** ISO 8601; when it ended. */
  at: string;
  seconds?: number;
  branch?: string | null;
  sha?: string | null;
  stages?: readonly StageOf[];
  /** Fields that replace or join the others; undefined takes one away. */
  more?: Readonly<Record<string, unknown>>;
}

/** A line of a history whose default branch is `main` and whose default pipeline is `gate`. */
export function lineOf(of: LineOf): string {
  const { status = "succeeded", pipeline = "gate", seconds = 60 } = of;
  const ended = new Date(of.at);
  return JSON.stringify({
    schema_version: 1,
    kind: "metrics-entry",
    run_id: of.run,
    pipeline_id: pipeline,
    status,
    started_at: new Date(ended.getTime() - seconds * 1_000).toISOString(),
    completed_at: ended.toISOString(),
    duration_seconds: seconds,
    commands_passed: 1,
    commands_failed: status === "failed" ? 1 : 0,
    recorded_at: ended.toISOString(),
    control_plane_status: "unknown",
    instance_stats: [{ instance_id: "repo" }],
    privacy_event_count: 0,
    event: "push",
    attempt: of.attempt ?? 1,
    head_sha: of.sha ?? null,
    branch: of.branch === undefined ? "main" : of.branch,
    default_branch: "main",
    default_pipeline: pipeline === "gate",
    partial: false,
    epoch: null,
    stages: (of.stages ?? []).map(stageOf),
    ...of.more,
  });
}

function stageOf([name, outcome, duration_ms = 1_000, tries = 1]: StageOf) {
  const [subtask, id] = name.split("/");
  return { subtask, id, outcome, duration_ms, tries };
}

/** Ends a file of the history: the next line is the first of another one. */
export const rotation = Symbol("rotation");
export type Written = string | typeof rotation;

export function readInto(ledger: Ledger, written: readonly Written[]): Ledger {
  for (const line of written) {
    if (line === rotation) foldWindow(ledger);
    else addLine(ledger, line);
  }
  return ledger;
}

/** Reads all lines, and once more when an attempt came too late to replace what the window no longer held. */
export function rebuilt(written: readonly Written[], windowSize: number): Ledger {
  const first = readInto(createLedger(windowSize), written);
  const late = getLateAttempts(first);
  return late.size === 0 ? first : readInto(createLedger(windowSize, late), written);
}

/** Figures of a history; read with a small window, so that most of it is folded into the base. */
export const figuresFrom = (lines: readonly string[], windowSize = 2) =>
  foldLedger(rebuilt(lines, windowSize));
