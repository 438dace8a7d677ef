import { join } from "node:path";
import type { Redacted } from "../model/redacted.ts";
import type { RunFinding } from "../model/finding.ts";
import type { PlannedEntry, Writer } from "../model/journal.ts";
import type { Manifest } from "../model/manifest.ts";
import type { StageOutcome } from "../model/outcome.ts";
import type { PlannedGuardrail, PlannedStage, PlannedSubtask } from "../model/plan.ts";
import { logPath } from "../model/stage-files.ts";
import type { Clock, Files, OwnFiles, Processes, Watcher } from "../platform/platform.ts";
import type { Redactor } from "../redaction/redactor.ts";
import type { SecretNames } from "../redaction/secret-values.ts";
import { toProcessMark, type PassedOn } from "./environment.ts";
import type { ReusedResults } from "./reused.ts";
import type { Journal } from "./journal.ts";
import type { PrivacyLog } from "./privacy-log.ts";
import type { Workplaces } from "./workplace.ts";
import type { Judged } from "../model/judged.ts";

/** The ports and settings of a run. */
export interface RunContext {
  clock: Clock;
  files: Files;
  processes: Processes;
  watcher: Watcher;
  redactor: Redactor;
  /** Absolute path of the repository root, which stages' working directories are relative to. */
  root: string;
  /** Absolute paths of the folders for runs and for their reports. */
  runsFolder: string;
  outFolder: string;
  /** Absolute folder that persisted paths are relative to (getPathBase). */
  base: string;
  /** The process's environment at start-up. */
  environment: Readonly<Record<string, string>>;
  windows: boolean;
  writer: Writer;
  /** Stages that run at a time if the plan sets no limit: the number of processors. */
  defaultParallel: number;
  /** Aborted when the run is cancelled. */
  signal: AbortSignal;
  /** Milliseconds after a cancel in which stages may clean up. */
  cleanUpMs: number;
  judge: JudgeStage;
  ownFiles: OwnFiles | null;
  /** Reports a problem that does not change the outcome. */
  warn(message: string): void;
}

/**
 * Runs a guardrail on the repository. A guardrail that cannot judge says so in its verdict; rejections are bugs.
 * @param options.mayWait whether a violation that a pull request could allow may be decided during aggregation
 * @returns also its report for people, and whether the settings in force let violations pass (`dryRun`)
 */
export type JudgeStage = (
  stage: Pick<PlannedGuardrail, "id" | "uses" | "with">,
  options: { mayWait: boolean },
) => Promise<{ judged: Judged; text: string; dryRun: boolean }>;

/** One journal and its folder: of an attempt at an assignment, or of a nested pipeline. */
export interface Scope {
  /** Ids of the enclosing nested-pipeline stages, outermost first. */
  path: readonly string[];
  taskId: string;
  runId: string;
  /** Absolute. */
  folder: string;
  /** The folder's path with all links resolved, before any stage ran. */
  realFolder: string;
  /** Marks the environment of all processes of the attempt, nested pipelines included. */
  mark: string;
  secretNames: SecretNames;
  /** Values of secret variables that are hidden already. */
  hidden: Set<string>;
  /** Paths at which reviews look for verdicts (verdict-files.ts). */
  verdictPaths: ReadonlyMap<string, readonly string[]>;
  /** Results of an earlier attempt. */
  reused: ReusedResults;
  /** Stage ids that occur in several subtasks of the plan, in any assignment. */
  namesakes: ReadonlySet<string>;
  /** Bytes of a stage's log that are kept. */
  maxLogBytes: number;
  /** Shared by the whole attempt, nested pipelines included, as are the workplaces. */
  privacy: PrivacyLog;
  workplaces: Workplaces;
}

/**
 * Makes sure that a folder of the run is not a link: a stage could have replaced it to redirect what is written there.
 * @param name of a folder below the scope's; it may not exist yet
 * @throws Error for people
 */
export async function requireOwnFolder(
  { files }: Pick<RunContext, "files">,
  { folder, realFolder }: Pick<Scope, "folder" | "realFolder">,
  name: string,
): Promise<void> {
  const isOwn = (found: string | undefined, expected: string): boolean =>
    found === undefined || found === expected;
  if (
    isOwn(await files.realPath(folder), realFolder) &&
    isOwn(await files.realPath(join(folder, name)), join(realFolder, name))
  )
    return;
  const message = `${join(folder, name)} was replaced by a link to another place, so nothing is written there`;
  throw Object.assign(new Error(message), { code: "ENOTREGULAR" });
}

/** Kills processes that left their stage's process group, so that none outlives a run that was stopped. */
export async function killEscaped(
  { processes }: Pick<RunContext, "processes">,
  { signal, scope: { mark } }: { signal: AbortSignal; scope: Scope },
): Promise<void> {
  if (signal.aborted) await processes.endOrphans({ leaders: [], mark: toProcessMark(mark) });
}

/** Redacts planned stages for the journal: a command or a title may contain a secret. */
export const redactEntries = (
  { redactor }: Pick<RunContext, "redactor">,
  entries: readonly PlannedEntry[],
): Redacted<PlannedEntry>[] =>
  entries.map((entry) => ({
    ...entry,
    title: redactor.text(entry.title),
    command: redactor.text(entry.command),
  }));

/** @returns an absolute path */
export const getLogFile = (scope: Pick<Scope, "folder">, stem: string): string =>
  join(scope.folder, logPath(stem));

/** Stages that are scheduled together: the setup, a subtask or a nested pipeline. */
export interface StageGroup {
  stages: readonly PlannedStage[];
  /** One for each stage, in the same order. */
  entries: readonly PlannedEntry[];
  scope: Scope;
  journal: Journal;
  env: Readonly<Record<string, string>>;
  passedOn: PassedOn;
  /** Absolute folder that the stages' working directories are relative to. */
  folder: string;
  bounds: Pick<PlannedSubtask, "fail_fast" | "max_parallel" | "timeout_minutes">;
  signal: AbortSignal;
  /** Aborted when stages that clean up have to end too. */
  cleanUp: AbortSignal;
  collected: Collected;
}

/** Results that the manifest of the run does not contain. */
export interface Collected {
  /** Manifests of nested pipelines, in the order of their ends. */
  children: Manifest[];
  findings: RunFinding[];
}

export interface StageGroupResult {
  outcomes: StageOutcome[];
  passedOn: PassedOn;
}

/** Runs a group of stages. Passed down, because a nested pipeline is a group again. */
export type RunGroup = (context: RunContext, list: StageGroup) => Promise<StageGroupResult>;

/** What a stage of any kind needs to start. */
export interface StageRequest {
  stage: PlannedStage;
  entry: PlannedEntry;
  scope: Scope;
  journal: Journal;
  /** The environment that the configuration sets for its subtask. */
  env: Readonly<Record<string, string>>;
  passedOn: PassedOn;
  /** Absolute path of the stage's working directory. */
  cwd: string;
  timeoutMs: number;
  signal: AbortSignal;
  cleanUp: AbortSignal;
  runGroup: RunGroup;
  /** Creates the run id of a nested pipeline. */
  createSubRunId(): string;
  collected: Collected;
}
