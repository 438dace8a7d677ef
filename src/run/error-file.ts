import { join } from "node:path";
import type { ErrorFile } from "../model/error-file.ts";
import { toJson } from "../model/json.ts";
import type { EvidenceFile, PlannedEntry } from "../model/journal.ts";
import { type Redacted, words } from "../model/redacted.ts";
import { limits } from "../model/limits.ts";
import { describeExit, reasonOf, type Exit } from "../model/outcome.ts";
import { errorPath, fileStem } from "../model/stage-files.ts";
import { messageOf } from "../model/reasons.ts";
import { requireOwnFolder, type RunContext, type Scope } from "./context.ts";
import { toPersistedPath } from "./persisted-path.ts";
import { measureText } from "./evidence.ts";
import type { StageOutput } from "./output.ts";

const errorTailBytes = limits.errorTail.value;

interface FailedStage {
  entry: PlannedEntry;
  exit: Exit;
  /** null: the stage printed nothing. */
  output: Pick<StageOutput, "tails"> | null;
}

/** @returns null if the file could not be written; the manifest still tells the failure */
export async function writeErrorFile(
  context: RunContext,
  scope: Scope,
  failed: FailedStage,
): Promise<EvidenceFile | null> {
  const { entry } = failed;
  const path = join(scope.folder, errorPath(fileStem(entry.index, entry.id)));
  const file = toErrorFile(context, scope, failed);
  try {
    const text = toJson(file);
    await requireOwnFolder(context, scope, "errors");
    await context.files.replace(path, text);
    return { path: toPersistedPath(context, path), ...measureText(text) };
  } catch (error) {
    context.warn(`${entry.id}: its error file could not be written: ${messageOf(error)}`);
    return null;
  }
}

function toErrorFile(
  context: RunContext,
  scope: Scope,
  { entry, exit, output }: FailedStage,
): Redacted<ErrorFile> {
  const stdout = output?.tails.stdout;
  const stderr = output?.tails.stderr;
  return {
    schema_version: 1,
    kind: "stage-error",
    run_id: scope.runId,
    task_id: scope.taskId,
    command_index: entry.index,
    command_id: entry.id,
    command: context.redactor.text(entry.command),
    reason: reasonOf(exit),
    details: {
      message: context.redactor.text(describeExit(exit)),
      exit_code: exit.kind === "exited" ? exit.code : null,
      signal: exit.kind === "signalled" ? context.redactor.text(exit.signal) : null,
      stdout: stdout?.readText(errorTailBytes) ?? words``,
      stderr: stderr?.readText(errorTailBytes) ?? words``,
      stdout_truncated: (stdout?.getTotal() ?? 0) > errorTailBytes,
      stderr_truncated: (stderr?.getTotal() ?? 0) > errorTailBytes,
    },
    created_at: context.clock.now().toISOString(),
  };
}
