import { type ChildProcess, spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "@jest/globals";

/** This project's own folder. */
export const project = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** What is committed and shipped. */
export const bundles = {
  cli: join(project, "dist", "cli", "index.js"),
  action: join(project, "dist", "action", "index.js"),
  post: join(project, "dist", "post", "index.js"),
};

export interface Ended {
  /** null when a signal ended it. */
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface Started {
  child: ChildProcess;
  ended: Promise<Ended>;
}

const started: ChildProcess[] = [];
afterAll(() => {
  for (const child of started) child.kill("SIGKILL");
});

/**
 * What a command is given of the environment: nothing of the machine's own git settings, and nothing of the CI that runs
 * these tests.
 */
export const plainEnvironment = (more: Record<string, string> = {}): Record<string, string> => ({
  PATH: process.env["PATH"] ?? "",
  HOME: process.env["HOME"] ?? "",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  ...more,
});

/** Starts a command as a person in that folder would, without a terminal. */
export function start(command: string, args: readonly string[], cwd: string, env = {}): Started {
  const child = spawn(command, args, {
    cwd,
    env: plainEnvironment(env),
    stdio: ["ignore", "pipe", "pipe"],
  });
  started.push(child);
  const texts = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
  child.stdout.on("data", (chunk: Buffer) => texts.stdout.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => texts.stderr.push(chunk));
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) =>
      resolve({
        code,
        stdout: Buffer.concat(texts.stdout).toString("utf8"),
        stderr: Buffer.concat(texts.stderr).toString("utf8"),
      }),
    );
  });
  ended.catch(() => undefined);
  return { child, ended };
}

export const run = (command: string, args: readonly string[], cwd: string, env = {}): Promise<Ended> =>
  start(command, args, cwd, env).ended;

/** Calls the command line's bundle. */
export const orchestrator = (cwd: string, args: readonly string[], env = {}): Promise<Ended> =>
  run(process.execPath, [bundles.cli, ...args], cwd, env);
