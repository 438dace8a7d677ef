import { statSync } from "node:fs";
import { relative, resolve } from "node:path";
import { type ActionInputs, actionInputs, inputNames } from "../../model/inputs/action-inputs.ts";
import type { GitHubFacts } from "../../model/github.ts";
import { createPlatform } from "../local/create-platform.ts";
import { readMachine, readEnvironment, getUserName } from "../local/host.ts";
import { leadsOut } from "../leads-out.ts";
import type { Artifacts, Cache, GitHubApi, Job, Platform } from "../platform.ts";
import { createGitHubApi } from "./api/api.ts";
import { createGitHubArtifacts } from "./artifacts/artifacts.ts";
import { createGitHubCache } from "./cache/cache.ts";
import { readGitHub } from "./facts.ts";
import { createGitHubJob } from "./job.ts";
import { showGit } from "./exec/show-git.ts";
import { readRuntime } from "./results/runtime.ts";
import { escapeUnseen } from "../../model/unseen.ts";
import { hideSecrets } from "../local/hide-secrets.ts";

/** A step as the runner started it, with its ports. */
export interface ActionStep {
  inputs: ActionInputs;
  /** Absolute path of the repository, which is the workspace or a folder in it. */
  root: string;
  hostContext: ReturnType<typeof readMachine> & {
    user: string;
    environment: Record<string, string>;
    github: GitHubFacts | null;
  };
  job: Job;
  platform: Platform;
}

/** The state that the main step saved for `post`, by name; empty in the main step itself. */
export function readState(environment: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(environment).filter(([name]) => name.startsWith("STATE_"));
  return Object.fromEntries(entries.map(([name, value]) => [name.slice("STATE_".length), value]));
}

/**
 * Reads everything that the runner gave this process. Returns messages for invalid inputs.
 * @param options.event as for readGitHub
 */
export function openStep(
  options: { event: boolean } = { event: true },
): ActionStep | { job: Job; environment: Record<string, string>; messages: string[] } {
  const environment = readEnvironment();
  cleanDebugLines(process.stdout, environment);
  const job = createGitHubJob(environment);
  const read = readInputs(environment);
  if ("messages" in read) return { job, environment, messages: read.messages };
  const github = readGitHub(environment, options);
  if (github !== null && "messages" in github)
    return { job, environment, messages: github.messages };
  // The toolkit reads this file when it is loaded, and by then a stage may have replaced it.
  delete process.env["GITHUB_EVENT_PATH"];
  const workspace = environment["GITHUB_WORKSPACE"] ?? process.cwd();
  const root = resolve(workspace, read.inputs.root ?? ".");
  const wrong = findRootProblem(root, workspace);
  if (wrong !== null) return { job, environment, messages: [`input root: ${wrong}`] };
  const services = github === null ? {} : createServices(github, read.inputs.token, environment);
  const own = readMachine();
  const platform = createPlatform({
    root,
    environment,
    screen: process.stdout,
    owner: own,
    fetchWith: showGit,
    ...services,
  });
  return {
    inputs: read.inputs,
    root,
    hostContext: { ...own, user: getUserName(environment), environment, github },
    job,
    platform,
  };
}

/** @returns null for a folder in the workspace */
function findRootProblem(root: string, workspace: string): string | null {
  const shown = JSON.stringify(relative(workspace, root) || ".");
  if (leadsOut(workspace, root)) return `${shown} leads out of the workspace`;
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory() === true) return null;
  return `there is no folder ${shown} in the workspace: is it the \`path\` of \`actions/checkout\`?`;
}

/** Without a token there is no REST API, and without the runtime variables no cache. */
function createServices(
  github: GitHubFacts,
  token: string | null,
  environment: Readonly<Record<string, string>>,
): { artifacts: Artifacts; cache?: Cache; api?: GitHubApi } {
  const temporaryRoot = environment["RUNNER_TEMP"];
  const place = temporaryRoot === undefined ? {} : { temporaryRoot };
  const api = token === null ? null : createGitHubApi({ ...github, ...place, token });
  return {
    artifacts: createGitHubArtifacts(github, { environment, api, ...place }),
    ...(readRuntime(environment) !== null && { cache: createGitHubCache(environment) }),
    ...(api !== null && { api }),
  };
}

/** The inputs, or one message for each invalid one. */
export type InputResult = { inputs: ActionInputs } | { messages: string[] };

/** Reads the inputs from the runner's variables: `INPUT_` and the name in capitals, with its hyphens. */
export function readInputs(environment: Readonly<Record<string, string>>): InputResult {
  const messages: string[] = [];
  const values: [string, unknown][] = [];
  for (const name of inputNames) {
    const row = actionInputs[name];
    const text = environment[`INPUT_${name.toUpperCase()}`] ?? getConstantDefault(row.default);
    const read = row.read(text);
    if ("value" in read) values.push([name, read.value]);
    else messages.push(`input ${name}: expected ${read.expected}, not ${JSON.stringify(text)}`);
  }
  return messages.length > 0
    ? { messages }
    : { inputs: Object.fromEntries(values) as unknown as ActionInputs };
}

/** The runner always passes action.yml's defaults, so only the constant ones are repeated here. */
const getConstantDefault = (text: string): string => (text.includes("${{") ? "" : text);

/**
 * The toolkit prints complete answers of services as debug lines on standard output. They are only shown in debugged
 * jobs, so they are dropped in all others, and redacted in those.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/variables (RUNNER_DEBUG)
 */
function cleanDebugLines(
  stream: NodeJS.WriteStream,
  environment: Readonly<Record<string, string>>,
): void {
  const write = stream.write.bind(stream);
  const isDebugged = environment["RUNNER_DEBUG"] === "1";
  const writeOthers = (...given: Parameters<typeof write>): boolean => {
    const [text] = given;
    if (typeof text !== "string" || !text.startsWith("::debug::")) return write(...given);
    if (isDebugged)
      void hideSecrets(text.trimEnd()).then((line) => write(`${escapeUnseen(line)}\n`));
    return true;
  };
  stream.write = writeOthers as typeof stream.write;
}
