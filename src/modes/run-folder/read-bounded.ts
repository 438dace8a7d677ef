import { parseJson } from "../../model/json.ts";
import type { Files } from "../../platform/platform.ts";

/** The content of a file of unknown size. */
export type BoundedText =
  | { kind: "text"; text: string; /** Parsed as JSON; undefined when it is none. */ value: unknown }
  | { kind: "missing" | "too-large" };

/** Reads a file unless it is larger than `most` bytes. */
export async function readBounded(
  files: Pick<Files, "exists" | "readChunks">,
  path: string,
  most: number,
): Promise<BoundedText> {
  if (!(await files.exists(path))) return { kind: "missing" };
  const bytes = await readAtMost(files, path, most);
  if (bytes === undefined) return { kind: "too-large" };
  const text = bytes.toString("utf8");
  return { kind: "text", text, value: parseJson(text) };
}

/** @returns undefined when there are more than `most` bytes */
export async function readAtMost(
  files: Pick<Files, "readChunks">,
  path: string,
  most: number,
): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of files.readChunks(path)) {
    bytes += chunk.length;
    if (bytes > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
