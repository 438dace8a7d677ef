import { readdir, rm } from "node:fs/promises";
import { messageOf } from "../../model/reasons.ts";
import { makeFolders } from "../make-folders.ts";
import { toOneLine } from "../one-line.ts";
import type { Unpacked } from "../platform.ts";

/** Something that came from outside is not taken as it is. The message says why, in one line for people. */
export class RefusedContent extends Error {
  override readonly name = "Refusal";
}

/** The names of files that were put into a folder, and of those that were too large. */
export interface FilledFiles {
  files: string[];
  leftOut: string[];
}

/**
 * Fills a folder that nothing else is in, and makes it when it is missing. When `fill` throws, the folder is empty
 * again. Never rejects: a Refusal comes back as `refused`, everything else as `failed`.
 */
export async function fillFolder(
  folder: string,
  fill: () => Promise<FilledFiles>,
): Promise<Unpacked> {
  try {
    makeFolders(folder);
    // What is there already could be a link to somewhere else.
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

/** What an error says of why nothing was unpacked. */
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
      reason: `what was begun in ${folder} cannot be removed: ${messageOf(error)}`,
    };
  }
}
