import { join } from "node:path";
import { checkEvidence } from "../../aggregate/evidence/check-evidence.ts";
import { listRecordedFiles } from "../../aggregate/evidence/check-files.ts";
import {
  type AttemptEvidence,
  type JournalEvidence,
  getManifest,
} from "../../aggregate/evidence/evidence.ts";
import type { Finding, RunFinding } from "../../model/finding.ts";
import { limits } from "../../model/limits.ts";
import { Manifest } from "../../model/manifest.ts";
import { messageOf } from "../../model/reasons.ts";
import type { Plan } from "../../model/plan.ts";
import type { ReadJournal } from "../../model/read-journal.ts";
import { readJournal } from "../../run/read-journal.ts";
import { attemptFiles } from "../../model/run-files.ts";
import type { Files } from "../../platform/platform.ts";
import type { Collected } from "../../run/context.ts";
import { hashFiles, type HashedFile, getMaxFileBytes } from "./digests.ts";
import { readBounded } from "./read-bounded.ts";
import type { Fault } from "../../aggregate/job-context.ts";

/** What the attempts of a run left, checked against its plan. */
export interface ReadAttempts {
  /** Manifests of the attempts, in the order of their folders. */
  manifests: Manifest[];
  collected: Collected;
  /** Contradictions in the evidence. */
  faults: Fault[];
  /** Every file below `jobs/`. */
  files: HashedFile[];
  /** Attempts of the plan's assignments, with the findings in their journals. */
  attempts: { place: string; manifest: Manifest; findings: Finding[] }[];
  /** Large files left unread because of a cancel: `files` has their digests from the journals. */
  unread: string[];
}

/** Options of readAttempts. */
export interface AttemptsRequest {
  /** Absolute: the run's folder. */
  folder: string;
  plan: Plan;
  /** Files that were too large to collect, relative to the run's folder. */
  leftOut?: readonly string[];
  /** As in hashFiles. */
  known?: readonly HashedFile[];
  signal?: AbortSignal;
}

const journalOrManifest = [attemptFiles("journal.ndjson"), attemptFiles("manifest.json")];

/**
 * Reads the attempts in a run's folder, wherever they ran. A file that is too large, or that this version cannot read,
 * counts as missing.
 * @param warn called for each such file
 */
export async function readAttempts(
  files: Files,
  { folder, plan, leftOut = [], known, signal }: AttemptsRequest,
  warn: (message: string) => void,
): Promise<ReadAttempts> {
  const unread: Pick<HashedFile, "path" | "bytes">[] = [];
  const hashed = await hashFiles(files, folder, {
    below: "jobs",
    ...(known !== undefined && { known }),
    most: getMaxFileBytes(plan),
    signal,
    unreadable: (path, error) => warn(`${path}: ${messageOf(error)}`),
    unread: (file) => void unread.push(file),
  });
  const attempts = await readPlaces(files, folder, hashed, warn);
  const whole = [...hashed, ...findRecordedDigests(attempts, unread)].sort(byPath);
  const byName = new Map(whole.map((file) => [file.path, file]));
  const { manifests, faults } = checkEvidence(plan, { attempts, files: byName, leftOut });
  const setups = manifests.filter(({ parent_run_id }) => parent_run_id !== null);
  const children = [...setups, ...attempts.flatMap(listChildManifests)];
  return {
    manifests: manifests.filter(({ parent_run_id }) => parent_run_id === null),
    collected: {
      // The later one of the same name counts.
      children: children.toSorted((left, right) => left.attempt - right.attempt),
      findings: collectFindings(attempts),
    },
    faults,
    files: whole,
    unread: unread.map(({ path }) => path),
    attempts: attempts.flatMap((attempt) => {
      const manifest = getManifest(attempt);
      const isOwn = manifest?.plan_digest === plan.digest && manifest.parent_run_id === null;
      return isOwn ? [{ place: attempt.place, manifest, findings: listFindings(attempt) }] : [];
    }),
  };
}

/** The recorded digests of unread files whose size is as recorded. */
function findRecordedDigests(
  attempts: readonly AttemptEvidence[],
  unread: readonly Pick<HashedFile, "path" | "bytes">[],
): HashedFile[] {
  const recorded = unread.length === 0 ? new Map() : listRecordedFiles(attempts);
  return unread.flatMap(({ path, bytes }) => {
    const file = recorded.get(path);
    return file?.bytes === bytes ? [{ path, bytes, sha256: file.sha256 }] : [];
  });
}

