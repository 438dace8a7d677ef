import type { Repository } from "../../changes/repository.ts";
import type { Finding } from "../../model/finding.ts";
import { findParseObstacle } from "../../text/parse-limits.ts";
import { type CheckedItem, findCheckedItems } from "../tasks/checked-items.ts";
import { isActionsLink, resolveReference } from "../tasks/references.ts";
import { createSpecFinding, shown } from "./findings.ts";
import { documentsAmong } from "./specs.ts";
import { limits } from "../../model/limits.ts";

/**
 * Checks that each ticked item in these files names evidence. One existing item is enough: a file or folder of the work
 * tree, which git may ignore, as with manifests; or the URL of a run, job or artifact in GitHub Actions. URLs are
 * checked by their form only, without network requests.
 */
export async function judgeEvidence(
  repository: Repository,
  paths: readonly string[],
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const path of documentsAmong(paths)) {
    const bytes = await repository.read(path);
    if (bytes === undefined) continue;
    const text = new TextDecoder().decode(bytes);
    const why =
      bytes.length > limits.parsedDocument.value
        ? `it has more than ${limits.parsedDocument.shown}`
        : findParseObstacle(text);
    if (why !== null) {
      findings.push(notParsed(path, why));
      continue;
    }
    for (const item of findCheckedItems(text)) {
      if (!(await hasEvidence(repository, path, item))) findings.push(noEvidence(path, item));
    }
  }
  return findings;
}

async function hasEvidence(
  repository: Repository,
  path: string,
  item: CheckedItem,
): Promise<boolean> {
  for (const reference of item.references) {
    if (isActionsLink(reference.text)) return true;
    const named = resolveReference(reference, path);
    if (named !== null && named !== path && (await repository.exists(named))) return true;
  }
  return false;
}

const mostNamed = 3;
/** Only these are named in the message, because prose is full of words such as `and/or`. */
const looksLikeFile = /\/.*\.|\..*\//s;

function noEvidence(path: string, item: CheckedItem): Finding {
  const named = item.references.map((reference) => resolveReference(reference, path));
  const missing = [...new Set(named)].filter(
    (name) => name !== null && looksLikeFile.test(name) && name !== path,
  );
  const what =
    missing.length === 0
      ? "names no evidence"
      : `names only files that do not exist (${missing.slice(0, mostNamed).join(", ")})`;
  return createSpecFinding("no-evidence", {
    title: "Ticked without evidence",
    message: `The item ${shown(item.title)} is ticked and ${what}.`,
    fix: "Name a manifest, a file or a GitHub Actions run that shows it, or untick the item.",
    path,
    line: item.line,
  });
}

const notParsed = (path: string, why: string): Finding =>
  createSpecFinding("unreadable", {
    title: "Document not checked",
    message: `The items of ${path} were not checked, because ${why}.`,
    fix: "Split it.",
    path,
  });
