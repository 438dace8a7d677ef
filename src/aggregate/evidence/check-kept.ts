import type { JournalEventOf, StageRecord } from "../../model/journal.ts";
import type { Manifest, ManifestCommand } from "../../model/manifest.ts";
import { describeDifference, findDifference, formatValue } from "./difference.ts";
import type { AttemptEvidence, JournalEvidence } from "./evidence.ts";

/**
 * Checks that each reused stage did run: in an earlier attempt, or in the setup that ran once before the jobs.
 * @param attempts all attempts of the run
 * @param setups those that are such a setup
 */
export function checkKept(
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
export const checkKeptOutcomes = (
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
