import { counted } from "../../model/counted.ts";
import type { Finding } from "../../model/finding.ts";
import { addDays, daysBetween, parseDay } from "../dates.ts";
import { isClosed } from "../document-status.ts";
import type { Claim, DocumentRecord } from "./record.ts";
import { type FindingPlace, createFreshnessFinding } from "./finding.ts";
import { limits } from "../../model/limits.ts";

/** Rules for documents. */
export interface FreshnessRules {
  /** The day that dates are compared with. */
  judgedOn: string;
  /** Default days between two reviews. */
  cadenceDays: number;
  /** Days before a due review from which it warns. */
  warnDays: number;
  requireOwner: boolean;
  /** Path of the registry; null if there is none. */
  registry: string | null;
}

/** The result for one document. */
export interface Freshness {
  path: string;
  /** The day of its next review; null if unknown or none. */
  due: string | null;
  /** Whether its status closes it, so that nothing else was checked. */
  closed: boolean;
  findings: Finding[];
}

/** A review may be one day ahead, because in time zones ahead of UTC it is already tomorrow for some hours. */
const maxDaysAhead = 1;

/** Checks one document. If its front matter cannot be read, this is the only finding. */
export function judgeDocument(record: DocumentRecord, rules: FreshnessRules): Freshness {
  if (record.problem !== null) {
    const findings = [createUnreadableFinding(record)];
    return { path: record.path, due: null, closed: false, findings };
  }
  if (isClosed(record.status?.value))
    return { path: record.path, due: null, closed: true, findings: [] };
  const owner = judgeOwner(record, rules);
  const cadence = judgeCadence(record, rules);
  const review = judgeReview(record, rules, cadence.days);
  return {
    path: record.path,
    due: review.due,
    closed: false,
    findings: [owner, cadence.finding, review.finding].filter((finding) => finding !== null),
  };
}

function createUnreadableFinding(record: DocumentRecord): Finding {
  const message = `The front matter of ${record.path} cannot be read: ${record.problem}.`;
  const fix = "Write it as YAML, between two lines of three hyphens.";
  const place = getDocumentPlace(record);
  return createFreshnessFinding("unreadable-front-matter", place, message, fix);
}

function judgeOwner(record: DocumentRecord, rules: FreshnessRules): Finding | null {
  const { owner, path } = record;
  if (owner === null && !rules.requireOwner) return null;
  const fix = `Add \`owner:\` with a person or a team ${describeWhereToAdd(rules)}.`;
  if (owner === null) {
    const place = getDocumentPlace(record);
    return createFreshnessFinding("missing-owner", place, `${path} has no \`owner\`.`, fix);
  }
  if (isNames(owner.value)) return null;
  const message = `The owner of ${path} is ${formatValue(owner.value)}; expected a name or a list of names.`;
  return createFreshnessFinding("invalid-owner", owner, message, "Name a person or a team.");
}

const isName = (value: unknown): boolean => typeof value === "string" && value.trim() !== "";
const isNames = (value: unknown): boolean =>
  isName(value) || (Array.isArray(value) && value.length > 0 && value.every(isName));

/** Parses the days between two reviews; null if invalid. */
export const parseCadence = (value: unknown): number | null =>
  typeof value === "number" &&
  Number.isInteger(value) &&
  value >= 1 &&
  value <= limits.reviewDays.value
    ? value
    : null;

function judgeCadence(
  { path, cadence_days: claim }: DocumentRecord,
  { cadenceDays }: FreshnessRules,
): { days: number; finding: Finding | null } {
  if (claim === null) return { days: cadenceDays, finding: null };
  const { value } = claim;
  const days = parseCadence(value);
  if (days !== null) return { days, finding: null };
  const message = `The cadence of ${path} is ${formatValue(value)}; expected whole days from 1 to ${limits.reviewDays.value}.`;
  const fix = `Write a number such as \`cadence_days: ${cadenceDays}\`, or leave it out.`;
  return {
    days: cadenceDays,
    finding: createFreshnessFinding("invalid-cadence", claim, message, fix),
  };
}

function judgeReview(
  record: DocumentRecord,
  rules: FreshnessRules,
  cadence: number,
): { due: string | null; finding: Finding | null } {
  const { path, last_review: claim } = record;
  const { judgedOn } = rules;
  if (claim === null) {
    const message = `${path} has no \`last_review\`.`;
    const fix = `Read it, then add \`last_review: ${judgedOn}\` ${describeWhereToAdd(rules)}.`;
    return {
      due: null,
      finding: createFreshnessFinding("missing-review", getDocumentPlace(record), message, fix),
    };
  }
  const day = parseDay(claim.value);
  if (day === null) {
    const message = `The last review of ${path} is ${formatValue(claim.value)}; expected a day of the calendar, YYYY-MM-DD.`;
    const fix = `Write a day such as \`last_review: ${judgedOn}\`.`;
    return { due: null, finding: createFreshnessFinding("invalid-review", claim, message, fix) };
  }
  if (daysBetween(judgedOn, day) > maxDaysAhead) {
    const message = `The last review of ${path} is ${day}, which lies in the future: it is judged on ${judgedOn}.`;
    const fix = "Write the day of the last review, not of the next one.";
    return { due: null, finding: createFreshnessFinding("future-review", claim, message, fix) };
  }
  const due = addDays(day, cadence);
  return { due, finding: judgeAge({ path, day, due, cadence, claim }, rules) };
}

interface ReviewAge {
  path: string;
  day: string;
  due: string;
  cadence: number;
  claim: Claim;
}

function judgeAge(
  { path, day, due, cadence, claim }: ReviewAge,
  { judgedOn, warnDays }: FreshnessRules,
): Finding | null {
  const left = daysBetween(judgedOn, due);
  if (left > warnDays) return null;
  const facts = `It was last reviewed on ${day} and is reviewed every ${counted(cadence, "day")}.`;
  const fix = `Read it, put it right, then write \`last_review: ${judgedOn}\`.`;
  if (left < 0) {
    const message = `The review of ${path} has been overdue since ${due}, for ${counted(-left, "day")}. ${facts}`;
    return createFreshnessFinding("overdue", claim, message, fix);
  }
  const when = left === 0 ? "today" : `in ${counted(left, "day")}`;
  const message = `The review of ${path} is due on ${due}, ${when}. ${facts}`;
  return createFreshnessFinding("due-soon", claim, message, fix);
}

function describeWhereToAdd({ registry }: FreshnessRules): string {
  return registry === null
    ? "to its front matter"
    : `to its front matter or to its entry in ${registry}`;
}

/** Formats a value, truncated if long. */
function formatValue(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

const getDocumentPlace = ({ path, frontMatterLine }: DocumentRecord): FindingPlace => ({
  path,
  line: frontMatterLine,
});
