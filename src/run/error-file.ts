import { join } from "node:path";
import type { ErrorFile } from "../model/error-file.ts";
import { toJson } from "../model/json.ts";
import type { PlannedEntry } from "../model/journal.ts";
import { limits } from "../model/limits.ts";
import { describeExit, reasonOf, type Exit } from "../model/outcome.ts";
import { messageOf } from "../model/reasons.ts";
import { fileStem, persistedPath, requireOwnFolder, type RunContext, type Scope } from "./context.ts";
import type { StageOutput } from "./output.ts";

const errorTailBytes = limits.errorTail.value;

/** @returns where it was written, or null when it could not be: then the manifest still says what happened. */
export async function writeErrorFile(
  context: RunContext,
  scope: Scope,
  failed: { entry: PlannedEntry; exit: Exit; output: Pick<StageOutput, "tails"> | null },
): Promise<string | null> {
  const { entry, exit, output } = failed;
  const path = join(scope.folder, "errors", `${fileStem(entry.index, entry.id)}.json`);
  const stream = (name: "stdout" | "stderr"): string => output?.tails[name].text(errorTailBytes) ?? "";
  const truncated = (name: "stdout" | "stderr"): boolean =>
    (output?.tails[name].total() ?? 0) > errorTailBytes;
  const file: ErrorFile = {
    schema_version: 1,
    kind: "stage-error",
    run_id: scope.runId,
    task_id: scope.taskId,
    command_index: entry.index,
    command_id: entry.id,
    command: entry.command,
    reason: reasonOf(exit),
    details: {
      message: context.redactor.text(describeExit(exit)),
      exit_code: exit.kind === "exited" ? exit.code : null,
      signal: exit.kind === "signalled" ? exit.signal : null,
      stdout: stream("stdout"),
      stderr: stream("stderr"),
      stdout_truncated: truncated("stdout"),
      stderr_truncated: truncated("stderr"),
    },
    created_at: context.clock.now().toISOString(),
  };
  try {
    await requireOwnFolder(context, scope, "errors");
    await context.files.replace(path, toJson(file));
    return persistedPath(context, path);
  } catch (error) {
    context.warn(`${entry.id}: its error file could not be written: ${messageOf(error)}`);
    return null;
  }
}
