import type { JournalEvent } from "../model/journal.ts";
import type { Writer } from "../model/journal.ts";
import type { Exit } from "../model/outcome.ts";
import type { Redacted, RedactedBytes } from "../model/redacted.ts";
import type { Files } from "./disk.ts";
import type { Git } from "./repository.ts";
import type { Artifacts, Cache, GitHubApi } from "./services.ts";

export type * from "./disk.ts";
export type * from "./repository.ts";
export type * from "./services.ts";

/**
 * The ports. Everything that touches a disk, a process, a clock or GitHub is behind one of these interfaces, so that
 * the layers above stay pure and testable. Paths are absolute and in the machine's own form.
 */
export interface Clock {
  now(): Date;
  /** Milliseconds of a monotonic clock, for durations. */
  elapsed(): number;
  /** Resolves after `ms`, or at once when the signal is aborted. Never rejects. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** Locks between processes, as files that name their holder. */
export interface Locks {
  /**
   * Acquires a lock, waiting for its holder; if the holder is gone, the lock is taken over. Never rejects.
   * @param options.patienceMs maximum wait in milliseconds; default: limits.lockPatience
   * @param options.signal stops waiting when aborted
   */
  acquire(
    path: string,
    options?: { patienceMs?: number; signal?: AbortSignal },
  ): Promise<HeldLock | NoLock>;
}

export interface VisibleLocks extends Locks {
  /** The state of a lock. `gone`: its owner ended without releasing it. Never rejects. */
  look(path: string): Promise<"free" | "held" | "gone">;
}

export interface HeldLock {
  kind: "held";
  /** Its previous owner ended without releasing it. */
  takenOver?: boolean;
  /** Releases the lock, unless it was taken over meanwhile. Never rejects. */
  release(): Promise<void>;
}

export interface NoLock {
  /** `busy`: another process has it; `failed`: it could not be made. */
  kind: "busy" | "failed";
  /** Who has held it since when, or what went wrong. */
  reason: string;
}

export type OutputStream = "stdout" | "stderr";

export interface ProcessRequest {
  command: string;
  args: readonly string[];
  cwd: string;
  env: Readonly<Record<string, string>>;
  /** Its standard input. Default: closed. */
  input?: Uint8Array;
  /** Milliseconds until its group gets TERM, and KILL after `graceMs`. */
  timeoutMs: number;
  /** Milliseconds between TERM and KILL. Default: limits.grace. */
  graceMs?: number;
  /** Called in order for each stream; reading pauses until the promise resolves. */
  onOutput(stream: OutputStream, chunk: Uint8Array): Promise<void>;
  /** Called if the process has ended, but another one keeps its output open for more than a moment. */
  onHeldOpen?: () => void;
  /** Aborted when output that onOutput accepted was lost; works as if onOutput had thrown the reason. */
  outputFailed?: AbortSignal;
}

export interface ProcessResult {
  exit: Exit;
  durationMs: number;
  /** Processes of its group outlived it after its pipes were drained, and were killed. */
  leftBehind: boolean;
}

export interface RunningProcess {
  /** null when it could not be started. */
  pid: number | null;
  /** When it started, in the system's own words (Writer.started). */
  started: string | null;
  /** Rejects only with what onOutput threw, after the group was killed. */
  result: Promise<ProcessResult>;
}

export interface Processes {
  /**
   * Starts a process in a group of its own. Aborting the signal cancels it: TERM to the group, KILL after its grace.
   */
  start(request: ProcessRequest, signal: AbortSignal): RunningProcess;
  /** Whether a recorded process still runs; null where that cannot be known, as on another host. */
  isRunning(who: Writer): boolean | null;
  /** Kills what is left of a run whose process is gone, or that was cancelled. Returns the number killed. */
  endOrphans(orphans: Orphans): Promise<number>;
}

export interface Orphans {
  /** Leaders of process groups started on this host. A reused process id is left alone. */
  leaders: readonly Pick<Writer, "pid" | "started">[];
  /**
   * `NAME=value` in the environment of all processes of the run. Finds those that left their group, where the system
   * allows it.
   */
  mark: string;
}

/** Where output is shown: a terminal, a pipe, or the log of an Actions step. */
export interface Screen {
  /** A person watches and the text can be redrawn. */
  interactive: boolean;
  /** Columns of the terminal; 80 when unknown. */
  columns: number;
  /** Rows of the terminal; 24 when unknown. */
  rows: number;
  colour: boolean;
  /** Writes text unchanged. Resolves when the stream accepts more. */
  write(text: string | Uint8Array): Promise<void>;
  /** Replaces the live block at the bottom; an empty text removes it. Nothing happens when not interactive. */
  live(text: string): void;
}

/**
 * What a step in GitHub Actions can tell the runner. Nothing rejects: if a file of the runner is missing or full, a
 * warning is logged and the result is false.
 */
export interface Job {
  /** Sets the action's outputs; those not given are set to an empty text. */
  outputs(values: Readonly<Record<string, string>>): Promise<boolean>;
  /** Writes the step's part of the job summary. The text must be within GitHub's limit of 1 MiB. */
  summary(markdown: string): Promise<boolean>;
  /** Keeps a value for the `post` step. */
  save(name: string, value: string): Promise<boolean>;
  /** Asks the runner never to show this value. */
  mask(value: string): Promise<void>;
  /** An annotation of the step, without secrets. */
  error(message: string): Promise<void>;
  warning(message: string): Promise<void>;
  /** Folds the output of an action into a group of the log. */
  group<Result>(title: string, act: () => Promise<Result>): Promise<Result>;
}

/** All ports of a run. */
export interface Platform {
  clock: Clock;
  files: Files;
  locks: VisibleLocks;
  processes: Processes;
  git: Git;
  screen: Screen;
  /** null where there are no artifacts: outside of GitHub Actions. */
  artifacts: Artifacts | null;
  /** null where there is no cache: outside of GitHub Actions. */
  cache: Cache | null;
  /** null outside of GitHub Actions, or without a token. */
  api: GitHubApi | null;
  /** null where they need no protection: outside of GitHub Actions. */
  ownFiles: OwnFiles | null;
  /** Aborted when this process is asked to end: by Ctrl-C, by a runner's cancel, by a closed terminal. */
  cancelled: AbortSignal;
}

/** A store on disk that several processes share. */
export interface StoragePorts {
  files: Files;
  clock: Clock;
  locks: Locks;
}

/** Runs on disk, and the processes that write them. */
export interface RunPorts extends StoragePorts {
  processes: Processes;
  locks: VisibleLocks;
}

/** The history of runs, wherever it is kept. */
export type HistoryPorts = StoragePorts & Pick<Platform, "cache" | "api">;

/** The repository and its changes. */
export type RepositoryPorts = Pick<Platform, "git" | "files" | "clock" | "cancelled">;

/** What a run's result is made of and written to. */
export type ResultPorts = HistoryPorts & RepositoryPorts;

/** A check-run on GitHub. */
export type CheckRunPorts = Pick<Platform, "api" | "clock" | "cancelled">;

/** The files of this program, which its stages may be able to write to. */
export interface OwnFiles {
  /** Absolute paths of files that changed since the process started. */
  findChanged(): string[];
}

/**
 * Shows a run while it happens. A stage is identified by its scope (the ids of the enclosing nested-pipeline stages,
 * outermost first; empty for the assignment itself) and its index in that scope. Calls come in order, each awaited
 * before the next one of the same stage; errors are reported as warnings and never end a stage.
 */
export interface Watcher {
  /** An event was added to the journal of that scope. */
  event(scope: readonly string[], event: Redacted<JournalEvent>): Promise<void>;
  /** Output of a running stage, cut at any byte. */
  output(
    scope: readonly string[],
    index: number,
    stream: OutputStream,
    bytes: RedactedBytes,
  ): Promise<void>;
  /** A stage's command has ended, but a process that it left behind keeps its output open, and is waited for. */
  waiting?(scope: readonly string[], index: number): Promise<void>;
  /** A stage asked to mask this value. */
  mask(value: string): Promise<void>;
  /** Called last: closes what is still open. */
  close(): Promise<void>;
}
