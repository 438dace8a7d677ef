import { isTakenByArtifacts } from "../../model/artifact-path.ts";
import type { EvidenceFile, JournalEventOf } from "../../model/journal.ts";
import type { Manifest } from "../../model/manifest.ts";
import {
  artifactsPath,
  errorPath,
  fileStem,
  logPath,
  privacyLogName,
} from "../../model/stage-files.ts";
import { formatValue } from "./difference.ts";
import type { AttemptEvidence, JournalEvidence, RunEvidence } from "./evidence.ts";

/** Checks that the files of an attempt are byte for byte those that its journals recorded. */
export function checkFiles(attempt: AttemptEvidence, run: RunEvidence): string[] {
  const root = attempt.journal?.manifest?.artifact_root;
  if (root === undefined) return [];
  const { recorded, faults } = readRecordedFiles(attempt, { root, place: attempt.place });
  const unrecorded = hasEnd(attempt.journal?.manifest)
    ? findUnrecordedFiles(attempt, run, recorded)
    : [];
  return [...faults, ...checkRecordedFiles(recorded, run), ...unrecorded];
}

function checkRecordedFiles(recorded: Recorded, run: RunEvidence): string[] {
  const leftOut = new Set(run.leftOut);
  return [...recorded].flatMap(([path, { bytes, sha256 }]) => {
    const found = run.files.get(path);
    // Large files, and names that artifacts do not allow, are in no artifact.
    if (found === undefined)
      return leftOut.has(path) || !isTakenByArtifacts(path)
        ? []
        : [`${path}: it is listed in its journal, but missing`];
    if (found.bytes === bytes && found.sha256 === sha256) return [];
    return [
      `${path}: it was changed: sha256 is ${found.sha256} of ${found.bytes} bytes, and by its journal it is ${sha256} of ${bytes}`,
    ];
  });
}

/** Lists the files that the journals recorded, by path relative to the run's folder. */
export function listRecordedFiles(attempts: readonly AttemptEvidence[]): Recorded {
  const recorded: Recorded = new Map();
  for (const attempt of attempts) {
    const root = attempt.journal?.manifest?.artifact_root;
    if (root === undefined) continue;
    for (const [path, file] of readRecordedFiles(attempt, { root, place: attempt.place }).recorded)
      recorded.set(path, file);
  }
  return recorded;
}

/** Files that were written after the last event of a stopped run are in no event. */
const hasEnd = (manifest: Manifest | undefined): boolean =>
  manifest?.completed_at != null && manifest.status_detail !== "process-gone";

type Recorded = Map<string, EvidenceFile>;

/** By path relative to the run's folder. The privacy log grows with each stage, so its last state counts. */
function readRecordedFiles(
  evidence: JournalEvidence,
  attempt: { root: string; place: string },
): { recorded: Recorded; faults: string[] } {
  const recorded: Recorded = new Map();
  const faults: string[] = [];
  const fold = evidence.journal?.manifest;
  for (const event of evidence.journal?.events ?? []) {
    if (event.type !== "stage-finished" && event.type !== "stage-kept") continue;
    const id = fold?.commands.find(({ index }) => index === event.index)?.id ?? "";
    const stem = fileStem(event.index, id);
    faults.push(
      ...checkNames(event, stem, fold, attempt).map(
        (fault) => `${evidence.place}/journal.ndjson: ${fault}`,
      ),
    );
    for (const file of event.files) {
      const path = `${attempt.place}${file.path.slice(attempt.root.length)}`;
      const isPrivacyLog = path === `${attempt.place}/${privacyLogName}`;
      const known = recorded.get(path);
      if (known !== undefined && !isPrivacyLog) faults.push(`${path}: it is listed twice`);
      if (known === undefined || known.bytes <= file.bytes) recorded.set(path, file);
    }
  }
  for (const child of evidence.children.values()) {
    const inner = readRecordedFiles(child, attempt);
    faults.push(...inner.faults);
    for (const [path, file] of inner.recorded)
      if ((recorded.get(path)?.bytes ?? -1) < file.bytes) recorded.set(path, file);
  }
  return { recorded, faults };
}

/** Checks that the files an event lists are those that its other fields name. */
function checkNames(
  event: JournalEventOf<"stage-finished"> | JournalEventOf<"stage-kept">,
  stem: string,
  fold: Manifest | undefined,
  attempt: { root: string },
): string[] {
  const root = fold?.artifact_root ?? "";
  const below = `${root}/${artifactsPath(stem)}/`;
  const listed = event.files.map(({ path }) => path);
  const artifacts = listed
    .filter((path) => path.startsWith(below))
    .map((path) => `${stem}/${path.slice(below.length)}`);
  const named = event.type === "stage-kept" ? event.record.artifacts : event.artifacts;
  const stage = `stage ${event.index}`;
  const faults =
    artifacts.join("\n") === named.join("\n")
      ? []
      : [
          `${stage}: artifacts is ${formatValue(named)}, and by its files it is ${formatValue(artifacts)}`,
        ];
  const others = listed.filter((path) => !path.startsWith(below));
  const allowed = new Set([
    `${root}/${logPath(stem)}`,
    `${root}/${errorPath(stem)}`,
    `${attempt.root}/${privacyLogName}`,
  ]);
  const foreign = others.find((path) => !allowed.has(path));
  if (foreign !== undefined)
    faults.push(`${stage}: files lists ${formatValue(foreign)}, which is no file of this stage`);
  if (event.type === "stage-kept") return faults;
  for (const [field, path] of [
    ["error_file", event.error_file],
    ["privacy_log", event.privacy_log],
  ] as const)
    if (path !== null && !others.includes(path))
      faults.push(`${stage}: ${field} is ${formatValue(path)}, which files does not list`);
  return faults;
}

/** The journals themselves, and files derived from them. */
const ownNames =
  /^(?:children\/[^/]+\/)*(?:journal\.ndjson|manifest\.json)$|^(?:metrics\.jsonl|findings\.sarif)$/;

const findUnrecordedFiles = (
  { place }: AttemptEvidence,
  { files, leftOut }: RunEvidence,
  recorded: Recorded,
): string[] => {
  const isUnrecorded = (path: string): boolean =>
    path.startsWith(`${place}/`) &&
    !recorded.has(path) &&
    !ownNames.test(path.slice(place.length + 1));
  return [
    ...[...files.keys()].filter(isUnrecorded).map((path) => `${path}: no stage left this file`),
    ...leftOut
      .filter(isUnrecorded)
      .map((path) => `aggregation.json: left_out names ${formatValue(path)}, which no stage left`),
  ];
};
