import type { Repository } from "../../changes/repository.ts";
import type { ChangedFile } from "../../model/changes.ts";
import { toDay } from "../dates.ts";
import { decodeStrictly } from "../decode.ts";
import { parseFrontMatter, setField } from "../front-matter.ts";
import type { GuardrailFacts } from "../guardrail.ts";
import { findDocuments } from "./documents.ts";
import type { DocsFreshnessOptions } from "./options.ts";
import type { Edit } from "../../model/judged.ts";

export interface StampedDocument {
  path: string;
  text: string;
  /** Its text at the base; null if it is new. */
  base: string | null;
}

/**
 * Sets `last_review` in documents whose body changed, because a person who changes a text has read it. Changes of front
 * matter or line endings alone do not count. Documents without front matter are skipped; all other bytes of a document
 * stay.
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
 * Stamps the documents that changed since the base of the run with today's date in UTC.
 * @throws GitError if git cannot tell what changed
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
      // If the date is in the registry, people update it there.
      status !== "deleted" &&
      documents.has(path) &&
      entries.get(path)?.fields["last_review"] === undefined,
  );
  const read = await Promise.all(candidates.map((file) => readStamped(repository, file)));
  const stamped = read.filter((document) => document !== null);
  return stampDocuments(stamped, toDay(facts.now));
}

/** Returns null if it is not a file or not UTF-8, in which case an edit would lose bytes. */
async function readStamped(
  repository: Repository,
  { path, previousPath }: ChangedFile,
): Promise<StampedDocument | null> {
  // Requested together, the files at the base are read in one batch.
  const [base, now] = await Promise.all([
    repository.readBase(previousPath ?? path),
    repository.read(path),
  ]);
  const text = decodeStrictly(now);
  return text === null ? null : { path, text, base: decodeStrictly(base) };
}

function getBody(text: string): string {
  return text.slice(parseFrontMatter(text)?.bodyStart ?? 0).replaceAll("\r\n", "\n");
}
