import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import type { HttpClient } from "@actions/http-client";
import { toUnpackFailure, RefusedContent } from "../../unpack/fill-folder.ts";
import type { Unpacked, UnpackLimits } from "../../platform.ts";
import { unpackArchive } from "../../unpack/unpack.ts";
import { ServiceFailure } from "../results/service-failure.ts";
import { upToThreeTimes } from "../results/tries.ts";
import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { toServiceFailure, readAnswerPieces, send } from "../results/http.ts";

/** The artifact does not exist or is not accessible. The message says why. */
export class Gone extends Error {
  override readonly name = "Gone";
}

/** The temporary address of an archive, and what is known about it. */
export interface Located {
  url: string;
  /** Bytes; undefined: not known. */
  size?: number | undefined;
  /** sha256, hex; null or undefined: not known. */
  digest?: string | null | undefined;
}

export interface ArtifactDownload {
  http: () => Promise<HttpClient>;
  /** Called for every try, because addresses expire. Rejects with Gone or a ServiceFailure. */
  locate: () => Promise<Located>;
  /** The archive is in a folder below this one until it is unpacked. */
  temporaryRoot: string;
}

/** Downloads an archive, checks its digest, and unpacks it into a folder. Never rejects. */
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
    // A file that stays in a temporary folder does no harm.
    if (own !== undefined)
      await rm(own, { recursive: true, force: true, maxRetries: 3 }).catch(() => {});
  }
}

const isGone = (error: unknown): error is Error =>
  error instanceof Gone ||
  (error instanceof ServiceFailure && (error.status === 404 || error.status === 410));

/** The storage answers 403 for an expired address: then a new one is requested, once. */
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
    throw new RefusedContent(`the sha256 of the download is ${found}, but ${digest} was uploaded`);
}

/**
 * Downloads a file, with the client's default headers: the address contains the authorization.
 * @param most maximum bytes; longer downloads are cancelled
 * @returns the sha256 of the file, hex
 * @throws RefusedContent when there are more bytes, ServiceFailure when the download fails
 */
export async function download(
  client: HttpClient,
  url: string,
  file: string,
  most: number,
): Promise<string> {
  const answer = await send(client, { url });
  if (answer.statusCode !== 200) {
    answer.destroy();
    throw toServiceFailure(answer);
  }
  const hash = createHash("sha256");
  let bytes = 0;
  await pipeline(
    readAnswerPieces(answer),
    async function* (pieces: AsyncIterable<Buffer>) {
      for await (const piece of pieces) {
        bytes += piece.length;
        if (bytes > most) throw toTooLarge(`more than ${most}`, most);
        hash.update(piece);
        yield piece;
      }
    },
    createWriteStream(file),
  );
  return hash.digest("hex");
}

const toTooLarge = (bytes: number | string, most: number): RefusedContent =>
  new RefusedContent(`its archive has ${bytes} bytes; at most ${most} are downloaded`);
