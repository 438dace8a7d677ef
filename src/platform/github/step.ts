import type { ActionInputs } from "../../model/action-interface.ts";
import type { GitHubFacts } from "../../model/github.ts";
import { openOutside } from "../local/outside.ts";
import { machine, readEnvironment, userName } from "../local/surroundings.ts";
import type { Job, Platform } from "../platform.ts";
import { githubArtifacts } from "./artifacts.ts";
import { readGitHub } from "./facts.ts";
import { readInputs } from "./inputs.ts";
import { githubJob } from "./job.ts";

/** A step of a job as the runner started it, with the outside that it acts on. */
export interface ActionStep {
  inputs: ActionInputs;
  /** Absolute: the workspace. */
  root: string;
  surroundings: ReturnType<typeof machine> & {
    user: string;
    environment: Record<string, string>;
    github: GitHubFacts | null;
  };
  job: Job;
  platform: Platform;
}

/** What the main step saved for `post`, by name; empty in the main step itself. */
export function readState(environment: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(environment).filter(([name]) => name.startsWith("STATE_"));
  return Object.fromEntries(entries.map(([name, value]) => [name.slice("STATE_".length), value]));
}

/** Reads everything that the runner gave this process, once. Inputs that are not as expected come as messages. */
export function openStep(): ActionStep | { job: Job; messages: string[] } {
  const environment = readEnvironment();
  const job = githubJob();
  const read = readInputs(environment);
  if ("messages" in read) return { job, messages: read.messages };
  const github = readGitHub(environment);
  const root = environment["GITHUB_WORKSPACE"] ?? process.cwd();
  const artifacts = github === null ? undefined : githubArtifacts(github);
  const own = machine();
  const platform = openOutside({
    root,
    environment,
    shownOn: process.stdout,
    owner: own,
    ...(artifacts === undefined ? {} : { artifacts }),
  });
  return {
    inputs: read.inputs,
    root,
    surroundings: { ...own, user: userName(environment), environment, github },
    job,
    platform,
  };
}
