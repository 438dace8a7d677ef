import { type RedactedText, words } from "../../model/redacted.ts";
import { type ActionInputs, selectChoices } from "../../model/inputs/action-inputs.ts";
import type { Job } from "../../platform/platform.ts";
import { toPersistedPath } from "../../run/persisted-path.ts";
import { escapeInline } from "../../text/markdown.ts";
import { createStepHistorySettings } from "./step-history.ts";
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

/** A step of a job: its inputs, and where it writes its outputs. */
export interface JobStep {
  inputs: ActionInputs;
  /** Absolute: the root of the repository, which is the workspace or a folder in it. */
  root: string;
  hostContext: HostContext;
  job: Job;
}

/** A step whose settings are resolved. */
export interface ReadyStep extends JobStep {
  settings: Settings & { key: string };
  hostContext: HostContext & { github: NonNullable<HostContext["github"]> };
}

/** Names of the values that the main step saves for `post`. */
export const savedNames = {
  folder: "folder",
  published: "published",
  assignment: "assignment",
  cancelled: "cancelled",
  key: "key",
} as const;

/** The values that the main step saved; empty if it did not get that far. Its stages could have rewritten them. */
export interface SavedState {
  key: string;
  folder: string;
  assignment: string;
  published: boolean;
  /** Whether the step was cancelled. */
  cancelled: boolean;
}

/** Why `post` fails a run that looks successful: the main step would have published a success. */
export const unpublished = words`the process ended before it had published the result`;

/**
 * Reads the settings of a step.
 * @param chooseKey chooses the key of the run
 */
export async function prepareStep(
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
    return refuse(
      "this is the entry point of the action: outside GitHub Actions, use the command line",
    );
  const key = await chooseKey(selectKeyInputs(inputs), { ...hostContext, github });
  if (typeof key !== "string") return key;
  const settings = resolveStepSettings(step, github, key);
  return { ...step, hostContext: { ...hostContext, github }, settings };
}

/** Converts a path for the action's outputs: relative to the workspace. */
export const outputPath = ({ settings, hostContext }: ReadyStep, path: string): string =>
  toPersistedPath({ base: hostContext.environment["GITHUB_WORKSPACE"] ?? settings.root }, path);

const selectKeyInputs = (inputs: ActionInputs): KeyInputs => ({
  key: inputs.key,
  job: inputs.job,
  jobIndex: Number(inputs["job-index"] ?? 0),
  jobTotal: Number(inputs["job-total"] ?? 1),
});

function resolveStepSettings(
  { inputs, root, hostContext }: JobStep,
  github: NonNullable<HostContext["github"]>,
  key: string,
): ReadyStep["settings"] {
  const requested = {
    root,
    ...selectChoices(inputs),
    key,
    runsFolder: null,
    outFolder: null,
    history: createStepHistorySettings(
      inputs,
      github,
      runId(key, github, new Date(0)),
      hostContext.environment,
    ),
  };
  return { ...resolveSettings(requested, hostContext.environment), key };
}

/** Writes each mistake to the log and, on request, to the job summary. @returns the exit code */
export async function refuseStep(
  refusal: Refusal,
  { job, environment }: { job: Job; environment: Readonly<Record<string, string>> },
  writeSummary: boolean,
): Promise<number> {
  const messages = refusal.messages.map(createRunRedactor(environment).text);
  for (const message of messages) await job.error(message);
  await job.outputs({ outcome: "failure" });
  if (writeSummary) await job.summary(formatRefusalSummary(messages));
  // Keeps `post` from publishing anything.
  await job.save(savedNames.published, "true");
  return exitCodes.refused;
}

export const refused = (refusal: Refusal, { job, inputs, hostContext }: JobStep): Promise<number> =>
  refuseStep(refusal, { job, environment: hostContext.environment }, inputs.summary !== false);

const formatRefusalSummary = (messages: readonly RedactedText[]): string =>
  `## Nothing was run\n\n${messages.map((message) => `- ${escapeInline(message)}`).join("\n")}\n`;
