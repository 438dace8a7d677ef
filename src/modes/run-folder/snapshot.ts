import { join } from "node:path";
import { toJson } from "../../model/json.ts";
import { messageOf } from "../../model/reasons.ts";
import { RunsSnapshot, type RunsSnapshotEntry, withRun } from "../../model/runs-snapshot.ts";
import { toPersistedPath } from "../../run/persisted-path.ts";
import { readAtMost } from "./read-bounded.ts";
import { rebuildSnapshot, type RunsPlace } from "./rebuild-snapshot.ts";
import type { Files, StoragePorts } from "../../platform/platform.ts";

/** Bytes of a snapshot that are read at most: 32 KiB for each run that it can hold. */
const LARGEST_SNAPSHOT = 16 * 1024 * 1024;

/**
 * Enters a run in `out/<task>/runs.json`, also when other processes do so at the same time. A snapshot that cannot be
 * read is moved aside and made anew of the runs on disk; so is one that is missing. Never rejects.
 *
 * @param waiting how long to wait for the others (Locks.acquire)
 * @returns what people have to know; empty when all went well
 */
export async function recordRun(
  platform: StoragePorts,
  place: RunsPlace,
  entry: RunsSnapshotEntry,
  waiting: { patienceMs?: number; signal?: AbortSignal } = {},
): Promise<string[]> {
  const path = snapshotPath(place);
  const warnings: string[] = [];
  const notWritten = (why: string): string =>
    `${toPersistedPath(place, path)} was not written, so this run is missing in it: ${why}`;
  try {
    const lock = await platform.locks.acquire(`${path}.lock`, waiting);
    if (lock.kind !== "held") return [notWritten(lock.reason)];
    try {
      const runs = await readOrRebuild(platform, place, (message) => warnings.push(message));
      await platform.files.replace(path, toJson(withRun(runs, entry)), { durable: true });
    } finally {
      await lock.release();
    }
  } catch (error) {
    warnings.push(notWritten(messageOf(error)));
  }
  return warnings;
}

const snapshotPath = (place: RunsPlace): string => join(place.outFolder, place.task, "runs.json");

/** Missing counts as to be rebuilt too: a process may have been killed after it moved a corrupt one aside. */
async function readOrRebuild(
  { files, clock }: StoragePorts,
  place: RunsPlace,
  warn: (message: string) => void,
): Promise<RunsSnapshotEntry[]> {
  const path = snapshotPath(place);
  const read = await readSnapshot(files, path);
  if (read.kind === "runs") return read.runs;
  let moved = "";
  if (read.kind === "corrupt") {
    const aside = await freeName(files, path, clock.now());
    await files.move(path, aside);
    moved = `${toPersistedPath(place, path)} was corrupt (${read.why}) and now lies at ${toPersistedPath(place, aside)}. `;
  }
  const { runs, unreadable } = await rebuildSnapshot(files, place);
  if (read.kind === "corrupt" || unreadable > 0) {
    const left = unreadable === 0 ? "" : `; ${unreadable} more could not be read and are left out`;
    const from = `rebuilt from the runs on disk: ${runs.length} that are over`;
    warn(`${moved}${toPersistedPath(place, path)} was ${from}${left}`);
  }
  return runs;
}

/** Only who has the lock moves a snapshot aside, so that a free name stays free. */
async function freeName(files: Files, path: string, now: Date): Promise<string> {
  const stem = `${path}.corrupt-${now.toISOString().replaceAll(/[:.]/g, "-")}`;
  let number = 1;
  while (await files.exists(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}

type SnapshotRead =
  | { kind: "runs"; runs: RunsSnapshotEntry[] }
  | { kind: "missing" }
  | { kind: "corrupt"; why: string };

async function readSnapshot(files: Files, path: string): Promise<SnapshotRead> {
  try {
    if (!(await files.exists(path))) return { kind: "missing" };
    const bytes = await readAtMost(files, path, LARGEST_SNAPSHOT);
    return bytes === undefined ? corrupt("it is larger than 16 MiB") : parseSnapshot(bytes);
  } catch (error) {
    const { code } = error as { code?: unknown };
    // A folder or a pipe, or a link that leads in a circle. Anything else may be over in a moment, and then it is still there.
    if (code === "ENOTREGULAR" || code === "ELOOP") return corrupt("it is not a file");
    throw error;
  }
}

/** What stands in it is not repeated in what is said of it: it may come from anywhere. */
function parseSnapshot(bytes: Uint8Array): SnapshotRead {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return corrupt("it is not JSON");
  }
  const parsed = RunsSnapshot.safeParse(value);
  if (parsed.success) return { kind: "runs", runs: parsed.data };
  const [issue] = parsed.error.issues;
  const where = issue?.path.length ? `${issue.path.join(".")}: ` : "";
  return corrupt(`${where}${issue?.message ?? "not as expected"}`);
}

const corrupt = (why: string): SnapshotRead => ({ kind: "corrupt", why });
