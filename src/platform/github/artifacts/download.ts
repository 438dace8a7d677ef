import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import type { HttpClient } from "@actions/http-client";
import { RefusedContent } from "../../unpack/fill-folder.ts";
import { toServiceFailure, readAnswerPieces, send } from "../results/http.ts";

/**
 * Downloads a file. No header but the client's own is sent: the address itself says what one may do.
 * @param most bytes; when more come, it is broken off
 * @returns the sha256 of what came, hex
 * @throws Refusal when there are more bytes, ServiceFailure when the service doesn't give them
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
