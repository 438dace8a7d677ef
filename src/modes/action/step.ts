import { type RedactedText, words } from "../../model/redacted.ts";
import { type ActionInputs, selectChoices } from "../../model/inputs/action-inputs.ts";
import type { Job } from "../../platform/platform.ts";
import { toPersistedPath } from "../../run/persisted-path.ts";
import { escapeInline } from "../../text/markdown.ts";
import { historySettingsOfStep } from "./history-of-step.ts";
import { exitCodes } from "../settings/exit-code.ts";
import { runId, runKey, type KeyInputs } from "../settings/identity.ts";
import {
  refuse,
  resolveSettings,
  type Refusal,
  type Settings,
  type HostContext,
} from "../settings/settings.ts";
import { createRunRedactor } from "../../redaction/create-redactor.ts";

/** A step of a job: what it was given, and whom it answers to. */
export interface JobStep {
  inputs: ActionInputs;
  /** Absolute: the repository's, in the workspace or that itself. */
  root: string;
  hostContext: HostContext;
  job: Job;
}

/** A step in GitHub Actions whose settings are known. */
export interface ReadyStep extends JobStep {
  settings: Settings & { key: string };
  hostContext: HostContext & { github: NonNullable<HostContext["github"]> };
}

/** The names of what the main step keeps for `post`. */
export const kept = {
  folder: "folder",
  published: "published",
  assignment: "assignment",
  cancelled: "cancelled",
  key: "key",
} as const;

/** What the main step kept; empty texts where it did not come so far. Its stages could have rewritten it. */
export interface KeptState {
  key: string;
  folder: string;
  assignment: string;
  published: boolean;
  /** It was asked to end. */
  cancelled: boolean;
}

/** What `post` says of a run that claims to have succeeded: had it been so, main would have published it. */
export const unpublished = words`the process was gone before it had published the result`;

/**
 * Reads the settings of a step.
 * @param chooseKey of the key that tells its run from others
 */
export async function readyStep(
  step: JobStep,
  chooseKey: (
    inputs: KeyInputs,
    hostContext: ReadyStep["hostContext"],
  ) => Promise<string | Refusal> | string | Refusal = (inputs, { github }) =>
    runKey(github, inputs),
): Promise<ReadyStep | Refusal> {
  const { hostContext, inputs } = step;
  const { github } = hostContext;
  if (github === null)
    return refuse("this is the action's entry; outside of GitHub Actions use the command line");
  const key = await chooseKey(keyInputs(inputs), { ...hostContext, github });
  if (typeof key !== "string") return key;
  const settings = settingsOfStep(step, github, key);
  return { ...step, hostContext: { ...hostContext, github }, settings };
}

/** A path as the outputs of the action have it: relative to the workspace. */
export const outputPath = ({ settings, hostContext }: ReadyStep, path: string): string =>
  toPersistedPath({ base: hostContext.environment["GITHUB_WORKSPACE"] ?? settings.root }, path);

const keyInputs = (inputs: ActionInputs): KeyInputs => ({
  key: inputs.key,
  job: inputs.job,
  jobIndex: Number(inputs["job-index"] ?? 0),
  jobTotal: Number(inputs["job-total"] ?? 1),
});

function settingsOfStep(
  { inputs, root, hostContext }: JobStep,
  github: NonNullable<HostContext["github"]>,
  key: string,
): ReadyStep["settings"] {
  const asked = {
    root,
    ...selectChoices(inputs),
    key,
    runsFolder: null,
    outFolder: null,
    history: historySettingsOfStep(
      inputs,
      github,
      runId(key, github, new Date(0)),
      hostContext.environment,
    ),
  };
  return { ...resolveSettings(asked, hostContext.environment), key };
}

/** Says each mistake in the log and, where it is seen first, in the job summary. @returns the exit code */
export async function refuseStep(
  refusal: Refusal,
  { job, environment }: { job: Job; environment: Readonly<Record<string, string>> },
  writeSummary: boolean,
): Promise<number> {
  const messages = refusal.messages.map(createRunRedactor(environment).text);
  for (const message of messages) await job.error(message);
  await job.outputs({ outcome: "failure" });
  if (writeSummary) await job.summary(refusalSummary(messages));
  // There is nothing that `post` could add.
  await job.save(kept.published, "true");
  return exitCodes.refused;
}

export const refused = (refusal: Refusal, { job, inputs, hostContext }: JobStep): Promise<number> =>
  refuseStep(refusal, { job, environment: hostContext.environment }, inputs.summary !== false);

const refusalSummary = (messages: readonly RedactedText[]): string =>
  `## Nothing was run\n\n${messages.map((message) => `- ${escapeInline(message)}`).join("\n")}\n`;
