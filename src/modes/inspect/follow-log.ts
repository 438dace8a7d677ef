import type { Platform, RunPorts } from "../../platform/platform.ts";
import type { StageRow } from "../../report/shared/stage-rows.ts";
import { findRunState } from "../run-folder/run-lock.ts";
import { isRefusal, type Refusal } from "../settings/settings.ts";
import { findStage } from "./find-stage.ts";
import { createStageReader } from "./running-stages.ts";
import { locateStageLog } from "./stage-log.ts";

/** Where a log goes that is followed. */
export interface LogSink {
  /** Returns false when the output is no longer read. */
  write(bytes: Uint8Array): Promise<boolean>;
  /** What is said about the log. */
  note(message: string): Promise<void>;
}

export type FollowPorts = RunPorts & Pick<Platform, "cancelled">;

/** Milliseconds between two looks. Polling works on every file system; watching does not. */
const pollMs = 300;

/**
 * Passes on the log of a running stage as it grows, until the stage has ended, the process of its run is gone, or this
 * process is cancelled.
 * @param folder absolute: the run's folder
 * @param name as in findStage; null: the stage that started last
 * @returns `over`: the run ended before a stage was found to follow
 */
export async function followLog(
  ports: FollowPorts,
  folder: string,
  name: string | null,
  sink: LogSink,
): Promise<"followed" | "over" | Refusal> {
  const readStages = createStageReader(ports.files, folder);
  let followed: string | null = null;
  let read = 0;
  while (!ports.cancelled.aborted) {
    // Read first: once the run is over, everything that is read afterwards is complete.
    const state = await findRunState(ports, folder);
    const isOver = state === "ended" || state === "gone";
    const stages = await readStages();
    const row: StageRow | Refusal | null =
      stages === null ? null : pickStage(stages.rows, followed ?? name);
    if (row !== null && isRefusal(row)) return row;
    if (row !== null && stages !== null) {
      if (followed === null) await announce(row, name, sink);
      followed = row.label;
      const passed = await passOn(ports, { folder, runId: stages.runId, row }, read, sink);
      if (typeof passed !== "number") return passed;
      read += passed;
      if (!hasToEnd(row)) return "followed";
    }
    if (state === "gone" && row !== null) await sink.note(processGone);
    if (isOver) return row === null ? "over" : "followed";
    await ports.clock.sleep(pollMs, ports.cancelled);
  }
  return "followed";
}

const processGone = "the run's process ended before the stage did; run `orchestrator recover`";

const hasToEnd = ({ command: { status } }: StageRow): boolean =>
  status === "pending" || status === "running";

async function announce(row: StageRow, name: string | null, sink: LogSink): Promise<void> {
  if (name === null) await sink.note(`following ${row.label}`);
  else if (row.command.status === "pending") await sink.note(`waiting for ${row.label} to start`);
}

/** @returns null: no stage with a log is running */
const pickStage = (rows: readonly StageRow[], name: string | null): StageRow | Refusal | null =>
  name === null ? findNewest(rows) : findStage(rows, name);

/** The running stage that started last and has a log. */
function findNewest(rows: readonly StageRow[]): StageRow | null {
  const running = rows.filter(
    ({ command }) => command.status === "running" && command.log_path !== null,
  );
  const startOf = ({ command }: StageRow): string => command.started_at ?? "";
  return running.reduce<StageRow | null>(
    (newest, row) => (newest === null || startOf(row) > startOf(newest) ? row : newest),
    null,
  );
}

/** @returns the number of bytes; `followed`: they are no longer read */
async function passOn(
  { files }: FollowPorts,
  stage: { folder: string; runId: string; row: StageRow },
  from: number,
  sink: LogSink,
): Promise<number | "followed" | Refusal> {
  const { kind, log_path } = stage.row.command;
  if (log_path === null && kind !== "subpipeline" && hasToEnd(stage.row)) return 0;
  const log = await locateStageLog(files, stage);
  if (isRefusal(log)) return log;
  let count = 0;
  for await (const bytes of files.readChunks(log.path, { from })) {
    count += bytes.length;
    if (!(await sink.write(bytes))) return "followed";
  }
  return count;
}
