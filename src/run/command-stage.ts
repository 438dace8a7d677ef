import type { TryReason } from "../model/fields.ts";
import { hasSucceeded, type Exit } from "../model/outcome.ts";
import type { PlannedCommand } from "../model/plan.ts";
import { fileStem } from "../model/stage-files.ts";
import { messageOf } from "../model/reasons.ts";
import type { RedactedBytes } from "../model/redacted.ts";
import { copyArtifacts } from "./artifacts.ts";
import type { CommandRequest, CommandResult } from "./command.ts";
import { getLogFile, requireOwnFolder, type RunContext } from "./context.ts";
import { toPersistedPath } from "./persisted-path.ts";
import { toErroredExit } from "./errored.ts";
import { createLog, type Log } from "./log.ts";
import { createStageOutput } from "./output.ts";
import { hideSecrets, passOnMask } from "./secrets.ts";
import { createInterpreter, type Interpreter } from "./commands/interpreter.ts";
import { runTry, type TryOptions, type TryResult } from "./try.ts";
import { readVersions } from "./verdict-files.ts";

/** Runs a command until it succeeds or its tries are used up, and writes its log. */
export async function runCommand(
  context: RunContext,
  request: CommandRequest,
): Promise<CommandResult> {
  const { scope, entry } = request;
  const path = getLogFile(scope, fileStem(entry.index, entry.id));
  await requireOwnFolder(context, scope, "logs");
  const appender = await context.files.openAppend(path);
  try {
    const log = createLog(appender, scope.maxLogBytes);
    const handlers = createHandlers(context, request, log);
    const verdicts = await readVersions(
      context.files,
      request.cwd,
      scope.verdictPaths.get(entry.id) ?? [],
    );
    const result = await runTries(context, request, handlers);
    const written = log.finish().then(() => requireOwnFolder(context, scope, "logs"));
    await hideSecrets(context, scope, { ...result.passedOn.env, ...result.outputs });
    const exit = await written.then(() => result.exit, toErroredExit);
    const copied = await copyArtifacts(context, request, verdicts);
    const ended = copied.isCutShort && hasSucceeded(exit) ? ({ kind: "cancelled" } as const) : exit;
    const missing = judgeMissing(request.stage, copied.unmatched, ended);
    return {
      ...result,
      exit: missing.exit,
      notes: [...result.notes, ...missing.notes, ...copied.notes],
      artifacts: copied.artifacts,
      files: [{ path: toPersistedPath(context, path), ...log.getMeasurement() }, ...copied.files],
      output: handlers.output,
      findings: handlers.interpreter.findings,
      findingsOmitted: handlers.interpreter.countOmitted(),
    };
  } finally {
    await appender.close();
  }
}

/** Applies `if_no_files_found` to globs without a match. A stage that failed anyway keeps its own reason. */
function judgeMissing(
  { if_no_files_found }: Pick<PlannedCommand, "if_no_files_found">,
  unmatched: readonly string[],
  exit: Exit,
): { exit: Exit; notes: string[] } {
  if (unmatched.length === 0 || if_no_files_found === "ignore") return { exit, notes: [] };
  const message = `no file matches ${unmatched.join(", ")}`;
  if (if_no_files_found === "warn" || !hasSucceeded(exit))
    return { exit, notes: [`artifacts: ${message}`] };
  return { exit: { kind: "errored", reason: "no-files-found", message }, notes: [] };
}

type OutputHandlers = Pick<TryOptions, "output" | "interpreter">;

function createHandlers(context: RunContext, request: CommandRequest, log: Log): OutputHandlers {
  const { scope, entry } = request;
  const interpreter = createStageInterpreter(context, request);
  const output = createStageOutput({
    interpreter,
    redactor: context.redactor,
    log,
    watch: (stream, bytes) => watchOutput(context, request, stream, bytes),
    mask: (value) => passOnMask(context, value),
    recordDecisions: (stream, decisions) =>
      scope.privacy.record([...scope.path, entry.id].join("/"), stream, decisions),
  });
  return { output, interpreter };
}

