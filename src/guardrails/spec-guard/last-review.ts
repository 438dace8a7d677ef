import type { Finding } from "../../model/finding.ts";
import { addDays, daysBetween, parseDay } from "../dates.ts";
import { type FrontMatter, frontMatterOf } from "../front-matter.ts";
import type { Remark } from "../finding.ts";
import { found, shown } from "./findings.ts";

/** What the date of a last review is held against. */
export interface Terms {
  /** `YYYY-MM-DD` */
  judgedOn: string;
  maxAgeDays: number;
  warnDays: number;
}

/**
 * What a spec says of itself.
 * - `dated`: it has a `last_review`, of whatever value
 * - `undated`: it has none; `fields` says whether it has front matter where one would be
 * - `closed`: its status says that nobody works by it any more
 * - `unreadable`: its front matter is no YAML
 */
export type Review =
  | { kind: "dated"; value: unknown; line: number }
  | { kind: "undated"; fields: boolean; line: number | null }
  | { kind: "closed" }
  | { kind: "unreadable"; problem: string };

/** Values of `status` that end a spec's life. */
const closed = new Set([
  "archived",
  "cancelled",
  "canceled",
  "closed",
  "completed",
  "deprecated",
  "done",
  "rejected",
  "succeeded",
  "superseded",
]);

/** Lines of a text without front matter in which its date may stand. */
const headLines = 20;

/**
 * Reads the date from the front matter, or, as older specs have it, from a line `last_review: 2026-11-21` of its own near the
 * beginning of a text that has no front matter.
 */
export function readReview(text: string): Review {
  const front = frontMatterOf(text);
  return front === null ? reviewOfHead(text) : reviewOfFields(front);
}

function reviewOfFields({ fields, lineOf, problem }: FrontMatter): Review {
  if (problem !== null) return { kind: "unreadable", problem };
  const { status, last_review: value } = fields;
  if (typeof status === "string" && closed.has(status.trim().toLowerCase())) return { kind: "closed" };
  if (value === undefined) return { kind: "undated", fields: true, line: null };
  const line = lineOf("last_review");
  return value === null ? { kind: "undated", fields: true, line } : { kind: "dated", value, line };
}

function reviewOfHead(text: string): Review {
  const lines = text.split("\n", headLines);
  const index = lines.findIndex((line) => line.startsWith("last_review:"));
  if (index < 0) return { kind: "undated", fields: false, line: null };
  const value = lines[index]!.slice("last_review:".length).trim();
  return { kind: "dated", value, line: index + 1 };
}

/** At most one finding: the date is missing or none, lies ahead, is too long ago, or soon will be. */
export function judgeReview(path: string, review: Review, terms: Terms): Finding[] {
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
  found("unreadable", {
    title: "Front matter cannot be read",
    message: `The front matter of ${path} cannot be read: ${problem}.`,
    fix: "Correct the YAML between its two lines of hyphens.",
    path,
    line: 1,
  });

const undated = (path: string, line: number | null): Finding =>
  found("no-last-review", {
    title: "Spec without a last review",
    message: `${path} does not say when it was last reviewed.`,
    fix: "Review it, and add the day to its front matter, as `last_review: YYYY-MM-DD`.",
    path,
    line,
  });

function judgeDate(place: Pick<Remark, "path" | "line">, value: unknown, terms: Terms): Finding[] {
  const { judgedOn, maxAgeDays, warnDays } = terms;
  const day = parseDay(value);
  if (day === null) return [notADay(place, value)];
  const age = daysBetween(day, judgedOn);
  // Days are judged in UTC. Where the sun rises earlier it may be tomorrow already.
  if (age < -1) return [ahead(place, day, judgedOn)];
  if (age > maxAgeDays) return [stale(place, day, age, terms)];
  const left = maxAgeDays - age;
  return left < warnDays ? [soonStale(place, day, left, terms)] : [];
}

const notADay = (place: Pick<Remark, "path" | "line">, value: unknown): Finding =>
  found("invalid-last-review", {
    ...place,
    title: "No day of the calendar",
    message: `last_review is ${shown(value)}; expected a day of the calendar, as YYYY-MM-DD.`,
    fix: "Write the day of the last review, as `last_review: YYYY-MM-DD`.",
  });

const ahead = (place: Pick<Remark, "path" | "line">, day: string, judgedOn: string): Finding =>
  found("future-last-review", {
    ...place,
    title: "Last review lies ahead",
    message: `last_review is ${day}, which is after ${judgedOn}, the day that dates are judged by.`,
    fix: "Write the day on which it was last reviewed.",
  });

const stale = (
  place: Pick<Remark, "path" | "line">,
  day: string,
  age: number,
  { judgedOn, maxAgeDays }: Terms,
): Finding =>
  found("stale", {
    ...place,
    title: "Spec not reviewed for long",
    message: `The last review was on ${day}, ${age} days before ${judgedOn}; at most ${maxAgeDays} are allowed.`,
    fix: "Review it and set `last_review`, or set `status: done` when nobody works by it any more.",
  });

const soonStale = (
  place: Pick<Remark, "path" | "line">,
  day: string,
  left: number,
  { maxAgeDays }: Terms,
): Finding =>
  found("soon-stale", {
    ...place,
    level: "warning",
    title: "Spec soon due for a review",
    message: `The last review was on ${day}; the next is due on ${addDays(day, maxAgeDays)}, ${left === 0 ? "the day that dates are judged by" : `in ${left} day${left === 1 ? "" : "s"}`}.`,
    fix: "Review it and set `last_review`.",
  });
