import type { Repository } from "../../changes/repository.ts";
import { worstFirst } from "../../model/finding.ts";
import type { Judge } from "../guardrail.ts";
import { checkAddress } from "./check-address.ts";
import { checkCommand } from "./check-command.ts";
import { checkPath } from "./check-path.ts";
import { type Context, finder, startContext } from "./context.ts";
import { type Documents, readDocument, readDocuments } from "./documents.ts";
import { editsOf } from "./edits.ts";
import { missingTest } from "./may-be-missing.ts";
import type { DocsCheckOptions } from "./options.ts";
import { packagesOf } from "./packages.ts";
import type { Page } from "./page.ts";
import { readPipelines } from "./pipelines.ts";
import { type Problem, problemOf } from "./problem.ts";
import { folderOf, foldersAbove, treeOf } from "./tree.ts";

/**
 * Holds what documents say about the repository against the repository: links, anchors, images, paths, scripts and pipelines.
 * It asks no network. Documents are parsed one after the other, each once, and then compared with each other.
 *
 * `details`: `files`, `not_read`, and how many of each kind were checked: `links`, `images`, `anchors`, `paths`, `scripts`,
 * `pipelines`.
 */
export const judgeDocsCheck: Judge<DocsCheckOptions> = async (repository, options) => {
  const files = await repository.files();
  const documents = await readDocuments(repository, files, options);
  const context = await contextOf(repository, files, documents, options);
  const problems = [...documents.problems, ...nothingRead(documents)];
  for (const page of documents.pages.values()) problems.push(...(await checkPage(page, context)));
  const findings = problems.map(({ finding }) => finding).sort(worstFirst);
  const replacements = problems.map(({ replacement }) => replacement).filter((one) => one !== null);
  return {
    verdict: findings.some(({ level }) => level === "error") ? "violated" : "passed",
    summary: summaryOf(documents.pages.size, context, findings.length),
    override: null,
    decision: null,
    details: { files: documents.pages.size, not_read: documents.problems.length, ...context.counts },
    findings,
    edits: await editsOf(replacements, repository),
  };
};

async function contextOf(
  repository: Repository,
  files: readonly string[],
  { pages }: Documents,
  options: DocsCheckOptions,
): Promise<Context> {
  const tree = treeOf(files);
  const others = new Map<string, Promise<Page | Problem | null>>();
  let pipelines: ReturnType<Context["pipelines"]> | undefined;
  return startContext({
    options,
    tree,
    find: finder(repository, tree, await missingTest(repository, options)),
    packages: packagesOf(repository, tree),
    pipelines: () => (pipelines ??= readPipelines(repository)),
    async anchorsOf(name) {
      if (!pages.has(name) && !others.has(name))
        others.set(name, readDocument(repository, name, options.unread));
      const page = pages.get(name) ?? (await others.get(name)) ?? null;
      return page !== null && "anchors" in page ? page.anchors : null;
    },
  });
}

async function checkPage(page: Page, context: Context): Promise<Problem[]> {
  const { options } = context;
  const problems: (Problem | null)[] = [tooLong(page, options["max-lines"])];
  for (const address of page.addresses) problems.push(await checkAddress(address, page, context));
  const folders = foldersAbove(folderOf(page.name));
  for (const path of options.paths ? page.paths : [])
    problems.push(await checkPath(page.path, path, folders, context));
  for (const command of page.commands) problems.push(...(await checkCommand(command, page, context)));
  return problems.filter((problem) => problem !== null);
}

function tooLong({ path, lines }: Page, most: number): Problem | null {
  if (most === 0 || lines <= most) return null;
  return problemOf(path, {
    rule: "too-long",
    title: "Document is too long",
    message: `The document has ${counted(lines, "line")}; at most ${counted(most, "line")} may be in one.`,
    fix: "Split it, or raise `max-lines`.",
  });
}

function nothingRead({ pages, problems }: Documents): Problem[] {
  if (pages.size > 0 || problems.length > 0) return [];
  const remark = {
    rule: "no-documents",
    level: "warning",
    title: "No documents",
    message: "No file is a document by the options `files` and `ignore`, so nothing was checked.",
    fix: "Name the documents in `files`, or take the guardrail out of the pipeline.",
  } as const;
  return [problemOf(null, remark)];
}

function summaryOf(files: number, { counts }: Context, problems: number): string {
  const references = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const found = problems === 0 ? "nothing wrong" : counted(problems, "problem");
  return `${counted(files, "document")} with ${counted(references, "reference")} checked; ${found}`;
}

const counted = (count: number, what: string): string =>
  `${count.toLocaleString("en")} ${what}${count === 1 ? "" : "s"}`;
