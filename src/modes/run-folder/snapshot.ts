import { join } from "node:path";
import { toJson } from "../../model/json.ts";
import { messageOf } from "../../model/reasons.ts";
import { RunsSnapshot, type RunsSnapshotEntry, withRun } from "../../model/runs-snapshot.ts";
import { toPersistedPath } from "../../run/persisted-path.ts";
import { readAtMost } from "./read-bounded.ts";
import { rebuildSnapshot, type RunsPlace } from "./rebuild-snapshot.ts";
import type { Files, StoragePorts } from "../../platform/platform.ts";

/** Maximum bytes of a snapshot: 32 KiB per run. */
const LARGEST_SNAPSHOT = 16 * 1024 * 1024;

/**
 * Adds a run to `out/<task>/runs.json`; several processes may do so at the same time. A missing snapshot is rebuilt
 * from the runs on disk, and so is an unreadable one, which is moved aside. Never rejects.
 *
 * @param waiting how long to wait for the others (Locks.acquire)
 * @returns warnings
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
    `${toPersistedPath(place, path)} was not written, so it lacks this run: ${why}`;
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

/** Also rebuilds a missing one: a process may have been killed after it moved a corrupt one aside. */
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
    const aside = await findFreeName(files, path, clock.now());
    await files.move(path, aside);
    moved = `${toPersistedPath(place, path)} was corrupt (${read.why}) and was moved to ${toPersistedPath(place, aside)}. `;
  }
  const { runs, unreadable } = await rebuildSnapshot(files, place);
  if (read.kind === "corrupt" || unreadable > 0) {
    const left = unreadable === 0 ? "" : `; ${unreadable} unreadable ones are left out`;
    const from = `rebuilt from the ${runs.length} ended runs on disk`;
    warn(`${moved}${toPersistedPath(place, path)} was ${from}${left}`);
  }
  return runs;
}

/** The lock keeps a free name free. */
async function findFreeName(files: Files, path: string, now: Date): Promise<string> {
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
    // A folder, a pipe or a circular link. Other errors may be temporary, so the snapshot is kept.
    if (code === "ENOTREGULAR" || code === "ELOOP") return corrupt("it is not a file");
    throw error;
  }
}

/** Error messages do not quote the content, which is untrusted. */
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
