import { basename, extname, join, relative } from "node:path/posix";
import type { Context } from "./context.ts";
import type { Placed } from "./place.ts";
import { type Problem, problemAt, quoted, type Remark } from "./problem.ts";
import { folderOf } from "./tree.ts";

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
  placed: Placed,
  folders: readonly string[],
  context: Context,
): Promise<Problem | null> {
  const { tree } = context;
  const places = placesOf(placed.text, folders);
  const isThere = places.some(({ path }) => tree.has(path));
  const meant = isThere ? [] : places.filter(({ folder }) => isMeant(placed.text, folder, context));
  if (isThere || meant.length > 0) context.counts.paths += 1;
  const found = await Promise.all(
    meant.map(async (place) => ({ ...place, is: await context.find(place.path) })),
  );
  const first = found[0];
  if (first === undefined || found.some(({ is }) => is === "there")) return null;
  for (const { is, folder } of found)
    if (typeof is === "object")
      return problemAt(document, placed, ...wrongCase(placed.text, is.as, folder));
  return problemAt(document, placed, ...missing(placed.text, first, context));
}

interface MeantPlace {
  folder: string;
  path: string;
}

/** What begins with a dot is rather meant from the document's folder, anything else from the root. */
const placesOf = (text: string, folders: readonly string[]): MeantPlace[] =>
  (text.startsWith(".") ? folders : folders.toReversed())
    .map((folder) => ({ folder, path: join(folder, text).replace(/\/$/, "") }))
    .filter(({ path }) => path !== "." && path !== ".." && !path.startsWith("../"));

function isMeant(text: string, folder: string, { tree, extensions }: Context): boolean {
  const names = text.split("/").filter((name) => name !== "" && name !== ".");
  const named = names.filter((name) => name !== "..");
  const last = named.at(-1);
  if (last === undefined || (named.length === 1 && !text.endsWith("/"))) return false;
  const first = join(folder, ...names.slice(0, names.length - named.length + 1));
  if (!tree.isFolder(first) && !tree.isFolder(tree.writtenAs(first) ?? first)) return false;
  if (text.endsWith("/") || extensions.has(extname(last))) return true;
  return named.length > 2 && !last.includes(".") && tree.isFolder(folderOf(join(folder, text)));
}

type Verdict = [remark: Remark, instead: string | null];

function wrongCase(text: string, as: string, folder: string): Verdict {
  const instead = pathInstead(as, text, folder);
  const message = `The path ${quoted(text)} is written ${quoted(as)} in the repository.`;
  const fix = `Write ${quoted(instead ?? as)}.`;
  return [{ rule: "wrong-case", title: "Name in another case", message, fix }, instead];
}

function missing(
  text: string,
  { folder, path }: MeantPlace,
  { tree, nearestFile }: Context,
): Verdict {
  const near = nearestFile(path);
  const isEnd = tree.named(basename(path)).some((file) => file.endsWith(`/${text}`));
  const instead = near === null ? null : pathInstead(near.name, text, folder);
  const action =
    near === null
      ? "Name what is there now"
      : `Write ${quoted(instead ?? near.name)} if that is meant`;
  const remark: Remark = {
    rule: "missing-path",
    level: isEnd ? "warning" : "error",
    title: "Path does not exist",
    message: `The path ${quoted(text)} does not exist.`,
    fix: `${action}; put <!-- docs-check: ignore --> before an example.`,
  };
  return [remark, near?.isCertain === true && !isEnd ? instead : null];
}

/** In the style of the text that is there: from the same folder where it can be, else from the root. */
function pathInstead(path: string, text: string, folder: string): string | null {
  const from = relative(`/${folder}`, `/${path}`);
  const dot = text.startsWith("./") ? "./" : "";
  const shown = from.startsWith("../") && !text.startsWith("../") ? path : dot + from;
  const slash = text.endsWith("/") ? "/" : "";
  return /^[\p{L}\p{M}\p{N}._+/-]+$/u.test(shown) ? shown + slash : null;
}
