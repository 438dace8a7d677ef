import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import type { HttpClient } from "@actions/http-client";
import { toUnpackFailure, RefusedContent } from "../../unpack/fill-folder.ts";
import type { Unpacked, UnpackLimits } from "../../platform.ts";
import { unpackArchive } from "../../unpack/unpack.ts";
import { download, toTooLarge } from "./download.ts";
import { ServiceFailure } from "../results/service-failure.ts";
import { upToThreeTimes } from "../results/tries.ts";

/** There is no such artifact, or not for us: nothing that a service failed at. The message says why. */
export class Gone extends Error {
  override readonly name = "Gone";
}

/** Where an archive can be had for a short time, and what is known of it. */
export interface Located {
  url: string;
  /** Bytes; undefined: not known. */
  size?: number | undefined;
  /** sha256, hex; null or undefined: not known. */
  digest?: string | null | undefined;
}

export interface ArtifactDownload {
  http: () => Promise<HttpClient>;
  /** Asked anew for every try, because addresses expire. Rejects with Gone or a ServiceFailure. */
  locate: () => Promise<Located>;
  /** The archive is kept in a folder below this one until it is unpacked. */
  temporaryRoot: string;
}

/** Downloads an archive, compares its digest, and unpacks it into a folder. Never rejects. */
export async function unpackArtifact(
  artifact: ArtifactDownload,
  folder: string,
  limits: UnpackLimits,
): Promise<Unpacked> {
  let own: string | undefined;
  try {
    own = await mkdtemp(join(artifact.temporaryRoot, "orchestrator-"));
    const archive = join(own, "artifact.zip");
    await upToThreeTimes(() => fetchWhileValid(artifact, archive, limits.archiveBytes));
    return await unpackArchive(archive, folder, limits);
  } catch (error) {
    return isGone(error) ? { kind: "gone", reason: error.message } : toUnpackFailure(error);
  } finally {
    // A file that stays in a temporary folder harms nobody.
    if (own !== undefined)
      await rm(own, { recursive: true, force: true, maxRetries: 3 }).catch(() => {});
  }
}

const isGone = (error: unknown): error is Error =>
  error instanceof Gone ||
  (error instanceof ServiceFailure && (error.status === 404 || error.status === 410));

/** The storage answers 403 for an address that has expired: then another one is asked for, once. */
async function fetchWhileValid(
  artifact: ArtifactDownload,
  archive: string,
  most: number,
): Promise<void> {
  try {
    await fetchArchive(artifact, archive, most);
  } catch (error) {
    if (!(error instanceof ServiceFailure) || error.status !== 403) throw error;
    await fetchArchive(artifact, archive, most);
  }
}

async function fetchArchive(
  artifact: ArtifactDownload,
  archive: string,
  most: number,
): Promise<void> {
  const { url, size, digest } = await artifact.locate();
  if (size !== undefined && size > most) throw toTooLarge(size, most);
  const found = await download(await artifact.http(), url, archive, most);
  if (digest != null && digest !== found)
    throw new RefusedContent(`what came has the sha256 ${found}, but ${digest} was uploaded`);
}