const createStageInterpreter = (context: RunContext, request: CommandRequest): Interpreter =>
  createInterpreter({
    ...context,
    cwd: request.cwd,
    signal: request.signal,
    workspace: context.environment["GITHUB_WORKSPACE"] ?? context.root,
    temporaryFolder: context.environment["RUNNER_TEMP"] ?? null,
    matchers: request.passedOn.matchers,
    hide: context.redactor.text,
  });

async function runTries(
  context: RunContext,
  request: CommandRequest,
  handlers: OutputHandlers,
): Promise<TryResult & { tries: number }> {
  const { max, backoff_seconds, on, timeout_minutes } = request.stage.tries;
  const longestTry = timeout_minutes === null ? Infinity : timeout_minutes * 60_000;
  const deadline = context.clock.elapsed() + request.timeoutMs;
  for (let number = 1; ; number += 1) {
    const remaining = Math.max(1, deadline - context.clock.elapsed());
    const timeoutMs = Math.min(remaining, longestTry);
    const once = await tryOnce(context, request, handlers, { number, timeoutMs });
    if (once.exit.kind === "timed-out")
      once.exit.after_seconds = Math.min(request.timeoutMs, longestTry) / 1000;
    const done = { ...once, tries: number };
    if (number === max || !isWorthRetrying(once.exit, on) || request.signal.aborted) return done;
    if (context.clock.elapsed() + backoff_seconds * 1000 >= deadline)
      return { ...done, notes: ["no time was left for another try", ...once.notes] };
    await context.clock.sleep(backoff_seconds * 1000, request.signal);
    if (request.signal.aborted) return { ...done, exit: { kind: "cancelled" } };
  }
}

/** An error ends the stage, and its output so far is kept. */
async function tryOnce(
  context: RunContext,
  request: CommandRequest,
  { output, interpreter }: OutputHandlers,
  attempt: { number: number; timeoutMs: number },
): Promise<TryResult> {
  try {
    if (attempt.number > 1) {
      const line = `\n--- try ${attempt.number} of ${request.stage.tries.max} ---\n`;
      await output.write("stdout", Buffer.from(line));
      interpreter.forgetFindings();
    }
    const announce = (process: { pid: number | null; started: string | null }): Promise<void> =>
      recordStart(context, request, { ...process, number: attempt.number });
    return await runTry(context, request, {
      output,
      interpreter,
      announce,
      showWaiting: () => void watchWaiting(context, request),
      timeoutMs: attempt.timeoutMs,
    });
  } catch (error) {
    const nothing = { passedOn: request.passedOn, hasPassedOn: false, outputs: {}, summary: null };
    return { exit: toErroredExit(error), notes: [], ...nothing };
  }
}

function isWorthRetrying(exit: Exit, on: readonly TryReason[]): boolean {
  if (exit.kind === "timed-out") return on.includes("timeout");
  const failed = (exit.kind === "exited" && exit.code !== 0) || exit.kind === "signalled";
  return failed && on.includes("failure");
}

function recordStart(
  context: RunContext,
  { entry, scope, record }: CommandRequest,
  { pid, started, number }: { pid: number | null; started: string | null; number: number },
): Promise<void> {
  return record({
    type: "stage-started",
    index: entry.index,
    try: number,
    pid,
    process_started: started,
    log_path: toPersistedPath(context, getLogFile(scope, fileStem(entry.index, entry.id))),
  });
}

async function watchOutput(
  context: RunContext,
  { scope, entry }: CommandRequest,
  stream: "stdout" | "stderr",
  bytes: RedactedBytes,
): Promise<void> {
  try {
    await context.watcher.output(scope.path, entry.index, stream, bytes);
  } catch (error) {
    context.warn(`output could not be shown: ${messageOf(error)}`);
  }
}

async function watchWaiting(context: RunContext, { scope, entry }: CommandRequest): Promise<void> {
  try {
    await context.watcher.waiting?.(scope.path, entry.index);
  } catch (error) {
    context.warn(`a wait could not be shown: ${messageOf(error)}`);
  }
}
