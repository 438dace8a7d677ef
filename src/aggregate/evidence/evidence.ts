import type { EvidenceFile } from "../../model/journal.ts";
import type { Manifest } from "../../model/manifest.ts";
import type { ReadJournal } from "../../model/read-journal.ts";

/** The contents of a journal's folder, which belongs to an attempt or to a nested pipeline of one. */
export interface JournalEvidence {
  /** Relative to the run's folder: `jobs/api/a1`, or `jobs/api/a1/children/run-1.nest`. */
  place: string;
  /** null: missing or unreadable. */
  journal: ReadJournal | null;
  /** As in the file; null: missing or unreadable. */
  manifest: Manifest | null;
  /** Nested pipelines, by run id. */
  children: ReadonlyMap<string, JournalEvidence>;
}

/** Everything that the attempts of a run left on disk. */
export interface RunEvidence {
  /** One for each folder `jobs/<assignment>/a<attempt>`. */
  attempts: readonly AttemptEvidence[];
  /** Every file below `jobs/`, by its path relative to the run's folder. */
  files: ReadonlyMap<string, Pick<EvidenceFile, "bytes" | "sha256">>;
  /** Files that were too large to be collected, by the same paths. */
  leftOut: readonly string[];
}

export interface AttemptEvidence extends JournalEvidence {
  assignment: string;
  attempt: number;
}

/** The journal is authoritative; without it, the manifest still tells what to look for. */
export const getManifest = (evidence: JournalEvidence): Manifest | null =>
  isUnwritten(evidence) ? evidence.manifest : (evidence.journal?.manifest ?? evidence.manifest);

/** An attempt that could not write its journal failed for it, which only its manifest records. */
export const isUnwritten = ({ manifest }: JournalEvidence): boolean =>
  manifest?.status === "failed" && manifest.status_detail === "journal-not-written";
