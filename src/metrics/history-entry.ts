import type { BranchClass } from "../model/statistics.ts";
import { parseJson } from "../model/json.ts";
import type { MetricsStage } from "../model/metrics-entry.ts";

/** Fields that `completeness.json` checks in every counted run. */
export const requiredFields = [
  "instance_stats",
  "privacy_event_count",
  "control_plane_status",
] as const;
export type RequiredField = (typeof requiredFields)[number];

/** What statistics need of a line of the history, with defaults for what an older line lacks. */
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
  /** Unparsed: only a baseline needs it. */
  recordedAt: string | null;
  /** Whole milliseconds. */
  durationMs: number;
  /** null: none, or an older entry without branches. */
  branch: string | null;
  class: BranchClass;
  /** null: none, or it may not be what ran. */
  headSha: string | null;
  defaultPipeline: boolean;
  epoch: string | null;
  stages: readonly MetricsStage[];
  missing: readonly RequiredField[];
  /**
   * A complete run that succeeded or failed and ran something. Whether a later attempt replaces it is not known here.
   */
  counts: boolean;
}

/** Orders entries by their ends, and those that ended at once by their ids. */
export const compareByEnd = (one: HistoryEntry, other: HistoryEntry): number =>
  one.completedMs - other.completedMs || (one.id < other.id ? -1 : 1);

type EntryFields = Readonly<Record<string, unknown>>;

/** The first day of the year 10000: later times have no ten-character label. */
const endOfTime = Date.UTC(10_000, 0);
/** A hundred years, in milliseconds: more is a mistake that would distort every mean. */
const longest = 36_525 * 86_400_000;

/**
 * Parses a line of a history. It is tolerant, since older versions wrote some too, and uses no schema, since a history
 * can have a million lines. Fields of the wrong type count as absent.
 * @returns null if it is not an entry: not a JSON object, or without `run_id`, `status` or any time
 */
export function parseEntry(line: string): HistoryEntry | null {
  const value = parseJson(line);
  if (typeof value !== "object" || value === null) return null;
  const fields = value as EntryFields;
  const runId = parseText(fields["run_id"]);
  const status = parseText(fields["status"]);
  const completedMs = parseCompletion(fields);
  if (runId === null || status === null || completedMs === null) return null;
  const attempt = parseAttempt(fields["attempt"]);
  const startedMs = parseTime(fields["started_at"]);
  const durationMs =
    parseDuration(fields["duration_seconds"]) ??
    Math.max(0, completedMs - (startedMs ?? completedMs));
  return {
    id: `${runId}#${attempt}`,
    runId,
    attempt,
    pipeline: parseText(fields["pipeline_id"]) ?? "unknown",
    status,
    startedMs: startedMs ?? Math.max(0, completedMs - durationMs),
    completedMs,
    recordedAt: parseText(fields["recorded_at"]),
    durationMs,
    branch: parseText(fields["branch"]),
    class: findBranchClass(fields),
    headSha: parseCommit(fields),
    defaultPipeline: fields["default_pipeline"] === true,
    epoch: parseText(fields["epoch"]),
    stages: parseStages(fields["stages"]),
    missing: findMissingFields(fields),
    counts: isCounted(status, fields),
  };
}

const parseText = (value: unknown): string | null =>
  typeof value === "string" && value !== "" ? value : null;

const parseAttempt = (value: unknown): number =>
  Number.isSafeInteger(value) && (value as number) > 0 ? (value as number) : 1;

const parseCompletion = (fields: EntryFields): number | null =>
  parseTime(fields["completed_at"]) ??
  parseTime(fields["recorded_at"]) ??
  parseTime(fields["started_at"]);

/**
 * Parses a time in UTC to milliseconds since 1970; without a time zone it would depend on the machine.
 * @returns null for anything else, and for years after 9999
 */
export function parseTime(value: unknown): number | null {
  if (typeof value !== "string" || !value.endsWith("Z")) return null;
  const ms = parseTimestamp(value);
  return ms >= 0 && ms < endOfTime ? ms : null;
}

function parseDuration(seconds: unknown): number | null {
  if (typeof seconds !== "number") return null;
  const ms = Math.round(seconds * 1_000);
  return ms >= 0 && ms <= longest ? ms : null;
}

/** Older entries have no branches: they count for the default branch. */
function findBranchClass({ branch, default_branch }: EntryFields): BranchClass {
  if (branch === undefined) return "default";
  return parseText(branch) !== null && branch === default_branch ? "default" : "other";
}

/** In a local work tree, two runs at the same commit can run different code, so the commit proves nothing. */
const parseCommit = (fields: EntryFields): string | null =>
  parseText(fields["event"]) === null ? null : parseText(fields["head_sha"]);

/** Older entries may lack the counts: they were written only after something ran. */
function isCounted(status: string, fields: EntryFields): boolean {
  const { partial, commands_passed: passed, commands_failed: failed } = fields;
  if ((status !== "succeeded" && status !== "failed") || partial === true) return false;
  return typeof passed !== "number" || typeof failed !== "number" || passed + failed > 0;
}

const none: readonly never[] = [];

function parseStages(value: unknown): readonly MetricsStage[] {
  if (!Array.isArray(value)) return none;
  return value.every(isStage) ? value : value.filter(isStage);
}

function isStage(value: unknown): value is MetricsStage {
  if (typeof value !== "object" || value === null) return false;
  const { id, subtask, outcome, duration_ms, tries } = value as EntryFields;
  if (typeof id !== "string" || (subtask !== null && typeof subtask !== "string")) return false;
  if (typeof outcome !== "string" || typeof tries !== "number") return false;
  return (
    duration_ms === null || (Number.isInteger(duration_ms) && isDuration(duration_ms as number))
  );
}

const isDuration = (ms: number): boolean => ms >= 0 && ms <= longest;

/**
 * `unknown` counts as a status, since there is no control plane to ask. `privacy_events`, a list in older entries,
 * stands for `privacy_event_count`.
 */
function findMissingFields(fields: EntryFields): readonly RequiredField[] {
  const { instance_stats, privacy_event_count, privacy_events, control_plane_status } = fields;
  const hasStats = Array.isArray(instance_stats) && instance_stats.length > 0;
  const hasEvents = typeof privacy_event_count === "number" || Array.isArray(privacy_events);
  const hasStatus = parseText(control_plane_status) !== null;
  if (hasStats && hasEvents && hasStatus) return none;
  const found = [hasStats, hasEvents, hasStatus];
  return requiredFields.filter((_, place) => !found[place]);
}

/** The format of Date.toISOString(), except for years before 100, which Date.parse reads differently. */
const written = /^(?!00)\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/** The day of the previous time: a history repeats the same day many times. */
let known = { day: "", ms: Number.NaN };

/**
 * Parses a time like Date.parse. The usual format, UTC with milliseconds, takes a third less time: every line of a
 * history has two.
 */
export function parseTimestamp(text: string): number {
  if (!written.test(text)) return Date.parse(text);
  if (!text.startsWith(known.day) || known.day === "") {
    const day = text.slice(0, 10);
    known = { day, ms: Date.parse(day) };
  }
  const seconds =
    (parseTwoDigits(text, 11) * 60 + parseTwoDigits(text, 14)) * 60 + parseTwoDigits(text, 17);
  return known.ms + seconds * 1_000 + (text.charCodeAt(20) - zero) * 100 + parseTwoDigits(text, 21);
}

const zero = "0".charCodeAt(0);

/** Parses two digits. */
const parseTwoDigits = (text: string, at: number): number =>
  (text.charCodeAt(at) - zero) * 10 + text.charCodeAt(at + 1) - zero;
