import { join } from "node:path";
import pMap from "p-map";
import { isTerminal } from "../../aggregate/count-manifests.ts";
import { limits } from "../../model/limits.ts";
import { Manifest } from "../../model/manifest.ts";
import type { Plan } from "../../model/plan.ts";
import type {
  ArtifactSource,
  Files,
  ListedArtifact,
  UnpackLimits,
} from "../../platform/platform.ts";
import {
  jobArtifactName,
  readJobArtifactName,
  type JobArtifactName,
} from "../run-folder/artifact-names.ts";
import { attemptPlace } from "../run-folder/folders.ts";
import { readBounded } from "../run-folder/read-bounded.ts";

export interface CollectRequest {
  plan: Plan;
  key: string;
  /** The current attempt, counted from 1. */
  attempt: number;
  /** Absolute: the run's folder. Artifacts are unpacked into it as if the jobs had run there. */
  folder: string;
}

export interface CollectedArtifacts {
  /**
   * Manifests of artifacts that are not in the run's folder, because another one of the same attempt is. They count
   * too.
   */
  others: Manifest[];
  /** Artifacts that were read. */
  arrived: JobArtifactName[];
  /** Attempts whose artifact cannot be read. Older attempts of the same assignment no longer count. */
  unreadable: JobArtifactName[];
  /** Files that were too large to collect, relative to the run's folder. */
  leftOut: string[];
  /** Artifacts of attempts before the plan was made. */
  foreign: JobArtifactName[];
  warnings: string[];
}

/** An artifact of this plan's jobs. */
type FoundArtifact = JobArtifactName & { artifact: ListedArtifact };

const jobLimits: UnpackLimits = {
  archiveBytes: limits.artifactBytes.value,
  files: limits.unpackedFiles.value,
  totalBytes: limits.unpackedBytes.value,
};

const concurrency = { concurrency: limits.downloads.value };

/**
 * Downloads the artifacts of a plan's jobs, a few at a time, into the run's folder. One that cannot be downloaded, or
 * does not match its name, is left out with a warning, and its assignment counts as lost.
 */
export async function collectArtifacts(
  source: ArtifactSource,
  files: Files,
  request: CollectRequest,
): Promise<CollectedArtifacts> {
  const { plan, folder } = request;
  const incoming = join(folder, "incoming");
  await Promise.all([incoming, join(folder, "jobs")].map((path) => files.remove(path)));
  const listed = await findArtifacts(source, request);
  const foreign = listed.filter(({ attempt }) => attempt < plan.plan_attempt);
  const own = listed.filter(
    ({ attempt }) => attempt >= plan.plan_attempt && attempt <= request.attempt,
  );
  const received = await pMap(own, (found) => receive(source, files, found, incoming), concurrency);
  const arrivals = received.filter((arrival) => "manifest" in arrival);
  const { settled, others } = await moveIntoPlace(files, arrivals, folder);
  await files.remove(incoming);
  return {
    others: others.map(({ manifest }) => manifest),
    foreign,
    arrived: arrivals.map(toArtifactName),
    unreadable: own
      .map(toArtifactName)
      .filter((name) => !arrivals.some((arrival) => isSameAttempt(arrival, name))),
    leftOut: settled.flatMap(({ leftOut }) => leftOut),
    warnings: received.flatMap(({ warnings }) => warnings).toSorted(),
  };
}

/**
 * Finds the artifacts of the plan's assignments. If the listing was cut off, each expected one is looked up by name.
 */
async function findArtifacts(
  source: ArtifactSource,
  { plan, key, attempt }: CollectRequest,
): Promise<FoundArtifact[]> {
  const ids = new Set(plan.assignments.map(({ instance_id }) => instance_id));
  const { artifacts, complete } = await source.list();
  const found = new Map<number, FoundArtifact>();
  const take = (artifact: ListedArtifact): void => {
    const name = readJobArtifactName(artifact.name, key, ids);
    if (name !== null) found.set(artifact.id, { ...name, artifact });
  };
  artifacts.forEach(take);
  if (complete) return [...found.values()];
  const known = new Set(artifacts.map(({ name }) => name));
  const attempts = Array.from(
    { length: attempt - plan.plan_attempt + 1 },
    (_, at) => plan.plan_attempt + at,
  );
  const missing = [...ids]
    .flatMap((id) => attempts.map((number) => jobArtifactName(key, id, number)))
    .filter((name) => !known.has(name));
  const looked = await pMap(missing, (name) => source.find(name), concurrency);
  for (const artifact of looked) if (artifact !== null) take(artifact);
  return [...found.values()];
}

