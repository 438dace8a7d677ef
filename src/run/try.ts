import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { hasSucceeded, type Exit } from "../model/outcome.ts";
import { counted } from "../model/counted.ts";
import { limits } from "../model/limits.ts";
import { messageOf } from "../model/reasons.ts";
import type { ProcessResult } from "../platform/platform.ts";
import type { CommandRequest, CommandResult } from "./command.ts";
import type { Interpreter } from "./commands/interpreter.ts";
import type { RunContext } from "./context.ts";
import {
  addPassedOn,
  type EnvironmentLayers,
  isFixed,
  getOutputVariable,
  buildEnvironment,
  toStageMark,
} from "./environment.ts";
import type { StageOutput } from "./output.ts";
import { hideVariables } from "./secrets.ts";
import { toShellScript, type ShellCall } from "./shell.ts";
import { readCommandFiles, type CommandFiles } from "./commands/files.ts";
import type { Workplace } from "./workplace.ts";

export type TryResult = Pick<
  CommandResult,
  "exit" | "notes" | "passedOn" | "hasPassedOn" | "outputs" | "summary"
>;

export interface TryOptions {
  output: StageOutput;
  interpreter: Interpreter;
  /** Milliseconds left of the stage's time limit, which all tries share. */
  timeoutMs: number;
  /** Called once, before any output is passed on. */
  announce(process: { pid: number | null; started: string | null }): Promise<void>;
  /** Called while a process that the stage left behind is waited for. */
  showWaiting(): void;
}

/** Runs a stage's script once, in a private temporary folder. */
export async function runTry(
  context: RunContext,
  request: CommandRequest,
  options: TryOptions,
): Promise<TryResult> {
  const { workplaces } = request.scope;
  const shell = toShellScript(request.stage.shell, request.stage.run, context.windows);
  const workplace = await workplaces.take(shell.fileName, shell.script);
  let left: CommandFiles | null = null;
  try {
    await hideVariables(context, request);
    const mark = randomBytes(8).toString("hex");
    const layers = createLayers(context, request, { workplace, mark });
    const env = buildEnvironment(layers, context.windows);
    options.interpreter.readUntil(context.clock.elapsed() + options.timeoutMs);
    const candidates = shell.candidates(join(workplace.folder, shell.fileName));
    const { exit, leftBehind } = await startShell(context, request, {
      ...options,
      env,
      candidates,
    });
    // A process that left the stage's process group would continue.
    if (exit.kind === "timed-out")
      await context.processes.endOrphans({ leaders: [], mark: toStageMark(mark) });
    await options.output.flush();
    const written = await workplaces.read(workplace);
    if (!leftBehind) left = written;
    const handed = readPassedOn(request, options, { written, layers });
    const notes = leftBehind ? ["left processes behind", ...handed.notes] : handed.notes;
    return { ...handed, exit: judgeProblems(judgeLate(exit, options), handed.problems), notes };
  } finally {
    await giveBack(context, request, { workplace, left });
  }
}

/** Failing to give the folder back does not change the stage's outcome. */
async function giveBack(
  context: RunContext,
  { scope, entry }: CommandRequest,
  { workplace, left }: { workplace: Workplace; left: CommandFiles | null },
): Promise<void> {
  try {
    await scope.workplaces.giveBack(workplace, left);
  } catch (error) {
    context.warn(`${entry.id}: its temporary folder could not be removed: ${messageOf(error)}`);
  }
}

function createLayers(
  context: RunContext,
  request: CommandRequest,
  { workplace, mark }: { workplace: Workplace; mark: string },
): EnvironmentLayers {
  return {
    idToken: request.stage.permissions.id_token,
    process: context.environment,
    subtask: request.env,
    passedOn: request.passedOn,
    stage: request.stage.env,
    own: { ...workplace.environment, ...listOwnVariables(request, mark) },
  };
}

