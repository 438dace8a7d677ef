import { GitError } from "../model/changes.ts";
import { limits } from "../model/limits.ts";
import { describeExit, type Exit } from "../model/outcome.ts";
import { gitOptions } from "./git-settings.ts";
import type { Processes } from "./platform.ts";

/** Maximum bytes of standard output, enough for some two million changed files. */
const outputLimit = 256 * 1024 * 1024;
/** Bytes kept of standard error, the newest. */
const errorLimit = 4096;

/** Time limits in milliseconds: for reading git's own files, comparing trees, and the network. */
export const gitTimes = { look: 30_000, compare: 300_000, network: limits.fetch.value };

export interface GitSession {
  folder: string;
  /** The result of `gitEnvironment`, possibly with more variables. */
  env: Readonly<Record<string, string>>;
  processes: Pick<Processes, "start">;
  signal: AbortSignal;
  fetching: Fetching;
}

/** How fetches are run and shown. */
export interface Fetching {
  processes: Pick<Processes, "start">;
  /** Called with a sentence when a fetch takes long. */
  waiting(sentence: string): void;
}

export interface GitAnswer {
  exit: Exit;
  output: Uint8Array;
  /** The end of git's standard error, without credentials. */
  stderr: string;
}

/**
 * Runs git and waits for it, whatever its exit code.
 * @param timeoutMs milliseconds until it is ended
 * @param input its standard input
 * @throws GitError when it prints more than 256 MiB
 */
export async function askGit(
  session: GitSession,
  args: readonly string[],
  timeoutMs: number,
  input?: Uint8Array,
): Promise<GitAnswer> {
  const output: Uint8Array[] = [];
  let length = 0;
  let errors = Buffer.alloc(0);
  const running = session.processes.start(
    {
      command: "git",
      args: [...gitOptions, ...args],
      cwd: session.folder,
      env: session.env,
      ...(input === undefined ? {} : { input }),
      timeoutMs,
      async onOutput(stream, chunk) {
        if (stream === "stderr") {
          errors = Buffer.concat([errors, chunk]).subarray(-errorLimit);
          return;
        }
        length += chunk.length;
        if (length > outputLimit) throw new GitError(`git ${args[0]} printed more than 256 MiB`);
        output.push(Buffer.from(chunk));
      },
    },
    session.signal,
  );
  const { exit } = await running.result;
  return {
    exit,
    output: Buffer.concat(output),
    stderr: hideCredentials(errors.toString("utf8")),
  };
}

/** Runs git and throws a GitError for any exit but 0. */
export async function requireGit(
  session: GitSession,
  args: readonly string[],
  timeoutMs: number,
  input?: Uint8Array,
): Promise<Uint8Array> {
  const answer = await askGit(session, args, timeoutMs, input);
  if (!succeeded(answer)) throw toGitError(args, answer);
  return answer.output;
}

export const succeeded = (answer: GitAnswer): boolean =>
  answer.exit.kind === "exited" && answer.exit.code === 0;

export function toGitError(args: readonly string[], answer: GitAnswer): GitError {
  const message = `git ${args[0]} failed (${describeExit(answer.exit)})`;
  const details = answer.stderr === "" ? message : `${message}: ${answer.stderr}`;
  return new GitError(lacksContents(answer) ? `${details}\n${partialCloneAdvice}` : details);
}

/**
 * Git fetches missing contents of a partial clone on demand, and reports this message when it cannot
 * (promisor-remote.c).
 */
export const lacksContents = (answer: GitAnswer): boolean =>
  answer.stderr.includes("from promisor remote");

const partialCloneAdvice =
  "This is a partial clone: the contents of files that are not checked out are fetched when they are needed, and the remote " +
  "did not give them. Leave out `filter` of actions/checkout, or let git reach the remote: with `persist-credentials: true`.";

/** URLs in git's messages can contain a user and a password. */
export const hideCredentials = (text: string): string =>
  text.replaceAll(/:\/\/[^/\s@]+@/g, "://***@").trim();

/** For queries where a failing git means "none". Throws if git did not exit by itself. */
export async function findLine(
  session: GitSession,
  args: readonly string[],
): Promise<string | undefined> {
  const answer = await askGit(session, args, gitTimes.look);
  if (answer.exit.kind !== "exited") throw toGitError(args, answer);
  return succeeded(answer) ? toText(answer.output) : undefined;
}

export async function requireLine(session: GitSession, args: readonly string[]): Promise<string> {
  return toText(await requireGit(session, args, gitTimes.look));
}

export const toText = (output: Uint8Array): string =>
  Buffer.from(output).toString("utf8").replace(/\n$/, "");
