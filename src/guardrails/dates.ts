import type { Repository } from "../changes/repository.ts";
import type { Facts } from "./guardrail.ts";

const dayMs = 24 * 60 * 60 * 1000;

/** A day of the calendar, `YYYY-MM-DD`; null for anything else, such as 2026-02-30 or a date with a time. */
export function parseDay(text: unknown): string | null {
  if (typeof text !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const date = new Date(`${text}T00:00:00Z`);
  // A day that its month doesn't have becomes one of the next month.
  return !Number.isNaN(date.getTime()) && dayOf(date) === text ? text : null;
}

/** The day of a moment, in UTC: the same on every machine. */
export function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative when it lies before. Days as parseDay gives them. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / dayMs;
}

/** The day so many days after another. */
export function addDays(day: string, days: number): string {
  return dayOf(new Date(Date.parse(day) + days * dayMs));
}

/**
 * The day that dates are judged by: today, or with `head` the day of HEAD's commit, by which a verdict can be made again
 * later. Where there is no commit yet it is today.
 */
export async function judgedOn(
  asOf: "today" | "head",
  facts: Pick<Facts, "now">,
  repository: Pick<Repository, "headDate">,
): Promise<string> {
  const committed = asOf === "head" ? await repository.headDate() : null;
  return dayOf(committed ?? facts.now);
}
