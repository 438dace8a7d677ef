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
  carryOn,
  type EnvironmentLayers,
  isFixed,
  outputVariable,
  stageEnvironment,
  stageMark,
} from "./environment.ts";
import type { StageOutput } from "./output.ts";
import { hideVariables } from "./secrets.ts";
import { shellCommand, type CommandLine } from "./shell.ts";
import { readCommandFiles, type CommandFiles } from "./commands/files.ts";
import type { Workplace } from "./workplace.ts";

export type TryResult = Pick<
  CommandResult,
  "exit" | "notes" | "carried" | "handedOn" | "outputs" | "summary"
>;

export interface Try {
  output: StageOutput;
  interpreter: Interpreter;
  /** Milliseconds that are left of the stage's time: it bounds all tries together. */
  timeoutMs: number;
  /** Called once, before any output is passed on. */
  announce(process: { pid: number | null; started: string | null }): Promise<void>;
}

/** Runs a stage's script once, in a temporary folder that it has for itself. */
export async function runTry(
  context: RunContext,
  request: CommandRequest,
  how: Try,
): Promise<TryResult> {
  const { workplaces } = request.scope;
  const shell = shellCommand(request.stage.shell, request.stage.run, context.windows);
  const workplace = await workplaces.take(shell.fileName, shell.script);
  let left: CommandFiles | null = null;
  try {
    await hideVariables(context, request);
    const mark = randomBytes(8).toString("hex");
    const layers = layersOf(context, request, { workplace, mark });
    const env = stageEnvironment(layers, context.windows);
    how.interpreter.readUntil(context.clock.elapsed() + how.timeoutMs);
    const candidates = shell.candidates(join(workplace.folder, shell.fileName));
    const { exit, leftBehind } = await start(context, request, { ...how, env, candidates });
    // A process can leave the group of its stage, and would go on.
    if (exit.kind === "timed-out")
      await context.processes.endOrphans({ leaders: [], mark: stageMark(mark) });
    await how.output.flush();
    const written = await workplaces.read(workplace);
    if (!leftBehind) left = written;
    const handed = handOn(request, how, { written, layers });
    const notes = leftBehind ? ["left processes behind", ...handed.notes] : handed.notes;
    return { ...handed, exit: judgeProblems(judgeLate(exit, how), handed.problems), notes };
  } finally {
    await giveBack(context, request, { workplace, left });
  }
}

/** The stage is over: what became of its folder changes nothing any more. */
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

function layersOf(
  context: RunContext,
  request: CommandRequest,
  { workplace, mark }: { workplace: Workplace; mark: string },
): EnvironmentLayers {
  const { scope, entry, carried } = request;
  return {
    idToken: request.stage.permissions.id_token,
    process: context.environment,
    subtask: request.env,
    carried,
    stage: request.stage.env,
    own: {
      ...workplace.environment,
      ORCHESTRATOR_TASK_ID: scope.taskId,
      ORCHESTRATOR_RUN_ID: scope.runId,
      ORCHESTRATOR_STAGE: entry.id,
      ORCHESTRATOR_MARK: scope.mark,
      ORCHESTRATOR_STAGE_MARK: mark,
      ...(entry.subtask === null ? {} : { ORCHESTRATOR_SUBTASK: entry.subtask }),
    },
  };
}

/** What the stage handed on, by its command files and by the commands in its output. */
function handOn(
  { carried: before, entry }: CommandRequest,
  { interpreter }: Pick<Try, "interpreter">,
  { written, layers }: { written: CommandFiles; layers: EnvironmentLayers },
): Omit<TryResult, "exit"> & { problems: string[] } {
  const files = readCommandFiles(written);
  const { outputs, leftOut } = boundOutputs({ ...interpreter.takeOutputs(), ...files.outputs });
  const fixed = Object.keys(files.env).filter((name) => isFixed(name, layers));
  const { carried, handedOn } = carryOn(before, {
    env: Object.fromEntries(Object.entries(files.env).filter(([name]) => !fixed.includes(name))),
    path: files.path,
    outputs: Object.fromEntries(
      Object.entries(outputs).map(([name, value]) => [outputVariable(entry.id, name), value]),
    ),
    matchers: interpreter.matchers(),
  });
  const kept = fixed.map(
    (name) => `GITHUB_ENV: ${name} keeps its value: it is not a stage's to set`,
  );
  return {
    carried,
    handedOn,
    outputs,
    summary: files.summary,
    notes: [...kept, ...leftOut, ...files.notes],
    problems: [...interpreter.takeFailures(), ...files.problems],
  };
}

/** Those that fit, the first ones first, with a note on the others. */
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
 * As for the runner, the time that problem matchers take belongs to the step (ProcessInvoker.cs). A failure keeps its
 * own reason.
 */
const judgeLate = (exit: Exit, { interpreter, timeoutMs }: Try): Exit =>
  hasSucceeded(exit) && interpreter.isLate()
    ? { kind: "timed-out", after_seconds: timeoutMs / 1000 }
    : exit;

/** The runner fails a step for such problems. A stage that failed anyway keeps its own reason. */
function judgeProblems(exit: Exit, [problem]: readonly string[]): Exit {
  if (problem === undefined || !hasSucceeded(exit)) return exit;
  return { kind: "errored", reason: "workflow-command", message: problem };
}

interface Start extends Try {
  env: Record<string, string>;
  candidates: readonly CommandLine[];
}

/** Tries the shells one after another until one can be started. */
async function start(
  context: RunContext,
  request: CommandRequest,
  how: Start,
): Promise<ProcessResult> {
  let result: ProcessResult | undefined;
  for (const { command, args } of how.candidates) {
    let announced: Promise<void> = Promise.resolve();
    const running = context.processes.start(
      {
        command,
        args,
        cwd: request.cwd,
        env: how.env,
        timeoutMs: how.timeoutMs,
        onOutput: async (stream, chunk) => {
          await announced;
          await how.output.write(stream, chunk);
        },
        outputFailed: how.output.failed,
      },
      request.signal,
    );
    if (running.pid !== null || command === how.candidates.at(-1)!.command) {
      announced = how.announce(running);
    }
    [result] = await Promise.all([running.result, announced]);
    if (result.exit.kind !== "spawn-failed") return result;
  }
  return result!;
}
