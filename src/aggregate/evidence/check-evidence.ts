import type { Manifest, ManifestCommand } from "../../model/manifest.ts";
import type { Plan } from "../../model/plan.ts";
import { checkFiles } from "./check-files.ts";
import { checkJournal } from "./check-journal.ts";
import { formatValue, describeDifference, findDifference } from "./difference.ts";
import {
  isUnwritten,
  getManifest,
  type AttemptEvidence,
  type RunEvidence,
  type JournalEvidence,
} from "./evidence.ts";
import { expectJournal } from "./expected.ts";
import type { Fault } from "../job-context.ts";
import type { JournalEventOf, StageRecord } from "../../model/journal.ts";

/** The manifests of a run, and the contradictions in its evidence. */
export interface CheckedEvidence {
  /** One for each attempt that left something: made from its journal, where that can be read. */
  manifests: Manifest[];
  faults: Fault[];
}

/**
 * Checks everything that the attempts of a run left, against the plan and against each other: docs/adr/0007. Every
 * result of a run is computed from what this returns.
 */
export function checkEvidence(plan: Plan, evidence: RunEvidence): CheckedEvidence {
  const { attempts } = evidence;
  const setups = attempts.filter((attempt) => isSetup(plan, attempt));
  const checked = attempts.map((attempt) => {
    const manifest = getManifest(attempt);
    const messages = isUnplanned(plan, attempt, setups)
      ? [`${attempt.place}: the plan has no such assignment`]
      : manifest === null || !isOfPlan(plan, attempt)
        ? []
        : checkAttempt(plan, attempt, evidence, setups);
    const { assignment, attempt: number } = attempt;
    return {
      manifest,
      attempt,
      faults: messages.map((message): Fault => ({ assignment, attempt: number, message })),
    };
  });
  return {
    manifests: checked.flatMap(({ manifest, attempt }) =>
      isInItsPlace(manifest, attempt) ? manifest : [],
    ),
    faults: [
      ...checked.flatMap(({ faults }) => faults),
      ...findStrayFiles(evidence),
      ...findWronglyLeftOut(evidence),
    ],
  };
}

const isInItsPlace = (manifest: Manifest | null, attempt: AttemptEvidence): manifest is Manifest =>
  manifest?.assignment === attempt.assignment && manifest.attempt === attempt.attempt;

function checkAttempt(
  plan: Plan,
  attempt: AttemptEvidence,
  evidence: RunEvidence,
  setups: readonly AttemptEvidence[],
): string[] {
  const expected = expectJournal(plan, { ...attempt, isSetup: setups.includes(attempt) });
  if (expected === null || isUnwritten(attempt)) return [];
  const setup = setups.find((one) => one.attempt === attempt.attempt);
  return [
    ...checkJournal(plan, expected, attempt),
    ...checkKept(attempt, evidence.attempts, setups),
    ...checkKeptOutcomes(attempt, setup?.journal?.manifest),
    ...checkFiles(attempt, evidence),
  ];
}

/** Files outside the attempts' folders, where a run puts nothing. */
const findStrayFiles = ({ attempts, files }: RunEvidence): Fault[] =>
  [...files.keys()]
    .filter((path) => !isOfAttempt(path, attempts))
    .map((path) => toRunFault(`${path}: no stage left this file`));

/** A left-out file must belong to an attempt, be named once, and be absent. */
function findWronglyLeftOut({ attempts, files, leftOut }: RunEvidence): Fault[] {
  const lastAt = new Map(leftOut.map((path, at) => [path, at]));
  return leftOut
    .filter(
      (path, at) => files.has(path) || lastAt.get(path) !== at || !isOfAttempt(path, attempts),
    )
    .map((path) =>
      toRunFault(
        `aggregation.json: left_out names ${formatValue(path)}, which is there, is named twice, or was never left`,
      ),
    );
}

const isOfAttempt = (path: string, attempts: readonly AttemptEvidence[]): boolean =>
  attempts.some(({ place }) => path.startsWith(`${place}/`));

