import { join } from "node:path";
import type * as z from "zod";
import type { RunFinding } from "../../model/finding.ts";
import { limits } from "../../model/limits.ts";
import { Manifest } from "../../model/manifest.ts";
import { messageOf } from "../../model/reasons.ts";
import { Plan } from "../../model/plan.ts";
import { byRunId } from "../../model/sub-run.ts";
import { RunSummary } from "../../model/run-summary.ts";
import type { ArtifactSource, Files, UnpackLimits } from "../../platform/platform.ts";
import {
  runArtifactName,
  findRunArtifacts,
  type RunArtifact,
} from "../run-folder/artifact-names.ts";
import { isFolderName } from "../settings/identity.ts";
import { readAttempts } from "../run-folder/read-attempts.ts";
import { readBounded } from "../run-folder/read-bounded.ts";
import { verifyRun } from "../inspect/verify.ts";

/** The result that another workflow run left. All of it is untrusted. */
export interface ReportedRun extends RunArtifact {
  plan: Plan;
  manifest: Manifest;
  summary: RunSummary;
  children: ReadonlyMap<string, Manifest>;
  findings: readonly RunFinding[];
}

/** Why there is no result to show, in one sentence. */
export interface NothingReported {
  reason: string;
  /** The key of the run that could not be read; left out if no run was found. */
  key?: string;
}

const forkLimits: UnpackLimits = {
  archiveBytes: limits.forkArtifact.value,
  files: limits.unpackedFiles.value,
  totalBytes: 4 * limits.forkArtifact.value,
};

/**
 * Reads the newest result that a workflow run left, as untrusted data: sizes are bounded before anything is read, names
 * cannot lead out of the folder, and every file is checked against its schema.
 * @param key null: any key
 */
export async function readReportedRun(
  source: ArtifactSource,
  files: Files,
  { key, attempt }: { key: string | null; attempt: number },
): Promise<ReportedRun | NothingReported> {
  const newest = await findNewestRun(source, key, attempt);
  if ("reason" in newest) return newest;
  const folder = await files.makeTemporaryFolder();
  try {
    const unpacked = await source.unpack(newest.artifact, join(folder, "run"), forkLimits);
    const read =
      unpacked.kind === "unpacked"
        ? await readRun(files, { folder: join(folder, "run"), paths: unpacked.files }, newest)
        : { reason: `its artifact was not read: ${unpacked.reason}` };
    return "reason" in read ? { ...read, key: newest.key } : read;
  } catch (error) {
    // The check-run of this key shows the error.
    return { reason: `its artifact was not read: ${messageOf(error)}`, key: newest.key };
  } finally {
    await files.remove(folder);
  }
}

/**
 * Finds the run artifact with the highest attempt, the last uploaded one first. If the listing was cut off, newer
 * attempts are looked up by name.
 */
async function findNewestRun(
  source: ArtifactSource,
  key: string | null,
  maxAttempt: number,
): Promise<RunArtifact | NothingReported> {
  const { artifacts, complete } = await source.list();
  const listed = findRunArtifacts(artifacts, "run", key)
    .filter((one) => isFolderName(one.key) && one.attempt <= maxAttempt)
    .toSorted((left, right) => left.attempt - right.attempt || left.artifact.id - right.artifact.id)
    .at(-1);
  if (complete) return listed ?? noArtifact;
  if (key === null) return { reason: tooMany };
  return (await findLater(source, key, listed?.attempt ?? 0, maxAttempt)) ?? listed ?? noArtifact;
}

const noArtifact: NothingReported = {
  reason: "the run left no result: it has no artifact",
};
const tooMany =
  "the run left more artifacts than are listed, so its newest result is unknown: set the input `key`";

async function findLater(
  source: ArtifactSource,
  key: string,
  known: number,
  maxAttempt: number,
): Promise<RunArtifact | null> {
  for (let attempt = maxAttempt; attempt > known; attempt -= 1) {
    const artifact = await source.find(runArtifactName(key, attempt));
    if (artifact !== null) return { key, attempt, artifact };
  }
  return null;
}

async function readRun(
  files: Files,
  { folder, paths }: { folder: string; paths: readonly string[] },
  named: RunArtifact,
): Promise<ReportedRun | NothingReported> {
  const read = async <Value>(name: string, schema: z.ZodType<Value>): Promise<Value | null> =>
    paths.includes(name) ? readFile(files, join(folder, name), schema) : null;
  const plan = await read("plan.final.json", Plan);
  const manifest = await read("manifest.json", Manifest);
  const summary = await read("run-summary.json", RunSummary);
  if (plan === null || manifest === null || summary === null)
    return {
      reason:
        "its artifact does not hold a plan, a manifest and a summary that this version can read",
    };
  const verified = await verifyRun(files, folder);
  if (!verified.holds) return { reason: verified.reason };
  const { collected } = await readAttempts(files, { folder, plan }, () => undefined);
  return {
    ...named,
    plan,
    manifest,
    summary,
    children: byRunId(collected.children),
    findings: collected.findings,
  };
}

async function readFile<Value>(
  files: Files,
  path: string,
  schema: z.ZodType<Value>,
): Promise<Value | null> {
  const read = await readBounded(files, path, limits.manifestBytes.value);
  if (read.kind !== "text") return null;
  try {
    return schema.safeParse(read.value).data ?? null;
  } catch {
    // Nested too deep for the schema to parse.
    return null;
  }
}
