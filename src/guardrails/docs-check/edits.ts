import type { Repository } from "../../changes/repository.ts";
import { decodeStrictly } from "../decode.ts";
import type { DocumentReplacement } from "./problem.ts";
import type { Edit } from "../../model/judged.ts";

/**
 * Applies the replacements to their documents. A document that is not UTF-8 gets no edit, because it would lose bytes.
 */
export async function createEdits(
  replacements: readonly DocumentReplacement[],
  repository: Repository,
): Promise<Edit[]> {
  const edits: Edit[] = [];
  for (const path of [...new Set(replacements.map((one) => one.path))].sort()) {
    const text = decodeStrictly(await repository.read(path));
    const here = replacements.filter((one) => one.path === path);
    if (text !== null) edits.push({ path, text: applyReplacements(text, here) });
  }
  return edits;
}

const byteOrderMark = "\uFEFF";

/** Replaces from the end, so that offsets stay valid. Offsets do not count a byte order mark. */
function applyReplacements(text: string, replacements: readonly DocumentReplacement[]): string {
  const start = text.startsWith(byteOrderMark) ? 1 : 0;
  let result = text;
  for (const { offset, length, text } of replacements.toSorted((a, b) => b.offset - a.offset))
    result = result.slice(0, start + offset) + text + result.slice(start + offset + length);
  return result;
}
