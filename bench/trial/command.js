// Commands of other programs, and of the command line.
import { spawnSync } from "node:child_process";

const patienceMs = 15 * 60_000;

/**
 * Runs a command to its end.
 * @param {string} command a program, or a line for the shell when there are no arguments
 * @param {string[] | null} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} options
 * @returns {{ code: number | null, stdout: string, stderr: string, text: string }} text: the end of both streams
 */
export function run(command, args, { cwd, env }) {
  const { status, stdout, stderr, error } = spawnSync(command, args ?? [], {
    cwd,
    env,
    shell: args === null,
    encoding: "utf8",
    input: "",
    timeout: patienceMs,
    maxBuffer: 2 ** 28,
  });
  const text = `${stdout ?? ""}${stderr ?? ""}${error === undefined ? "" : error.message}`;
  return { code: status, stdout: stdout ?? "", stderr: stderr ?? "", text: text.trim().slice(-3000) };
}

/**
 * Runs a command that has to succeed.
 * @param {string} command
 * @param {string[] | null} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} options
 * @returns {string} its standard output
 */
export function must(command, args, options) {
  const { code, stdout, text } = run(command, args, options);
  if (code === 0) return stdout;
  throw new Error(`${[command, ...(args ?? [])].join(" ")}: exit ${code}\n${text}`);
}
