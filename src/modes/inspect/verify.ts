import { join } from "node:path";
import type * as z from "zod";
import { toAggregateInput } from "../../aggregate/aggregate.ts";
import { checkPlan } from "../../aggregate/evidence/check-plan.ts";
import { describeDifference, findDifference } from "../../aggregate/evidence/difference.ts";
import { Aggregation } from "../../model/aggregation.ts";
import { Digests } from "../../model/digests.ts";
import { parseJson } from "../../model/json.ts";
import { limits } from "../../model/limits.ts";
import { Plan } from "../../model/plan.ts";
import { asRecorded } from "../../model/redacted.ts";
import type { RunSummary } from "../../model/run-summary.ts";
import { runFileKind } from "../../model/run-files.ts";
import { computeDigest } from "../../plan/digest.ts";
import type { Files } from "../../platform/platform.ts";
import { readApprovals } from "../run-folder/approvals.ts";
import {
  type ConcludedRun,
  type NamedText,
  type RunBasis,
  createResultFiles,
  concludeStoredRun,
  withStageSummaries,
  formatSarif,
} from "../aggregate/concluded-run.ts";
import { hashFiles } from "../run-folder/digests.ts";
import { formatAttemptEntry } from "../history/write-entry.ts";
import { readAttempts } from "../run-folder/read-attempts.ts";
import { readBounded } from "../run-folder/read-bounded.ts";
import { describeContent, findFirstDifference, findChangedSize } from "./verify-digests.ts";

/** The result of verifying a run's folder. */
export type Verified =
  | {
      holds: true;
      run: string;
      files: number;
      assignments: number;
      /** The last chain, a hash over the plan and all files. */
      chain: string;
      status: RunSummary["status"];
      /** Number of approvals given after the result was written. */
      laterApprovals: number;
      /** Files of a kind that this version does not write. */
      unknown: string[];
    }
  /** The first mismatch: the file, and what is wrong with it. */
  | { holds: false; reason: string };

/** Hashes from outside the run's folder that it must match. Left out: not compared. */
export interface Anchors {
  /** The chain from the job summary or check-run, or a prefix of it. */
  chain?: string | undefined;
  /** The digest of the plan, or a prefix of it. */
  planDigest?: string | undefined;
}

/**
 * Checks that a run's folder is unmodified, that its evidence is consistent with its plan and with itself, and that its
 * result follows from both: the result is recomputed and compared field by field. How the jobs ended is only recorded
 * in the result itself, so this does not prove who wrote it. Anchors do.
 * @param folder absolute: the run's folder, or its downloaded `-run-` artifact
 * @param signal rejects when aborted
 */
export async function verifyRun(
  files: Files,
  folder: string,
  anchors: Anchors = {},
  signal?: AbortSignal,
): Promise<Verified> {
  const read = await readBasis(files, folder, signal);
  if (typeof read === "string") return { holds: false, reason: read };
  const { digests, basis } = read;
  const chain = digests.files.at(-1)?.chain ?? digests.plan_digest;
  const reason =
    checkAnchors(anchors, { chain, planDigest: digests.plan_digest }) ??
    toAggregateInput(basis.plan, basis.evidence, basis.aggregation).faults[0]?.message ??
    checkDocuments(basis, digests) ??
    (await checkAttemptFiles(files, basis));
  if (reason !== null) return { holds: false, reason };
  const result = concludeStoredRun(await withStageSummaries(basis));
  const wrong = await checkResult(files, basis, result);
  if (wrong !== null) return { holds: false, reason: wrong };
  const approvals = await checkApprovals(files, basis);
  if (typeof approvals === "string") return { holds: false, reason: approvals };
  return {
    holds: true,
    run: digests.run_id,
    files: digests.files.length,
    assignments: basis.plan.assignments.length,
    chain,
    status: result.summary.status,
    laterApprovals: approvals,
    unknown: listUnknownFiles(basis, digests),
  };
}

/** @returns the first mismatch, if a file is missing or was changed */
async function readBasis(
  files: Files,
  folder: string,
  signal: AbortSignal | undefined,
): Promise<{ digests: Digests; basis: RunBasis } | string> {
  const digests = await readAs(files, folder, "digests.json", Digests);
  if (typeof digests === "string") return digests;
  const grown = await findChangedSize(files, folder, digests);
  if (grown !== null) return grown;
  const hashed = await hashFiles(files, folder, { signal });
  const changed = findFirstDifference(digests, hashed);
  if (changed !== null) return changed;
  const plan = await readAs(files, folder, "plan.json", Plan);
  if (typeof plan === "string") return plan;
  if (plan.digest !== computeDigest(plan))
    return "plan.json: its digest does not match its content";
  const wrong = checkPlan(plan);
  if (wrong !== null) return `plan.json: ${wrong}`;
  const aggregation = await readAs(files, folder, "aggregation.json", Aggregation);
  if (typeof aggregation === "string") return aggregation;
  const expected = { run_id: plan.run_id, plan_digest: plan.digest, attempt: aggregation.attempt };
  for (const [name, found] of [
    ["digests.json", digests],
    ["aggregation.json", aggregation],
  ] as const) {
    const { run_id, plan_digest, attempt } = found;
    const difference = findDifference({ run_id, plan_digest, attempt }, expected);
    if (difference !== null) return `${name}: ${describeDifference(difference, "plan.json")}`;
  }
  const request = { folder, plan, leftOut: aggregation.left_out, known: hashed };
  const evidence = await readAttempts(files, request, () => undefined);
  return { digests, basis: { plan, evidence, aggregation: asRecorded(aggregation), folder } };
}

