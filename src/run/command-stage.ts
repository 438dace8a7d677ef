import { join } from "node:path";
import type { PlannedEntry } from "../model/journal.ts";
import type { Exit } from "../model/outcome.ts";
import type { PlannedCommand } from "../model/plan.ts";
import type { ProcessResult } from "../platform/platform.ts";
import { fileStem, logFile, persistedPath, type RunContext, type Scope } from "./context.ts";
import { carryOn, stageEnvironment, type Carried } from "./environment.ts";
import type { Happening } from "./journal.ts";
import { createStageOutput, type StageOutput } from "./output.ts";
import { shellCommand } from "./shell.ts";

/** What there is to know about a command stage when it starts. */
export interface CommandRequest {
  stage: PlannedCommand;
  entry: PlannedEntry;
  scope: Scope;
  /** The configuration's environment of its subtask. */
  env: Readonly<Record<string, string>>;
  carried: Carried;
  /** Absolute. */
  cwd: string;
  timeoutMs: number;
  signal: AbortSignal;
  record(happening: Happening): Promise<void>;
}

export interface CommandResult {
  exit: Exit;
  tries: number;
  notes: string[];
  output: StageOutput;
  artifacts: string[];
  /** What later stages of the subtask see. */
  carried: Carried;
}

/** Runs a command until it succeeds or its tries are used up, with its log on disk. */
export async function runCommand(context: RunContext, request: CommandRequest): Promise<CommandResult> {
  const { scope, entry } = request;
  const stem = fileStem(entry.index, entry.id);
  const log = await context.files.openAppend(logFile(scope, stem));
  const folder = await context.files.makeTemporaryFolder();
  try {
    const output = createStageOutput({
      redactor: context.redactor,
      log,
      watch: (stream, bytes) => watchOutput(context, request, stream, bytes),
      mask: (value) => maskValue(context, value),
    });
    const result = await repeat(context, request, { output, folder });
    const copied = await copyArtifacts(context, request);
    return { ...result, notes: [...result.notes, ...copied.notes], artifacts: copied.artifacts };
  } finally {
    await log.close();
    await context.files.remove(folder);
  }
}

interface Workplace {
  output: StageOutput;
  /** A private temporary folder, for the script and the command files. */
  folder: string;
}

async function repeat(
  context: RunContext,
  request: CommandRequest,
  place: Workplace,
): Promise<Omit<CommandResult, "artifacts">> {
  const { max, backoff_seconds } = request.stage.tries;
  const deadline = context.clock.elapsed() + request.timeoutMs;
  for (let number = 1; ; number += 1) {
    if (number > 1) {
      const line = `\n--- try ${number} of ${max} ---\n`;
      await place.output.write("stdout", Buffer.from(line));
    }
    const remaining = Math.max(1, deadline - context.clock.elapsed());
    const once = await runOnce(context, request, place, { number, remaining });
    if (once.exit.kind === "timed-out") once.exit.after_seconds = request.timeoutMs / 1000;
    const done = { tries: number, output: place.output, carried: once.carried };
    if (number === max || !worthAnotherTry(once.exit) || request.signal.aborted)
      return { ...done, exit: once.exit, notes: once.notes };
    if (context.clock.elapsed() + backoff_seconds * 1000 >= deadline) {
      const notes = ["no time was left for another try", ...once.notes];
      return { ...done, exit: once.exit, notes };
    }
    await context.clock.sleep(backoff_seconds * 1000, request.signal);
    if (request.signal.aborted) return { ...done, exit: { kind: "cancelled" }, notes: once.notes };
  }
}

const worthAnotherTry = (exit: Exit): boolean =>
  (exit.kind === "exited" && exit.code !== 0) || exit.kind === "signalled";

interface Try {
  number: number;
  /** Milliseconds that are left of the stage's time: it bounds all tries together. */
  remaining: number;
}

