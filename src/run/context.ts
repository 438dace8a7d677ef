import { join } from "node:path";
import type { Redacted } from "../model/redacted.ts";
import type { RunFinding } from "../model/finding.ts";
import type { PlannedEntry, Writer } from "../model/journal.ts";
import type { Judged } from "../model/judgement.ts";
import type { Manifest } from "../model/manifest.ts";
import type { StageOutcome } from "../model/outcome.ts";
import type { PlannedGuardrail, PlannedStage } from "../model/plan.ts";
import { logPath } from "../model/stage-files.ts";
import type { Clock, Files, OwnFiles, Processes, Watcher } from "../platform/platform.ts";
import type { Redactor } from "../redaction/redactor.ts";
import type { SecretNames } from "../redaction/secret-values.ts";
import { processMark, type Carried } from "./environment.ts";
import type { Kept } from "./kept.ts";
import type { Journal } from "./journal.ts";
import type { PrivacyLog } from "./privacy-log.ts";
import type { Workplaces } from "./workplace.ts";

/** What a run needs of the world around it, given once. */
export interface RunContext {
  clock: Clock;
  files: Files;
  processes: Processes;
  watcher: Watcher;
  redactor: Redactor;
  /** Absolute path of the repository root, where stages' working directories begin. */
  root: string;
  /** Absolute: where runs are kept, and what is told of them. */
  runsFolder: string;
  outFolder: string;
  /** Persisted paths are relative to this absolute folder (pathBase). */
  base: string;
  /** The process's environment as it was at the entry. */
  environment: Readonly<Record<string, string>>;
  windows: boolean;
  writer: Writer;
  /** Stages at a time when the plan doesn't say: the number of processors. */
  defaultParallel: number;
  /** Aborted: the run was cancelled. */
  signal: AbortSignal;
  /** Milliseconds after that in which stages may clean up. */
  cleanUpMs: number;
  judge: JudgeStage;
  ownFiles: OwnFiles | null;
  /** Trouble that doesn't change the outcome. */
  warn(message: string): void;
}

/**
 * Has a guardrail judge the repository. A guardrail that cannot judge says so in its verdict; it rejects only for
 * mistakes in it.
 * @param how.mayWait a violation may be left to who aggregates, where a pull request could allow it
 * @returns also what a person reads of it, line by line, and whether what is violated fails nothing, by the settings
 * that hold
 */
export type JudgeStage = (
  stage: Pick<PlannedGuardrail, "id" | "uses" | "with">,
  how: { mayWait: boolean },
) => Promise<{ judged: Judged; text: string; dryRun: boolean }>;

/** One journal with the folder that everything of it goes to: an attempt at an assignment, or a nested pipeline. */
export interface Scope {
  /** Ids of the nested-pipeline stages around, outermost first. */
  path: readonly string[];
  taskId: string;
  runId: string;
  /** Absolute. */
  folder: string;
  /** Where that folder really is, with all links followed, before anything ran. */
  realFolder: string;
  /** Stands in the environment of all processes of the attempt, nested pipelines included. */
  mark: string;
  secretNames: SecretNames;
  /** Values of such variables that are hidden already. */
  hidden: Set<string>;
  /** Where reviews look for verdicts (verdict-files.ts). */
  verdictPaths: ReadonlyMap<string, readonly string[]>;
  /** What an earlier attempt did already. */
  kept: Kept;
  /** Ids of stages that several subtasks of the plan have, also those of other assignments. */
  namesakes: ReadonlySet<string>;
  /** Bytes of a stage's log that are kept on disk. */
  logLimit: number;
  /** One for the whole attempt, nested pipelines included; so are the workplaces. */
  privacy: PrivacyLog;
  workplaces: Workplaces;
}

/**
 * A stage can put a link in place of a folder that its run writes to: nothing is written through it.
 * @param name of the folder below the scope's; one that is not there yet is made in its place
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
  const message = `${join(folder, name)} is a link to another place by now, so that nothing is written there`;
  throw Object.assign(new Error(message), { code: "ENOTREGULAR" });
}

/** Kills what has left the group of its stage, when the run was stopped: nothing of it goes on after its end. */
export async function endEscaped(
  { processes }: Pick<RunContext, "processes">,
  { signal, scope: { mark } }: { signal: AbortSignal; scope: Scope },
): Promise<void> {
  if (signal.aborted) await processes.endOrphans({ leaders: [], mark: processMark(mark) });
}

/** Stages as they are recorded: a command or a title may hold a secret. */
export const shownEntries = (
  { redactor }: Pick<RunContext, "redactor">,
  entries: readonly PlannedEntry[],
): Redacted<PlannedEntry>[] =>
  entries.map((entry) => ({
    ...entry,
    title: redactor.text(entry.title),
    command: redactor.text(entry.command),
  }));

/** Absolute. */
export const logFile = (scope: Pick<Scope, "folder">, stem: string): string =>
  join(scope.folder, logPath(stem));

/** Stages that share an order, an environment and a folder: the set-up, one subtask, or one nested pipeline. */
export interface StageList {
  stages: readonly PlannedStage[];
  /** One for each stage, in the same order. */
  entries: readonly PlannedEntry[];
  scope: Scope;
  journal: Journal;
  env: Readonly<Record<string, string>>;
  carried: Carried;
  /** Absolute: what stages' working directories are relative to. */
  folder: string;
  failFast: boolean;
  maxParallel: number | null;
  /** null: only the stages' own limits count. */
  timeoutMinutes: number | null;
  signal: AbortSignal;
  /** Aborted: what cleans up has to end too. */
  cleanUp: AbortSignal;
  collected: Collected;
}

/** What comes up while stages run and is in no manifest of theirs. */
export interface Collected {
  /** Manifests of nested pipelines, in the order of their ends. */
  children: Manifest[];
  findings: RunFinding[];
}

export interface StageListResult {
  outcomes: StageOutcome[];
  carried: Carried;
}

/** How a list of stages is run: a nested pipeline is one again. */
export type RunList = (context: RunContext, list: StageList) => Promise<StageListResult>;

/** What there is to know about any stage when it starts. */
export interface StageRequest {
  stage: PlannedStage;
  entry: PlannedEntry;
  scope: Scope;
  journal: Journal;
  /** The configuration's environment of its subtask. */
  env: Readonly<Record<string, string>>;
  carried: Carried;
  /** Absolute: the stage's working directory. */
  cwd: string;
  timeoutMs: number;
  signal: AbortSignal;
  cleanUp: AbortSignal;
  runList: RunList;
  /** The run id that a nested pipeline gets. */
  subRunId(): string;
  collected: Collected;
}
