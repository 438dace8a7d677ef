import { daysBetween } from "../dates.ts";
import type { Freshness } from "./freshness.ts";

/** Documents by what is wrong with them; one can be counted twice. */
export interface FreshnessCounts {
  judged: number;
  /** Not judged, because their status says that they are closed. */
  closed: number;
  overdue: number;
  due_soon: number;
  /** With an error that is not about its age. */
  faulty: number;
  /** Entries of the registry without a document. */
  gone: number;
}

/** How many of the next reviews are listed. */
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

/** The reviews that come next or should have been, the most urgent first. `days` are negative where one is overdue. */
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
  const said =
    judged + closed === 0 && documents > 0 ? `none of ${all} changed` : `${many} judged on ${day}`;
  const what = closed === 0 ? said : `${said}, ${closed} closed by their status`;
  const words = [
    { count: counts.overdue, what: "overdue" },
    { count: counts.faulty, what: "with missing or wrong fields" },
    { count: counts.gone, what: "in the registry only" },
    { count: counts.due_soon, what: "due soon" },
  ].flatMap(({ count, what }) => (count === 0 ? [] : [`${count} ${what}`]));
  return words.length === 0 ? what : `${what}: ${words.join(", ")}`;
}
