import { choicesFromFlags } from "../../src/model/inputs/action-inputs.ts";
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "@jest/globals";
import type { JournalEvent } from "../../src/model/journal.ts";
import { toJson } from "../../src/model/json.ts";
import { runAuto } from "../../src/modes/run/auto.ts";
import type { FinishedRun } from "../../src/modes/aggregate/finished-run.ts";
import { localHistorySettings } from "../../src/modes/settings/history-settings.ts";
import { resumeRun } from "../../src/modes/run/resume.ts";
import {
  isRefusal,
  type Refusal,
  type Settings,
  type HostContext,
} from "../../src/modes/settings/settings.ts";
import { systemClock } from "../../src/platform/clock.ts";
import { diskFiles } from "../../src/platform/files.ts";
import { openGit } from "../../src/platform/git.ts";
import { createLocks } from "../../src/platform/lock.ts";
import type { Files, Platform, VisibleLocks } from "../../src/platform/platform.ts";
import { signalGroup } from "../../src/platform/process-group.ts";
import { getProcessStart } from "../../src/platform/process-identity.ts";
import { readJournal } from "../../src/run/read-journal.ts";
import { createRecordingWatcher, type Hooks } from "./recording-watcher.ts";
import { quickProcesses } from "./run-context.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** A repository with one pipeline file, and what the modes need to act on it with the disk and processes of this machine. */
export interface Task {
  root: string;
  platform: Platform;
  settings: Settings;
  hostContext: HostContext;
  /** Writes the pipeline file anew. */
  configure(file: object): Promise<void>;
  /** One run, as `orchestrator run` makes it. Throws when it is refused. */
  run(hooks?: Hooks): Promise<FinishedRun>;
  /** Goes on with a run. */
  resume(run: string, hooks?: Hooks): Promise<FinishedRun | Refusal>;
}

export interface TaskOptions {
  /** Settings at the top of the pipeline file, and further pipelines. */
  file?: object;
  environment?: Record<string, string>;
  cancelled?: AbortSignal;
  /** The disk that is acted on, given the real one. */
  disk?(files: Files): Files;
  /** The locks that are taken, given the real ones. */
  locks?(locks: VisibleLocks): VisibleLocks;
}

/** @param gate the pipeline that is run, as its part of the pipeline file */
export async function openTask(gate: object, options: TaskOptions = {}): Promise<Task> {
  const outside = await temporaryFolder();
  const root = join(outside, "repository");
  const { PATH = "", HOME = "" } = process.env;
  const environment = { PATH, HOME, ...options.environment };
  const cancelled = options.cancelled ?? new AbortController().signal;
  const platform = platformOf(root, outside, { ...options, environment, cancelled });
  const settings = settingsIn(root);
  const hostContext = toHostContext(environment);
  const dependencies = (hooks?: Hooks) => ({
    platform,
    secrets: [],
    createView: () => createRecordingWatcher(hooks),
  });
  const configure = async (file: object): Promise<void> => {
    const path = join(root, ".github", "orchestrator.yml");
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, JSON.stringify(file));
  };
  await configure({ task: "task", "default-pipeline": "gate", ...withGate(options.file, gate) });
  return {
    root,
    platform,
    settings,
    hostContext,
    configure,
    run: async (hooks) => accepted(await runAuto(settings, hostContext, dependencies(hooks))),
    resume: (run, hooks) => resumeRun(settings, hostContext, dependencies(hooks), run),
  };
}

/**
 * The same in a git repository with one commit, which holds the pipeline file. Everything else is ignored, so that stages and
 * tests may write files, and it is the same work tree still.
 */
export async function openTrackedTask(gate: object, options: TaskOptions = {}): Promise<Task> {
  const task = await openTask(gate, options);
  await commitAll(task.root, "*");
  return task;
}

/** Commits the pipeline file, in a new repository. @param ignored as a line of .gitignore */
export async function commitAll(root: string, ignored: string): Promise<void> {
  const git = (...args: string[]): void =>
    void execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.invalid", ...args], {
      cwd: root,
      stdio: ["ignore", "ignore", "inherit"],
    });
  git("init", "--quiet");
  await writeFile(join(root, ".git", "info", "exclude"), `${ignored}\n`);
  git("add", "--force", "--all");
  git("commit", "--quiet", "--message", "all");
}

function withGate(file: { pipelines?: object } | undefined, gate: object): object {
  return { ...file, pipelines: { gate, ...file?.pipelines } };
}

function platformOf(
  root: string,
  outside: string,
  {
    environment,
    cancelled,
    disk,
    locks: locksOf = (locks) => locks,
  }: TaskOptions & Pick<Platform, "cancelled"> & { environment: Record<string, string> },
): Platform {
  const files = diskFiles({ temporaryRoot: join(outside, "temporary") });
  const owner = { pid: process.pid, host: hostname(), started: getProcessStart(process.pid) };
  return {
    clock: systemClock,
    files: disk?.(files) ?? files,
    processes: quickProcesses,
    locks: locksOf(createLocks({ clock: systemClock, owner, processes: quickProcesses })),
    git: openGit(root, environment, quickProcesses, cancelled),
    screen: {
      interactive: false,
      columns: 80,
      rows: 24,
      colour: false,
      write: async () => {},
      live: () => {},
    },
    artifacts: null,
    cache: null,
    api: null,
    ownFiles: null,
    cancelled,
  };
}

