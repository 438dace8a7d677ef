import { join } from "node:path";
import type { z } from "zod";
import type { Finding } from "../../model/finding.ts";
import { limits } from "../../model/limits.ts";
import { Manifest } from "../../model/manifest.ts";
import { Plan } from "../../model/plan.ts";
import { RunSummary } from "../../model/run-summary.ts";
import type { ArtifactSource, Files, ListedArtifact, UnpackLimits } from "../../platform/platform.ts";
import { readRunArtifactName } from "../artifacts/artifact-names.ts";
import { isFolderName } from "../identity.ts";
import { readAttempts } from "../read-attempts.ts";
import { readBounded } from "../read-bounded.ts";

/** What another workflow run says of itself. Nobody vouches for a word of it. */
export interface ReportedRun {
  key: string;
  attempt: number;
  plan: Plan;
  manifest: Manifest;
  summary: RunSummary;
  children: ReadonlyMap<string, Manifest>;
  findings: readonly Finding[];
  artifact: ListedArtifact;
}

/** One sentence why there is nothing to show. */
export interface NothingReported {
  reason: string;
}

const forkLimits: UnpackLimits = {
  archiveBytes: limits.forkArtifact.value,
  files: limits.unpackedFiles.value,
  totalBytes: 4 * limits.forkArtifact.value,
};

/**
 * Reads the newest result that a workflow run left, as data that anybody may have written: sizes are bounded before
 * anything is read, names cannot lead out of the folder, and every file is held against its schema.
 * @param key null: of any key
 */
export async function readReportedRun(
  source: ArtifactSource,
  files: Files,
  { key, attempt }: { key: string | null; attempt: number },
): Promise<ReportedRun | NothingReported> {
  const { artifacts } = await source.list();
  const newest = newestRun(artifacts, key, attempt);
  if (newest === undefined) return { reason: "the run left no result: there is no artifact of it" };
  const folder = await files.makeTemporaryFolder();
  try {
    const unpacked = await source.unpack(newest.artifact, join(folder, "run"), forkLimits);
    if (unpacked.kind !== "unpacked") return { reason: `its artifact was not read: ${unpacked.reason}` };
    return await readRun(files, join(folder, "run"), newest);
  } finally {
    await files.remove(folder);
  }
}

interface NamedArtifact {
  key: string;
  attempt: number;
  artifact: ListedArtifact;
}

/** That of the highest attempt, and of those the one that was uploaded last. */
function newestRun(
  artifacts: readonly ListedArtifact[],
  wanted: string | null,
  most: number,
): NamedArtifact | undefined {
  const named = artifacts.flatMap((artifact) => {
    const name = readRunArtifactName(artifact.name, "run");
    return name === null ? [] : [{ ...name, artifact }];
  });
  return named
    .filter(({ key, attempt }) => isFolderName(key) && attempt <= most && (wanted ?? key) === key)
    .toSorted((left, right) => left.attempt - right.attempt || left.artifact.id - right.artifact.id)
    .at(-1);
}

async function readRun(
  files: Files,
  folder: string,
  named: NamedArtifact,
): Promise<ReportedRun | NothingReported> {
  const read = <Value>(name: string, schema: z.ZodType<Value>): Promise<Value | null> =>
    readFile(files, join(folder, name), schema);
  const plan = await read("plan.final.json", Plan);
  const manifest = await read("manifest.json", Manifest);
  const summary = await read("run-summary.json", RunSummary);
  if (plan === null || manifest === null || summary === null)
    return {
      reason: "its artifact does not hold a plan, a manifest and a summary that this version can read",
    };
  if (
    summary.runId !== plan.run_id ||
    manifest.run_id !== plan.run_id ||
    manifest.plan_digest !== plan.digest
  )
    return { reason: "its plan, manifest and summary are not of one run" };
  const { collected } = await readAttempts(files, folder, () => undefined);
  return {
    ...named,
    plan,
    manifest,
    summary,
    children: new Map(collected.children.map((child) => [child.run_id, child])),
    findings: collected.findings,
  };
}

async function readFile<Value>(files: Files, path: string, schema: z.ZodType<Value>): Promise<Value | null> {
  const read = await readBounded(files, path, limits.manifestBytes.value);
  return read.kind === "text" ? (schema.safeParse(read.value).data ?? null) : null;
}
