import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll } from "@jest/globals";
import { actionEnvironment, type ActionRequest, type StepFiles } from "./action-environment.ts";
import { readEnvironmentFile } from "./environment-files.ts";
import { temporaryFolder } from "./temporary-folder.ts";

export type { ActionRequest };

export interface ActionResult {
  /** null when a signal ended it. */
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
  outputs: Record<string, string>;
  state: Record<string, string>;
  /** All that was written to GITHUB_STEP_SUMMARY; GitHub shows nothing of more than 1 MiB. */
  summary: string;
  /** What was written to GITHUB_ENV, as it stands. */
  envFile: string;
  /** What was written to GITHUB_PATH, as it stands. */
  pathFile: string;
}

export interface RunningAction {
  child: ChildProcess;
  /** Resolves as soon as stdout or stderr holds the text; rejects when the process ends without it. */
  printed(text: string): Promise<void>;
  result: Promise<ActionResult>;
}

const started: ChildProcess[] = [];

// Whatever a failed test left running ends with its file.
afterAll(() => {
  for (const child of started) child.kill("SIGKILL");
});

/** Runs a bundle as the runner runs an action with `using: node24`, and reads what it wrote for the runner. */
export async function runAction(request: ActionRequest): Promise<ActionResult> {
  return (await startAction(request)).result;
}

/** Like runAction, but returns at once, so that a test can send a signal as a cancel does: to the entry process alone. */
export async function startAction(request: ActionRequest): Promise<RunningAction> {
  const files = await makeStepFiles(request.event ?? {});
  const child = spawn(request.node ?? process.execPath, [request.bundle], {
    cwd: request.cwd,
    env: actionEnvironment(request, files),
    stdio: ["ignore", "pipe", "pipe"],
  });
  started.push(child);
  const output = collect(child);
  const ended = new Promise<Pick<ActionResult, "code" | "signal">>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => resolve({ code, signal }));
  });
  const result = ended.then(async (end) => ({ ...end, ...output.texts(), ...(await readStepFiles(files)) }));
  // Awaited by whoever wants it: a test that only signals must not fail for a result that nobody asked for.
  result.catch(() => undefined);
  return { child, printed: (text) => output.holds(text, ended), result };
}

/** The runner makes these files anew for each step. */
async function makeStepFiles(event: unknown): Promise<StepFiles> {
  const folder = await temporaryFolder();
  const file = (name: string): string => join(folder, name);
  const files: StepFiles = {
    output: file("set_output"),
    state: file("save_state"),
    summary: file("step_summary"),
    env: file("set_env"),
    path: file("add_path"),
    event: file("event.json"),
    temp: file("temp"),
    toolCache: file("tool-cache"),
  };
  await Promise.all([mkdir(files.temp), mkdir(files.toolCache)]);
  for (const empty of [files.output, files.state, files.summary, files.env, files.path])
    await writeFile(empty, "");
  await writeFile(files.event, JSON.stringify(event, null, 2));
  return files;
}

async function readStepFiles(
  files: StepFiles,
): Promise<Omit<ActionResult, "code" | "signal" | "stdout" | "stderr">> {
  const read = (path: string): Promise<string> => readFile(path, "utf8");
  return {
    outputs: readEnvironmentFile(await read(files.output)),
    state: readEnvironmentFile(await read(files.state)),
    summary: await read(files.summary),
    envFile: await read(files.env),
    pathFile: await read(files.path),
  };
}

interface Output {
  texts(): { stdout: string; stderr: string };
  holds(text: string, ended: Promise<unknown>): Promise<void>;
}

function collect(child: ChildProcess): Output {
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout?.on("data", (chunk: Buffer) => stdout.push(chunk));
  child.stderr?.on("data", (chunk: Buffer) => stderr.push(chunk));
  const texts = (): { stdout: string; stderr: string } => ({
    stdout: Buffer.concat(stdout).toString("utf8"),
    stderr: Buffer.concat(stderr).toString("utf8"),
  });
  const has = (text: string): boolean => Object.values(texts()).some((printed) => printed.includes(text));
  const holds = (text: string, ended: Promise<unknown>): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (!has(text)) return;
        child.stdout?.off("data", look);
        child.stderr?.off("data", look);
        resolve();
      };
      child.stdout?.on("data", look);
      child.stderr?.on("data", look);
      look();
      const missing = (): void => {
        if (has(text)) resolve();
        else reject(new Error(`the action ended without printing ${JSON.stringify(text)}`));
      };
      ended.then(missing, reject);
    });
  return { texts, holds };
}
