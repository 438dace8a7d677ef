/** `03-lint`: what a stage's files are called. */
export const fileStem = (index: number, id: string): string =>
  `${String(index).padStart(2, "0")}-${id}`;

/** Where a stage's files lie in the folder of its journal. */
export const logPath = (stem: string): string => `logs/${stem}.log`;
export const errorPath = (stem: string): string => `errors/${stem}.json`;
/** Below it lie its artifacts. */
export const artifactsPath = (stem: string): string => `files/${stem}`;
/** One for an attempt, with all nested pipelines. */
export const privacyLogName = "privacy-decisions.ndjson";
