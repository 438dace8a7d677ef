import { join } from "node:path/posix";
import { checkPath } from "./check-path.ts";
import { checkPipeline } from "./check-pipeline.ts";
import { checkScript } from "./check-script.ts";
import type { Context } from "./context.ts";
import type { Page } from "./page.ts";
import { looksLikePath, removeLineSuffix } from "./path-shape.ts";
import type { PlacedText } from "./place.ts";
import type { Problem } from "./problem.ts";
import { readers } from "./programs.ts";
import type { DocumentCommand } from "./references.ts";
import { getFolder, listFoldersUp, type FileTree } from "./tree.ts";

/** Holds a command against the repository: the paths that it reads, the script or the pipeline that it runs. */
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

/** From where the command's paths may be meant; null: `cd` went somewhere that is not here, as into a clone of something else. */
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

/** Whether what follows is written, and so need not be there. */
const isOutput = (option: PlacedText | undefined): boolean =>
  /^(?:-o|--?out.*)$/i.test(option?.text ?? "");
