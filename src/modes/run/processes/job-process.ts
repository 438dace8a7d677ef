import type { Exit } from "../../../model/outcome.ts";
import { describeExit } from "../../../model/outcome.ts";
import { messageOf } from "../../../model/reasons.ts";
import type { Platform } from "../../../platform/platform.ts";
import { cleanLine } from "../../../text/clean-text.ts";
import { createNamedLines } from "../../../report/terminal/named-lines.ts";
import { exitCodes } from "../../settings/exit-code.ts";
import { toVariables, type HandOver } from "./hand-over.ts";
import type { Settings, HostContext } from "../../settings/settings.ts";

/** How this command line is called once more, and where what it prints is shown. */
export interface JobCommand {
  /** The program and its first arguments. */
  call: readonly [string, ...string[]];
  /** Shows whole lines. */
  show(lines: string): Promise<void>;
}

/** What one process is started for. */
export interface JobProcess {
  settings: Settings;
  hostContext: HostContext;
  /** Absolute: the run's. */
  folder: string;
  attempt: number;
  id: string;
  /** Of all assignments, so that their lines stand below one another. */
  ids: readonly string[];
  /** Absolute: the setup's folder; null: there is none. */
  setup: string | null;
  handed: HandOver;
  /** How long its stages may go on after a cancel. */
  cleanUpMs: number;
  /** Trouble that changes no outcome is added. */
  warnings: string[];
}

/** Milliseconds that a process which is cancelled has for writing its end, once its stages have no more time. */
const writingMs = 1_500;

/** Lines of trouble that are kept of one process. */
const mostTrouble = 20;

/** Runs one assignment in a process of its own. Never rejects. @returns whether it succeeded */
export async function runJobProcess(
  { processes, cancelled, screen }: Pick<Platform, "processes" | "cancelled" | "screen">,
  command: JobCommand,
  job: JobProcess,
): Promise<boolean> {
  const width = Math.max(...job.ids.map((id) => cleanLine(id).length));
  const shown = createNamedLines(`${cleanLine(job.id).padEnd(width)} │ `, command.show);
  const trouble: string[] = [];
  const troubled = createNamedLines(
    "",
    async (lines) => void trouble.push(...lines.trimEnd().split("\n")),
  );
  const [program, ...first] = command.call;
  const colour = screen.colour ? ["--colour"] : [];
  const request = {
    command: program,
    args: [...first, ...createArguments(job), ...colour],
    cwd: job.settings.root,
    env: { ...job.hostContext.environment, ...toVariables(job.handed) },
    timeoutMs: Infinity,
    graceMs: job.cleanUpMs + writingMs,
    onOutput: (stream: "stdout" | "stderr", chunk: Uint8Array) =>
      (stream === "stdout" ? shown : troubled).push(chunk),
  };
  try {
    const { exit } = await processes.start(request, cancelled).result;
    await Promise.all([shown.end(), troubled.end()]);
    const said = saidItself(exit)
      ? []
      : [`its process did not end by itself: ${describeExit(exit)}`];
    job.warnings.push(...[...bounded(trouble), ...said].map((line) => `${job.id}: ${line}`));
    return exit.kind === "exited" && exit.code === exitCodes.passed;
  } catch (error) {
    job.warnings.push(`${job.id}: ${messageOf(error)}`);
    return false;
  }
}

/** As the command line reads them (cli/program.ts). */
function createArguments({
  id,
  folder,
  attempt,
  settings,
  hostContext,
  setup,
}: JobProcess): string[] {
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

const saidItself = (exit: Exit): boolean => exit.kind === "exited" || exit.kind === "cancelled";

const bounded = (lines: readonly string[]): string[] =>
  lines.length <= mostTrouble
    ? [...lines]
    : [...lines.slice(0, mostTrouble), `and ${lines.length - mostTrouble} more lines`];
