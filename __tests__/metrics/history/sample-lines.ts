import type { MetricsEntry } from "../../../src/model/metrics-entry.ts";

export interface SampleRun {
  id: string;
  attempt?: number;
  status?: MetricsEntry["status"];
  /** Minutes after noon of the first of March 2026 at which it ended. Default: 0. */
  end?: number;
  seconds?: number;
  branch?: string;
}

const noon = Date.UTC(2026, 2, 1, 12);

/** A line of the history: a run of two stages, `build` and `unit`, of which a failure is the second one's. */
export function sampleLine(run: SampleRun): string {
  const { id, attempt = 1, status = "succeeded", end = 0, seconds = 60, branch = "main" } = run;
  const completed = noon + end * 60_000;
  const stage = (name: string, outcome: "succeeded" | "failed") => ({
    id: name,
    subtask: "api",
    outcome,
    duration_ms: seconds * 500,
    tries: 1,
  });
  const entry: MetricsEntry = {
    schema_version: 1,
    kind: "metrics-entry",
    run_id: id,
    task_id: "task",
    pipeline_id: "gate",
    status,
    started_at: new Date(completed - seconds * 1_000).toISOString(),
    completed_at: new Date(completed).toISOString(),
    duration_seconds: seconds,
    commands_passed: status === "succeeded" ? 2 : 1,
    commands_failed: status === "failed" ? 1 : 0,
    commands_skipped: 0,
    guardrails_present: false,
    recorded_at: new Date(completed).toISOString(),
    artifact_path: ".runs/task/cli/run",
    child_runs: 0,
    control_plane_status: "unknown",
    scheduler_mode: "multi-instance",
    instance_stats: [],
    privacy_mode: null,
    privacy_log_path: null,
    privacy_event_count: 0,
    handle_count: 0,
    attempt,
    head_sha: "0123456789012345678901234567890123456789",
    branch,
    default_branch: "main",
    event: "push",
    default_pipeline: true,
    partial: false,
    epoch: null,
    stages: [stage("build", "succeeded"), stage("unit", status === "failed" ? "failed" : "succeeded")],
  };
  return JSON.stringify(entry);
}

/** Lines of runs `r<from>` to `r<to>`, a minute after each other; every seventh failed. */
export const sampleLines = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => {
    const number = from + index;
    return sampleLine({
      id: `r${number}`,
      end: number,
      seconds: 30 + (number % 40),
      status: number % 7 === 0 ? "failed" : "succeeded",
    });
  });
