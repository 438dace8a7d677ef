import { isWithheld } from "../model/credentials.ts";
import type { Permission } from "../model/fields.ts";
import { isDeepStrictEqual } from "node:util";
import { bindsRepository } from "../model/git-variables.ts";
import type { CommandFileResult } from "./commands/files.ts";
import type { Matcher } from "./commands/matcher-file.ts";

/** What stages pass on to later ones of their subtask. */
export interface PassedOn {
  /** Set by GITHUB_ENV. */
  env: Record<string, string>;
  /** Added by GITHUB_PATH, newest first, as on GitHub. */
  path: string[];
  /** Values of GITHUB_OUTPUT, by the variables that later stages see (getOutputVariable). */
  outputs: Record<string, string>;
  /** Newest first. */
  matchers: readonly Matcher[];
}

export const createPassedOn = (): PassedOn => ({ env: {}, path: [], outputs: {}, matchers: [] });

/** The variable that holds an output for later stages: `OUTPUT_PKG_BUILD_TAG` for the output `tag` of `pkg.build`. */
export const getOutputVariable = (stage: string, output: string): string =>
  `OUTPUT_${stage}_${output}`.toUpperCase().replaceAll(/[^A-Z0-9_]/g, "_");

/** Marks all processes of a run in their environment, so that those that outlive it can be found. */
export const toProcessMark = (mark: string): string => `ORCHESTRATOR_MARK=${mark}`;

/** Marks the processes of a single try of a stage. */
export const toStageMark = (mark: string): string => `ORCHESTRATOR_STAGE_MARK=${mark}`;

/**
 * The runner sets these for every step, so no step can change them (actions/runner, GitHubContext.cs,
 * RunnerContext.cs).
 */
const runnersOwn = /^(GITHUB_(?!TOKEN$)|RUNNER_)/i;

export interface EnvironmentLayers {
  /** Whether the stage may request OIDC tokens. */
  idToken: Permission;
  /** The process's own, at start-up. */
  process: Readonly<Record<string, string>>;
  /** The configuration's: file, pipeline and subtask. */
  subtask: Readonly<Record<string, string>>;
  passedOn: PassedOn;
  stage: Readonly<Record<string, string>>;
  /** This tool's variables: ids of the run and paths of the private command files. */
  own: Readonly<Record<string, string>>;
}

/** Whether GITHUB_ENV cannot change a variable: it is withheld from stages, or the runner or this tool sets it. */
export const isFixed = (
  name: string,
  { process, own }: Pick<EnvironmentLayers, "process" | "own">,
): boolean =>
  isWithheld(name) ||
  Object.hasOwn(own, name) ||
  (runnersOwn.test(name) && Object.hasOwn(process, name));

/** Builds a stage's environment. Later layers win, as on GitHub. */
export function buildEnvironment(
  layers: EnvironmentLayers,
  windows: boolean,
): Record<string, string> {
  const idToken = layers.idToken === "write";
  const base = Object.entries(layers.process).filter(
    ([name]) => !isWithheld(name, { idToken }) && !bindsRepository(name),
  );
  const env: Record<string, string> = {
    ...Object.fromEntries(base),
    ...layers.subtask,
    ...layers.passedOn.outputs,
    ...layers.passedOn.env,
    ...layers.stage,
    ...layers.own,
  };
  if (layers.passedOn.path.length > 0) {
    const name = Object.keys(env).find((key) => key.toUpperCase() === "PATH") ?? "PATH";
    // An empty entry would mean the working directory.
    const folders = [...layers.passedOn.path, env[name] ?? ""].filter((folder) => folder !== "");
    env[name] = folders.join(windows ? ";" : ":");
  }
  return env;
}

/** Adds what a stage passed on. */
export function addPassedOn(
  passedOn: PassedOn,
  {
    env,
    path,
    outputs,
    matchers,
  }: Pick<CommandFileResult, "env" | "path" | "outputs"> & Pick<PassedOn, "matchers">,
): { passedOn: PassedOn; hasPassedOn: boolean } {
  const next = {
    env: { ...passedOn.env, ...env },
    path: [...path, ...passedOn.path.filter((folder) => !path.includes(folder))],
    outputs: { ...passedOn.outputs, ...outputs },
    matchers,
  };
  return { passedOn: next, hasPassedOn: !isDeepStrictEqual(next, passedOn) };
}

/** Merges what parallel stages passed on. The stage that ended last wins. */
export function mergePassedOn(now: PassedOn, before: PassedOn, after: PassedOn): PassedOn {
  const path = after.path.filter((folder) => !before.path.includes(folder));
  const matchers = after.matchers.filter((matcher) => !before.matchers.includes(matcher));
  const removed = before.matchers.filter((matcher) => !after.matchers.includes(matcher));
  return {
    env: { ...now.env, ...pickChanged(before.env, after.env) },
    path: [...path, ...now.path.filter((folder) => !path.includes(folder))],
    outputs: { ...now.outputs, ...pickChanged(before.outputs, after.outputs) },
    matchers: [...matchers, ...now.matchers.filter((matcher) => !removed.includes(matcher))],
  };
}

const pickChanged = (
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): Record<string, string> =>
  Object.fromEntries(Object.entries(after).filter(([name, value]) => before[name] !== value));
