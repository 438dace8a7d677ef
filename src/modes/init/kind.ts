import type { Refusal } from "../settings/settings.ts";
import type { SourceFolder } from "./source-folder.ts";

/** What a stage is for, in the order in which stages are written. */
export const purposes = ["build", "lint", "format", "types", "check", "test", "docs"] as const;
export type StagePurpose = (typeof purposes)[number];

export interface StarterStage {
  purpose: StagePurpose;
  /** Its id in the pipeline file. */
  id: string;
  run: string;
}

/** A kind of project, such as one in Go: how it is recognised, and what a gate does with it. */
export interface ProjectKind {
  /** As shown to people. */
  name: string;
  /** Matches the name of a file that makes its folder a project. */
  marker: RegExp;
  /** It runs commands of other tools: used only if no other kind has tests. Only the repository's root is searched. */
  isTaskRunner?: boolean;
  inspect(folder: SourceFolder): Promise<Inspection | Refusal>;
}

export interface Inspection {
  stages: StarterStage[];
  /** Commands that exist and are no stages, each with the reason in parentheses if it isn't obvious. */
  leftOut?: string[];
  /** Steps of the workflow that run before the pipeline: their lines, without indent. */
  steps?: string[][];
  /** Whether its commands also check the project of the same kind in that folder. */
  covers?(path: string): boolean;
  /** Globs of files outside of its folder that it depends on, relative to the repository's root. */
  dependsOn?: string[];
  /** A stage that other projects need, so it runs before all of them. */
  setup?: StarterStage;
}

/** A project of the repository. */
export interface FoundProject extends Inspection {
  kind: string;
  /** Relative to the repository's root; empty for the root. */
  folder: string;
}

/** Creates a stage whose id is its purpose. */
export const stage = (purpose: StagePurpose, run: string): StarterStage => ({
  purpose,
  id: purpose,
  run,
});

/** A step of the workflow that runs a command. */
export function runStep(command: string, folder = ""): string[] {
  return folder === ""
    ? [`- run: ${command}`]
    : [`- run: ${command}`, `  working-directory: ${folder}`];
}
