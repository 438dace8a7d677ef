import { daysBetween } from "../dates.ts";
import type { Freshness } from "./freshness.ts";

/** Number of documents by problem; a document may count twice. */
export interface FreshnessCounts {
  judged: number;
  /** Skipped because their status closes them. */
  closed: number;
  overdue: number;
  due_soon: number;
  /** With an error other than the age of the review. */
  faulty: number;
  /** Entries of the registry without a document. */
  gone: number;
}

/** Maximum number of reviews to list. */
const maxNextReviews = 10;

export function countFreshness(judged: readonly Freshness[], gone: number): FreshnessCounts {
  const closed = judged.filter((one) => one.closed).length;
  const counts = {
    judged: judged.length - closed,
    closed,
    overdue: 0,
    due_soon: 0,
    faulty: 0,
    gone,
  };
  for (const { findings } of judged) {
    const rules = new Set(findings.map(({ rule }) => rule?.replace("docs-freshness/", "")));
    if (rules.delete("overdue")) counts.overdue += 1;
    if (rules.delete("due-soon")) counts.due_soon += 1;
    if (rules.size > 0) counts.faulty += 1;
  }
  return counts;
}

/** The most urgent reviews first; `days` is negative if overdue. */
export function listNextDue(
  judged: readonly Freshness[],
  day: string,
): { path: string; due: string; days: number }[] {
  return judged
    .flatMap(({ path, due }) => (due === null ? [] : [{ path, due, days: daysBetween(day, due) }]))
    .toSorted((left, right) => left.days - right.days)
    .slice(0, maxNextReviews);
}

/** `7 of 12 documents judged on 2026-03-04, 3 closed by their status: 2 overdue, 1 due soon`. */
export function summarize(
  counts: FreshnessCounts,
  { documents, day }: { documents: number; day: string },
): string {
  const { judged, closed } = counts;
  const all = `${documents} ${documents === 1 ? "document" : "documents"}`;
  const many = judged === documents ? all : `${judged} of ${all}`;
  const scopeText =
    judged + closed === 0 && documents > 0 ? `none of ${all} changed` : `${many} judged on ${day}`;
  const what = closed === 0 ? scopeText : `${scopeText}, ${closed} closed by their status`;
  const words = [
    { count: counts.overdue, what: "overdue" },
    { count: counts.faulty, what: "with missing or wrong fields" },
    { count: counts.gone, what: "in the registry only" },
    { count: counts.due_soon, what: "due soon" },
  ].flatMap(({ count, what }) => (count === 0 ? [] : [`${count} ${what}`]));
  return words.length === 0 ? what : `${what}: ${words.join(", ")}`;
}
