import { writeSync } from "node:fs";
import { commandData } from "../../model/command-data.ts";
import { messageOf, reasonOfError } from "../../model/reasons.ts";
import { escapeUnseen } from "../../model/unseen.ts";
import { UsageError } from "../../model/usage-error.ts";
import { hideSecrets } from "./hide-secrets.ts";
import { toOneLine } from "../one-line.ts";

/** Exit codes of errors that nothing else handles. */
export interface LastCodes {
  refused: number;
  internalError: number;
  notWritten: number;
}

/**
 * Handles uncaught errors and output that cannot be written, with one sentence on stderr and an exit code, never a
 * stack trace. Every entry point calls it first.
 */
export function installLastResort(codes: LastCodes): void {
  // Replaced by the real one: a process that ends before it has one, with nothing left to wait for, did not succeed.
  process.exitCode = codes.internalError;
  let ending = false;
  process.on("uncaughtException", (error: unknown) => {
    if (ending) return;
    ending = true;
    void describeEnd(error, codes).then(({ sentence, code }) => {
      printSentence(sentence);
      process.exit(code);
    });
  });
  watchOutput(codes.notWritten);
}

async function describeEnd(
  error: unknown,
  { refused, internalError }: LastCodes,
): Promise<{ sentence: string; code: number }> {
  if (error instanceof UsageError) return { sentence: await getMessage(error), code: refused };
  if (reasonOfError(error) !== "internal-error")
    return { sentence: await describeSystemError(error), code: refused };
  const what = `internal error: ${toOneLine(await getMessage(error), 300)}. This is a bug in Orchestrator.`;
  return { sentence: `${what} ${await describeDetails(error)}`, code: internalError };
}

/** Describes an error of the system. */
async function describeSystemError(error: unknown): Promise<string> {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (syscall === "uv_cwd")
    return "the working directory no longer exists: change to another folder and start again";
  if (code === "EMFILE" || code === "ENFILE")
    return `too many open files (${code}): raise the limit (ulimit -n) or end other processes, and start again`;
  return toOneLine(await getMessage(error), 1_000);
}

/** Loading the redactor may be what failed. */
const getMessage = (error: unknown): Promise<string> =>
  hideSecrets(messageOf(error)).catch(() => "an error whose message cannot be shown");

async function describeDetails(error: unknown): Promise<string> {
  try {
    const { writeDetails } = await import("./error-details.ts");
    return `Report it with ${writeDetails(error)}, which says where it happened.`;
  } catch (failure) {
    return `Where it happened could not be written to a file (${toOneLine(messageOf(failure), 300)}).`;
  }
}

/**
 * A reader that goes away, as in `| head`, is no error: the rest is dropped, and the exit code is the command's. Any
 * other failure, such as a full disk, turns a success into a failure, because the output is missing.
 */
function watchOutput(code: number): void {
  let failed = false;
  const notice = (stream: NodeJS.WriteStream, error: NodeJS.ErrnoException): void => {
    const gone = error.code === "EPIPE" || (error.code === "EIO" && stream.isTTY);
    if (gone || failed) return;
    failed = true;
    printSentence(`the output could not be written: ${toOneLine(error.message, 300)}`);
  };
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (error: NodeJS.ErrnoException) => notice(stream, error));
  process.on("exit", () => {
    if (failed && !process.exitCode) process.exitCode = code;
  });
}

/** Prints on stderr, in GitHub Actions as an annotation. Synchronous, because the process is about to end. */
function printSentence(sentence: string): void {
  const prefix = process.env["GITHUB_ACTIONS"] === "true" ? "::error::" : "";
  try {
    const shown = escapeUnseen(sentence);
    writeSync(process.stderr.fd, `${prefix}${prefix === "" ? shown : commandData(shown)}\n`);
  } catch {
    // There is no other stream to report it on.
  }
}
