import { isAbsolute, join } from "node:path";
import type { Choices } from "../../model/inputs/action-inputs.ts";
import type { GitHubFacts } from "../../model/github.ts";
import { ownFolders } from "../../model/own-folders.ts";
import { localHistorySettings, type HistorySettings } from "./history-settings.ts";

/** The settings of a run from inputs, flags or the environment, read once at the entry point. null: not set. */
export interface Settings extends Choices {
  /** Absolute path of the repository root. */
  root: string;
  /** Identifies a use of the action in a workflow run; null outside Actions. */
  key: string | null;
  /** Whether to ignore all `paths` filters; left out: they apply. Only on the command line. */
  all?: boolean;
  /** Ids or aliases of the only stages or subtasks to run; left out: none are named. Only on the command line. */
  only?: readonly string[];
  /** Ids or aliases of stages or subtasks to leave out. Only on the command line. */
  skip?: readonly string[];
  /** Arguments for the one stage to run. Only on the command line. */
  arguments?: readonly string[];
  /** Whether `pipeline` may name a stage, subtask or alias; left out: only a pipeline. Only on the command line. */
  namesAny?: boolean;
  /**
   * For `run --watch`: the only files that count as changed; null: those that differ from the base. Left out: no
   * `--watch`.
   */
  changed?: readonly string[] | null;
  /** Absolute. */
  runsFolder: string;
  /** Absolute. */
  outFolder: string;
  history: HistorySettings;
  /** The environment that the values of secrets are taken from. */
  environment: Readonly<Record<string, string>>;
}

/** The repository, and the folders that this tool writes to. */
export type WrittenFolders = Pick<Settings, "root" | "runsFolder" | "outFolder">;

/** Where the runs of a task are. */
export type TaskPlace = Pick<Settings, "root" | "runsFolder" | "task">;

/** What a planned run still depends on: the choices of what to run are in its plan. */
export type RunSettings = TaskPlace &
  WrittenFolders &
  Pick<Settings, "history" | "environment" | "config" | "base" | "override-reason">;

/** Where this process runs, read once at the entry point. */
export interface HostContext {
  environment: Readonly<Record<string, string>>;
  windows: boolean;
  pid: number;
  /** When this process started, in the system's format (Writer.started). */
  started: string | null;
  host: string;
  /** The user, as the machine or GitHub names them. */
  user: string;
  processors: number;
  /** null outside GitHub Actions. */
  github: GitHubFacts | null;
}

/** A usage or configuration error that a person has to fix before anything can run. Exit code 2. */
export interface Refusal {
  /** One line per mistake, complete in itself. */
  messages: string[];
}

export const isRefusal = (value: object): value is Refusal => "messages" in value;

export const refuse = (...messages: string[]): Refusal => ({ messages });

/** The values of inputs or flags; unset ones may come from the environment. */
export type RequestedSettings = Omit<
  Settings,
  "runsFolder" | "outFolder" | "history" | "environment"
> & {
  runsFolder: string | null;
  outFolder: string | null;
  /** Default: a local history. */
  history?: HistorySettings;
};

/** The default folders of runs and of their snapshots and statistics. Absolute. */
export const defaultFolders = (root: string) => ({
  runs: join(root, ownFolders.runs),
  out: join(root, ownFolders.out),
});

/** Fills unset values from the CODEX_* and MCP_* variables; inputs and flags take precedence. */
export function resolveSettings(
  requested: RequestedSettings,
  environment: Readonly<Record<string, string>>,
): Settings {
  const variable = (name: string): string | null => environment[name]?.trim() || null;
  const target = variable("CODEX_ORCHESTRATOR_TARGET_STAGE");
  const { subtask, stage, only = [] } = requested;
  const untargeted = [...subtask, ...stage, ...only].length === 0;
  const unset = defaultFolders(requested.root);
  const folder = (explicit: string | null, name: string, unnamed: string): string => {
    const chosen = explicit ?? variable(name) ?? unnamed;
    return isAbsolute(chosen) ? chosen : join(requested.root, chosen);
  };
  return {
    ...requested,
    environment,
    history: requested.history ?? localHistorySettings(environment),
    task: requested.task ?? variable("MCP_RUNNER_TASK_ID"),
    stage: untargeted && target !== null ? [target] : requested.stage,
    runsFolder: folder(requested.runsFolder, "CODEX_ORCHESTRATOR_RUNS_DIR", unset.runs),
    outFolder: folder(requested.outFolder, "CODEX_ORCHESTRATOR_OUT_DIR", unset.out),
  };
}
