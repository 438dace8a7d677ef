import type { Finding } from "../model/finding.ts";
import type { EvidenceFile } from "../model/journal.ts";
import type { Exit } from "../model/outcome.ts";
import type { PlannedCommand } from "../model/plan.ts";
import type { Redacted } from "../model/redacted.ts";
import type { StageRequest } from "./context.ts";
import type { PassedOn } from "./environment.ts";
import type { NewEvent } from "./journal.ts";
import type { StageOutput } from "./output.ts";

/** What a command stage needs to start. */
export interface CommandRequest extends Pick<
  StageRequest,
  "entry" | "scope" | "env" | "passedOn" | "cwd" | "timeoutMs" | "signal"
> {
  stage: PlannedCommand;
  record(event: NewEvent): Promise<void>;
}

export interface CommandResult {
  exit: Exit;
  tries: number;
  notes: string[];
  output: StageOutput;
  findings: Redacted<Finding>[];
  /** Findings beyond the limit. */
  findingsOmitted: number;
  artifacts: string[];
  /** Its log and its artifacts. */
  files: EvidenceFile[];
  /** What later stages of the subtask get. */
  passedOn: PassedOn;
  /** Whether the stage changed that. */
  hasPassedOn: boolean;
  /** Values for later stages and for the workflow, by the names that the stage gave them. */
  outputs: Record<string, string>;
  /** Markdown for the job summary; null: none. */
  summary: string | null;
}
