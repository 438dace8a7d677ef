import { randomBytes } from "node:crypto";
import { basename } from "node:path";
import type { GitHubFacts } from "../../model/github.ts";
import type { Configuration } from "../../model/pipeline.ts";
import type { Git } from "../../platform/platform.ts";
import { refuse, type HostContext, type Refusal, type Settings } from "./settings.ts";

/** Names that every file system and GitHub's artifact service accept. */
const safeName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

/** Whether an untrusted text is safe as the name of a folder to write into. */
export const isFolderName = (text: string): boolean =>
  /^[A-Za-z0-9][A-Za-z0-9._-]{0,254}$/.test(text);

/** Replaces characters that the names of folders and artifacts cannot contain. */
const toSafeName = (text: string): string =>
  text
    .replaceAll(/[^A-Za-z0-9._-]+/g, "-")
    .replace(/^[^A-Za-z0-9]+/, "")
    .replace(/[.-]+$/, "")
    .slice(0, 100);

/**
 * The task of a run: the requested one, else the file's, else the repository's name as GitHub or the remote says, else
 * that of its folder. Never the branch.
 */
export async function findTask(
  { task, root }: Pick<Settings, "task" | "root">,
  file: Pick<Configuration, "task"> | null,
  { github }: Pick<HostContext, "github">,
  git: Pick<Git, "nameOnRemote">,
): Promise<string | Refusal> {
  const named = task ?? file?.task ?? null;
  if (named !== null) return checkTask(named);
  const repository =
    github?.repository.split("/").at(-1) ?? (await git.nameOnRemote().catch(() => undefined));
  return toSafeName(repository ?? basename(root)) || "repository";
}

export function checkTask(named: string): string | Refusal {
  if (safeName.test(named) && !named.endsWith(".")) return named;
  return refuse(
    `task ${JSON.stringify(named)}: expected letters, digits, dots, dashes and underscores, beginning with a letter or digit, at most 100`,
  );
}

/** The inputs that determine a key. */
export interface KeyInputs {
  key: string | null;
  job: string | null;
  jobIndex: number;
  jobTotal: number;
}

export const describeTakenKey = (key: string): string =>
  `the key ${key} is taken by another use of this action in the workflow run, and their results would be mixed up: give each use its own input \`key\``;

/**
 * The key that identifies a use of the action in a workflow run: the input, else the job's id, with its index in a
 * matrix and, from the second use in a job on, the number that GitHub gives the step.
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

/**
 * The id of a run: `<GITHUB_RUN_ID>-<key>` in Actions, the same in every attempt; elsewhere the time and random digits.
 */
export function runId(key: string | null, github: GitHubFacts | null, now: Date): string {
  if (github !== null) return `${github.runId}-${key ?? "job"}`;
  return `${now.toISOString().replaceAll(/[:.]/g, "-")}-${randomBytes(4).toString("hex")}`;
}
