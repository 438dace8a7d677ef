import type { Manifest } from "../../model/manifest.ts";
import type { Plan } from "../../model/plan.ts";
import { checkFiles } from "./check-files.ts";
import { checkJournal } from "./check-journal.ts";
import { checkKept, checkKeptOutcomes } from "./check-kept.ts";
import { isUnwritten, manifestOf, type AttemptEvidence, type Fault, type RunEvidence } from "./evidence.ts";
import { expectedJournal } from "./expected.ts";

/** What the evidence of a run comes to. */
export interface CheckedEvidence {
  /** One for each attempt that left something: its journal folded, where that can be read. */
  manifests: Manifest[];
  faults: Fault[];
}

/**
 * Holds all that the attempts at a run's assignments left against the plan and against itself: docs/adr/0007. Whoever says
 * what became of a run goes by this.
 */
export function checkEvidence(plan: Plan, evidence: RunEvidence): CheckedEvidence {
  const { attempts } = evidence;
  const setups = attempts.filter((attempt) => isSetup(plan, attempt));
  const checked = attempts.map((attempt) => {
    const manifest = manifestOf(attempt);
    const messages =
      manifest === null || !isOfPlan(plan, attempt) ? [] : checkAttempt(plan, attempt, evidence, setups);
    const { assignment, attempt: number } = attempt;
    return {
      manifest,
      attempt,
      faults: messages.map((message): Fault => ({ assignment, attempt: number, message })),
    };
  });
  return {
    manifests: checked.flatMap(({ manifest, attempt }) => (isInItsPlace(manifest, attempt) ? manifest : [])),
    faults: checked.flatMap(({ faults }) => faults),
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
  const expected = expectedJournal(plan, { ...attempt, isSetup: setups.includes(attempt) });
  if (expected === null || isUnwritten(attempt)) return [];
  const setup = setups.find((one) => one.attempt === attempt.attempt);
  return [
    ...checkJournal(plan, expected, attempt),
    ...checkKept(attempt, evidence.attempts, setups),
    ...checkKeptOutcomes(attempt, setup?.journal?.manifest),
    ...checkFiles(attempt, evidence),
  ];
}

/** What a re-run of all jobs left of the plan before says nothing about this one. */
const isOfPlan = ({ digest }: Plan, { journal, manifest }: AttemptEvidence): boolean =>
  [journal?.manifest, manifest].some((one) => one?.plan_digest === digest);

/** A set-up that ran once before the jobs lies beside them, under a name that none of them has. */
const isSetup = ({ assignments }: Plan, { assignment, journal, manifest }: AttemptEvidence): boolean =>
  assignments.every(({ instance_id }) => instance_id !== assignment) &&
  [journal?.manifest, manifest].some((one) => one != null && one.parent_run_id !== null);
