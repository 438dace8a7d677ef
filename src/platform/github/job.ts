import { randomUUID } from "node:crypto";
import { actionOutputs } from "../../model/action-outputs.ts";
import { messageOf } from "../../model/reasons.ts";
import type { Job } from "../platform.ts";
import { hideSecrets } from "../local/hide-secrets.ts";
import { closeSync, ftruncateSync, writeFileSync } from "node:fs";
import { openForAppending } from "../regular-file.ts";

/** The job of this step. Its log is written with @actions/core, which is loaded on demand. */
export function createGitHubJob(environment: Readonly<Record<string, string>>): Job {
  const core = () => import("@actions/core");
  const writeFile = async (
    variable: string,
    what: string,
    text: string,
    options: { anew: boolean } = { anew: false },
  ): Promise<boolean> => {
    try {
      writeRunnerFile(environment[variable] ?? "", text, options);
      return true;
    } catch (error) {
      (await core()).warning(`${what} could not be written (${variable}): ${messageOf(error)}`);
      return false;
    }
  };
  return {
    outputs: async (values) => {
      const lines = actionOutputs.map(({ name }) => formatVariable(name, values[name] ?? ""));
      return writeFile("GITHUB_OUTPUT", "the outputs", lines.join(""));
    },
    summary: async (markdown) =>
      writeFile("GITHUB_STEP_SUMMARY", "the job summary", `${markdown}\n`, { anew: true }),
    save: async (name, value) =>
      writeFile("GITHUB_STATE", "what the post step needs to know", formatVariable(name, value)),
    mask: async (value) => (await core()).setSecret(value),
    error: async (message) => (await core()).error(await hideSecrets(message)),
    warning: async (message) => (await core()).warning(await hideSecrets(message)),
    group: async (title, act) => (await core()).group(title, act),
  };
}

/** Formats a variable for a file of the runner, between two delimiters that no value can contain. */
function formatVariable(name: string, value: string): string {
  const mark = `value_${randomUUID()}`;
  return `${name}<<${mark}\n${value}\n${mark}\n`;
}

/**
 * Writes to a file that the runner made for this step and reads after it. A stage may have replaced it meanwhile:
 * anything but a file is refused, without blocking.
 * @param path empty when the runner gave none
 * @param options.anew replaces the content, which a stage may have written
 * @throws Error that can be shown
 */
function writeRunnerFile(path: string, text: string, options: { anew: boolean }): void {
  if (path === "") throw new Error("it is not set");
  const descriptor = openForAppending(path, { create: false });
  try {
    if (options.anew) ftruncateSync(descriptor);
    writeFileSync(descriptor, text);
  } finally {
    closeSync(descriptor);
  }
}
