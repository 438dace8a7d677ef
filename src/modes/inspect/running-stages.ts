import { join } from "node:path";
import type { Manifest } from "../../model/manifest.ts";
import { asRecorded, type Redacted } from "../../model/redacted.ts";
import { attemptFiles } from "../../model/run-files.ts";
import type { Files } from "../../platform/platform.ts";
import { type StageRow, toStageRows } from "../../report/shared/stage-rows.ts";
import { readJournal } from "../../run/read-journal.ts";
import { readPlan } from "../run-folder/plan-file.ts";
import { isRefusal } from "../settings/settings.ts";

/** The stages of a run in progress, in the newest attempt of each assignment. */
export interface RunningStages {
  runId: string;
  rows: StageRow[];
}

/**
 * Reads the stages of a run in progress whenever a journal has changed. The result is null until every planned
 * assignment has begun: only then the names of stages are final.
 */
export function createStageReader(
  files: Files,
  folder: string,
): () => Promise<RunningStages | null> {
  let known = "";
  let stages: RunningStages | null = null;
  return async () => {
    const paths = await listJournals(files, folder);
    const versions = await Promise.all(paths.map((path) => files.version(join(folder, path))));
    const version = JSON.stringify([paths, versions]);
    if (version !== known || stages === null) stages = await readStages(files, folder, paths);
    known = version;
    return stages;
  };
}

async function readStages(
  files: Files,
  folder: string,
  paths: readonly string[],
): Promise<RunningStages | null> {
  const own: Redacted<Manifest>[] = [];
  const children = new Map<string, Redacted<Manifest>>();
  for (const path of paths) {
    const { manifest } = readJournal((await files.readText(join(folder, path))) ?? "");
    if (manifest === undefined) continue;
    if (manifest.parent_run_id === null) own.push(asRecorded(manifest));
    else children.set(manifest.run_id, asRecorded(manifest));
  }
  const plan = await readPlan(files, folder);
  const [first] = own;
  if (first === undefined || isRefusal(plan)) return null;
  const begun = new Set(own.map(({ assignment }) => assignment));
  if (!plan.assignments.every(({ instance_id }) => begun.has(instance_id))) return null;
  const all = { ...first, commands: own.flatMap(({ commands }) => commands) };
  return { runId: first.run_id, rows: toStageRows(all, children).flatMap(({ rows }) => rows) };
}

/** Lists the journals of the newest attempt of each assignment, with those of nested pipelines. */
async function listJournals(files: Files, folder: string): Promise<string[]> {
  const found = (await files.listFiles(folder)).flatMap((path) => {
    const [, assignment, attempt] = /^jobs\/([^/]+)\/a(\d+)\//.exec(path) ?? [];
    return assignment !== undefined && attemptFiles("journal.ndjson").test(path)
      ? [{ path, assignment, attempt: Number(attempt) }]
      : [];
  });
  return found
    .filter(({ assignment, attempt }) =>
      found.every((other) => other.assignment !== assignment || other.attempt <= attempt),
    )
    .map(({ path }) => path);
}
