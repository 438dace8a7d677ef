import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import type { HttpClient } from "@actions/http-client";
import { RefusedContent } from "../../unpack/fill-folder.ts";
import { toServiceFailure, readAnswerPieces, send } from "../results/http.ts";

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

export const toTooLarge = (bytes: number | string, most: number): RefusedContent =>
  new RefusedContent(`its archive has ${bytes} bytes; at most ${most} are downloaded`);
