import type { Configuration } from "../../model/pipeline.ts";
import type { GitCondition } from "../../platform/platform.ts";
import type { Refusal } from "../settings/settings.ts";

/** What a check found. `problem`: a run fails or can't start; `notice`: it may not do what is expected. */
export type CheckFinding =
  | { level: "ok"; message: string }
  | { level: "notice" | "problem"; message: string; fix: string };

/** A check: a pure function of the facts. Where it does not apply, it finds nothing. */
export type Check = (facts: Facts) => CheckFinding[];

/** What is known of the machine, besides what its ports tell. */
export interface Machine {
  /** Version of Node, such as `22.1.0`. */
  node: string;
  windows: boolean;
  environment: Readonly<Record<string, string>>;
  /** One message for each variable of GitHub Actions that is missing or wrong. */
  variableProblems: string[];
  /** Whether a program is on the PATH. */
  hasProgram(name: string): boolean;
  /** Why nothing can be written to a folder; null: it can. */
  findWriteProblem(folder: string): string | null;
  /** Free bytes of the disk of a folder; null: unknown. */
  readFreeBytes(folder: string): Promise<number | null>;
}

/** Where the changes of a run are counted from. null where git knows none. */
export interface BaseFacts {
  hasCommit: boolean;
  isShallow: boolean;
  remote: string | null;
  upstream: string | null;
  /** `origin/main`, or a local branch. */
  defaultBranch: string | null;
}

export interface RunsFacts {
  /** The folder, as seen from the current one. */
  folder: string;
  /** Why it is not used, such as a link out of the repository. */
  refusals: string[];
  writeProblem: string | null;
  freeBytes: number | null;
  /** Runs whose process is gone before their end. */
  unfinished: string[];
}

export interface WorkflowFile {
  name: string;
  text: string;
}

/** Everything that the checks look at. */
export interface Facts {
  machine: Pick<Machine, "node" | "windows" | "environment" | "variableProblems" | "hasProgram">;
  git: GitCondition;
  /** null: not in the work tree of a repository. */
  base: BaseFacts | null;
  configuration: Configuration | Refusal;
  runs: RunsFacts;
  workflows: WorkflowFile[];
}
