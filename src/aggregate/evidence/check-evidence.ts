import type { Manifest } from "../../model/manifest.ts";
import type { Plan } from "../../model/plan.ts";
import { checkFiles } from "./check-files.ts";
import { checkJournal } from "./check-journal.ts";
import { checkKept, checkKeptOutcomes } from "./check-kept.ts";
import { formatValue } from "./difference.ts";
import {
  isUnwritten,
  getManifest,
  type AttemptEvidence,
  type Fault,
  type RunEvidence,
} from "./evidence.ts";
import { expectJournal } from "./expected.ts";

/** What the evidence of a run comes to. */
export interface CheckedEvidence {
  /** One for each attempt that left something: its journal folded, where that can be read. */
  manifests: Manifest[];
  faults: Fault[];
}

/**
 * Holds all that the attempts at a run's assignments left against the plan and against itself: docs/adr/0007. Whoever
 * says what became of a run goes by this.
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

/** What lies beside the attempts, where nothing of a run belongs. */
const findStrayFiles = ({ attempts, files }: RunEvidence): Fault[] =>
  [...files.keys()]
    .filter((path) => !isOfAttempt(path, attempts))
    .map((path) => toRunFault(`${path}: no stage left this file`));

/** A file that was left out is one of an attempt, named once, and not there. */
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

/** A plan before this one may have had other assignments. */
const isUnplanned = (
  plan: Plan,
  attempt: AttemptEvidence,
  setups: readonly AttemptEvidence[],
): boolean =>
  attempt.attempt >= plan.plan_attempt &&
  !setups.includes(attempt) &&
  plan.assignments.every(({ instance_id }) => instance_id !== attempt.assignment);

/** What a re-run of all jobs left of the plan before says nothing about this one. */
const isOfPlan = ({ digest }: Plan, { journal, manifest }: AttemptEvidence): boolean =>
  [journal?.manifest, manifest].some((one) => one?.plan_digest === digest);

/** A set-up that ran once before the jobs lies beside them, under a name that none of them has. */
const isSetup = (
  { assignments }: Plan,
  { assignment, journal, manifest }: AttemptEvidence,
): boolean =>
  assignments.every(({ instance_id }) => instance_id !== assignment) &&
  [journal?.manifest, manifest].some((one) => one != null && one.parent_run_id !== null);
