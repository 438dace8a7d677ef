import { join } from "node:path";
import type { Exit } from "../model/outcome.ts";
import { messageOf } from "../model/reasons.ts";
import type { ProcessResult } from "../platform/platform.ts";
import type { CommandRequest } from "./command.ts";
import type { RunContext } from "./context.ts";
import { carryOn, stageEnvironment, type Carried } from "./environment.ts";
import type { StageOutput } from "./output.ts";
import { hideVariables } from "./secrets.ts";
import { shellCommand, type CommandLine } from "./shell.ts";
import type { CommandFiles, Workplace } from "./workplace.ts";

export interface TryResult {
  exit: Exit;
  notes: string[];
  carried: Carried;
  handedOn: boolean;
}

export interface Try {
  output: StageOutput;
  /** Milliseconds that are left of the stage's time: it bounds all tries together. */
  timeoutMs: number;
  /** Called once, before any output is passed on. */
  announce(process: { pid: number | null; started: string | null }): Promise<void>;
}

/** Runs a stage's script once, in a temporary folder that it has for itself. */
export async function runTry(context: RunContext, request: CommandRequest, how: Try): Promise<TryResult> {
  const { workplaces } = request.scope;
  const shell = shellCommand(request.stage.shell, request.stage.run, context.windows);
  const workplace = await workplaces.take(shell.fileName, shell.script);
  let left: CommandFiles | null = null;
  try {
    await hideVariables(context, request);
    const env = environmentOf(context, request, workplace);
    const candidates = shell.candidates(join(workplace.folder, shell.fileName));
    const { exit, leftBehind } = await start(context, request, { ...how, env, candidates });
    await how.output.flush();
    const written = await workplaces.read(workplace);
    const next = carryOn(request.carried, {
      env: written.get("GITHUB_ENV") ?? "",
      path: written.get("GITHUB_PATH") ?? "",
    });
    if (!leftBehind) left = written;
    return { exit, ...next, notes: leftBehind ? ["left processes behind", ...next.notes] : next.notes };
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

function environmentOf(
  context: RunContext,
  request: CommandRequest,
  workplace: Workplace,
): Record<string, string> {
  const { scope, entry, carried } = request;
  const own = {
    ...workplace.environment,
    ORCHESTRATOR_TASK_ID: scope.taskId,
    ORCHESTRATOR_RUN_ID: scope.runId,
    ORCHESTRATOR_STAGE: entry.id,
    ORCHESTRATOR_MARK: scope.mark,
    ...(entry.subtask === null ? {} : { ORCHESTRATOR_SUBTASK: entry.subtask }),
  };
  const layers = {
    idToken: request.stage.permissions.id_token,
    process: context.environment,
    subtask: request.env,
    carried,
    stage: request.stage.env,
    own,
  };
  return stageEnvironment(layers, context.windows);
}

interface Start extends Try {
  env: Record<string, string>;
  candidates: readonly CommandLine[];
}

/** Tries the shells one after another until one can be started. */
async function start(context: RunContext, request: CommandRequest, how: Start): Promise<ProcessResult> {
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
