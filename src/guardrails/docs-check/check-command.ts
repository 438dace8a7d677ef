import { join } from "node:path/posix";
import { checkPath } from "./check-path.ts";
import { checkScript } from "./check-script.ts";
import type { Context } from "./context.ts";
import type { Page } from "./page.ts";
import { looksLikePath, removeLineSuffix } from "./path-shape.ts";
import type { PlacedText } from "./place.ts";
import { type Problem, createProblemAt, quote } from "./problem.ts";
import { readers, isOrchestrator } from "./programs.ts";
import type { DocumentCommand } from "./references.ts";
import { getFolder, listFoldersUp, type FileTree } from "./tree.ts";
import { findNearestName } from "./nearest.ts";

/** Checks a command: the paths that it reads, and the script or pipeline that it runs. */
export async function checkCommand(
  command: DocumentCommand,
  page: Page,
  context: Context,
): Promise<Problem[]> {
  const folders = resolveFolders(command, page, context.tree);
  if (folders === null) return [];
  const { options } = context;
  const problems = options.paths ? await checkPaths(command.words, page, folders, context) : [];
  if (options.scripts && command.inBlock)
    problems.push(await checkScript(command, page, folders[0]!, context));
  if (options.pipelines) problems.push(await checkPipeline(command, page, context));
  return problems.filter((problem) => problem !== null);
}

/**
 * The folders that the command's paths may be relative to; null after a `cd` to a folder that is not here, such as a
 * clone of another repository.
 */
function resolveFolders({ folders }: DocumentCommand, page: Page, tree: FileTree): string[] | null {
  let from = listFoldersUp(getFolder(page.name));
  for (const folder of folders) {
    const entered = from
      .map((start) => join(start, folder).replace(/^\.$|\/$/, ""))
      .find((path) => tree.isFolder(path));
    if (entered === undefined) return null;
    from = listFoldersUp(entered);
  }
  return from;
}

async function checkPaths(
  words: readonly PlacedText[],
  page: Page,
  folders: readonly string[],
  context: Context,
): Promise<(Problem | null)[]> {
  const [program, ...rest] = words;
  const read = readers.has(program!.text)
    ? rest.filter(({ text }, index) => text !== "" && !isOutput(rest[index - 1]))
    : [];
  const problems: (Problem | null)[] = [];
  for (const word of [program!, ...read]) {
    const text = removeLineSuffix(word.text);
    if (looksLikePath(text))
      problems.push(await checkPath(page.path, { ...word, text }, folders, context));
  }
  return problems;
}

/** Whether the next word is a file to write, which need not exist. */
const isOutput = (option: PlacedText | undefined): boolean =>
  /^(?:-o|--?out.*)$/i.test(option?.text ?? "");

/** Checks that what `orchestrator run <name>` or `plan <name>` names, with or without npx, exists. */
async function checkPipeline(
  { words }: DocumentCommand,
  page: Page,
  context: Context,
): Promise<Problem | null> {
  const word = findPipelineName(words);
  const pipelines = word === null ? null : await context.getPipelines();
  if (word === null || pipelines === null) return null;
  context.counts.pipelines += 1;
  if (pipelines.names.includes(word.text) || pipelines.targets.has(word.text)) return null;
  const near = findNearestName(word.text, pipelines.names);
  const problemText = {
    rule: "missing-pipeline",
    title: "Missing pipeline",
    message: `There is no pipeline ${quote(word.text)} in ${pipelines.path}.`,
    fix: `${near === null ? "Use an existing pipeline" : `Did you mean ${quote(near)}? If not, add it`}${near === null ? ", or add this one." : "."}`,
  };
  return createProblemAt(page.path, word, problemText);
}

/** Only a name right after the verb is certain to be a pipeline, and only if no other pipeline file is named. */
function findPipelineName(words: readonly PlacedText[]): PlacedText | null {
  const texts = words.map(({ text }) => text);
  const program =
    texts[0] === "npx" ? texts.findIndex((text, index) => index > 0 && !text.startsWith("-")) : 0;
  if (!isOrchestrator(texts[program] ?? "") || !/^(?:run|plan)$/.test(texts[program + 1] ?? ""))
    return null;
  if (texts.some((text) => /^(?:-c|--config|--resume)(?:=|$)/.test(text))) return null;
  const name = words[program + 2];
  return name !== undefined &&
    /^[A-Za-z0-9][\w.-]*$/.test(name.text) &&
    !/^[A-Z_]+$/.test(name.text)
    ? name
    : null;
}
