import type { Finding } from "../../model/finding.ts";
import { addDays, daysBetween, parseDay } from "../dates.ts";
import { readDocumentFields } from "../document-fields.ts";
import { isClosed } from "../document-status.ts";
import type { FindingText } from "../finding.ts";
import { createSpecFinding, shown } from "./findings.ts";

/** Limits for the date of a last review. */
export interface Terms {
  /** `YYYY-MM-DD` */
  judgedOn: string;
  maxAgeDays: number;
  warnDays: number;
}

/**
 * The review state of a spec.
 * - `dated`: it has a `last_review`, of any value
 * - `undated`: it has none; `fields` tells whether it has front matter
 * - `closed`: its status says that it is no longer in use
 * - `unreadable`: its front matter is not valid YAML
 */
export type LastReview =
  | { kind: "dated"; value: unknown; line: number }
  | { kind: "undated"; fields: boolean; line: number | null }
  | { kind: "closed" }
  | { kind: "unreadable"; problem: string };

/** Reads the review state from a spec's metadata. */
export function readReview(text: string): LastReview {
  const { fields, getLine, problem, isFrontMatter } = readDocumentFields(text);
  if (problem !== null) return { kind: "unreadable", problem };
  const { status, last_review: value } = fields;
  if (isClosed(status)) return { kind: "closed" };
  if (value === undefined) return { kind: "undated", fields: isFrontMatter, line: null };
  const line = getLine("last_review");
  return value === null && isFrontMatter
    ? { kind: "undated", fields: true, line }
    : { kind: "dated", value: value ?? "", line };
}

/** Returns at most one finding: the date is missing, invalid, in the future, too old, or soon will be. */
export function judgeReview(path: string, review: LastReview, terms: Terms): Finding[] {
  switch (review.kind) {
    case "closed":
      return [];
    case "unreadable":
      return [unreadable(path, review.problem)];
    case "undated":
      return [undated(path, review.line)];
    case "dated":
      return judgeDate({ path, line: review.line }, review.value, terms);
  }
}

const unreadable = (path: string, problem: string): Finding =>
  createSpecFinding("unreadable", {
    title: "Front matter cannot be read",
    message: `The front matter of ${path} cannot be read: ${problem}.`,
    fix: "Correct the YAML between its two lines of hyphens.",
    path,
    line: 1,
  });

const undated = (path: string, line: number | null): Finding =>
  createSpecFinding("no-last-review", {
    title: "Spec without a last review",
    message: `${path} has no \`last_review\`.`,
    fix: "Review it, and add the day to its front matter, as `last_review: YYYY-MM-DD`.",
    path,
    line,
  });

function judgeDate(place: SpecPlace, value: unknown, terms: Terms): Finding[] {
  const { judgedOn, maxAgeDays, warnDays } = terms;
  const day = parseDay(value);
  if (day === null) return [notADay(place, value)];
  const age = daysBetween(day, judgedOn);
  // Days are in UTC. East of it, tomorrow may have begun.
  if (age < -1) return [ahead(place, day, judgedOn)];
  if (age > maxAgeDays) return [stale(place, day, age, terms)];
  const left = maxAgeDays - age;
  return left < warnDays ? [soonStale(place, day, left, terms)] : [];
}

type SpecPlace = Pick<FindingText, "path" | "line">;

const notADay = (place: SpecPlace, value: unknown): Finding =>
  createSpecFinding("invalid-last-review", {
    ...place,
    title: "Invalid date",
    message: `last_review is ${shown(value)}; expected a day of the calendar, as YYYY-MM-DD.`,
    fix: "Write the day of the last review, as `last_review: YYYY-MM-DD`.",
  });

const ahead = (place: SpecPlace, day: string, judgedOn: string): Finding =>
  createSpecFinding("future-last-review", {
    ...place,
    title: "Last review in the future",
    message: `last_review is ${day}, which is after ${judgedOn}, the day that dates are judged by.`,
    fix: "Write the day on which it was last reviewed.",
  });

const stale = (
  place: SpecPlace,
  day: string,
  age: number,
  { judgedOn, maxAgeDays }: Terms,
): Finding =>
  createSpecFinding("stale", {
    ...place,
    title: "Spec review overdue",
    message: `The last review was on ${day}, ${age} days before ${judgedOn}; at most ${maxAgeDays} are allowed.`,
    fix: "Review it and set `last_review`, or set `status: done` if it is no longer in use.",
  });

const soonStale = (place: SpecPlace, day: string, left: number, { maxAgeDays }: Terms): Finding =>
  createSpecFinding("soon-stale", {
    ...place,
    level: "warning",
    title: "Spec soon due for a review",
    message: `The last review was on ${day}; the next is due on ${addDays(day, maxAgeDays)}, ${left === 0 ? "the day that dates are judged by" : `in ${left} day${left === 1 ? "" : "s"}`}.`,
    fix: "Review it and set `last_review`.",
  });
