import { basename, extname, join, relative } from "node:path/posix";
import type { Context } from "./context.ts";
import type { PlacedText } from "./place.ts";
import { type Problem, createProblemAt, quote, type ProblemText } from "./problem.ts";
import { getFolder } from "./tree.ts";

/**
 * Holds a text that looks like a path against the repository. It is taken for one only if
 * - from one of the folders its first name is a folder that is there, and
 * - it ends with a slash, or with an extension that files have; or it has three names or more, no dot in the last, and the
 *   folder that it would lie in is there.
 * So `origin/main`, `and/or` and the paths of other repositories are none. Where it is the end of a path that is there, it may be
 * meant from a folder that only the text around it tells: then it is a warning.
 * @param folders from which it may be meant
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
  const meant = isThere
    ? []
    : places.filter(({ folder }) => isPlausible(placed.text, folder, context));
  if (isThere || meant.length > 0) context.counts.paths += 1;
  const found = await Promise.all(
    meant.map(async (place) => ({ ...place, is: await context.lookUp(place.path) })),
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

/** What begins with a dot is rather meant from the document's folder, anything else from the root. */
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

type PathProblem = [remark: ProblemText, instead: string | null];

function describeWrongCase(text: string, as: string, folder: string): PathProblem {
  const instead = formatPath(as, text, folder);
  const message = `The path ${quote(text)} is written ${quote(as)} in the repository.`;
  const fix = `Write ${quote(instead ?? as)}.`;
  return [{ rule: "wrong-case", title: "Name in another case", message, fix }, instead];
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
    near === null
      ? "Name what is there now"
      : `Write ${quote(instead ?? near.name)} if that is meant`;
  const remark: ProblemText = {
    rule: "missing-path",
    level: isEnd ? "warning" : "error",
    title: "Path does not exist",
    message: `The path ${quote(text)} does not exist.`,
    fix: `${action}; put <!-- docs-check: ignore --> before an example.`,
  };
  return [remark, near?.isCertain === true && !isEnd ? instead : null];
}

/** In the style of the text that is there: from the same folder where it can be, else from the root. */
function formatPath(path: string, text: string, folder: string): string | null {
  const from = relative(`/${folder}`, `/${path}`);
  const dot = text.startsWith("./") ? "./" : "";
  const shown = from.startsWith("../") && !text.startsWith("../") ? path : dot + from;
  const slash = text.endsWith("/") ? "/" : "";
  return /^[\p{L}\p{M}\p{N}._+/-]+$/u.test(shown) ? shown + slash : null;
}
