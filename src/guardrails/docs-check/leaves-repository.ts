import { extname } from "node:path/posix";

/** Pages that GitHub has of a repository beside its files. */
const pages = new Set(
  "actions activity archive blame blob branches commit commits community compare contributors deployments discussions edit forks graphs issues labels milestone milestones network new packages projects pull pulls pulse raw releases security settings stargazers tags tree watchers wiki".split(
    " ",
  ),
);

/**
 * Whether a path that leads out of the repository leads nowhere on GitHub. A file is shown below `owner/name/blob/branch`, so that
 * `../../issues` from the root is a page of the repository, and one more level up another repository.
 * @param path relative to the repository root, beginning with `../`
 */
export function leadsNowhere(path: string): boolean {
  const names = path.split("/").filter((name) => name !== "");
  const levels = names.filter((name) => name === "..").length;
  const [first, second, third] = names.slice(levels);
  const isFile = extname(names.at(-1)!) !== "";
  if (first === undefined) return false;
  if (levels === 1) return second === undefined;
  if (levels === 2) return !pages.has(first);
  if (levels === 3) return second === undefined ? isFile : !pages.has(second);
  return second === undefined || third === undefined ? isFile : !pages.has(third);
}
