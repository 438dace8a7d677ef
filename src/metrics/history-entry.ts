import type { BranchClass } from "../model/figures.ts";
import { parseJson } from "../model/json.ts";
import type { StageOutcome } from "../model/outcome.ts";
import { parseTimestamp } from "./timestamp.ts";

/** Fields that `completeness.json` looks for in every run that counts. */
export const requiredFields = [
  "instance_stats",
  "privacy_event_count",
  "control_plane_status",
] as const;
export type RequiredField = (typeof requiredFields)[number];

export interface EntryStage {
  /** null: set-up. */
  subtask: string | null;
  id: string;
  outcome: StageOutcome;
  /** Whole milliseconds; null: it never started. */
  duration_ms: number | null;
  tries: number;
}

/** What the figures need of a line of the history, with everything filled in that an older line lacks. */
export interface HistoryEntry {
  /** Run id and attempt: `<run id>#<attempt>`. */
  id: string;
  runId: string;
  attempt: number;
  pipeline: string;
  status: string;
  /** Milliseconds since 1970. */
  startedMs: number;
  completedMs: number;
  /** As it was written: only a baseline needs it. */
  recordedAt: string | null;
  /** Whole milliseconds. */
  durationMs: number;
  /** null: none, or an older entry, which knows none. */
  branch: string | null;
  class: BranchClass;
  /** null: none, or nothing says that it is what ran. */
  headSha: string | null;
  defaultPipeline: boolean;
  epoch: string | null;
  stages: readonly EntryStage[];
  missing: readonly RequiredField[];
  /** It is of a whole run that succeeded or failed, and something ran. Whether a later attempt replaces it is not known here. */
  counts: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

/** The first day of the year 10000: later times have no label of ten characters. */
const endOfTime = Date.UTC(10_000, 0);
/** A hundred years, in milliseconds: more is a mistake, and would swamp every mean. */
const longest = 36_525 * 86_400_000;

/**
 * Reads a line of a history: tolerant, since the system that this one follows wrote some too, and without a schema, since a
 * history can have a million lines. Fields of the wrong kind count as absent.
 * @returns null for what is no entry: no JSON object, or one without `run_id`, `status` or any time
 */
export function readEntry(line: string): HistoryEntry | null {
  const value = parseJson(line);
  if (typeof value !== "object" || value === null) return null;
  const fields = value as Fields;
  const runId = textOf(fields["run_id"]);
  const status = textOf(fields["status"]);
  const completedMs = completionOf(fields);
  if (runId === null || status === null || completedMs === null) return null;
  const attempt = attemptOf(fields["attempt"]);
  const startedMs = timeOf(fields["started_at"]);
  const durationMs =
    durationOf(fields["duration_seconds"]) ?? Math.max(0, completedMs - (startedMs ?? completedMs));
  return {
    id: `${runId}#${attempt}`,
    runId,
    attempt,
    pipeline: textOf(fields["pipeline_id"]) ?? "unknown",
    status,
    startedMs: startedMs ?? Math.max(0, completedMs - durationMs),
    completedMs,
    recordedAt: textOf(fields["recorded_at"]),
    durationMs,
    branch: textOf(fields["branch"]),
    class: classOf(fields),
    headSha: commitOf(fields),
    defaultPipeline: fields["default_pipeline"] === true,
    epoch: textOf(fields["epoch"]),
    stages: stagesOf(fields["stages"]),
    missing: missingOf(fields),
    counts: countsOf(status, fields),
  };
}

const textOf = (value: unknown): string | null =>
  typeof value === "string" && value !== "" ? value : null;

const attemptOf = (value: unknown): number =>
  Number.isSafeInteger(value) && (value as number) > 0 ? (value as number) : 1;

const completionOf = (fields: Fields): number | null =>
  timeOf(fields["completed_at"]) ?? timeOf(fields["recorded_at"]) ?? timeOf(fields["started_at"]);

/**
 * Milliseconds since 1970 of a time in UTC: others would depend on where they are read.
 * @returns null for anything else, and for years after 9999
 */
export function timeOf(value: unknown): number | null {
  if (typeof value !== "string" || !value.endsWith("Z")) return null;
  const ms = parseTimestamp(value);
  return ms >= 0 && ms < endOfTime ? ms : null;
}

function durationOf(seconds: unknown): number | null {
  if (typeof seconds !== "number") return null;
  const ms = Math.round(seconds * 1_000);
  return ms >= 0 && ms <= longest ? ms : null;
}

/** The older system knew no branches: what it ran counts for the default one. */
function classOf({ branch, default_branch }: Fields): BranchClass {
  if (branch === undefined) return "default";
  return textOf(branch) !== null && branch === default_branch ? "default" : "other";
}

/** In a work tree of a person's, two runs at the same commit can be of different code: then it is evidence of nothing. */
const commitOf = (fields: Fields): string | null =>
  textOf(fields["event"]) === null ? null : textOf(fields["head_sha"]);

/** Entries of the older system may lack the counts: they were written after something ran. */
function countsOf(status: string, fields: Fields): boolean {
  const { partial, commands_passed: passed, commands_failed: failed } = fields;
  if ((status !== "succeeded" && status !== "failed") || partial === true) return false;
  return typeof passed !== "number" || typeof failed !== "number" || passed + failed > 0;
}

const none: readonly never[] = [];

function stagesOf(value: unknown): readonly EntryStage[] {
  if (!Array.isArray(value)) return none;
  return value.every(isStage) ? value : value.filter(isStage);
}

function isStage(value: unknown): value is EntryStage {
  if (typeof value !== "object" || value === null) return false;
  const { id, subtask, outcome, duration_ms, tries } = value as Fields;
  if (typeof id !== "string" || (subtask !== null && typeof subtask !== "string")) return false;
  if (typeof outcome !== "string" || typeof tries !== "number") return false;
  return (
    duration_ms === null || (Number.isInteger(duration_ms) && isDuration(duration_ms as number))
  );
}

const isDuration = (ms: number): boolean => ms >= 0 && ms <= longest;

/**
 * `unknown` is a status of the control plane: there is none to ask. `privacy_events`, the older system's list, says what
 * `privacy_event_count` says.
 */
function missingOf(fields: Fields): readonly RequiredField[] {
  const { instance_stats, privacy_event_count, privacy_events, control_plane_status } = fields;
  const hasStats = Array.isArray(instance_stats) && instance_stats.length > 0;
  const hasEvents = typeof privacy_event_count === "number" || Array.isArray(privacy_events);
  const hasStatus = textOf(control_plane_status) !== null;
  if (hasStats && hasEvents && hasStatus) return none;
  const found = [hasStats, hasEvents, hasStatus];
  return requiredFields.filter((_, place) => !found[place]);
}