const byPath = (left: HashedFile, right: HashedFile): number => (left.path < right.path ? -1 : 1);

async function readPlaces(
  files: Files,
  folder: string,
  hashed: readonly HashedFile[],
  warn: (message: string) => void,
): Promise<AttemptEvidence[]> {
  const places = new Set(
    hashed.flatMap(({ path }) =>
      journalOrManifest.some((form) => form.test(path))
        ? [path.slice(0, path.lastIndexOf("/"))]
        : [],
    ),
  );
  const read = new Map<string, JournalEvidence>();
  // Inner ones come first.
  for (const place of [...places].sort().reverse())
    read.set(place, await readPlace(files, folder, place, findChildren(place, read), warn));
  return [...read.values()].reverse().flatMap(asAttempt);
}

function findChildren(
  place: string,
  read: ReadonlyMap<string, JournalEvidence>,
): Map<string, JournalEvidence> {
  const below = `${place}/children/`;
  const own = [...read].filter(
    ([path]) => path.startsWith(below) && !path.slice(below.length).includes("/"),
  );
  return new Map(own.map(([path, evidence]) => [path.slice(below.length), evidence]));
}

/** Takes assignment and attempt from the name of the folder. */
function asAttempt(evidence: JournalEvidence): AttemptEvidence[] {
  const [, assignment, attempt] = /^jobs\/([^/]+)\/a(\d+)$/.exec(evidence.place) ?? [];
  return assignment === undefined ? [] : [{ ...evidence, assignment, attempt: Number(attempt) }];
}

async function readPlace(
  files: Files,
  folder: string,
  place: string,
  children: ReadonlyMap<string, JournalEvidence>,
  warn: (message: string) => void,
): Promise<JournalEvidence> {
  const read = async (name: string): Promise<{ text: string; value: unknown } | null> => {
    const path = join(folder, place, name);
    // A folder of that name, for example, counts as missing, so the attempt is not a success.
    const found = await readBounded(files, path, limits.manifestBytes.value).catch(
      (error: unknown) => {
        warn(messageOf(error));
        return { kind: "missing" } as const;
      },
    );
    if (found.kind === "too-large")
      warn(`${place}/${name}: larger than ${limits.manifestBytes.shown}, so it does not count`);
    return found.kind === "text" ? found : null;
  };
  const manifest = await read("manifest.json");
  const parsed = Manifest.safeParse(manifest?.value);
  if (manifest !== null && !parsed.success)
    warn(`${place}/manifest.json: not a manifest of this version, so it does not count`);
  const journal = await read("journal.ndjson");
  const journalRead: ReadJournal | null = journal === null ? null : readJournal(journal.text);
  return { place, journal: journalRead, manifest: parsed.data ?? null, children };
}

/** Manifests of nested pipelines, outer ones first. */
function listChildManifests({ children }: JournalEvidence): Manifest[] {
  return [...children.values()].flatMap((child) => {
    const manifest = getManifest(child);
    return [...(manifest === null ? [] : [manifest]), ...listChildManifests(child)];
  });
}

/**
 * Collects the findings of each assignment's newest attempt, which repeats or keeps those of earlier ones. Duplicates
 * are merged, because a setup reports the same findings in every assignment.
 */
function collectFindings(attempts: readonly AttemptEvidence[]): RunFinding[] {
  const newest = new Map<string, number>();
  for (const { assignment, attempt } of attempts)
    newest.set(assignment, Math.max(attempt, newest.get(assignment) ?? 0));
  const counting = attempts.filter(({ assignment, attempt }) => newest.get(assignment) === attempt);
  const findings = new Map<string, { finding: Finding; jobs: Set<string> }>();
  for (const attempt of counting)
    for (const finding of listFindings(attempt)) {
      const key = JSON.stringify(finding);
      const known = findings.get(key) ?? { finding, jobs: new Set() };
      findings.set(key, known);
      known.jobs.add(attempt.assignment);
    }
  return [...findings.values()].map(({ finding, jobs }) =>
    jobs.size === 1 ? finding : { ...finding, jobs: jobs.size },
  );
}

function listFindings({ journal, children }: JournalEvidence): Finding[] {
  const own = (journal?.events ?? []).flatMap((event) =>
    event.type === "stage-finished" || event.type === "stage-kept" ? event.findings : [],
  );
  return [...own, ...[...children.values()].flatMap(listFindings)];
}
