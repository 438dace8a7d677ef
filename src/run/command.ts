import type { Finding } from "../model/finding.ts";
import type { EvidenceFile, PlannedEntry } from "../model/journal.ts";
import type { Exit } from "../model/outcome.ts";
import type { PlannedCommand } from "../model/plan.ts";
import type { Redacted } from "../model/redacted.ts";
import type { Scope } from "./context.ts";
import type { Carried } from "./environment.ts";
import type { Happening } from "./journal.ts";
import type { StageOutput } from "./output.ts";

/** What there is to know about a command stage when it starts. */
export interface CommandRequest {
  stage: PlannedCommand;
  entry: PlannedEntry;
  scope: Scope;
  /** The configuration's environment of its subtask. */
  env: Readonly<Record<string, string>>;
  carried: Carried;
  /** Absolute. */
  cwd: string;
  timeoutMs: number;
  signal: AbortSignal;
  record(happening: Happening): Promise<void>;
}

export interface CommandResult {
  exit: Exit;
  tries: number;
  notes: string[];
  output: StageOutput;
  findings: Redacted<Finding>[];
  /** How many more there were. */
  findingsOmitted: number;
  artifacts: string[];
  /** Its log and its artifacts. */
  files: EvidenceFile[];
  /** What later stages of the subtask see. */
  carried: Carried;
  /** It added something to that. */
  handedOn: boolean;
  /** What it set for later stages and for the workflow, by the names that it gave them. */
  outputs: Record<string, string>;
  /** Markdown that it wrote for the job summary; null: none. */
  summary: string | null;
}
