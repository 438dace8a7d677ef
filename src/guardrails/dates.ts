import type { Repository } from "../changes/repository.ts";
import type { GuardrailFacts } from "./guardrail.ts";

const dayMs = 24 * 60 * 60 * 1000;

/** YAML 1.1's `timestamp` (yaml.org/type/timestamp), which includes RFC 3339: a day, or a day with a time. */
const timestamp =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[Tt]|[\t ]+)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d*)?)?[\t ]*(Z|[-+]\d{1,2}(?::?\d{2})?)?)?$/;

/**
 * Parses a date as people and YAML write it to `YYYY-MM-DD` in UTC: a calendar day, or a day with a time. A time
 * without a zone is in UTC. Returns null for anything else, such as 2026-02-30.
 */
export function parseDay(value: unknown): string | null {
  const moment = parseMoment(value);
  return moment === null ? null : toDay(moment);
}

/** Like parseDay, but keeps the time; a day alone is its midnight. */
export function parseMoment(value: unknown): Date | null {
  // Values with the tag `!!timestamp`.
  if (value instanceof Date) return hasFourDigits(value) ? value : null;
  const found = typeof value === "string" ? timestamp.exec(value.trim()) : null;
  if (found === null) return null;
  const [, year = "", month = "", day = "", hour, minute = "0", second = "0", zone = "Z"] = found;
  if (hour === undefined && month.length + day.length < 4) return null;
  const written = [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-");
  const midnight = Date.parse(`${written}T00:00:00Z`);
  // A day beyond the end of its month rolls over to the next month.
  const isDay = !Number.isNaN(midnight) && toDay(new Date(midnight)) === written;
  const clock = [Number(hour ?? 0), Number(minute), Number(second)] as const;
  const offset = parseZone(zone);
  // A second of 60 is a leap second.
  if (!isDay || clock[0] > 23 || clock[1] > 59 || clock[2] > 60 || offset === null) return null;
  const moment = new Date(
    midnight + (clock[0] * 60 + clock[1] - offset) * 60_000 + clock[2] * 1000,
  );
  return hasFourDigits(moment) ? moment : null;
}

/** Parses `-5`, `+0530` or `+05:30` to minutes ahead of UTC; null if no zone is that far away. */
function parseZone(zone: string): number | null {
  const [, sign, hours = "0", minutes = "0"] = /^([-+])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
  if (Number(hours) > 14 || Number(minutes) > 59) return null;
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** Other years are written with a sign. */
const hasFourDigits = (date: Date): boolean =>
  !Number.isNaN(date.getTime()) && /^\d{4}-/.test(date.toISOString());

/** The day of a moment in UTC, the same on every machine. */
export function toDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative if it is earlier. Takes days of parseDay. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / dayMs;
}

/** Adds days to a day. */
export function addDays(day: string, days: number): string {
  return toDay(new Date(Date.parse(day) + days * dayMs));
}

/**
 * The day that dates are compared with: today or, with `head`, the day of HEAD's commit, so that a verdict can be
 * reproduced later. Without a commit it is today.
 */
export async function getJudgementDay(
  asOf: "today" | "head",
  facts: Pick<GuardrailFacts, "now">,
  repository: Pick<Repository, "headDate">,
): Promise<string> {
  const committed = asOf === "head" ? await repository.headDate() : null;
  return toDay(committed ?? facts.now);
}
