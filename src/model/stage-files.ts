/** The name of a stage's files: `03-lint`. */
export const fileStem = (index: number, id: string): string =>
  `${String(index).padStart(2, "0")}-${id}`;

/** Paths of a stage's files in the folder of its journal. */
export const logPath = (stem: string): string => `logs/${stem}.log`;
export const errorPath = (stem: string): string => `errors/${stem}.json`;
/** The folder of its artifacts. */
export const artifactsPath = (stem: string): string => `files/${stem}`;
/** One file per attempt, nested pipelines included. */
export const privacyLogName = "privacy-decisions.ndjson";
