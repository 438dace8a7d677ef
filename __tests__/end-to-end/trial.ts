import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { bundles, orchestrator, start, type Ended, type Started } from "./command-line.ts";
import { makeRepository } from "./repository.ts";
import { filesIn, onlyRun } from "./run-folder.ts";

/** A repository whose pipeline has these stages; `top` and `pipeline` are further keys of the file and of the pipeline. */
export const makeTrial = (
  stages: readonly object[],
  more: { top?: object; pipeline?: object; files?: Readonly<Record<string, string>> } = {},
): Promise<string> =>
  makeRepository({
    // JSON is YAML, and needs no indenting.
    ".github/orchestrator.yml": JSON.stringify({
      task: "trial",
      ...more.top,
      pipelines: { gate: { ...more.pipeline, stages } },
    }),
    ...more.files,
  });

/** Starts a run of the repository's pipeline, and does not wait for it. */
export const startRun = (repository: string, args: readonly string[] = [], env = {}): Started =>
  start(process.execPath, [bundles.cli, "run", ...args], repository, env);

/** What a run says that must leave no doubt: its exit code with all that it printed, if it wasn't this. */
export async function runExpecting(code: number, repository: string, args: readonly string[] = [], env = {}) {
  const ended = await orchestrator(repository, ["run", ...args], env);
  return checked(code, ended);
}

function checked(code: number, ended: Ended): Ended {
  if (ended.code === code) return ended;
  throw new Error(`expected exit ${code}, got ${ended.code}\n${ended.stdout}\n${ended.stderr}`);
}

/** The folder of an attempt at the only assignment of a pipeline without subtasks. */
export const attemptOf = (run: string, attempt = 1): string => join(run, "jobs", "gate", `a${attempt}`);

/** The journal's events: whole lines only, since it may be that of a process that was killed. */
export function eventsOf(folder: string): Record<string, unknown>[] {
  const lines = readFileSync(join(folder, "journal.ndjson"), "utf8").split("\n");
  return lines.flatMap((line) => {
    try {
      const value = JSON.parse(line) as Record<string, unknown>;
      return "type" in value ? [value] : [];
    } catch {
      return [];
    }
  });
}

/** What a stage printed, as it is on disk. */
export const logOf = (repository: string, file: string): Buffer =>
  readFileSync(join(attemptOf(onlyRun(repository)), "logs", file));

export const snapshotPath = (repository: string): string => join(repository, "out", "trial", "runs.json");

export const readSnapshot = (repository: string): { runId: string; status: string }[] =>
  JSON.parse(readFileSync(snapshotPath(repository), "utf8")) as { runId: string; status: string }[];

/** Absolute paths of all that runs wrote. */
export const writtenFiles = (repository: string): string[] =>
  [".runs", "out"]
    .map((name) => join(repository, name))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => filesIn(folder).map((path) => join(folder, path)));

export const sizeOf = (paths: readonly string[]): number =>
  paths.reduce((sum, path) => sum + statSync(path).size, 0);

/** Names of temporary files and locks that a run may not leave behind. */
export const leftovers = (repository: string): string[] =>
  writtenFiles(repository).filter((path) => /\.tmp-|\.lock($|[./])/.test(path));

export const namesIn = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).toSorted() : [];
