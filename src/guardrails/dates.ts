import type { Repository } from "../changes/repository.ts";
import type { GuardrailFacts } from "./guardrail.ts";

const dayMs = 24 * 60 * 60 * 1000;

/** The forms of YAML 1.1's `timestamp` (yaml.org/type/timestamp), of which RFC 3339's are a part: a day, or one with a time. */
const timestamp =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[Tt]|[\t ]+)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d*)?)?[\t ]*(Z|[-+]\d{1,2}(?::?\d{2})?)?)?$/;

/**
 * The day of a date as people and YAML write it, `YYYY-MM-DD`: a day of the calendar, or a day with a time, of which it is the
 * day in UTC. A time without a zone is UTC's. null: anything else, such as 2026-02-30.
 */
export function parseDay(value: unknown): string | null {
  const moment = parseMoment(value);
  return moment === null ? null : toDay(moment);
}

/** The same as a moment: of a day alone its first. */
export function parseMoment(value: unknown): Date | null {
  // What has the tag `!!timestamp`.
  if (value instanceof Date) return hasFourDigits(value) ? value : null;
  const found = typeof value === "string" ? timestamp.exec(value.trim()) : null;
  if (found === null) return null;
  const [, year = "", month = "", day = "", hour, minute = "0", second = "0", zone = "Z"] = found;
  if (hour === undefined && month.length + day.length < 4) return null;
  const written = [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-");
  const midnight = Date.parse(`${written}T00:00:00Z`);
  // A day that its month doesn't have becomes one of the next month.
  const isDay = !Number.isNaN(midnight) && toDay(new Date(midnight)) === written;
  const clock = [Number(hour ?? 0), Number(minute), Number(second)] as const;
  const offset = parseZone(zone);
  // A second of 60 is one that was put in.
  if (!isDay || clock[0] > 23 || clock[1] > 59 || clock[2] > 60 || offset === null) return null;
  const moment = new Date(
    midnight + (clock[0] * 60 + clock[1] - offset) * 60_000 + clock[2] * 1000,
  );
  return hasFourDigits(moment) ? moment : null;
}

/** `-5`, `+0530`, `+05:30`: minutes ahead of UTC; null: no zone is as far away. */
function parseZone(zone: string): number | null {
  const [, sign, hours = "0", minutes = "0"] = /^([-+])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
  if (Number(hours) > 14 || Number(minutes) > 59) return null;
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** The year of anything else is written with a sign. */
const hasFourDigits = (date: Date): boolean =>
  !Number.isNaN(date.getTime()) && /^\d{4}-/.test(date.toISOString());

/** The day of a moment, in UTC: the same on every machine. */
export function toDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative when it lies before. Days as parseDay gives them. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / dayMs;
}

/** The day so many days after another. */
export function addDays(day: string, days: number): string {
  return toDay(new Date(Date.parse(day) + days * dayMs));
}

/**
 * The day that dates are judged by: today, or with `head` the day of HEAD's commit, by which a verdict can be made again
 * later. Where there is no commit yet it is today.
 */
export async function getJudgementDay(
  asOf: "today" | "head",
  facts: Pick<GuardrailFacts, "now">,
  repository: Pick<Repository, "headDate">,
): Promise<string> {
  const committed = asOf === "head" ? await repository.headDate() : null;
  return toDay(committed ?? facts.now);
}
