import type { Repository } from "../../changes/repository.ts";
import type { ChangedFile } from "../../model/changes.ts";
import type { Edit } from "../../model/judgement.ts";
import { toDay } from "../dates.ts";
import { parseFrontMatter, setField } from "../front-matter.ts";
import type { GuardrailFacts } from "../guardrail.ts";
import { findDocuments } from "./documents.ts";
import type { DocsFreshnessOptions } from "./options.ts";

export interface StampedDocument {
  path: string;
  text: string;
  /** Its text at the base; null: there was none. */
  base: string | null;
}

/**
 * Sets `last_review` in those documents whose body changed: who changes a text has read it. A change of the front matter alone is
 * none, nor is one of line ends. Documents without front matter are left alone, and every other byte of a document stays.
 */
export function stampDocuments(documents: readonly StampedDocument[], today: string): Edit[] {
  return documents.flatMap(({ path, text, base }) => {
    if (parseFrontMatter(text) === null || (base !== null && getBody(base) === getBody(text)))
      return [];
    const stamped = setField(text, "last_review", today);
    return stamped === text ? [] : [{ path, text: stamped }];
  });
}

/**
 * The same for the documents that changed since the base of the run, with today's date in UTC.
 * @throws GitError when git cannot tell what changed
 */
export async function stampChanged(
  repository: Repository,
  options: DocsFreshnessOptions,
  facts: Pick<GuardrailFacts, "now">,
): Promise<Edit[]> {
  const { entries: changed } = await repository.changes();
  const { paths, entries } = await findDocuments(repository, options);
  const documents = new Set(paths);
  const candidates = changed.filter(
    ({ path, status }) =>
      // Where the registry has the date, people write it there.
      status !== "deleted" &&
      documents.has(path) &&
      entries.get(path)?.fields["last_review"] === undefined,
  );
  const read = await Promise.all(candidates.map((file) => readStamped(repository, file)));
  return stampDocuments(
    read.filter((document) => document !== null),
    toDay(facts.now),
  );
}

/** null: it is no file, or no UTF-8, of which an edit could not keep every byte. */
async function readStamped(
  repository: Repository,
  file: ChangedFile,
): Promise<StampedDocument | null> {
  const { path, previousPath } = file;
  // Asked for at the same time, the files at the base are read together.
  const [base, now] = await Promise.all([
    repository.readBase(previousPath ?? path),
    repository.read(path),
  ]);
  const text = decodeStrictly(now);
  return text === null ? null : { path, text, base: decodeStrictly(base) };
}

function decodeStrictly(bytes: Uint8Array | undefined): string | null {
  if (bytes === undefined) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function getBody(text: string): string {
  return text.slice(parseFrontMatter(text)?.bodyStart ?? 0).replaceAll("\r\n", "\n");
}
