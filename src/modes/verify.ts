import { join } from "node:path";
import type { z } from "zod";
import { aggregate } from "../aggregate/aggregate.ts";
import { countManifests } from "../aggregate/counting.ts";
import { isTakenByArtifacts } from "../model/artifact-path.ts";
import { Digests } from "../model/digests.ts";
import { limits } from "../model/limits.ts";
import { Manifest } from "../model/manifest.ts";
import { Plan } from "../model/plan.ts";
import { RunSummary } from "../model/run-summary.ts";
import { digestOf } from "../plan/digest.ts";
import type { Files } from "../platform/platform.ts";
import { chainOf, hashFiles, type HashedFile } from "./digests.ts";
import { readAttempts } from "./read-attempts.ts";
import { readBounded } from "./read-bounded.ts";

/** What a run's folder was found to be. */
export type Verified =
  | {
      holds: true;
      run: string;
      files: number;
      assignments: number;
      /** The last chain: it stands for all files, and for the plan. */
      chain: string;
      status: RunSummary["status"];
    }
  /** The first thing that does not hold: the file, and what is wrong with it. */
  | { holds: false; reason: string };

/**
 * Checks that a run's folder is as it was when its result was written, that every assignment of its plan is accounted for,
 * and that its result is no better than what the assignments left. It does not judge what else spoke for the result: how
 * the jobs themselves ended is in no file.
 * @param folder absolute: the run's, or what was downloaded as its `-run-` artifact
 */
export async function verifyRun(files: Files, folder: string): Promise<Verified> {
  const records = await readRecords(files, folder);
  if (typeof records === "string") return { holds: false, reason: records };
  const { digests, plan, final, manifest, summary } = records;
  const { manifests } = await readAttempts(files, { folder, plan }, () => {});
  const reason =
    wrongPlan(digests, plan, final) ??
    missingManifest(digests, final, manifests) ??
    wrongResult(digests, manifest, summary) ??
    betterThanManifests(digests, plan, manifests, summary);
  if (reason !== null) return { holds: false, reason };
  return {
    holds: true,
    run: digests.run_id,
    files: digests.files.length,
    assignments: plan.assignments.length,
    chain: digests.files.at(-1)?.chain ?? digests.plan_digest,
    status: summary.status,
  };
}

interface Records {
  digests: Digests;
  plan: Plan;
  final: Plan;
  /** Of the whole run. */
  manifest: Manifest;
  summary: RunSummary;
}

/** @returns what is wrong first, when not all of it is there and as it was */
async function readRecords(files: Files, folder: string): Promise<Records | string> {
  const digests = await readAs(files, folder, "digests.json", Digests);
  if (typeof digests === "string") return digests;
  const changed = firstDifference(digests, await hashFiles(files, folder));
  if (changed !== null) return changed;
  const plan = await readAs(files, folder, "plan.json", Plan);
  if (typeof plan === "string") return plan;
  const final = await readAs(files, folder, "plan.final.json", Plan);
  if (typeof final === "string") return final;
  const manifest = await readAs(files, folder, "manifest.json", Manifest);
  if (typeof manifest === "string") return manifest;
  const summary = await readAs(files, folder, "run-summary.json", RunSummary);
  return typeof summary === "string" ? summary : { digests, plan, final, manifest, summary };
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
      ? `${name}: this file of a run is missing in ${folder}`
      : `${name}: it is larger than ${limits.manifestBytes.shown}`;
  const parsed = schema.safeParse(read.value);
  return parsed.success ? parsed.data : `${name}: this is not one that this version wrote`;
}

function firstDifference(digests: Digests, found: readonly HashedFile[]): string | null {
  const recorded = new Map(digests.files.map((file) => [file.path, file]));
  const present = new Map(found.map((file) => [file.path, file]));
  for (const path of [...new Set([...recorded.keys(), ...present.keys()])].sort()) {
    const before = recorded.get(path);
    const now = present.get(path);
    const shown = JSON.stringify(path).slice(1, -1);
    // What was uploaded lacks those; then only the digest of their content is known.
    if (now === undefined && !isTakenByArtifacts(path)) continue;
    if (now === undefined) return `${shown}: this file is missing: digests.json knows it`;
    if (before === undefined) return `${shown}: this file was added: digests.json does not know it`;
    if (now.sha256 !== before.sha256 || now.bytes !== before.bytes)
      return `${shown}: this file was changed: ${contentOf(now)}, and digests.json says ${contentOf(before)}`;
  }
  const inOrder = digests.files.toSorted((left, right) => (left.path < right.path ? -1 : 1));
  return brokenChain(digests, chainOf(inOrder, digests.plan_digest));
}

const contentOf = ({ bytes, sha256 }: HashedFile): string => `${bytes} bytes with sha256 ${sha256}`;

function brokenChain({ files }: Digests, expected: Digests["files"]): string | null {
  const broken = files.find(
    ({ path, chain }, position) => path !== expected[position]?.path || chain !== expected[position]?.chain,
  );
  return broken === undefined ? null : `digests.json: its chain does not hold from ${broken.path} on`;
}

function wrongPlan(digests: Digests, plan: Plan, final: Plan): string | null {
  const digest = digestOf(plan);
  if (plan.digest !== digest) return "plan.json: its digest is not that of its content";
  if (digests.plan_digest !== digest) return "digests.json: it is of another plan than plan.json";
  if (final.digest !== digest || digestOf(final) !== digest)
    return "plan.final.json: it is not the plan of plan.json, finalised";
  return null;
}

/** Statuses that need no manifest: the jobs left none. */
const withoutManifest = new Set(["lost", "cancelled"]);
const green = new Set(["succeeded", "recovered"]);

function missingManifest(digests: Digests, final: Plan, manifests: readonly Manifest[]): string | null {
  const { records } = countManifests(final, manifests, digests.attempt);
  for (const { assignment, counting } of records) {
    const { instance_id: id, status } = assignment;
    if (counting === null && !withoutManifest.has(status))
      return `plan.final.json: ${id} is said to be ${status}, and no manifest of it counts`;
    if (green.has(status) && counting?.status !== "succeeded")
      return `plan.final.json: ${id} is said to be ${status}, and its manifest says ${counting?.status}`;
  }
  return null;
}

function wrongResult(digests: Digests, manifest: Manifest, summary: RunSummary): string | null {
  if (manifest.plan_digest !== digests.plan_digest || manifest.attempt !== digests.attempt)
    return `manifest.json: it is not of attempt ${digests.attempt} at the plan of plan.json`;
  if (summary.runId !== digests.run_id) return `run-summary.json: it is of another run, ${summary.runId}`;
  if (summary.status !== manifest.status)
    return `run-summary.json: it says ${summary.status}, and manifest.json says ${manifest.status}`;
  return null;
}

/** A result may be worse than what the assignments left, for others speak for it too, and never better. */
function betterThanManifests(
  { attempt }: Digests,
  plan: Plan,
  manifests: readonly Manifest[],
  summary: RunSummary,
): string | null {
  if (summary.status !== "succeeded") return null;
  const now = new Date(summary.timestamp);
  const quiet = { artifactRoot: ".", artifacts: [], warnings: [], witnesses: null, jobs: null };
  const result = aggregate({ plan, manifests, attempt, now, ...quiet }).summary;
  if (result.status === "succeeded") return null;
  return `run-summary.json: it says succeeded, and of the manifests comes ${result.status}: ${result.reason}`;
}
