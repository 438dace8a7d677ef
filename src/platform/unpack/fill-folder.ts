import { readdir, rm } from "node:fs/promises";
import { messageOf } from "../../model/reasons.ts";
import { makeFolders } from "../make-folders.ts";
import { toOneLine } from "../one-line.ts";
import type { Unpacked } from "../platform.ts";

/** Content from outside that is not accepted. The message says why, in one line. */
export class RefusedContent extends Error {
  override readonly name = "Refusal";
}

/** Names of the files in a folder, and of those left out because they were too large. */
export interface FilledFiles {
  files: string[];
  leftOut: string[];
}

/**
 * Fills an empty folder, which is made when missing. When `fill` throws, the folder is emptied. Never rejects:
 * RefusedContent becomes `refused`, any other error `failed`.
 */
export async function fillFolder(
  folder: string,
  fill: () => Promise<FilledFiles>,
): Promise<Unpacked> {
  try {
    makeFolders(folder);
    // An existing entry could be a link to another place.
    if ((await readdir(folder)).length > 0)
      return { kind: "failed", reason: `${folder} is not empty` };
  } catch (error) {
    return toUnpackFailure(error);
  }
  try {
    return { kind: "unpacked", ...(await fill()) };
  } catch (error) {
    return await emptyFolder(folder, toUnpackFailure(error));
  }
}

/** Converts an error to a result. */
export function toUnpackFailure(error: unknown): Exclude<Unpacked, { kind: "unpacked" }> {
  const reason = toOneLine(messageOf(error), 500);
  return { kind: error instanceof RefusedContent ? "refused" : "failed", reason };
}

async function emptyFolder(folder: string, result: Unpacked): Promise<Unpacked> {
  try {
    for (const name of await readdir(folder))
      await rm(`${folder}/${name}`, { recursive: true, force: true, maxRetries: 3 });
    return result;
  } catch (error) {
    return {
      kind: "failed",
      reason: `the partial content of ${folder} cannot be removed: ${messageOf(error)}`,
    };
  }
}