async function readAs<Schema extends z.ZodType<object>>(
  files: Files,
  folder: string,
  name: string,
  schema: Schema,
): Promise<z.output<Schema> | string> {
  const read = await readBounded(files, join(folder, name), limits.manifestBytes.value);
  if (read.kind !== "text")
    return read.kind === "missing"
      ? `${name}: missing in ${folder}`
      : `${name}: it is larger than ${limits.manifestBytes.shown}`;
  const parsed = schema.safeParse(read.value);
  return parsed.success ? parsed.data : `${name}: not a file of this version`;
}

function checkAnchors(expected: Anchors, found: Record<keyof Anchors, string>): string | null {
  if (expected.planDigest !== undefined && !found.planDigest.startsWith(expected.planDigest))
    return `plan.json: its digest is ${found.planDigest}, but ${expected.planDigest} was expected`;
  return expected.chain === undefined || found.chain.startsWith(expected.chain)
    ? null
    : `digests.json: its chain ends with ${found.chain}, but ${expected.chain} was expected`;
}

/** Checks that the documents of `after` stages are unmodified. */
function checkDocuments({ aggregation }: RunBasis, digests: Digests): string | null {
  for (const { path, bytes, sha256 } of aggregation.after?.documents ?? []) {
    const name = path.slice(aggregation.artifact_root.length + 1);
    const found = digests.files.find((file) => file.path === name);
    if (found === undefined) return `${name}: the file is missing, but aggregation.json lists it`;
    if (found.sha256 !== sha256 || found.bytes !== bytes)
      return `${name}: the file was changed: it has ${describeContent(found)}, but aggregation.json says ${describeContent({ bytes, sha256 })}`;
  }
  return null;
}

/** Checks the files of each attempt that are derived from its journal. */
async function checkAttemptFiles(
  files: Files,
  { plan, evidence, folder }: RunBasis,
): Promise<string | null> {
  for (const { place, manifest, findings } of evidence.attempts) {
    const entry = formatAttemptEntry(plan, manifest);
    const expected = [
      ...(entry === null ? [] : [{ name: "metrics.jsonl", text: entry }]),
      ...(findings.length === 0
        ? []
        : [{ name: "findings.sarif", text: await formatSarif(plan, asRecorded([...findings])) }]),
    ];
    // They may be missing: failing to write them did not change the outcome.
    const wrong = await findFirstMismatch(files, folder, expected, {
      prefix: `${place}/`,
      mayBeMissing: true,
    });
    if (wrong !== null) return wrong;
  }
  return null;
}

async function checkResult(
  files: Files,
  basis: RunBasis,
  run: ConcludedRun,
): Promise<string | null> {
  const { others, result, entry } = await createResultFiles(basis, run);
  return (
    (await findFirstMismatch(files, basis.folder, [...result, ...others])) ??
    (await findFirstMismatch(files, basis.folder, entry, { mayBeMissing: true }))
  );
}

/** @returns the first file that differs from its expected text, with the first field that differs */
async function findFirstMismatch(
  files: Files,
  folder: string,
  expected: readonly NamedText[],
  { prefix = "", mayBeMissing = false } = {},
): Promise<string | null> {
  for (const { name, text } of expected) {
    const path = `${prefix}${name}`;
    const found = await readBounded(files, join(folder, path), limits.manifestBytes.value);
    if (found.kind === "missing" && mayBeMissing) continue;
    if (found.kind !== "text") return `${path}: missing or too large`;
    if (found.text === text) continue;
    if (name.endsWith(".md")) return `${path}: does not match the run's other files`;
    // The order of keys does not matter.
    const difference = findDifference(found.value, parseJson(text));
    if (difference !== null)
      return `${path}: ${describeDifference(difference, "plan, journals and aggregation.json")}`;
  }
  return null;
}

/** @returns how many were added later, or an error if one that counted is missing or was changed */
async function checkApprovals(
  files: Files,
  { aggregation, folder, plan }: RunBasis,
): Promise<number | string> {
  const { approvals } = await readApprovals(files, folder, plan.run_id);
  const present = new Set(approvals.map((approval) => JSON.stringify(approval)));
  const gone = aggregation.approvals.find((approval) => !present.has(JSON.stringify(approval)));
  if (gone !== undefined)
    return `approvals: the approval of ${JSON.stringify(gone.actor)} is missing or was changed`;
  return approvals.length - aggregation.approvals.length;
}

/** Unknown files outside `jobs/`, where the evidence already checks each file. */
function listUnknownFiles({ aggregation }: RunBasis, { files }: Digests): string[] {
  const documents = new Set(
    (aggregation.after?.documents ?? []).map(({ path }) =>
      path.slice(aggregation.artifact_root.length + 1),
    ),
  );
  return files
    .map(({ path }) => path)
    .filter((path) => !path.startsWith("jobs/") && path !== "summary.md" && !documents.has(path))
    .filter((path) => runFileKind(path) === undefined);
}
