import { resolve } from "node:path";
import { escapeUnseen, escapeUnseenBesideColours } from "../../model/unseen.ts";
import { choicesFromFlags } from "../../model/inputs/action-inputs.ts";
import type { GitHubFacts } from "../../model/github.ts";
import { UsageError } from "../../model/usage-error.ts";
import type { Platform } from "../platform.ts";
import { hideSecrets } from "./hide-secrets.ts";
import { createPlatform } from "./create-platform.ts";
import { readMachine, readEnvironment, findRepositoryRoot, getUserName } from "./host.ts";

/** Flags as the argument parser gives them. */
export interface Flags {
  /** Those that mean the same as an input. */
  [option: string]: unknown;
  runsDir?: string;
  outDir?: string;
  json?: boolean;
  /** Of run: the run to go on with. */
  resume?: string;
  /** Of what `run --jobs` starts: colours although no terminal is there, since what is printed is shown on one. */
  colour?: boolean;
  /** Of validate: a run's folder. */
  run?: string;
}

export type Cli = Awaited<ReturnType<typeof createCli>>;

/** One call of the command line: where it stands, what it was asked, and the outside that it acts on. */
export async function createCli(pipeline: string | undefined, flags: Flags) {
  const environment = readEnvironment();
  const here = process.cwd();
  const root = findRepositoryRoot(here);
  const toAbsolute = (given: string | null | undefined): string | null =>
    given == null ? null : resolve(here, given);
  const choices = choicesFromFlags(flags);
  const asked = {
    ...choices,
    root,
    config: toAbsolute(choices.config),
    pipeline: pipeline ?? null,
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
  return {
    asked,
    platform,
    hostContext: {
      ...machine,
      user: getUserName(environment),
      environment,
      github: await readGitHubFacts(environment),
    },
    here,
  };
}

/** JSON has stdout for itself: what a person watches goes to stderr. */
const pickStream = ({ json }: Flags): NodeJS.WriteStream =>
  json === true ? process.stderr : process.stdout;

/** What reads them is loaded in a job only. */
async function readGitHubFacts(environment: Record<string, string>): Promise<GitHubFacts | null> {
  if (environment["GITHUB_ACTIONS"] !== "true") return null;
  const { readGitHub } = await import("../github/facts.ts");
  const facts = readGitHub(environment);
  if (facts !== null && "messages" in facts) throw new UsageError(facts.messages.join("\n"));
  return facts;
}

/** Prints on stdout, without secrets; the promise resolves when the text is handed over. */
export const print = async (text: string): Promise<void> =>
  write(process.stdout, escapeUnseenBesideColours(await hideSecrets(text)));

/** Prints on stderr, likewise. */
export const printError = async (text: string): Promise<void> =>
  write(process.stderr, escapeUnseen(await hideSecrets(text)));

/** Prints what programs read, as it is: it was recorded, and so is without secrets, or is ours. */
export const printData = (text: string): Promise<void> => write(process.stdout, escapeUnseen(text));

function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((done) => {
    stream.write(text, () => done());
  });
}
