import type { Finding } from "./finding.ts";
import type { PlannedEntry } from "./journal.ts";
import type { GuardrailStatus, ManifestCommand } from "./manifest.ts";
import type { FindingCounts } from "./outcome-schema.ts";

/** The manifest entry of a stage that has not started. */
export const pendingCommand = (entry: PlannedEntry): ManifestCommand => ({
  ...entry,
  status: "pending",
  started_at: null,
  completed_at: null,
  exit_code: null,
  summary: null,
  log_path: null,
  error_file: null,
  sub_run_id: null,
  outcome: null,
  exit: null,
  tries: 0,
  duration_ms: null,
  tail: null,
  notes: [],
  artifacts: [],
  outputs: {},
  step_summary: null,
  findings: { error: 0, warning: 0, notice: 0 },
  judgement: null,
});

/** The combined status of the guardrails among the commands. */
export function guardrailStatus(
  commands: readonly ManifestCommand[],
  required: boolean,
): GuardrailStatus {
  const guards = commands.filter((command) => command.kind === "guardrail");
  const count = (status: string): number =>
    guards.filter((guard) => guard.status === status).length;
  const counts = {
    total: guards.length,
    succeeded: count("succeeded"),
    failed: count("failed"),
    skipped: count("skipped"),
    other: count("pending") + count("running"),
  };
  const present = guards.length > 0;
  return {
    present,
    recommendation:
      present || !required ? null : "add a guardrail stage: this pipeline requires guardrails",
    summary: present
      ? `${counts.succeeded} of ${counts.total} guardrails succeeded`
      : "no guardrail stages",
    counts,
  };
}

/** Counts findings by level. */
export function findingCounts(findings: readonly Finding[]): FindingCounts {
  const count = (level: Finding["level"]): number =>
    findings.filter((one) => one.level === level).length;
  return { error: count("error"), warning: count("warning"), notice: count("notice") };
}
