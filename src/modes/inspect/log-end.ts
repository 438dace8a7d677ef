import type { Manifest } from "../../model/manifest.ts";
import type { Redacted } from "../../model/redacted.ts";
import type { Files } from "../../platform/platform.ts";
import { getLastState, type LogEnd } from "../../report/terminal/log-text.ts";
import {
  type ChildManifests,
  type StageRow,
  findFailedRows,
  toStageRows,
} from "../../report/shared/stage-rows.ts";
import { commandNames, parseWorkflowCommand } from "../../run/commands/parse.ts";
import { isRefusal } from "../settings/settings.ts";
import { locateStageLog } from "./stage-log.ts";

interface ReadRun {
  manifest: Redacted<Manifest>;
  children: ChildManifests;
  folder: string;
}

/** Bytes of a log that are kept to find its last lines in. */
const keptBytes = 64 * 1024;

/**
 * Reads the ends of the logs of stages that failed.
 * @param most how many stages, in the order in which reports list them
 * @param hide removes secrets: what was printed around them in the log may be gone from what is shown
 * @returns by the stage's `log_path`; stages without a readable log are left out
 */
export async function readFailedLogEnds(
  files: Files,
  run: ReadRun,
  most: number,
  hide: (text: string) => string,
): Promise<Map<string, LogEnd>> {
  const rows = findFailedRows(toStageRows(run.manifest, run.children));
  return readLogEnds(files, run, rows.slice(0, most), hide);
}

/** Reads the ends of the logs of these stages, as above. */
export async function readLogEnds(
  files: Files,
  run: ReadRun,
  rows: readonly StageRow[],
  hide: (text: string) => string,
): Promise<Map<string, LogEnd>> {
  const ends = new Map<string, LogEnd>();
  for (const row of rows) {
    const log = await locateStageLog(files, {
      folder: run.folder,
      runId: run.manifest.run_id,
      row,
    });
    if (isRefusal(log)) continue;
    const end = await readLogEnd(files, log.path, hide).catch(() => null);
    if (end !== null) ends.set(row.command.log_path!, end);
  }
  return ends;
}

async function readLogEnd(
  files: Pick<Files, "readChunks">,
  path: string,
  hide: (text: string) => string,
): Promise<LogEnd> {
  let kept = Buffer.alloc(0);
  let above = 0;
  for await (const chunk of files.readChunks(path)) {
    kept = Buffer.concat([kept, chunk]);
    if (kept.length <= 2 * keptBytes) continue;
    // Cut where a line begins.
    const start = kept.indexOf(0x0a, kept.length - keptBytes) + 1 || kept.length - keptBytes;
    above += countLineFeeds(kept.subarray(0, start));
    kept = kept.subarray(start);
  }
  const lines = kept.toString("utf8").trimEnd().split("\n");
  const text = hide(lines.map(getLastState).flatMap(toReadable).join("\n"));
  return { above, lines: text === "" ? [] : text.split("\n") };
}

const countLineFeeds = (bytes: Uint8Array): number =>
  bytes.reduce((sum, byte) => (byte === 0x0a ? sum + 1 : sum), 0);

const names = new Set(commandNames);

/**
 * Shows an annotation as a finding (`error: src/a.ts:3: message`), and leaves out other workflow commands. One with
 * escaped characters stays as it is: unescaped, it could show a secret that the log does not.
 */
function toReadable(line: string): string[] {
  const command = parseWorkflowCommand(line, names);
  if (command === undefined) return [line];
  const { name, properties, data } = command;
  const isGroup = name === "group";
  if (!isGroup && name !== "error" && name !== "warning" && name !== "notice") return [];
  const file = properties.get("file") ?? "";
  if (!line.endsWith(data) || !line.includes(file)) return [line];
  if (isGroup) return [data];
  const place = [file, properties.get("line")].filter((part) => part).join(":");
  return [`${name}: ${place === "" ? "" : `${place}: `}${data}`];
}
