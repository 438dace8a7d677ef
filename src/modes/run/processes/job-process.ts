import type { Exit } from "../../../model/outcome.ts";
import { describeExit } from "../../../model/outcome.ts";
import { messageOf } from "../../../model/reasons.ts";
import type { Platform } from "../../../platform/platform.ts";
import { limitLines } from "../../../text/wording.ts";
import { cleanLine } from "../../../text/clean-text.ts";
import { createNamedLines } from "../../../report/terminal/named-lines.ts";
import { exitCodes } from "../../settings/exit-code.ts";
import { toVariables, type HandOver } from "./hand-over.ts";
import type { RunSettings, HostContext } from "../../settings/settings.ts";

/** How to start this command line again, and where to show its output. */
export interface JobCommand {
  /** The program and its first arguments. */
  call: readonly [string, ...string[]];
  /** Flags that say how much its processes show. */
  flags?: readonly string[];
  /** Shows whole lines. */
  show(lines: string): Promise<void>;
}

/** The job of one process. */
export interface JobProcess {
  settings: RunSettings;
  hostContext: HostContext;
  /** Absolute: the run's folder. */
  folder: string;
  attempt: number;
  id: string;
  /** Ids of all assignments, to align their output. */
  ids: readonly string[];
  /** Absolute: the setup's folder; null: there is none. */
  setup: string | null;
  handed: HandOver;
  /** Milliseconds that its stages have to clean up after a cancel. */
  cleanUpMs: number;
  /** Receives warnings, which do not change the outcome. */
  warnings: string[];
}

/** Milliseconds that a cancelled process has to write its result after its stages have been killed. */
const writingMs = 1_500;

/** Maximum number of error lines kept per process. */
const maxErrorLines = 20;

/** Runs one assignment in a process of its own. Never rejects. @returns whether it succeeded */
export async function runJobProcess(
  { processes, cancelled, screen }: Pick<Platform, "processes" | "cancelled" | "screen">,
  command: JobCommand,
  job: JobProcess,
): Promise<boolean> {
  const width = Math.max(...job.ids.map((id) => cleanLine(id).length));
  const shown = createNamedLines(`${cleanLine(job.id).padEnd(width)} │ `, command.show);
  const errorLines: string[] = [];
  const errorOutput = createNamedLines(
    "",
    async (lines) => void errorLines.push(...lines.trimEnd().split("\n")),
  );
  const [program, ...first] = command.call;
  const colour = screen.colour ? ["--colour"] : [];
  const request = {
    command: program,
    args: [...first, ...createArguments(job), ...colour, ...(command.flags ?? [])],
    cwd: job.settings.root,
    env: { ...job.hostContext.environment, ...toVariables(job.handed) },
    timeoutMs: Infinity,
    graceMs: job.cleanUpMs + writingMs,
    onOutput: (stream: "stdout" | "stderr", chunk: Uint8Array) =>
      (stream === "stdout" ? shown : errorOutput).push(chunk),
  };
  try {
    const { exit } = await processes.start(request, cancelled).result;
    await Promise.all([shown.end(), errorOutput.end()]);
    const killed = endedByItself(exit) ? [] : [`its process was killed: ${describeExit(exit)}`];
    const shownErrors = limitLines(errorLines, maxErrorLines, "lines");
    job.warnings.push(...[...shownErrors, ...killed].map((line) => `${job.id}: ${line}`));
    return exit.kind === "exited" && exit.code === exitCodes.passed;
  } catch (error) {
    job.warnings.push(`${job.id}: ${messageOf(error)}`);
    return false;
  }
}

/** Arguments as cli/program.ts parses them. */
function createArguments(job: JobProcess): string[] {
  const { id, folder, attempt, settings, hostContext, setup } = job;
  return [
    "run-assignment",
    folder,
    id,
    `--attempt=${attempt}`,
    `--parent=${hostContext.pid}`,
    `--runs-dir=${settings.runsFolder}`,
    ...(setup === null ? [] : [`--setup=${setup}`]),
  ];
}

const endedByItself = (exit: Exit): boolean => exit.kind === "exited" || exit.kind === "cancelled";
