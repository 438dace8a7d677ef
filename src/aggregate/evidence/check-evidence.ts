import type { Manifest } from "../../model/manifest.ts";
import type { Plan } from "../../model/plan.ts";
import { checkFiles } from "./check-files.ts";
import { checkJournal } from "./check-journal.ts";
import { checkKept, checkKeptOutcomes } from "./check-kept.ts";
import { formatValue } from "./difference.ts";
import { isUnwritten, getManifest, type AttemptEvidence, type RunEvidence } from "./evidence.ts";
import { expectJournal } from "./expected.ts";
import type { Fault } from "../job-context.ts";

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
