import { worstFirst } from "../../model/finding.ts";
import type { Judge } from "../guardrail.ts";
import { formatCount } from "../wording.ts";
import { checkAddress } from "./check-address.ts";
import { checkCommand } from "./check-command.ts";
import { checkPath } from "./check-path.ts";
import { checkTexts } from "./check-text.ts";
import type { Context } from "./context.ts";
import { type ParsedDocuments, readDocuments } from "./documents.ts";
import { createEdits } from "./edits.ts";
import { openContext } from "./open-context.ts";
import { type DocsCheckOptions, isFixture } from "./options.ts";
import type { Page } from "./page.ts";
import { type Problem, createProblem } from "./problem.ts";
import { findSites } from "./sites/find-sites.ts";
import { readStatedSites } from "./sites/site-settings.ts";
import { getFolder, listFoldersUp, createFileTree } from "./tree.ts";

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
