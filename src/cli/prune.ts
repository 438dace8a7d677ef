import { relative } from "node:path";
import { counted } from "../model/counted.ts";
import { formatSize } from "../model/size.ts";
import type { Pruned } from "../modes/inspect/prune.ts";
import type { LeftFolder } from "../modes/inspect/choose-old-runs.ts";
import { exitCodes } from "../modes/settings/exit-code.ts";
import { isRefusal, resolveSettings } from "../modes/settings/settings.ts";
import { createCli, printError, printResult, type Flags } from "../platform/local/command-line.ts";
import { createRunRedactor } from "../redaction/create-redactor.ts";
import { cleanLine } from "../text/clean-text.ts";
import { limitLines } from "../text/wording.ts";
import { printRefusal } from "./refused.ts";

interface PruneFlags extends Flags {
  keep?: number;
  olderThan?: string;
}

export async function prune(flags: PruneFlags): Promise<number> {
  const { requested, platform, hostContext, here } = await createCli(undefined, flags);
  const settings = resolveSettings(requested, hostContext.environment);
  const { pruneRuns } = await import("../modes/inspect/prune.ts");
  const dryRun = flags.dryRun === true;
  const { keep = null, olderThan = null } = flags;
  const pruned = await pruneRuns(platform, settings, { keep, olderThan, dryRun });
  if (isRefusal(pruned)) return printRefusal(platform, pruned, flags);
  const shown = toShown(pruned, (folder) => relative(here, folder));
  await printLeft(shown.left, "not removed");
  await printLeft(shown.failed, "could not be removed");
  const value = { schemaVersion: 1, kind: "prune", dryRun, ...shown };
  const { value: redact } = createRunRedactor(hostContext.environment);
  await printResult(flags, redact(value), formatPruned(shown, dryRun));
  if (platform.cancelled.aborted) return exitCodes.cancelled;
  return shown.failed.length > 0 ? exitCodes.failed : exitCodes.passed;
}

/** What a program reads, with folders as seen from here. */
function toShown({ task, removed, left, failed }: Pruned, place: (folder: string) => string) {
  const locate = (folders: LeftFolder[]) =>
    folders.map(({ folder, reason }) => ({ folder: place(folder), reason }));
  return {
    taskId: task,
    removed: removed.map(({ id, folder, bytes }) => ({ runId: id, folder: place(folder), bytes })),
    left: locate(left),
    failed: locate(failed),
    freedBytes: removed.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

async function printLeft(folders: readonly LeftFolder[], what: string): Promise<void> {
  if (folders.length === 0) return;
  const lines = folders.map(
    ({ folder, reason }) => `${cleanLine(folder, 4096)}: ${what}: ${cleanLine(reason, 4096)}`,
  );
  await printError(`${limitLines(lines, 20, "folders").join("\n")}\n`);
}

function formatPruned(
  { removed, freedBytes }: ReturnType<typeof toShown>,
  dryRun: boolean,
): string {
  if (removed.length === 0) return "nothing to remove\n";
  const verb = dryRun ? "would remove" : "removed";
  const lines = removed.map(
    ({ runId, bytes }) => `${verb} ${cleanLine(runId)}, ${formatSize(bytes)}`,
  );
  const total = `${counted(removed.length, "run")}, ${formatSize(freedBytes)}`;
  return `${lines.join("\n")}\n${dryRun ? "Would remove" : "Removed"} ${total}.\n`;
}
