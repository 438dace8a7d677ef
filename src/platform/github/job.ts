import { lstatSync } from "node:fs";
import { actionOutputs } from "../../model/action-outputs.ts";
import { messageOf } from "../../model/reasons.ts";
import type { Job } from "../platform.ts";

/** The job that this process is a step of, through @actions/core, which is loaded when it is first needed. */
export function githubJob(environment: Readonly<Record<string, string>>): Job {
  const core = () => import("@actions/core");
  /** A stage may have made anything of the runner's file; writing to a pipe would wait for ever. */
  const refuseOddFile = (variable: string): void => {
    const path = environment[variable] ?? "";
    if (path === "") throw new Error("it is not set");
    if (!lstatSync(path).isFile()) throw new Error(`${path} is no file`);
  };
  const writing = async (variable: string, what: string, write: () => unknown): Promise<boolean> => {
    try {
      refuseOddFile(variable);
      await write();
      return true;
    } catch (error) {
      (await core()).warning(`${what} could not be written (${variable}): ${messageOf(error)}`);
      return false;
    }
  };
  return {
    outputs: async (values) => {
      const { setOutput } = await core();
      return writing("GITHUB_OUTPUT", "the outputs", () => {
        for (const { name } of actionOutputs) setOutput(name, values[name] ?? "");
      });
    },
    summary: async (markdown) => {
      const { summary } = await core();
      return writing("GITHUB_STEP_SUMMARY", "the job summary", () =>
        summary.emptyBuffer().addRaw(markdown, true).write({ overwrite: true }),
      );
    },
    save: async (name, value) => {
      const { saveState } = await core();
      return writing("GITHUB_STATE", "what the post step needs to know", () => saveState(name, value));
    },
    mask: async (value) => (await core()).setSecret(value),
    error: async (message) => (await core()).error(message),
    warning: async (message) => (await core()).warning(message),
    group: async (title, act) => (await core()).group(title, act),
  };
}
