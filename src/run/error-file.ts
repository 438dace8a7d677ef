import { join } from "node:path";
import type { ErrorFile } from "../model/error-file.ts";
import { toJson } from "../model/json.ts";
import type { EvidenceFile, PlannedEntry } from "../model/journal.ts";
import { type Redacted, type RedactedText, words } from "../model/redacted.ts";
import { limits } from "../model/limits.ts";
import { describeExit, reasonOf, type Exit } from "../model/outcome.ts";
import { errorPath, fileStem } from "../model/stage-files.ts";
import { messageOf } from "../model/reasons.ts";
import { requireOwnFolder, type RunContext, type Scope } from "./context.ts";
import { persistedPath } from "./persisted-path.ts";
import { measureText } from "./evidence.ts";
import type { StageOutput } from "./output.ts";

const errorTailBytes = limits.errorTail.value;

interface Failed {
  entry: PlannedEntry;
  exit: Exit;
  /** null: it printed nothing. */
  output: Pick<StageOutput, "tails"> | null;
}

/** @returns what was written, or null when it could not be: then the manifest still says what happened. */
export async function writeErrorFile(
  context: RunContext,
  scope: Scope,
  failed: Failed,
): Promise<EvidenceFile | null> {
  const { entry } = failed;
  const path = join(scope.folder, errorPath(fileStem(entry.index, entry.id)));
  const file = describeFailure(context, scope, failed);
  try {
    const text = toJson(file);
    await requireOwnFolder(context, scope, "errors");
    await context.files.replace(path, text);
    return { path: persistedPath(context, path), ...measureText(text) };
  } catch (error) {
    context.warn(`${entry.id}: its error file could not be written: ${messageOf(error)}`);
    return null;
  }
}

function describeFailure(
  context: RunContext,
  scope: Scope,
  { entry, exit, output }: Failed,
): Redacted<ErrorFile> {
  const stream = (name: "stdout" | "stderr"): RedactedText =>
    output?.tails[name].text(errorTailBytes) ?? words``;
  const truncated = (name: "stdout" | "stderr"): boolean =>
    (output?.tails[name].total() ?? 0) > errorTailBytes;
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
      stdout: stream("stdout"),
      stderr: stream("stderr"),
      stdout_truncated: truncated("stdout"),
      stderr_truncated: truncated("stderr"),
    },
    created_at: context.clock.now().toISOString(),
  };
}
