import type { EvidenceFile } from "../../model/journal.ts";
import type { Manifest } from "../../model/manifest.ts";
import type { ReadJournal } from "../../model/read-journal.ts";

/** What one journal's folder holds: an attempt at an assignment, or a nested pipeline of one. */
export interface JournalEvidence {
  /** Relative to the run's folder: `jobs/api/a1`, or `jobs/api/a1/children/run-1.nest`. */
  place: string;
  /** null: there is none that can be read. */
  journal: ReadJournal | null;
  /** As the file says; null: there is none that can be read. */
  manifest: Manifest | null;
  /** Nested pipelines, by run id. */
  children: ReadonlyMap<string, JournalEvidence>;
}

/** All that the attempts at a run's assignments left on disk. */
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

/** Something that the evidence of an attempt says and that cannot be. */
export interface Fault {
  assignment: string;
  attempt: number;
  /** For people: the file, the field, what it says and what it should say. */
  message: string;
}

/** The journal is the truth; without it, the manifest still tells what there is to ask for. */
export const getManifest = (evidence: JournalEvidence): Manifest | null =>
  isUnwritten(evidence) ? evidence.manifest : (evidence.journal?.manifest ?? evidence.manifest);

/** What could not write its journal failed for it, and only its manifest knows. */
export const isUnwritten = ({ manifest }: JournalEvidence): boolean =>
  manifest?.status === "failed" && manifest.status_detail === "journal-not-written";
