import { isOutside } from "../../run/persisted-path.ts";
import { locateLog } from "../../report/shared/log-place.ts";
import { formatOutcome, type StageRow, toStageRows } from "../../report/shared/stage-rows.ts";
import type { Files } from "../../platform/platform.ts";
import { isRefusal, refuse, type Refusal } from "../settings/settings.ts";
import { findFailedStage, findStage } from "./find-stage.ts";
import type { ShownRun } from "./show.ts";

/** A stage's log on disk. */
export interface StageLog {
  /** The stage's label. */
  stage: string;
  /** Absolute. */
  path: string;
  /** As in the manifest. */
  logPath: string;
}

/**
 * Finds the log of a stage of a run.
 * @param name as in findStage; null: the first stage that failed
 */
export async function findStageLog(
  files: Files,
  { manifest, children, folder }: ShownRun,
  name: string | null,
): Promise<StageLog | Refusal> {
  const rows = toStageRows(manifest, children).flatMap((group) => group.rows);
  const row = name === null ? findFailedStage(rows) : findStage(rows, name);
  return isRefusal(row) ? row : locateStageLog(files, { folder, runId: manifest.run_id, row });
}

/** Finds the log of one stage. @param folder absolute: the run's folder */
export async function locateStageLog(
  files: Files,
  { folder, runId, row }: { folder: string; runId: string; row: StageRow },
): Promise<StageLog | Refusal> {
  const { log_path } = row.command;
  if (log_path === null) return refuse(`${row.label} has no log: ${describeMissing(row)}`);
  const path = locateLog(folder, runId, log_path);
  const [realPath, realFolder] = [await files.realPath(path), await files.realPath(folder)];
  if (realPath === undefined || realFolder === undefined)
    return refuse(`${row.label}: the log ${path} is not there`);
  // A stage can replace its log with a link.
  if (isOutside(realFolder, realPath))
    return refuse(`${row.label}: the log ${path} is a link out of the run's folder`);
  return { stage: row.label, path: realPath, logPath: log_path };
}

/** Describes a log for programs. @param folder the run's folder as the reader can open it */
export const describeLog = (
  { stage, logPath }: StageLog,
  { manifest }: ShownRun,
  folder: string,
) => ({
  schemaVersion: 1,
  kind: "log",
  runId: manifest.run_id,
  stage,
  attempt: findAttempt(logPath),
  logPath: locateLog(folder, manifest.run_id, logPath),
});

/** An assignment's attempt is named by its folder. */
const findAttempt = (logPath: string): number | null => {
  const [, attempt] = /\/jobs\/[^/]+\/a(\d+)\//.exec(logPath) ?? [];
  return attempt === undefined ? null : Number(attempt);
};

const describeMissing = (row: StageRow): string =>
  row.command.kind === "subpipeline"
    ? "a nested pipeline's stages have their own"
    : formatOutcome(row);
