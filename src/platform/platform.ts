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
 * What the layers may ask of the outside. Everything that touches a disk, a process, a clock or GitHub stands behind
 * one of these interfaces, so that the layers above stay pure and can be driven by tests. Paths given to them are
 * absolute and in the form of the machine.
 */
export interface Clock {
  now(): Date;
  /** Milliseconds of a monotonic clock, for durations. */
  elapsed(): number;
  /** Resolves after `ms`, or at once when the signal is aborted. Never rejects. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** Locks between processes, by files that say who holds them. */
export interface Locks {
  /**
   * Takes a lock, waiting for whoever holds it; one whose owner is gone is taken over. Never rejects.
   * @param options.patienceMs how long to wait at most; default: limits.lockPatience
   * @param options.signal aborted: waits no longer
   */
  acquire(
    path: string,
    options?: { patienceMs?: number; signal?: AbortSignal },
  ): Promise<HeldLock | NoLock>;
}

export interface VisibleLocks extends Locks {
  /** Looks who has a lock, and changes nothing. `gone`: its owner ended without giving it back. Never rejects. */
  look(path: string): Promise<"free" | "held" | "gone">;
}

export interface HeldLock {
  kind: "held";
  /** Its owner before was gone without giving it back. Left out: nobody had it. */
  takenOver?: boolean;
  /** Gives it back; does no harm when it was taken over meanwhile. Never rejects. */
  release(): Promise<void>;
}

export interface NoLock {
  /** `busy`: somebody else has it; `failed`: the disk does not let it be made. */
  kind: "busy" | "failed";
  /** For people: who has it since when, or what went wrong. */
  reason: string;
}

export type OutputStream = "stdout" | "stderr";

export interface ProcessRequest {
  command: string;
  args: readonly string[];
  cwd: string;
  env: Readonly<Record<string, string>>;
  /** What its standard input holds. Left out: nothing, it is closed. */
  input?: Uint8Array;
  /** Milliseconds until the group gets TERM, and KILL after `graceMs`. */
  timeoutMs: number;
  /** Milliseconds between TERM and KILL. Left out: limits.grace. */
  graceMs?: number;
  /** Called in order for each stream; reading pauses until the promise resolves. */
  onOutput(stream: OutputStream, chunk: Uint8Array): Promise<void>;
  /** Aborted when what onOutput took turns out to be lost: as if it had thrown the reason. */
  outputFailed?: AbortSignal;
}

export interface ProcessResult {
  exit: Exit;
  durationMs: number;
  /** Processes of its group were still alive after it ended and its pipes were drained; they were killed. */
  leftBehind: boolean;
}

export interface RunningProcess {
  /** null when it could not be started. */
  pid: number | null;
  /** When it started, in the system's own words (Writer.started). */
  started: string | null;
  /** Never rejects for what the process does; rejects with what onOutput threw, after the group was killed. */
  result: Promise<ProcessResult>;
}

export interface Processes {
  /**
   * Starts a process in a group of its own. Aborting the signal cancels it: TERM to the group, after its grace KILL.
   */
  start(request: ProcessRequest, signal: AbortSignal): RunningProcess;
  /** Whether a process that wrote down who it is still runs; null where that cannot be known, as on another host. */
  isRunning(who: Writer): boolean | null;
  /** Kills what is left of a run whose process is gone, or that was cancelled. Returns how many it found. */
  endOrphans(orphans: Orphans): Promise<number>;
}

export interface Orphans {
  /** Of process groups, started on this host. A number that meanwhile belongs to another process is left alone. */
  leaders: readonly Pick<Writer, "pid" | "started">[];
  /**
   * `NAME=value` in the environment of all that the run started: finds what has left its group, where that is possible.
   */
  mark: string;
}

/** Something to look at: a terminal, a pipe, the log of an Actions step. */
export interface Screen {
  /** A person watches and the text can be redrawn. */
  interactive: boolean;
  /** Columns of the terminal; 80 when unknown. */
  columns: number;
  colour: boolean;
  /** Writes text as it stands. Resolves when the sink takes more. */
  write(text: string | Uint8Array): Promise<void>;
  /** Replaces the live block at the bottom; an empty text removes it. Nothing happens when not interactive. */
  live(text: string): void;
}

/**
 * What a step of a job in GitHub Actions may tell the runner. Nothing rejects: what goes into a file of the runner's
 * that is missing or full is said in the log, and answered with false.
 */
export interface Job {
  /** Sets the action's outputs; those that are not named are set to an empty text. */
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
  /** Folds what is printed meanwhile into a group of the log. */
  group<Result>(title: string, act: () => Promise<Result>): Promise<Result>;
}

/** The outside, as one run is given it. */
export interface Platform {
  clock: Clock;
  files: Files;
  locks: VisibleLocks;
  processes: Processes;
  git: Git;
  screen: Screen;
  /** null where nothing takes artifacts: on a laptop. */
  artifacts: Artifacts | null;
  /** null where there is none: on a laptop. */
  cache: Cache | null;
  /** null where nothing is known of GitHub, or no token was given. */
  api: GitHubApi | null;
  /** null where nothing that runs can reach them, or nothing depends on it: on a laptop. */
  ownFiles: OwnFiles | null;
  /** Aborted when this process is asked to end: by Ctrl-C, by a runner's cancel, by a closed terminal. */
  cancelled: AbortSignal;
}

/** The files that this process was started from, which its stages may be able to write to. */
export interface OwnFiles {
  /** Absolute paths of those that are not what they were when the process started. */
  findChanged(): string[];
}

/**
 * Follows a run while it happens and shows it. A stage is known by its scope (the ids of the nested-pipeline stages
 * around it, outermost first; empty for the assignment itself) and its index in that scope. Calls come in order, each
 * awaited before the next one of the same stage; what they throw is reported as trouble and never ends a stage.
 */
export interface Watcher {
  /** Something is now in the journal of that scope. */
  event(scope: readonly string[], event: Redacted<JournalEvent>): Promise<void>;
  /** Output of a running stage, in pieces cut anywhere. */
  output(
    scope: readonly string[],
    index: number,
    stream: OutputStream,
    bytes: RedactedBytes,
  ): Promise<void>;
  /** A stage asked for this value never to be shown. */
  mask(value: string): Promise<void>;
  /** Nothing more follows: puts away what is still open. */
  close(): Promise<void>;
}
