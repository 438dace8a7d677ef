import { randomBytes } from "node:crypto";
import { basename } from "node:path";
import type { GitHubFacts } from "../../model/github.ts";
import { refuse, type Refusal } from "./settings.ts";

/** Names of folders and artifacts: what every file system and GitHub's artifact service take. */
const safeName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

/** Whether a text that came from outside can name a folder, below which files are written. */
export const isFolderName = (text: string): boolean =>
  /^[A-Za-z0-9][A-Za-z0-9._-]{0,254}$/.test(text);

/** Replaces what cannot be part of a folder's or an artifact's name. */
const toSafeName = (text: string): string =>
  text
    .replaceAll(/[^A-Za-z0-9._-]+/g, "-")
    .replace(/^[^A-Za-z0-9]+/, "")
    .replace(/[.-]+$/, "")
    .slice(0, 100);

/** What the run belongs to, the first that is set: asked for, the file's, the repository's name. Never the branch. */
export function taskId(asked: {
  explicit: string | null;
  file: string | null;
  repository: string | null;
  root: string;
}): string | Refusal {
  const named = asked.explicit ?? asked.file;
  if (named !== null) {
    if (safeName.test(named) && !named.endsWith(".")) return named;
    return refuse(
      `task ${JSON.stringify(named)}: expected letters, digits, dots, dashes and underscores, beginning with a letter or digit, at most 100`,
    );
  }
  const repository = asked.repository?.split("/").at(-1) ?? basename(asked.root);
  return toSafeName(repository) || "repository";
}

/** What a key is made of. */
export interface KeyInputs {
  key: string | null;
  job: string | null;
  jobIndex: number;
  jobTotal: number;
}

export const describeTakenKey = (key: string): string =>
  `the key ${key} is taken by another use of this action in the workflow run, and their results would be mixed up: give each use an input \`key\` of its own`;

/**
 * Tells several uses in one workflow run apart: the input, else the job's id, with its index in a matrix and, for the
 * second and later use in a job, with the number that GitHub gives the step.
 */
export function runKey(github: GitHubFacts, inputs: KeyInputs): string | Refusal {
  if (inputs.key !== null) {
    if (safeName.test(inputs.key)) return inputs.key;
    return refuse(`input key: ${JSON.stringify(inputs.key)} cannot be part of an artifact's name`);
  }
  const job = toSafeName(inputs.job ?? github.job) || "job";
  const place = inputs.jobTotal > 1 ? `-${inputs.jobIndex}` : "";
  const use = /^__.*_(\d+)$/.exec(github.action)?.[1];
  return `${job}${place}${use === undefined ? "" : `-${use}`}`;
}

/** `<GITHUB_RUN_ID>-<key>` in Actions, the same in every attempt; elsewhere the time with a random end. */
export function runId(key: string | null, github: GitHubFacts | null, now: Date): string {
  if (github !== null) return `${github.runId}-${key ?? "job"}`;
  return `${now.toISOString().replaceAll(/[:.]/g, "-")}-${randomBytes(4).toString("hex")}`;
}
