import { statSync } from "node:fs";
import type { ProcessRequest } from "./platform.ts";

/**
 * Explains why a process could not be started. Node's own message blames the command when the working directory is
 * missing, and quotes arguments, which may contain secrets, when one has a null byte.
 */
export function explainSpawnFailure(request: ProcessRequest, error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ERR_INVALID_ARG_VALUE") {
    return "the command, an argument, the working directory or a variable of the environment holds a null byte";
  }
  return explainFolderFailure(request.cwd) ?? explainCommandFailure(request, code) ?? message;
}

function explainFolderFailure(folder: string): string | undefined {
  try {
    return statSync(folder).isDirectory()
      ? undefined
      : `the working directory ${folder} is not a folder`;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return `the working directory ${folder} does not exist`;
    if (code === "ENOTDIR")
      return `the working directory ${folder} lies below something that is not a folder`;
    return `the working directory ${folder} cannot be entered (${code ?? "unknown error"})`;
  }
}

function explainCommandFailure(
  { command, env }: ProcessRequest,
  code: string | undefined,
): string | undefined {
  const isPath = /[\\/]/.test(command);
  switch (code) {
    case "ENOENT":
      return isPath
        ? `${command} does not exist, or the interpreter that its first line names does not`
        : `${command} was not found on the PATH; install it in an earlier step or give its full path`;
    case "EACCES":
      return `no permission to run ${command}, or to enter its working directory; is the file executable (chmod +x)?`;
    case "E2BIG":
      return `the arguments and the environment are together larger than the system takes; pass long values in a file (the largest variables: ${listLargest(env)})`;
    case "ENOEXEC":
      return `${command} is not a program for this machine, and has no first line that names an interpreter`;
    case "EMFILE":
    case "ENFILE":
      return `too many open files (${code}); lower max-parallel or raise the limit (ulimit -n)`;
    case "EAGAIN":
      return "the system allows no more processes (EAGAIN); lower max-parallel or raise the limit (ulimit -u)";
    case "ENOMEM":
      return "the machine has no memory left to start it (ENOMEM); lower max-parallel";
    default:
      return undefined;
  }
}

/** Names and sizes only, because values may be secret. */
const listLargest = (env: ProcessRequest["env"]): string =>
  Object.entries(env)
    .map(([name, value]) => ({ name, size: Buffer.byteLength(value) }))
    .toSorted((a, b) => b.size - a.size)
    .slice(0, 3)
    .map(({ name, size }) => `${name}, ${Math.ceil(size / 1024).toLocaleString("en")} KiB`)
    .join("; ");
