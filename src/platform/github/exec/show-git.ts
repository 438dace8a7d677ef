import { GitError } from "../../../model/changes.ts";
import { toInertLine } from "../../../model/command-data.ts";
import { limits } from "../../../model/limits.ts";
import { escapeUnseen } from "../../../model/unseen.ts";
import { hideCredentials } from "../../git-command.ts";
import { gitOptions } from "../../git-settings.ts";
import { hideSecrets } from "../../local/hide-secrets.ts";
import type { ProcessRequest, ProcessResult, Processes, Screen } from "../../platform.ts";
import { startByExec } from "./start-by-exec.ts";

/** Runs git by @actions/exec and shows the command and what it printed in the log of a step. */
export function showGit(screen: Pick<Screen, "write">): Pick<Processes, "start"> {
  return {
    start(request, signal) {
      const result = runShown(request, signal, screen);
      result.catch(() => undefined);
      return { pid: null, started: null, result };
    },
  };
}

async function runShown(
  request: ProcessRequest,
  signal: AbortSignal,
  screen: Pick<Screen, "write">,
): Promise<ProcessResult> {
  // The settings before the command are the same each time, and are documented (docs/security.md).
  const shownArgs = request.args.slice(gitOptions.length);
  await screen.write(await toLogLines(`[command]git ${shownArgs.join(" ")}`));
  const printed: Uint8Array[] = [];
  let left: number = limits.fetchOutput.value;
  const collected: ProcessRequest = {
    ...request,
    async onOutput(stream, chunk) {
      left -= chunk.length;
      if (left < 0)
        throw new GitError(`git ${shownArgs[0]} printed more than ${limits.fetchOutput.shown}`);
      printed.push(chunk);
      await request.onOutput(stream, chunk);
    },
  };
  try {
    return await startByExec(collected, signal).result;
  } finally {
    // All at once: a secret is found even if it spans chunks or lines, and no other output comes between.
    await screen.write(await toLogLines(Buffer.concat(printed).toString("utf8")));
  }
}

/** Lines without secrets that the runner reads no command in. */
async function toLogLines(text: string): Promise<string> {
  const shown = await hideSecrets(hideCredentials(text));
  const lines = shown.split(/\r\n?|\n/).filter((line) => line.trim() !== "");
  return lines.map((line) => toInertLine(escapeUnseen(line))).join("");
}