/** An unpacked artifact with a valid manifest. */
type Arrival = FoundArtifact & {
  manifest: Manifest;
  /** Absolute. */
  place: string;
  leftOut: readonly string[];
  warnings: string[];
};

const toArtifactName = ({ assignment, attempt }: FoundArtifact): JobArtifactName => ({
  assignment,
  attempt,
});

const isSameAttempt = (one: JobArtifactName, other: JobArtifactName): boolean =>
  one.assignment === other.assignment && one.attempt === other.attempt;

async function receive(
  source: ArtifactSource,
  files: Files,
  found: FoundArtifact,
  incoming: string,
): Promise<Arrival | { warnings: string[] }> {
  const { artifact, assignment, attempt } = found;
  const refuse = (reason: string): { warnings: string[] } => ({
    warnings: [`the artifact ${artifact.name} does not count: ${reason}`],
  });
  const folder = join(incoming, String(artifact.id));
  const unpacked = await source.unpack(artifact, folder, jobLimits);
  if (unpacked.kind !== "unpacked") return refuse(unpacked.reason);
  const own = attemptPlace(assignment, attempt);
  const foreignPath = [...unpacked.files, ...unpacked.leftOut].find(
    (path) => !path.startsWith(`${own}/`),
  );
  if (foreignPath !== undefined)
    return refuse(
      `it holds ${JSON.stringify(foreignPath)}, and only what is below ${own} belongs there`,
    );
  const place = join(folder, own);
  // Only a regular file counts.
  const isThere = unpacked.files.includes(`${own}/manifest.json`);
  const manifest = isThere
    ? await readManifest(files, join(place, "manifest.json"))
    : "it holds no manifest";
  if (typeof manifest === "string") return refuse(manifest);
  if (manifest.assignment !== assignment || manifest.attempt !== attempt)
    return refuse("its manifest is that of another assignment or attempt");
  const { leftOut } = unpacked;
  const warnings =
    leftOut.length === 0
      ? []
      : [
          `${leftOut.length === 1 ? "1 large file" : `${leftOut.length} large files`} of ${assignment} only in its own artifact, ${artifact.name}`,
        ];
  return { ...found, manifest, place, leftOut, warnings };
}

/** @returns the manifest, or why it is rejected */
async function readManifest(files: Files, path: string): Promise<Manifest | string> {
  const read = await readBounded(files, path, limits.manifestBytes.value);
  if (read.kind !== "text") return `its manifest is larger than ${limits.manifestBytes.shown}`;
  const parsed = Manifest.safeParse(read.value);
  return parsed.success ? parsed.data : "its manifest has another format than this version's";
}

/**
 * Moves each attempt into its folder. If an attempt has two artifacts, one that ended wins, then the first by name and
 * id. The manifest of the other still counts, because it may record a failure.
 */
async function moveIntoPlace(
  files: Files,
  arrivals: readonly Arrival[],
  folder: string,
): Promise<{ settled: Arrival[]; others: Arrival[] }> {
  const order = arrivals.toSorted(
    (left, right) =>
      Number(isTerminal(right.manifest.status)) - Number(isTerminal(left.manifest.status)) ||
      Number(left.artifact.name > right.artifact.name) -
        Number(left.artifact.name < right.artifact.name) ||
      left.artifact.id - right.artifact.id,
  );
  const isFirst = (one: Arrival): boolean =>
    order.find((other) => isSameAttempt(one, other)) === one;
  const settled = order.filter(isFirst);
  for (const { assignment, attempt, place } of settled) {
    await files.makeFolder(join(folder, "jobs", assignment));
    await files.move(place, join(folder, attemptPlace(assignment, attempt)));
  }
  return { settled, others: order.filter((one) => !isFirst(one)) };
}
