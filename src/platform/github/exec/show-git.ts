import { GitError } from "../../../model/changes.ts";
import { toInertLine } from "../../../model/command-data.ts";
import { limits } from "../../../model/limits.ts";
import { escapeUnseen } from "../../../model/unseen.ts";
import { hideCredentials } from "../../git-command.ts";
import { gitOptions } from "../../git-settings.ts";
import { hideSecrets } from "../../local/hide-secrets.ts";
import type {
  OutputStream,
  ProcessRequest,
  ProcessResult,
  Processes,
  Screen,
} from "../../platform.ts";
import { startByExec } from "./start-by-exec.ts";

const lineFeed = 0x0a;

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

const alsoPrintTo = (printed: Printed, request: ProcessRequest): ProcessRequest => ({
  ...request,
  async onOutput(stream, chunk) {
    printed.add(stream, chunk);
    await request.onOutput(stream, chunk);
  },
});

async function runShown(
  request: ProcessRequest,
  signal: AbortSignal,
  screen: Pick<Screen, "write">,
): Promise<ProcessResult> {
  // The settings before the command are the same each time, and are documented (docs/security.md).
  const shownArgs = request.args.slice(gitOptions.length);
  await screen.write(await toLogLines(`[command]git ${shownArgs.join(" ")}`));
  const printed = new Printed(`git ${shownArgs[0]}`);
  try {
    return await startByExec(alsoPrintTo(printed, request), signal).result;
  } finally {
    // All at once: a secret is found even if it spans chunks or lines, and no other output comes between.
    await screen.write(await toLogLines(printed.text()));
  }
}

/** What a command printed, up to a limit. */
class Printed {
  readonly #command: string;
  readonly #chunks: Uint8Array[] = [];
  readonly #unended = { stdout: 0, stderr: 0 };
  #length = 0;

  constructor(command: string) {
    this.#command = command;
  }

  /** @throws GitError for a line that is too long, since @actions/exec searches all of it again with each chunk */
  add(stream: OutputStream, chunk: Uint8Array): void {
    const most = limits.fetchOutput.value;
    const end = chunk.lastIndexOf(lineFeed);
    this.#unended[stream] = end === -1 ? this.#unended[stream] + chunk.length : chunk.length - end;
    if (this.#unended[stream] > most)
      throw new GitError(
        `${this.#command} printed a line of more than ${limits.fetchOutput.shown}`,
      );
    if (this.#length < most) this.#chunks.push(chunk);
    this.#length += chunk.length;
  }

  text(): string {
    const most = limits.fetchOutput.value;
    const kept = Buffer.concat(this.#chunks);
    if (this.#length <= most) return kept.toString("utf8");
    // Whole lines only, because half a secret is not found.
    const lines = kept.subarray(0, kept.lastIndexOf(lineFeed, most) + 1).toString("utf8");
    return `${lines}(more than ${limits.fetchOutput.shown}: the rest is not shown)`;
  }
}

/** Lines without secrets that the runner reads no command in. */
async function toLogLines(text: string): Promise<string> {
  const shown = await hideSecrets(hideCredentials(text));
  const lines = shown.split(/\r\n?|\n/).filter((line) => line.trim() !== "");
  return lines.map((line) => toInertLine(escapeUnseen(line))).join("");
}