async function runOnce(
  context: RunContext,
  request: CommandRequest,
  place: Workplace,
  attempt: Try,
): Promise<{ exit: Exit; notes: string[]; carried: Carried }> {
  const commandFiles = await makeCommandFiles(context, place.folder);
  const shell = shellCommand(request.stage.shell, request.stage.run, {
    join: (name) => join(place.folder, name),
    windows: context.windows,
  });
  await context.files.replace(join(place.folder, shell.fileName), shell.script);
  const env = stageEnvironment(
    {
      process: context.environment,
      subtask: request.env,
      carried: request.carried,
      stage: request.stage.env,
      own: { ...ownVariables(request), ...commandFiles },
    },
    context.windows,
  );
  const result = await start(context, request, { place, attempt, env, candidates: shell.candidates });
  await place.output.flush();
  const next = carryOn(request.carried, {
    env: (await context.files.readText(commandFiles["GITHUB_ENV"]!)) ?? "",
    path: (await context.files.readText(commandFiles["GITHUB_PATH"]!)) ?? "",
  });
  const notes = result.leftBehind ? ["left processes behind", ...next.notes] : next.notes;
  return { exit: result.exit, notes, carried: next.carried };
}

interface Start {
  place: Workplace;
  attempt: Try;
  env: Record<string, string>;
  candidates: readonly { command: string; args: string[] }[];
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
        timeoutMs: how.attempt.remaining,
        onOutput: async (stream, chunk) => {
          await announced;
          await how.place.output.write(stream, chunk);
        },
      },
      request.signal,
    );
    if (running.pid !== null || command === how.candidates.at(-1)!.command) {
      announced = announce(context, request, { pid: running.pid, try: how.attempt.number });
    }
    [result] = await Promise.all([running.result, announced]);
    if (result.exit.kind !== "spawn-failed") return result;
  }
  return result!;
}

function announce(
  context: RunContext,
  request: CommandRequest,
  started: { pid: number | null; try: number },
): Promise<void> {
  const { entry, scope, record } = request;
  const log = persistedPath(context, logFile(scope, fileStem(entry.index, entry.id)));
  return record({ type: "stage-started", index: entry.index, ...started, log_path: log });
}

/** The files that a stage's own workflow commands go to; what it writes there changes nothing of the action's. */
async function makeCommandFiles(context: RunContext, folder: string): Promise<Record<string, string>> {
  const names = ["GITHUB_OUTPUT", "GITHUB_STATE", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STEP_SUMMARY"];
  const files = Object.fromEntries(names.map((name) => [name, join(folder, name.toLowerCase())]));
  await Promise.all(Object.values(files).map((path) => context.files.replace(path, "")));
  return files;
}

const ownVariables = ({ scope, entry }: CommandRequest): Record<string, string> => ({
  ORCHESTRATOR_TASK_ID: scope.taskId,
  ORCHESTRATOR_RUN_ID: scope.runId,
  ORCHESTRATOR_STAGE: entry.id,
  ...(entry.subtask === null ? {} : { ORCHESTRATOR_SUBTASK: entry.subtask }),
});

async function watchOutput(
  context: RunContext,
  { scope, entry }: CommandRequest,
  stream: "stdout" | "stderr",
  bytes: Uint8Array,
): Promise<void> {
  try {
    await context.watcher.output(scope.path, entry.index, stream, bytes);
  } catch (error) {
    context.warn(`output could not be shown: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function maskValue(context: RunContext, value: string): Promise<void> {
  try {
    await context.watcher.mask(value);
  } catch (error) {
    context.warn(`a mask could not be passed on: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function copyArtifacts(
  context: RunContext,
  { stage, entry, scope, cwd }: CommandRequest,
): Promise<{ artifacts: string[]; notes: string[] }> {
  if (stage.artifacts.length === 0) return { artifacts: [], notes: [] };
  const stem = fileStem(entry.index, entry.id);
  try {
    const copied = await context.files.copyMatching(cwd, stage.artifacts, join(scope.folder, "files", stem));
    const notes = copied.length === 0 ? [`no file matches ${stage.artifacts.join(", ")}`] : [];
    return { artifacts: copied.map((path) => `${stem}/${path}`), notes };
  } catch (error) {
    return { artifacts: [], notes: [`artifacts: ${error instanceof Error ? error.message : String(error)}`] };
  }
}
