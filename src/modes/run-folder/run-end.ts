import { join } from "node:path";
import type { JournalEvent, Writer } from "../../model/journal.ts";
import { attemptFiles } from "../../model/run-files.ts";
import type { Files } from "../../platform/platform.ts";
import { foldJournal } from "../../model/fold.ts";
import { readJournal } from "../../run/read-journal.ts";
import { messageOf } from "../../model/reasons.ts";
import { refuse, type Refusal } from "../settings/settings.ts";

/** Files that a run's process writes at its end, in this order. The result counts once the last one exists. */
const result = ["manifest.json", "run-summary.json", "digests.json"];

/** Whether a run's process wrote its whole result. A partial result does not count. */
export async function hasEnd(files: Files, folder: string): Promise<boolean> {
  for (const name of result) if (!(await files.exists(join(folder, name)))) return false;
  return true;
}

/** Removes the result of an earlier attempt before the next one starts, so that an unfinished run has no result. */
export async function clearResult(files: Files, folder: string): Promise<Refusal | null> {
  try {
    for (const name of [...result, "metrics.jsonl"].reverse())
      await files.remove(join(folder, name));
    return null;
  } catch (error) {
    return refuse(
      `nothing was run: the result of the previous attempt could not be removed: ${messageOf(error)}`,
    );
  }
}

/** Finds the processes that write, or wrote, the journals of a run. */
export async function findWriters(files: Files, folder: string): Promise<Writer[]> {
  const journals = await readJournals(files, folder);
  return journals.flatMap(([first]) => (first?.type === "run-started" ? [first.writer] : []));
}

/** Whether a run has a journal that has not ended. */
export async function hasOpenJournal(files: Files, folder: string): Promise<boolean> {
  const journals = await readJournals(files, folder);
  return journals.some((events) => foldJournal(events)?.status === "in_progress");
}

async function readJournals(files: Files, folder: string): Promise<JournalEvent[][]> {
  const paths = (await files.listFiles(folder)).filter((path) =>
    attemptFiles("journal.ndjson").test(path),
  );
  const texts = paths.map((path) => files.readText(join(folder, path)).catch(() => undefined));
  return (await Promise.all(texts)).map((text) => readJournal(text ?? "").events);
}

/** Files written before the plan, with their temporary files. */
const beforePlan = /^(?:origin\.json|plan\.json|run\.lock)(?:\.|$)/;

/** Whether a run's process ended before it had written its plan, so that nothing was started. */
export async function isUnplanned(files: Files, folder: string): Promise<boolean> {
  if (await files.exists(join(folder, "plan.json"))) return false;
  return (await files.listFiles(folder)).every((path) => beforePlan.test(path));
}
