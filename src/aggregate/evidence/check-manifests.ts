import type { Manifest } from "../../model/manifest.ts";
import type { Fault } from "../job-context.ts";

/**
 * Compares the manifests that this process made with those on disk, which a stage may have changed.
 * @param ran manifests as this process knows them
 * @param found manifests as they come from the disk
 * @returns the manifests to use: that of the process where the disk has none or it could not be written
 */
export function checkUnchanged(
  ran: readonly Manifest[],
  found: readonly Manifest[],
): { manifests: Manifest[]; faults: Fault[] } {
  const manifests = new Map(found.map((manifest) => [getAttemptFolder(manifest), manifest]));
  const faults: Fault[] = [];
  for (const own of ran) {
    const place = getAttemptFolder(own);
    const onDisk = manifests.get(place);
    const isUnwritten = own.status_detail === "journal-not-written";
    if (onDisk === undefined || isUnwritten) manifests.set(place, own);
    if (isUnwritten || onDisk?.journal_sha256 === own.journal_sha256) continue;
    const message =
      onDisk === undefined
        ? `${place}: its files were removed while the run went on`
        : `${place}/journal.ndjson: it was changed while the run went on`;
    faults.push({ assignment: own.assignment ?? "", attempt: own.attempt, message });
  }
  return { manifests: [...manifests.values()], faults };
}

/** Manifests of this process that are missing or different on disk. */
export const findUnlikeDisk = (
  ran: readonly Manifest[],
  found: readonly Manifest[],
): Manifest[] => {
  const known = indexJournals(found);
  return ran.filter(
    (own) =>
      own.status_detail === "journal-not-written" ||
      known.get(getAttemptFolder(own)) !== own.journal_sha256,
  );
};

/** Artifacts that differ from another one of the same attempt. Equal ones are fine: uploads can be repeated. */
export const findDoubles = (
  others: readonly Manifest[],
  found: readonly Manifest[],
): Manifest[] => {
  const known = indexJournals(found);
  return others.filter((other) => known.get(getAttemptFolder(other)) !== other.journal_sha256);
};

export const checkDoubles = (doubles: readonly Manifest[]): Fault[] =>
  doubles.map((other) => ({
    assignment: other.assignment ?? "",
    attempt: other.attempt,
    message: `${getAttemptFolder(other)}/journal.ndjson: two artifacts of this attempt hold different ones`,
  }));

const indexJournals = (manifests: readonly Manifest[]): Map<string, string | null> =>
  new Map(manifests.map((manifest) => [getAttemptFolder(manifest), manifest.journal_sha256]));

const getAttemptFolder = ({ assignment, attempt }: Manifest): string =>
  `jobs/${assignment}/a${attempt}`;
