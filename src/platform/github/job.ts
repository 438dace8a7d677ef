import { actionOutputs } from "../../model/action-outputs.ts";
import type { Job } from "../platform.ts";

/** The job that this process is a step of, through @actions/core, which is loaded when it is first needed. */
export function githubJob(): Job {
  const core = () => import("@actions/core");
  return {
    outputs: async (values) => {
      const { setOutput } = await core();
      for (const { name } of actionOutputs) setOutput(name, values[name] ?? "");
    },
    summary: async (markdown) => {
      await (await core()).summary.addRaw(markdown, true).write({ overwrite: true });
    },
    save: async (name, value) => (await core()).saveState(name, value),
    mask: async (value) => (await core()).setSecret(value),
    error: async (message) => (await core()).error(message),
    warning: async (message) => (await core()).warning(message),
    group: async (title, act) => (await core()).group(title, act),
  };
}
