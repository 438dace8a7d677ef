import { dirname, join } from "node:path";
import { Manifest } from "../../model/manifest.ts";
import { messageOf } from "../../model/reasons.ts";
import { asRecorded, type Redacted } from "../../model/redacted.ts";
import { attemptFiles } from "../../model/run-files.ts";
import { readJournal } from "../../run/read-journal.ts";
import { readApprovals } from "../run-folder/approvals.ts";
import { findRun, type RunSearch } from "../run-folder/find-run.ts";
import { findRunState, type RunState } from "../run-folder/run-lock.ts";
import { isRefusal, refuse, type Refusal } from "../settings/settings.ts";
import type { Files, RunPorts } from "../../platform/platform.ts";

/** A run on disk. */
export interface ShownRun {
  manifest: Redacted<Manifest>;
  children: ReadonlyMap<string, Redacted<Manifest>>;
  /** Absolute. */
  folder: string;
  /** Milliseconds since the last heartbeat, if the run should be going on and the limit is exceeded; otherwise null. */
  staleMs: number | null;
  /** What could not be read. */
  warnings: string[];
}

/** Finds a run and reads it. @param run as in findRun */
export async function showRun(
  search: RunSearch,
  ports: RunPorts,
  run: string | null,
): Promise<ShownRun | Refusal> {
  const folder = await findRun(search, ports.files, run);
  return typeof folder === "string" ? readRun(ports, folder) : folder;
}

/**
 * Reads the manifest of a run with its approvals. For a run that is still going on, this is the manifest of its newest
 * attempt, folded from the journal, because the file may be half a minute behind.
 */
export async function readRun(ports: RunPorts, folder: string): Promise<ShownRun | Refusal> {
  const { files, clock } = ports;
  const state = await findRunState(ports, folder);
  const paths = (await files.listFiles(folder)).filter(
    (path) => path === "manifest.json" || attemptFiles("manifest.json").test(path),
  );
  const found = await readNewestManifest(files, folder, paths);
  if (isRefusal(found)) return found;
  const { approvals, warnings } = await readApprovals(files, folder, found.run_id);
  const manifest = correctStatus({ ...found, approvals }, state);
  const children = new Map<string, Redacted<Manifest>>();
  for (const path of paths.filter((name) => /\/a\d+\/children\//.test(name))) {
    const child = await readAttempt(files, join(folder, path));
    if (!isRefusal(child)) children.set(child.run_id, asRecorded(child));
  }
  const stale = state === "running" || state === "unknown" ? staleMs(manifest, clock.now()) : null;
  return {
    manifest: asRecorded(manifest),
    children,
    folder,
    staleMs: stale,
    warnings: [...warnings, ...(await warnWithoutPlan(files, folder))],
  };
}

const interrupted =
  "the run's process ended before it had written its result; run `orchestrator recover`";

/**
 * Corrects the status by the state of the process: a recorded result counts only if all of it was written, and nothing
 * is running if the process is gone.
 */
function correctStatus(manifest: Manifest, state: RunState): Manifest {
  const isOver = manifest.status === "failed" || manifest.status === "cancelled";
  if (state === "ended" || isOver) return manifest;
  if (state === "gone") return asInterrupted(manifest);
  // The stages have ended, but the run's own files are still being written.
  return { ...manifest, status: "in_progress" };
}

const asInterrupted = (manifest: Manifest): Manifest => ({
  ...manifest,
  status: "failed",
  status_detail: "process-gone",
  summary: interrupted,
  commands: manifest.commands.map((command) =>
    command.status === "running"
      ? { ...command, status: "failed", outcome: "failed", summary: "its process is gone" }
      : command,
  ),
});

async function warnWithoutPlan(files: Files, folder: string): Promise<string[]> {
  if (await files.exists(join(folder, "plan.json"))) return [];
  return [`${folder}: there is no plan.json, so stages that were planned may be missing here`];
}

/** The run's own manifest, unless a newer attempt is going on. */
async function readNewestManifest(
  files: Files,
  folder: string,
  paths: readonly string[],
): Promise<Manifest | Refusal> {
  const attempts = paths.flatMap((path) => {
    const number = /^jobs\/[^/]+\/a(\d+)\/manifest\.json$/.exec(path)?.[1];
    return number === undefined ? [] : [{ path, number: Number(number) }];
  });
  const newest = attempts.toSorted((left, right) => left.number - right.number).at(-1);
  if (!paths.includes("manifest.json"))
    return newest === undefined
      ? refuse(`${folder}: there is no manifest in this folder`)
      : readAttempt(files, join(folder, newest.path));
  const own = await readManifest(files, join(folder, "manifest.json"));
  if (isRefusal(own) || newest === undefined || newest.number <= own.attempt) return own;
  return readAttempt(files, join(folder, newest.path));
}

async function readAttempt(files: Files, path: string): Promise<Manifest | Refusal> {
  const found = await readManifest(files, path);
  if (!isRefusal(found) && found.status !== "in_progress") return found;
  const journal = await files
    .readText(join(dirname(path), "journal.ndjson"))
    .catch(() => undefined);
  return readJournal(journal ?? "").manifest ?? found;
}

function staleMs(manifest: Manifest, now: Date): number | null {
  const { status, heartbeat_at, heartbeat_stale_after_seconds } = manifest;
  if (status !== "in_progress" || heartbeat_at === null || heartbeat_stale_after_seconds === null)
    return null;
  const age = now.getTime() - Date.parse(heartbeat_at);
  return age > heartbeat_stale_after_seconds * 1000 ? age : null;
}

async function readManifest(files: Files, path: string): Promise<Manifest | Refusal> {
  try {
    const parsed = Manifest.safeParse(JSON.parse((await files.readText(path)) ?? ""));
    return parsed.success
      ? parsed.data
      : refuse(
          `${path}: not a manifest of this version; check it with: orchestrator validate --run`,
        );
  } catch (error) {
    return refuse(`${path}: ${messageOf(error)}`);
  }
}
