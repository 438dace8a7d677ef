import { createHash } from "node:crypto";
import { join, posix } from "node:path";
import pMap from "p-map";
import type { Digests } from "../../model/digests.ts";
import { toJson } from "../../model/json.ts";
import { limits } from "../../model/limits.ts";
import type { Plan } from "../../model/plan.ts";
import type { Files } from "../../platform/platform.ts";
import { measureFile } from "../../run/evidence.ts";

/** A file in a run's folder. */
export interface HashedFile {
  /** Relative to the run's folder, with forward slashes. */
  path: string;
  bytes: number;
  /** Lower-case hex. */
  sha256: string;
}

/** Number of files to read at the same time: more would only compete for the disk. */
const concurrency = { concurrency: 8 };

/** Files that change after the digests are written: the digests, the lock with its side files, and approvals. */
const changingFiles = /^(?:digests\.json$|run\.lock(?:$|\.)|approvals\/)/;

export interface DigestsRequest {
  folder: string;
  plan: Pick<Plan, "run_id" | "digest" | "log_limit_bytes">;
  attempt: number;
  /** As in hashFiles. */
  known?: readonly HashedFile[];
  signal?: AbortSignal | undefined;
}

/** Maximum bytes of a file in a run's folder: the artifacts of a stage and its log. */
export const getMaxFileBytes = ({ log_limit_bytes }: Pick<Plan, "log_limit_bytes">): number =>
  limits.stageArtifactBytes.value + log_limit_bytes;

/**
 * Writes `digests.json` (model/digests.ts), after all other files of the run.
 * @returns the last chain, a hash over all files
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
      await hashFiles(files, folder, { known, signal, most: getMaxFileBytes(plan) }),
      plan.digest,
    ),
  };
  // Not durable: it can be rebuilt from the files after a crash.
  await files.replace(join(folder, "digests.json"), toJson(digests));
  return digests.files.at(-1)?.chain ?? plan.digest;
}

export interface HashOptions {
  /** Only files below this folder, relative to the run's. Default: all. */
  below?: string;
  /** Files that are already hashed and not read again. */
  known?: readonly HashedFile[];
  /** Called for each unreadable file, which is skipped. Default: hashFiles rejects. */
  unreadable?(path: string, error: unknown): void;
  /** Maximum bytes of a file; a larger one counts as unreadable. Default: no limit. */
  most?: number;
  /** Once aborted, large files are no longer read. */
  signal?: AbortSignal | undefined;
  /** Called for each file skipped because of `signal`, instead of `unreadable`. */
  unread?(file: Pick<HashedFile, "path" | "bytes">): void;
}

/** Hashes every file of a run that digests cover, by path. */
export async function hashFiles(
  files: Files,
  folder: string,
  { below = "", known = [], ...options }: HashOptions = {},
): Promise<HashedFile[]> {
  const hashed = new Map(known.map((file) => [file.path, file]));
  const listed = await files.listFiles(join(folder, below));
  const paths = listed
    .map((path) => posix.join(below, path))
    .filter((path) => !changingFiles.test(path));
  const found = await pMap(
    paths,
    async (path) =>
      hashed.has(path) ? [hashed.get(path)!] : hashFile(files, folder, path, options),
    concurrency,
  );
  return found.flat();
}

/** @returns an empty list for a file that was passed to `unreadable` or `unread` */
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
      throw new Error(`it has ${bytes} bytes, but a file of a run has at most ${most}`);
    // Small files are read even after an abort: they hold the result.
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
 * Adds the hash chain, which starts at the plan's digest. Changing, removing, adding or moving a file changes all
 * chains after it.
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