const listOwnVariables = ({ scope, entry }: CommandRequest, mark: string) => ({
  ORCHESTRATOR_TASK_ID: scope.taskId,
  ORCHESTRATOR_RUN_ID: scope.runId,
  ORCHESTRATOR_STAGE: entry.id,
  ORCHESTRATOR_MARK: scope.mark,
  ORCHESTRATOR_STAGE_MARK: mark,
  ...(entry.subtask === null ? {} : { ORCHESTRATOR_SUBTASK: entry.subtask }),
});

/** Reads what the stage passes on, from its command files and the commands in its output. */
function readPassedOn(
  { passedOn: before, entry }: CommandRequest,
  { interpreter }: Pick<TryOptions, "interpreter">,
  { written, layers }: { written: CommandFiles; layers: EnvironmentLayers },
): Omit<TryResult, "exit"> & { problems: string[] } {
  const files = readCommandFiles(written);
  const { outputs, leftOut } = boundOutputs({ ...interpreter.takeOutputs(), ...files.outputs });
  const fixed = Object.keys(files.env).filter((name) => isFixed(name, layers));
  const { passedOn, hasPassedOn } = addPassedOn(before, {
    env: Object.fromEntries(Object.entries(files.env).filter(([name]) => !fixed.includes(name))),
    path: files.path,
    outputs: Object.fromEntries(
      Object.entries(outputs).map(([name, value]) => [getOutputVariable(entry.id, name), value]),
    ),
    matchers: interpreter.getMatchers(),
  });
  const kept = fixed.map((name) => `GITHUB_ENV: ${name} keeps its value: stages cannot set it`);
  return {
    passedOn,
    hasPassedOn,
    outputs,
    summary: files.summary,
    notes: [...kept, ...leftOut, ...files.notes],
    problems: [...interpreter.takeFailures(), ...files.problems],
  };
}

/** Takes outputs until the size limit, with a note on the others. */
function boundOutputs(given: Readonly<Record<string, string>>): {
  outputs: Record<string, string>;
  leftOut: string[];
} {
  let left = limits.stageOutputs.value;
  const entries = Object.entries(given).filter(([name, value]) => {
    const size = Buffer.byteLength(name) + Buffer.byteLength(value);
    const fits = size <= left;
    if (fits) left -= size;
    return fits;
  });
  const more = Object.keys(given).length - entries.length;
  const note = `GITHUB_OUTPUT: ${counted(more, "output")} left out: all together may have ${limits.stageOutputs.shown}`;
  return { outputs: Object.fromEntries(entries), leftOut: more === 0 ? [] : [note] };
}

/**
 * As in the runner, the time of problem matchers counts for the step (ProcessInvoker.cs). A failure keeps its reason.
 */
const judgeLate = (exit: Exit, { interpreter, timeoutMs }: TryOptions): Exit =>
  hasSucceeded(exit) && interpreter.isLate()
    ? { kind: "timed-out", after_seconds: timeoutMs / 1000 }
    : exit;

/** As in the runner, such problems fail the step. A stage that failed anyway keeps its reason. */
function judgeProblems(exit: Exit, [problem]: readonly string[]): Exit {
  if (problem === undefined || !hasSucceeded(exit)) return exit;
  return { kind: "errored", reason: "workflow-command", message: problem };
}

interface ShellStart extends TryOptions {
  env: Record<string, string>;
  candidates: readonly ShellCall[];
}

/** Tries the shells in order until one starts. */
async function startShell(
  context: RunContext,
  request: CommandRequest,
  options: ShellStart,
): Promise<ProcessResult> {
  let result: ProcessResult | undefined;
  for (const { command, args } of options.candidates) {
    let announced: Promise<void> = Promise.resolve();
    const running = context.processes.start(
      {
        command,
        args,
        cwd: request.cwd,
        env: options.env,
        timeoutMs: options.timeoutMs,
        onOutput: async (stream, chunk) => {
          await announced;
          await options.output.write(stream, chunk);
        },
        onHeldOpen: options.showWaiting,
        outputFailed: options.output.failed,
      },
      request.signal,
    );
    if (running.pid !== null || command === options.candidates.at(-1)!.command) {
      announced = options.announce(running);
    }
    [result] = await Promise.all([running.result, announced]);
    if (result.exit.kind !== "spawn-failed") return result;
  }
  return result!;
}
