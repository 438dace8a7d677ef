import { isAbsolute, join } from "node:path";
import type { Choices } from "../../model/inputs/action-inputs.ts";
import type { GitHubFacts } from "../../model/github.ts";
import { ownFolders } from "../../model/own-folders.ts";
import { localHistorySettings, type HistorySettings } from "./history-settings.ts";

/** What was asked for, by inputs, flags or the environment; read once at the entry. null: not said. */
export interface Settings extends Choices {
  /** Absolute path of the repository root. */
  root: string;
  /** Only in Actions: tells several uses in one workflow run apart. */
  key: string | null;
  /** Absolute. */
  runsFolder: string;
  /** Absolute. */
  outFolder: string;
  history: HistorySettings;
  /** What the values of secrets are taken from. */
  environment: Readonly<Record<string, string>>;
}

/** Where this process runs; read once at the entry. */
export interface HostContext {
  environment: Readonly<Record<string, string>>;
  windows: boolean;
  pid: number;
  /** When this process started, in the system's own words (Writer.started). */
  started: string | null;
  host: string;
  /** Who does this, as far as the machine or GitHub knows. */
  user: string;
  processors: number;
  /** null outside of GitHub Actions. */
  github: GitHubFacts | null;
}

/** Something that a person has to put right before anything can run: bad usage or configuration. Exit code 2. */
export interface Refusal {
  /** One for each mistake, each a line that can stand alone. */
  messages: string[];
}

export const isRefusal = (value: object): value is Refusal => "messages" in value;

export const refuse = (...messages: string[]): Refusal => ({ messages });

/** What inputs or flags said; what they left out may come from the environment. */
export type Asked = Omit<Settings, "runsFolder" | "outFolder" | "history" | "environment"> & {
  runsFolder: string | null;
  outFolder: string | null;
  /** Left out: kept locally. */
  history?: HistorySettings;
};

/** Where runs are kept, and what is told of them, when nothing else was said. Absolute. */
export const defaultFolders = (root: string) => ({
  runs: join(root, ownFolders.runs),
  out: join(root, ownFolders.out),
});

/** Fills in the variables of the system that this one follows, each below the explicit input of the same meaning. */
export function resolveSettings(
  asked: Asked,
  environment: Readonly<Record<string, string>>,
): Settings {
  const variable = (name: string): string | null => environment[name]?.trim() || null;
  const target = variable("CODEX_ORCHESTRATOR_TARGET_STAGE");
  const untargeted = asked.subtask.length === 0 && asked.stage.length === 0;
  const unset = defaultFolders(asked.root);
  const folder = (explicit: string | null, name: string, unnamed: string): string => {
    const chosen = explicit ?? variable(name) ?? unnamed;
    return isAbsolute(chosen) ? chosen : join(asked.root, chosen);
  };
  return {
    ...asked,
    environment,
    history: asked.history ?? localHistorySettings(environment),
    task: asked.task ?? variable("MCP_RUNNER_TASK_ID"),
    stage: untargeted && target !== null ? [target] : asked.stage,
    runsFolder: folder(asked.runsFolder, "CODEX_ORCHESTRATOR_RUNS_DIR", unset.runs),
    outFolder: folder(asked.outFolder, "CODEX_ORCHESTRATOR_OUT_DIR", unset.out),
  };
}
