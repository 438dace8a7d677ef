import { join } from "node:path";
import pMap from "p-map";
import { isTerminal } from "../../aggregate/counting.ts";
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
  /** Absolute: the run's folder. What is collected lies there as if it had been run there. */
  folder: string;
}

export interface CollectedArtifacts {
  /**
   * Manifests of artifacts that are not in the run's folder because another one of the same attempt is: they count all
   * the same.
   */
  others: Manifest[];
  /** Those that are. */
  arrived: JobArtifactName[];
  /** Attempts whose artifact cannot be read: older ones of the same assignment say nothing any more. */
  unreadable: JobArtifactName[];
  /** Files that were too large to be collected, relative to the run's folder. */
  leftOut: string[];
  /** Attempts before the plan's own that left artifacts. */
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
 * Gets what the jobs of a plan handed over, a few at a time, and lays it out in the run's folder. What cannot be got,
 * or is not what its name says, is left out with a warning: whose it is then counts as lost.
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
  const { settled, others } = await settle(files, arrivals, folder);
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

/** Those of the plan's assignments. Where the listing was cut off, each expected one is looked up by its name. */
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

/** What an artifact came to; without a manifest it counts for nothing. */
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
  const strange = [...unpacked.files, ...unpacked.leftOut].find(
    (path) => !path.startsWith(`${own}/`),
  );
  if (strange !== undefined)
    return refuse(
      `it holds ${JSON.stringify(strange)}, and only what is below ${own} belongs there`,
    );
  const place = join(folder, own);
  // Something of that name that is no file is none either.
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
          `${leftOut.length === 1 ? "1 large file" : `${leftOut.length} large files`} of ${assignment} can be had from its own artifact alone, ${artifact.name}`,
        ];
  return { ...found, manifest, place, leftOut, warnings };
}

/** @returns the manifest, or what is wrong with it */
async function readManifest(files: Files, path: string): Promise<Manifest | string> {
  const read = await readBounded(files, path, limits.manifestBytes.value);
  if (read.kind !== "text") return `its manifest is larger than ${limits.manifestBytes.shown}`;
  const parsed = Manifest.safeParse(read.value);
  return parsed.success ? parsed.data : "its manifest is not one of this version";
}

/**
 * Gives each attempt its folder. Of two artifacts of one attempt the one that ended takes it, by name and id where that
 * does not tell. The manifest of the other one counts all the same, for it may say that it failed.
 */
async function settle(
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
