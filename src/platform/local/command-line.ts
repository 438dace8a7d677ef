import { resolve } from "node:path";
import { toJson } from "../../model/json.ts";
import { escapeUnseen, escapeUnseenBesideColours } from "../../model/unseen.ts";
import { choicesFromFlags } from "../../model/inputs/action-inputs.ts";
import type { GitHubFacts } from "../../model/github.ts";
import { UsageError } from "../../model/usage-error.ts";
import type { Platform } from "../platform.ts";
import { hideSecrets } from "./hide-secrets.ts";
import { createPlatform } from "./create-platform.ts";
import { readMachine, readEnvironment, findRepositoryRoot, getUserName } from "./host.ts";

/** Flags from the argument parser. */
export interface Flags {
  /** Flags that correspond to an input. */
  [option: string]: unknown;
  runsDir?: string;
  outDir?: string;
  json?: boolean;
  /** For `run`: only plan. */
  dryRun?: boolean;
  /** For `run` and `plan`: ignore all path filters. */
  all?: boolean;
  /** For `run` and `plan`: names of stages or subtasks. */
  only?: string[];
  skip?: string[];
  /** For `run` and `plan`: what came after `--`. */
  arguments?: readonly string[];
  /** For `run`: which view; neither: the usual one. */
  quiet?: boolean;
  verbose?: boolean;
  /** For `run`: again after each change. */
  watch?: boolean;
  /** For `run`: the run to resume; true: the newest. */
  resume?: string | true;
  /** For processes of `run --jobs`: colours without a terminal, because the parent shows the output on one. */
  colour?: boolean;
  /** For `validate`: a run. */
  run?: string;
}

export type Cli = Awaited<ReturnType<typeof createCli>>;

/** One call of the command line: its settings, platform, host context and working directory. */
export async function createCli(pipeline: string | undefined, flags: Flags) {
  const { machine, environment, ...line } = createLocalCli(pipeline, flags);
  const user = getUserName(environment);
  const github = await readGitHubFacts(environment);
  return { ...line, hostContext: { ...machine, user, environment, github } };
}

/** The same without the facts of GitHub Actions, for a verb that works where they are incomplete. */
export function createLocalCli(pipeline: string | undefined, flags: Flags) {
  const environment = readEnvironment();
  const here = process.cwd();
  const root = findRepositoryRoot(here);
  const toAbsolute = (given: string | null | undefined): string | null =>
    given == null ? null : resolve(here, given);
  const choices = choicesFromFlags(flags);
  const requested = {
    ...choices,
    root,
    config: toAbsolute(choices.config),
    pipeline: pipeline ?? null,
    ...readNarrowing(flags),
    namesAny: true,
    key: null,
    runsFolder: toAbsolute(flags.runsDir),
    outFolder: toAbsolute(flags.outDir),
  };
  const machine = readMachine();
  const shown =
    flags.colour === true ? { ...environment, FORCE_COLOR: "1", NO_COLOR: "" } : environment;
  const platform: Platform = createPlatform({
    root,
    environment: shown,
    screen: pickStream(flags),
    owner: machine,
  });
  return { requested, platform, machine, environment, here };
}

const readNarrowing = ({ all, only, skip, arguments: added }: Flags) => ({
  all: all === true,
  only: only ?? [],
  skip: skip ?? [],
  arguments: added ?? [],
});

/** With --json, stdout is only for JSON, so the live view goes to stderr. */
const pickStream = ({ json }: Flags): NodeJS.WriteStream =>
  json === true ? process.stderr : process.stdout;

/** Loaded on demand, in GitHub Actions only. */
async function readGitHubFacts(environment: Record<string, string>): Promise<GitHubFacts | null> {
  if (environment["GITHUB_ACTIONS"] !== "true") return null;
  const { readGitHub } = await import("../github/facts.ts");
  const facts = readGitHub(environment);
  if (facts !== null && "messages" in facts) throw new UsageError(facts.messages.join("\n"));
  return facts;
}

/** Prints on stdout, without secrets. Resolves when the text is handed over. */
export const print = async (text: string): Promise<void> =>
  write(process.stdout, escapeUnseenBesideColours(await hideSecrets(text)));

/** Whether what is printed on stdout is still read: after `| head`, it is not. */
export const isOutputRead = (): boolean => process.stdout.writable;

/** Prints on stderr, without secrets. */
export const printError = async (text: string): Promise<void> =>
  write(process.stderr, escapeUnseen(await hideSecrets(text)));

/** Prints the result of a verb as text, or as JSON if the flags ask for it. */
export const printResult = ({ json }: Flags, value: unknown, text: string): Promise<void> =>
  json === true ? printData(toJson(value)) : print(text);

/** Prints data for programs unchanged. The caller makes sure that it is without secrets. */
export const printData = (text: string): Promise<void> => write(process.stdout, escapeUnseen(text));

function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((done) => {
    stream.write(text, () => done());
  });
}
