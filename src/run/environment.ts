import { isWithheld } from "../model/credentials.ts";
import type { IdToken } from "../model/fields.ts";
import { isDeepStrictEqual } from "node:util";
import { bindsRepository } from "../model/git-variables.ts";
import type { HandedOn } from "./commands/files.ts";
import type { Matcher } from "./commands/matcher-file.ts";

/** What stages handed on to later ones of their subtask. */
export interface Carried {
  /** Set by GITHUB_ENV. */
  env: Record<string, string>;
  /** Added by GITHUB_PATH, newest first: what was added last is found first, as on GitHub. */
  path: string[];
  /** Values of GITHUB_OUTPUT, by the names of the variables that later stages see (outputVariable). */
  outputs: Record<string, string>;
  /** Newest first. */
  matchers: readonly Matcher[];
}

export const nothingCarried = (): Carried => ({ env: {}, path: [], outputs: {}, matchers: [] });

/** The variable that holds an output for later stages: `OUTPUT_PKG_BUILD_TAG` for the output `tag` of `pkg.build`. */
export const outputVariable = (stage: string, output: string): string =>
  `OUTPUT_${stage}_${output}`.toUpperCase().replaceAll(/[^A-Z0-9_]/g, "_");

/** What stands in the environment of all that a run starts, so that what outlives it can be found. */
export const processMark = (mark: string): string => `ORCHESTRATOR_MARK=${mark}`;

/** The same of one try of a stage alone. */
export const stageMark = (mark: string): string => `ORCHESTRATOR_STAGE_MARK=${mark}`;

/**
 * Variables that the runner sets anew for every step (actions/runner, GitHubContext.cs and RunnerContext.cs), so that
 * no step can set them for later ones.
 */
const runnersOwn = /^(GITHUB_(?!TOKEN$)|RUNNER_)/i;

export interface EnvironmentLayers {
  /** Whether the stage may ask for OIDC tokens. */
  idToken: IdToken;
  /** The process's own, as it was at the entry. */
  process: Readonly<Record<string, string>>;
  /** The configuration's: file, pipeline and subtask. */
  subtask: Readonly<Record<string, string>>;
  carried: Carried;
  stage: Readonly<Record<string, string>>;
  /** Ours: which run this is, and the private command files. */
  own: Readonly<Record<string, string>>;
}

/**
 * Whether a variable keeps its value whatever an earlier stage wrote to GITHUB_ENV: it is withheld from stages, or the
 * runner or this tool sets it.
 */
export const isFixed = (
  name: string,
  { process, own }: Pick<EnvironmentLayers, "process" | "own">,
): boolean =>
  isWithheld(name, { idToken: false }) ||
  Object.hasOwn(own, name) ||
  (runnersOwn.test(name) && Object.hasOwn(process, name));

/** A stage's environment; later layers win, as GitHub's do. */
export function stageEnvironment(
  layers: EnvironmentLayers,
  windows: boolean,
): Record<string, string> {
  const base = Object.entries(layers.process).filter(
    ([name]) =>
      !isWithheld(name, { idToken: layers.idToken === "write" }) && !bindsRepository(name),
  );
  const env: Record<string, string> = {
    ...Object.fromEntries(base),
    ...layers.subtask,
    ...layers.carried.outputs,
    ...layers.carried.env,
    ...layers.stage,
    ...layers.own,
  };
  if (layers.carried.path.length > 0) {
    const name = Object.keys(env).find((key) => key.toUpperCase() === "PATH") ?? "PATH";
    // An empty entry would stand for the working directory.
    const folders = [...layers.carried.path, env[name] ?? ""].filter((folder) => folder !== "");
    env[name] = folders.join(windows ? ";" : ":");
  }
  return env;
}

/** What a later stage gets after one handed this on. */
export function carryOn(
  carried: Carried,
  {
    env,
    path,
    outputs,
    matchers,
  }: Pick<HandedOn, "env" | "path" | "outputs"> & Pick<Carried, "matchers">,
): { carried: Carried; handedOn: boolean } {
  const next = {
    env: { ...carried.env, ...env },
    path: [...path, ...carried.path.filter((folder) => !path.includes(folder))],
    outputs: { ...carried.outputs, ...outputs },
    matchers,
  };
  return { carried: next, handedOn: !isDeepStrictEqual(next, carried) };
}

/** Stages that ran at the same time each add what they set; the one that ended last wins. */
export function joinCarried(now: Carried, before: Carried, after: Carried): Carried {
  const path = after.path.filter((folder) => !before.path.includes(folder));
  const matchers = after.matchers.filter((matcher) => !before.matchers.includes(matcher));
  const removed = before.matchers.filter((matcher) => !after.matchers.includes(matcher));
  return {
    env: { ...now.env, ...changed(before.env, after.env) },
    path: [...path, ...now.path.filter((folder) => !path.includes(folder))],
    outputs: { ...now.outputs, ...changed(before.outputs, after.outputs) },
    matchers: [...matchers, ...now.matchers.filter((matcher) => !removed.includes(matcher))],
  };
}

const changed = (
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): Record<string, string> =>
  Object.fromEntries(Object.entries(after).filter(([name, value]) => before[name] !== value));
