import { basename, extname, join, relative } from "node:path/posix";
import type { Context } from "./context.ts";
import type { PlacedText } from "./place.ts";
import { type Problem, createProblemAt, quote, type ProblemText } from "./problem.ts";
import { getFolder } from "./tree.ts";

/**
 * Checks a text that looks like a path. It counts as a path only if, from one of the folders, its
 * first name is an existing folder, and
 * - it ends with a slash or a known file extension, or
 * - it has at least three names, no dot in the last one, and its parent folder exists.
 * So `origin/main`, `and/or` and paths of other repositories are ignored. If an existing path ends
 * with the text, the document may mean it relative to a folder that only the prose names: that is a
 * warning.
 * @param folders that the path may be relative to
 */
export async function checkPath(
  document: string,
  placed: PlacedText,
  folders: readonly string[],
  context: Context,
): Promise<Problem | null> {
  const { tree } = context;
  const places = listCandidates(placed.text, folders);
  const isThere = places.some(({ path }) => tree.has(path));
  const plausible = isThere
    ? []
    : places.filter(({ folder }) => isPlausible(placed.text, folder, context));
  if (isThere || plausible.length > 0) context.counts.paths += 1;
  const found = await Promise.all(
    plausible.map(async (place) => ({ ...place, is: await context.lookUp(place.path) })),
  );
  const first = found[0];
  if (first === undefined || found.some(({ is }) => is === "there")) return null;
  for (const { is, folder } of found)
    if (typeof is === "object")
      return createProblemAt(document, placed, ...describeWrongCase(placed.text, is.as, folder));
  return createProblemAt(document, placed, ...describeMissing(placed.text, first, context));
}

interface PathCandidate {
  folder: string;
  path: string;
}

/** A path that starts with a dot is tried from the document's folder first, any other from the root. */
const listCandidates = (text: string, folders: readonly string[]): PathCandidate[] =>
  (text.startsWith(".") ? folders : folders.toReversed())
    .map((folder) => ({ folder, path: join(folder, text).replace(/\/$/, "") }))
    .filter(({ path }) => path !== "." && path !== ".." && !path.startsWith("../"));

function isPlausible(text: string, folder: string, { tree, extensions }: Context): boolean {
  const names = text.split("/").filter((name) => name !== "" && name !== ".");
  const named = names.filter((name) => name !== "..");
  const last = named.at(-1);
  if (last === undefined || (named.length === 1 && !text.endsWith("/"))) return false;
  const first = join(folder, ...names.slice(0, names.length - named.length + 1));
  if (!tree.isFolder(first) && !tree.isFolder(tree.findSpelling(first) ?? first)) return false;
  if (text.endsWith("/") || extensions.has(extname(last))) return true;
  return named.length > 2 && !last.includes(".") && tree.isFolder(getFolder(join(folder, text)));
}

type PathProblem = [problemText: ProblemText, instead: string | null];

function describeWrongCase(text: string, as: string, folder: string): PathProblem {
  const instead = formatPath(as, text, folder);
  const message = `The path ${quote(text)} is spelled ${quote(as)} in the repository.`;
  const fix = `Write ${quote(instead ?? as)}.`;
  return [{ rule: "wrong-case", title: "Wrong case", message, fix }, instead];
}

function describeMissing(
  text: string,
  { folder, path }: PathCandidate,
  { tree, findNearestFile }: Context,
): PathProblem {
  const near = findNearestFile(path);
  const isEnd = tree.findByName(basename(path)).some((file) => file.endsWith(`/${text}`));
  const instead = near === null ? null : formatPath(near.name, text, folder);
  const action =
    near === null ? "Update or remove it." : `Did you mean ${quote(instead ?? near.name)}?`;
  const problemText: ProblemText = {
    rule: "missing-path",
    level: isEnd ? "warning" : "error",
    title: "Missing path",
    message: `The path ${quote(text)} does not exist.`,
    fix: `${action} If it is an example, put <!-- docs-check: ignore --> before it.`,
  };
  return [problemText, near?.isCertain === true && !isEnd ? instead : null];
}

/** Writes `path` in the style of the text: relative to the same folder if possible, else to the root. */
function formatPath(path: string, text: string, folder: string): string | null {
  const from = relative(`/${folder}`, `/${path}`);
  const dot = text.startsWith("./") ? "./" : "";
  const shown = from.startsWith("../") && !text.startsWith("../") ? path : dot + from;
  const slash = text.endsWith("/") ? "/" : "";
  return /^[\p{L}\p{M}\p{N}._+/-]+$/u.test(shown) ? shown + slash : null;
}