const settingsIn = (root: string): Settings => ({
  ...choicesFromFlags({}),
  root,
  environment: {},
  key: null,
  runsFolder: join(root, ".runs"),
  outFolder: join(root, "out"),
  history: localHistorySettings({}),
});

const toHostContext = (environment: Record<string, string>): HostContext => ({
  environment,
  windows: process.platform === "win32",
  pid: process.pid,
  started: getProcessStart(process.pid),
  host: hostname(),
  user: "ada",
  processors: 4,
  github: null,
});

/** What came of something that must not be refused. */
export function accepted<Result extends object>(result: Result | Refusal): Result {
  if (isRefusal(result)) throw new Error(`refused: ${result.messages.join("\n")}`);
  return result;
}

/** The folder of an attempt at the one assignment of a run. */
export function attemptOf(run: Pick<FinishedRun, "folder" | "plan">, attempt = 1): string {
  return join(run.folder, "jobs", run.plan.assignments[0]!.instance_id, `a${attempt}`);
}

export const readEvents = async (folder: string): Promise<JournalEvent[]> =>
  readJournal(await readFile(join(folder, "journal.ndjson"), "utf8")).events;

/** A process in a group of its own that does nothing until it is killed. */
export interface Sleeper {
  pid: number;
  started: string;
  /** Resolves with the signal that ended it. */
  ended: Promise<NodeJS.Signals | null>;
}

const sleepers: Sleeper[] = [];

afterAll(() => {
  // Those of a test that failed. One that is just ending can be gone by the time it is signalled.
  for (const { pid, started } of sleepers) if (getProcessStart(pid) === started) signalGroup(pid, "SIGKILL");
});

/** @param program what is run besides, in the same shell; it says `ready` when it may go on */
export async function startSleeper(
  program = "echo ready; sleep 300",
  env: Record<string, string> = {},
): Promise<Sleeper> {
  const child = spawn("bash", ["-c", program], {
    detached: true,
    stdio: ["ignore", "pipe", "ignore"],
    env: { PATH: process.env["PATH"], ...env },
  });
  const ended = once(child, "exit").then(([, signal]) => signal as NodeJS.Signals | null);
  await once(child.stdout, "data");
  const pid = child.pid!;
  const sleeper = { pid, started: getProcessStart(pid)!, ended };
  sleepers.push(sleeper);
  return sleeper;
}

/** Who a process was that is gone. It started when no sleeper did: the system tells starts to 10 ms only. */
export async function deadProcess(): Promise<{ pid: number; started: string }> {
  const { pid, started, ended } = await startSleeper();
  process.kill(-pid, "SIGKILL");
  await ended;
  const isAlone = sleepers.every((other) => other.pid === pid || other.started !== started);
  return isAlone ? { pid, started } : deadProcess();
}

/**
 * Takes a run back to the moment at which its process was killed: the lock of a process that is gone, the journal as far as
 * it had come, and nothing of what is written at the end.
 *
 * @param keep how much of the journal of the assignment, given its text
 */
export async function asIfKilled(
  { root }: Pick<Task, "root">,
  run: Pick<FinishedRun, "folder" | "plan">,
  keep: (journal: string) => string,
  attempt = 1,
): Promise<void> {
  for (const name of ["manifest.json", "run-summary.json", "summary.md", "plan.final.json"]) {
    await rm(join(run.folder, name), { force: true });
  }
  await rm(join(root, "out"), { recursive: true, force: true });
  const journal = join(attemptOf(run, attempt), "journal.ndjson");
  await writeFile(journal, keep(await readFile(journal, "utf8")));
  await rm(join(attemptOf(run, attempt), "manifest.json"), { force: true });
  await writeFile(join(run.folder, "run.lock"), lockOf(await deadProcess()));
}

/** What the file of a lock holds. */
export const lockOf = ({ pid, started }: { pid: number; started: string | null }): string =>
  toJson({
    schema_version: 1,
    kind: "lock",
    pid,
    host: hostname(),
    process_started: started,
    token: "00000000000000aa",
    acquired_at: "2026-03-01T10:00:00.000Z",
  });

/** The lines of a journal up to the start of a stage, which is now said to be what runs as `leader`. */
export const untilStartOf =
  (index: number, leader: { pid: number; started: string | null }) =>
  (journal: string): string => {
    const kept: string[] = [];
    for (const line of journal.split("\n").slice(0, -1)) {
      const event = JSON.parse(line) as JournalEvent;
      if (event.type === "stage-started" && event.index === index) {
        kept.push(JSON.stringify({ ...event, pid: leader.pid, process_started: leader.started }));
        return `${kept.join("\n")}\n`;
      }
      kept.push(line);
    }
    throw new Error(`stage ${index} was never started`);
  };
