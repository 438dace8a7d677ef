import { worstFirst } from "../../model/finding.ts";
import type { Judge } from "../guardrail.ts";
import { formatCount } from "../../text/wording.ts";
import { checkAddress } from "./check-address.ts";
import { checkCommand } from "./check-command.ts";
import { checkPath } from "./check-path.ts";
import type { Context } from "./context.ts";
import { type ParsedDocuments, readDocuments } from "./documents.ts";
import { openContext } from "./open-context.ts";
import { type DocsCheckOptions, isFixture } from "./options.ts";
import type { Page } from "./page.ts";
import {
  type Problem,
  createProblem,
  createProblemAt,
  quote,
  type ProblemText,
  type DocumentReplacement,
} from "./problem.ts";
import { findSites } from "./sites/find-sites.ts";
import { readStatedSites } from "./sites/site-settings.ts";
import { getFolder, listFoldersUp, createFileTree } from "./tree.ts";
import type { TextFault } from "./text-faults.ts";
import type { Repository } from "../../changes/repository.ts";
import { decodeStrictly } from "../decode.ts";
import type { Edit } from "../../model/judged.ts";

/**
 * Checks what documents say about the repository: links, anchors, images, paths, scripts and pipelines. Makes no
 * network requests. Each document is parsed once; then all are compared.
 *
 * `details`: `files`, `not_read`, `ignored`, `other_formats` by extension, `sites` by preset and folder, and the number
 * of checked `links`, `images`, `anchors`, `paths`, `scripts` and `pipelines`.
 */
export const judgeDocsCheck: Judge<DocsCheckOptions> = async (repository, options, facts) => {
  const files = await repository.files();
  const tree = createFileTree(files);
  const sites = readStatedSites(options.site) ?? (await findSites(repository, tree));
  const documents = await readDocuments(repository, files, options, sites);
  const context = await openContext({ repository, options, facts, tree, sites, documents });
  const problems = [...documents.problems, ...reportNoDocuments(documents)];
  for (const page of documents.pages.values()) problems.push(...(await checkPage(page, context)));
  const findings = problems.map(({ finding }) => finding).sort(worstFirst);
  const replacements = problems.map(({ replacement }) => replacement).filter((one) => one !== null);
  return {
    verdict: findings.some(({ level }) => level === "error") ? "violated" : "passed",
    summary: summarize(documents, context, findings.length),
    override: null,
    decision: null,
    details: {
      files: documents.pages.size,
      not_read: documents.problems.length,
      ignored: documents.ignored,
      other_formats: documents.otherFormats,
      sites: sites.map(({ preset, folder }) => ({ preset, folder })),
      ...context.counts,
    },
    findings,
    edits: await createEdits(
      replacements.filter(({ path }) => !isFixture(path)),
      repository,
    ),
  };
};

async function checkPage(page: Page, context: Context): Promise<Problem[]> {
  const { options } = context;
  const problems: (Problem | null)[] = [checkLength(page, options["max-lines"])];
  for (const address of page.addresses) problems.push(await checkAddress(address, page, context));
  problems.push(...checkTexts(page, context));
  const folders = listFoldersUp(getFolder(page.name));
  for (const path of options.paths ? page.paths : [])
    problems.push(await checkPath(page.path, path, folders, context));
  for (const command of page.commands)
    problems.push(...(await checkCommand(command, page, context)));
  return problems.filter((problem) => problem !== null);
}

function checkLength({ path, lines }: Page, most: number): Problem | null {
  if (most === 0 || lines <= most) return null;
  return createProblem(path, {
    rule: "too-long",
    title: "Document is too long",
    message: `The document has ${formatCount(lines, "line")}; the limit is ${most.toLocaleString("en")}.`,
    fix: "Split it, or raise `max-lines`.",
  });
}

function reportNoDocuments({ pages, problems }: ParsedDocuments): Problem[] {
  if (pages.size > 0 || problems.length > 0) return [];
  const problemText = {
    rule: "no-documents",
    level: "warning",
    title: "No documents",
    message: "No file matches the options `files` and `ignore`, so nothing was checked.",
    fix: "Set `files` to the documents' globs, or remove the guardrail from the pipeline.",
  } as const;
  return [createProblem(null, problemText)];
}

/** Names what was not read, so that it is not taken for checked. */
function summarize(documents: ParsedDocuments, { counts }: Context, problems: number): string {
  const references = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const found = problems === 0 ? "no problems" : formatCount(problems, "problem");
  const formats = Object.entries(documents.otherFormats).sort(([, a], [, b]) => b - a);
  const unread = [
    documents.problems.length > 0 ? `${documents.problems.length} failed` : null,
    documents.ignored > 0 ? `${documents.ignored} ignored` : null,
    ...formats.map(([extension, count]) => `${count} ${extension}`),
  ].filter((one) => one !== null);
  const checked = `${formatCount(documents.pages.size, "document")} with ${formatCount(references, "reference")} checked`;
  return `${checked}; ${found}${unread.length === 0 ? "" : `; not read: ${unread.join(", ")}`}`;
}

const faultTexts: Record<TextFault["kind"], Omit<ProblemText, "message"> & { problem: string }> = {
  "undefined-reference": {
    rule: "undefined-reference",
    title: "Undefined label",
    problem: "is not a link, because the document does not define its label",
    fix: "Define the label, such as `[label]: path.md`, or write the address itself.",
  },
  "undefined-footnote": {
    rule: "undefined-footnote",
    title: "Undefined footnote",
    problem: "is not a footnote, because the document does not define it",
    fix: "Define it, such as `[^1]: text`, or remove it.",
  },
  "blank-in-link": {
    rule: "blank-in-link",
    title: "Space in an address",
    problem: "is not a link, because its address contains a space",
    fix: "Write %20 instead of the space, or put the address in angle brackets.",
  },
};

/** Reports text that looks like a link or a footnote but is rendered as plain text. */
export function checkTexts(page: Page, context: Context): Problem[] {
  if (!context.options.links) return [];
  const labels = context.getSite(page)?.mayDefineLabels === true;
  return page.faults
    .filter(({ kind }) => !(labels && kind === "undefined-reference"))
    .map((fault) => {
      const { problem, ...problemText } = faultTexts[fault.kind];
      return createProblemAt(page.path, fault, {
        ...problemText,
        message: `${quote(fault.text)} ${problem}.`,
      });
    });
}

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
