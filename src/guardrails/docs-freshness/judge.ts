import pMap from "p-map";
import type { Repository } from "../../changes/repository.ts";
import { GitError } from "../../model/changes.ts";
import { type Finding, worstFirst } from "../../model/finding.ts";
import { getJudgementDay, daysBetween } from "../dates.ts";
import { isClosed } from "../document-status.ts";
import type { GuardrailFacts, Judge } from "../guardrail.ts";
import { judgeDocumentChange } from "./document-change.ts";
import { type DocumentSet, findDocuments, decodeText } from "./documents.ts";
import { type Freshness, judgeDocument, type FreshnessRules } from "./freshness.ts";
import type { DocsFreshnessOptions } from "./options.ts";
import { readRecord } from "./record.ts";
import type { RegistryEntry } from "./registry.ts";
import { judgeRegistryChange } from "./registry-change.ts";
import { createFreshnessFinding } from "./finding.ts";
import { type JudgementScope, findScope } from "./scope.ts";
import { stampChanged } from "./stamp.ts";
import type { Edit } from "../../model/judged.ts";

/** Files that are read at the same time. */
const readsAtATime = 16;

/**
 * Checks that documents name their owner and were reviewed recently. `details`:
 * - `as_of`, `judged_on`: how the day of comparison was chosen, and the day
 * - `only_changed`, `base`: whether only changes since that commit were checked
 * - `documents`, `judged`, `closed`: number of documents, of those checked, and of those closed by
 *   their status
 * - `overdue`, `due_soon`, `faulty`, `gone`: documents whose review is late or near, those with
 *   another error, and registry entries without a document
 * - `next_due`: the ten most urgent reviews, each with `path`, `due` and `days` (negative if
 *   overdue)
 */
export const judgeDocsFreshness: Judge<DocsFreshnessOptions> = async (
  repository,
  options,
  facts,
) => {
  const day = await getJudgementDay(options["as-of"], facts, repository);
  const documents = await findDocuments(repository, options);
  const scope = await findScope(repository, options, facts, documents);
  const judged = await judgeDocuments(repository, options, documents, scope, day);
  const gone = documents.gone.filter(
    (entry) => scope.entry(entry) && !isClosed(entry.fields["status"]),
  );
  const findings = [
    ...(await judgeRegistryChange(repository, documents, options)),
    ...(await judgeDocumentChange(repository, documents, options)),
    ...judged.flatMap((one) => one.findings),
    ...gone.map(createGoneFinding),
    ...listRegistryFindings(documents),
    ...listEmptyFindings(documents, options),
  ].toSorted(worstFirst);
  const counts = countFreshness(judged, gone.length);
  return {
    verdict: findings.some(({ level }) => level === "error") ? "violated" : "passed",
    summary: summarize(counts, { documents: documents.paths.length, day }),
    override: null,
    decision: null,
    details: {
      as_of: options["as-of"],
      judged_on: day,
      only_changed: scope.onlyChanged,
      base: scope.base,
      documents: documents.paths.length,
      ...counts,
      next_due: listNextDue(judged, day),
    },
    findings,
    edits: await createEdits(repository, options, facts, scope),
  };
};

async function judgeDocuments(
  repository: Repository,
  options: DocsFreshnessOptions,
  { paths, entries }: DocumentSet,
  scope: JudgementScope,
  day: string,
): Promise<Freshness[]> {
  const rules = toRules(options, day);
  const judge = async (path: string): Promise<Freshness> => {
    // An unreadable document, such as a broken link, has no metadata.
    const text = decodeText((await repository.read(path)) ?? new Uint8Array());
    return judgeDocument(readRecord(path, text, entries.get(path)), rules);
  };
  return pMap(paths.filter(scope.document), judge, { concurrency: readsAtATime });
}

const toRules = (options: DocsFreshnessOptions, day: string): FreshnessRules => ({
  judgedOn: day,
  cadenceDays: options["cadence-days"],
  warnDays: options["warn-days"],
  requireOwner: options["require-owner"],
  registry: options.registry ?? null,
});

function createGoneFinding({ path, file, line }: RegistryEntry): Finding {
  const message = `${file} names ${path}, which does not exist.`;
  const fix = "Remove the entry, or update its path.";
  return createFreshnessFinding("missing-document", { path: file, line }, message, fix);
}

function listRegistryFindings({ registry }: DocumentSet): Finding[] {
  if (registry === null) return [];
  const fix = "Write a list `documents`, each with a `path`, in YAML or JSON.";
  return registry.mistakes.map(({ line, message }) => {
    const words = `The registry cannot be read: ${message}.`;
    return createFreshnessFinding("unreadable-registry", { path: registry.file, line }, words, fix);
  });
}

/** A list of globs that matches nothing may be a typo. */
function listEmptyFindings(
  { paths, registry }: DocumentSet,
  { files }: DocsFreshnessOptions,
): Finding[] {
  if (paths.length > 0) return [];
  const named = registry === null ? "" : `, and ${registry.file} names none`;
  const message = `No file matches ${files.join(", ") || "an empty list"}${named}.`;
  const fix = "Set `files` to the documents' globs.";
  return [createFreshnessFinding("no-documents", { path: null, line: null }, message, fix)];
}

/** If all documents are checked, the verdict needs no history, so a git failure only costs the edits. */
async function createEdits(
  repository: Repository,
  options: DocsFreshnessOptions,
  facts: GuardrailFacts,
  { onlyChanged }: JudgementScope,
): Promise<Edit[]> {
  try {
    return await stampChanged(repository, options, facts);
  } catch (error) {
    if (onlyChanged || !(error instanceof GitError)) throw error;
    return [];
  }
}

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

function countFreshness(judged: readonly Freshness[], gone: number): FreshnessCounts {
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
function listNextDue(
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