const toRunFault = (message: string): Fault => ({ assignment: "", attempt: 1, message });

/** Earlier plans may have had other assignments, so only attempts since this plan count. */
const isUnplanned = (
  plan: Plan,
  attempt: AttemptEvidence,
  setups: readonly AttemptEvidence[],
): boolean =>
  attempt.attempt >= plan.plan_attempt &&
  !setups.includes(attempt) &&
  plan.assignments.every(({ instance_id }) => instance_id !== attempt.assignment);

/** After a re-run of all jobs, files of the earlier plan remain; they say nothing about this one. */
const isOfPlan = ({ digest }: Plan, { journal, manifest }: AttemptEvidence): boolean =>
  [journal?.manifest, manifest].some((one) => one?.plan_digest === digest);

/** A setup that ran once before the jobs has a folder of its own, which no assignment is named like. */
const isSetup = (
  { assignments }: Plan,
  { assignment, journal, manifest }: AttemptEvidence,
): boolean =>
  assignments.every(({ instance_id }) => instance_id !== assignment) &&
  [journal?.manifest, manifest].some((one) => one != null && one.parent_run_id !== null);

/**
 * Checks that each reused stage did run: in an earlier attempt, or in the setup that ran once before the jobs.
 * @param attempts all attempts of the run
 * @param setups those that are such a setup
 */
function checkKept(
  attempt: AttemptEvidence,
  attempts: readonly AttemptEvidence[],
  setups: readonly AttemptEvidence[],
): string[] {
  const earlier = attempts.filter(
    (one) => one.assignment === attempt.assignment && one.attempt < attempt.attempt,
  );
  const setup = setups.filter((one) => one.attempt === attempt.attempt);
  return checkJournalKept(attempt, [...earlier, ...setup]);
}

function checkJournalKept(
  evidence: JournalEvidence,
  sources: readonly JournalEvidence[],
): string[] {
  const kept = evidence.journal?.events.filter((event) => event.type === "stage-kept") ?? [];
  const faults = kept.flatMap((event) =>
    checkRecord(event, sources).map(
      (fault) => `${evidence.place}/journal.ndjson: stage ${event.index}: ${fault}`,
    ),
  );
  const children = [...evidence.children].flatMap(([id, child]) =>
    checkJournalKept(
      child,
      sources.flatMap((source) => source.children.get(id) ?? []),
    ),
  );
  return [...faults, ...children];
}

function checkRecord(
  { index, record }: JournalEventOf<"stage-kept">,
  sources: readonly JournalEvidence[],
): string[] {
  const ran = sources
    .flatMap(({ journal }) => journal?.manifest?.commands ?? [])
    .filter((command) => command.index === index && command.outcome !== null);
  if (ran.length === 0) return ["it was kept, but no earlier attempt ran it"];
  const names = Object.keys(record);
  const differences = ran.map((command) =>
    findDifference(pickComparable(record, names), pickComparable(command, names), "record"),
  );
  if (differences.includes(null)) return [];
  return [describeDifference(differences.at(-1)!, "the attempt that ran it")];
}

/** The fields that are equal in the attempt that ran a stage and in those that reuse it. */
function pickComparable(record: StageRecord | ManifestCommand, names: readonly string[]): object {
  const own = Object.entries(record).filter(([name]) => names.includes(name));
  return Object.fromEntries(own.filter(([name]) => name !== "notes" && name !== "artifacts"));
}

/** Only successful stages are reused, except for a setup that all assignments share. */
const checkKeptOutcomes = (
  { place, journal }: JournalEvidence,
  setup: Manifest | undefined,
): string[] =>
  (journal?.events ?? []).flatMap((event) => {
    if (event.type !== "stage-kept" || event.record.outcome === "succeeded") return [];
    if (setup?.commands.some(({ index }) => index === event.index)) return [];
    return [
      `${place}/journal.ndjson: stage ${event.index}: it was kept with the outcome ${formatValue(event.record.outcome)}`,
    ];
  });
