import { createHash } from "node:crypto";
import { join, posix } from "node:path";
import pMap from "p-map";
import type { Digests } from "../../model/digests.ts";
import { toJson } from "../../model/json.ts";
import { limits } from "../../model/limits.ts";
import type { Plan } from "../../model/plan.ts";
import type { Files } from "../../platform/platform.ts";
import { measureFile } from "../../run/evidence.ts";

/** A file of a run's folder, as it is on disk. */
export interface HashedFile {
  /** Relative to the run's folder, with forward slashes. */
  path: string;
  bytes: number;
  /** Lower-case hex. */
  sha256: string;
}

/** Files that are read at the same time: of more, each would only wait longer for the same disk. */
const concurrency = { concurrency: 8 };

/**
 * What changes after the digests are written: they themselves, the lock with all that lies beside it, and approvals.
 */
const passing = /^(?:digests\.json$|run\.lock(?:$|\.)|approvals\/)/;

export interface DigestsRequest {
  folder: string;
  plan: Pick<Plan, "run_id" | "digest" | "log_limit_bytes">;
  attempt: number;
  /** As in hashFiles. */
  known?: readonly HashedFile[];
  signal?: AbortSignal | undefined;
}

/**
 * No file that this version writes into a run's folder is larger: the largest are artifacts of a stage, and its log.
 */
export const mostBytes = ({ log_limit_bytes }: Pick<Plan, "log_limit_bytes">): number =>
  limits.stageArtifactBytes.value + log_limit_bytes;

/**
 * Writes `digests.json` (model/digests.ts) of a run whose other files are all there.
 * @returns its last chain, which stands for all of them
 */
export async function writeDigests(
  files: Files,
  { folder, plan, attempt, known = [], signal }: DigestsRequest,
): Promise<string> {
  const digests: Digests = {
    schema_version: 1,
    kind: "digests",
    run_id: plan.run_id,
    attempt,
    plan_digest: plan.digest,
    files: chainDigests(
      await hashFiles(files, folder, { known, signal, most: mostBytes(plan) }),
      plan.digest,
    ),
  };
  // Not durable: when the machine stops, the files themselves still tell.
  await files.replace(join(folder, "digests.json"), toJson(digests));
  return digests.files.at(-1)?.chain ?? plan.digest;
}

export interface HashOptions {
  /** Only files below this folder, relative to the run's. Default: all. */
  below?: string;
  /** Files that were hashed before, and are not read again. */
  known?: readonly HashedFile[];
  /** Hears of each file that cannot be read, which is left out. Left out: it rejects. */
  unreadable?(path: string, error: unknown): void;
  /** Bytes that a file may have: a larger one cannot be read. Default: any. */
  most?: number;
  /** Aborted: a large file is not read any more, and cannot be. */
  signal?: AbortSignal | undefined;
  /** Hears of each such file instead of `unreadable`. */
  unread?(file: Pick<HashedFile, "path" | "bytes">): void;
}

/** Every file of a run that digests are made of, by path. */
export async function hashFiles(
  files: Files,
  folder: string,
  { below = "", known = [], ...how }: HashOptions = {},
): Promise<HashedFile[]> {
  const hashed = new Map(known.map((file) => [file.path, file]));
  const listed = await files.listFiles(join(folder, below));
  const paths = listed.map((path) => posix.join(below, path)).filter((path) => !passing.test(path));
  const found = await pMap(
    paths,
    async (path) => (hashed.has(path) ? [hashed.get(path)!] : hashFile(files, folder, path, how)),
    concurrency,
  );
  return found.flat();
}

/** @returns nothing for a file that `unreadable` or `unread` is told of */
async function hashFile(
  files: Files,
  folder: string,
  path: string,
  { unreadable, unread, most = Infinity, signal }: Omit<HashOptions, "below" | "known">,
): Promise<HashedFile[]> {
  const place = join(folder, path);
  try {
    const bytes = (await files.size(place)) ?? 0;
    if (bytes > most)
      throw new Error(`it has ${bytes} bytes, and no file of a run has more than ${most}`);
    // Small ones are read all the same: how the run ended stands in them.
    const isLarge = bytes > limits.manifestBytes.value;
    const measured = await measureFile(files, place, isLarge ? signal : undefined).catch(
      (error: unknown) => {
        if (!isLarge || signal?.aborted !== true) throw error;
        if (unread === undefined)
          throw new Error(`${path} was not read before the run was cancelled`);
        return null;
      },
    );
    if (measured === null) unread?.({ path, bytes });
    return measured === null ? [] : [{ path, ...measured }];
  } catch (error) {
    if (unreadable === undefined) throw error;
    unreadable(path, error);
    return [];
  }
}

/**
 * The files with their chain, which begins at the plan's digest: whatever is changed, left out, added or put elsewhere
 * changes all chains after it.
 */
export function chainDigests(files: readonly HashedFile[], planDigest: string): Digests["files"] {
  let before = planDigest;
  return files.map((file) => {
    const chain = createHash("sha256")
      .update(`${before}\n${file.path}\n${file.sha256}`)
      .digest("hex");
    before = chain;
    return { ...file, chain };
  });
}
