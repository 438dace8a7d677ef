import type { Context } from "./context.ts";
import type { Page } from "./page.ts";
import type { Address } from "./references.ts";
import { isForGithub } from "./sites/elsewhere.ts";
import { listCandidateFiles, type Resolved, resolveOnSite } from "./sites/resolve.ts";
import type { SiteWithRoutes } from "./sites/routes.ts";
import type { SiteLink } from "./sites/site.ts";
import type { Target } from "./target.ts";
import { getFolder } from "./tree.ts";

/**
 * `unknown`: the target may come from a plugin, a template or another repository, or the site is not understood well
 * enough.
 */
export type TargetResolution =
  | Exclude<Resolved, { is: "missing" }>
  | { is: "missing" }
  | { is: "unknown" };

/** Resolves a link or an image on the site of its document, or on GitHub if it has none. */
export async function resolveTarget(
  target: Target,
  { kind, inTag }: Pick<Address, "kind" | "inTag">,
  page: Page,
  context: Context,
): Promise<TargetResolution> {
  if (target.written === "") return { is: "there", pages: [page.name] };
  const site = target.isOwn ? null : context.getSite(page);
  const link = { kind, path: target.named, from: page.name, inTag };
  if (site === null) {
    const outcome = await resolveOnGithub(target.path, context);
    if (outcome.is === "unknown" || !target.named.startsWith("/") || isForGithub(page.name))
      return outcome;
    return context.isOnAnySite(link) ? { is: "unknown" } : outcome;
  }
  const resolved = resolveOnSite(link, site, context.tree);
  if (resolved.is !== "missing") return resolved;
  const { certainty } = resolved;
  if (
    certainty === "never" ||
    (certainty !== "always" && !context.getTrustedStyles(page).has(certainty))
  )
    return { is: "unknown" };
  return (await isGeneratedFile(link, site, context))
    ? { is: "there", pages: [] }
    : { is: "missing" };
}

/**
 * Whether one of the possible target files may exist on some machines, because git ignores generated files. The HTML
 * pages of a known site are ignored too, but exist only if their documents do.
 */
async function isGeneratedFile(
  link: SiteLink,
  site: SiteWithRoutes,
  { lookUp }: Context,
): Promise<boolean> {
  for (const path of listCandidateFiles(link, site)) {
    if (site.isKnown && path.endsWith(".html")) continue;
    if ((await lookUp(path)) === "there") return true;
  }
  return false;
}

async function resolveOnGithub(path: string, { lookUp, tree }: Context): Promise<TargetResolution> {
  const found = await lookUp(path);
  if (typeof found === "object") return { is: "written", as: found.as };
  if (found === "missing")
    return isRenderedElsewhere(path, tree) ? { is: "unknown" } : { is: "missing" };
  return { is: "there", pages: tree.isFolder(path) ? findReadmes(path, tree) : [path] };
}

/** Without an HTML page next to it, documents are rendered to HTML elsewhere. */
const isRenderedElsewhere = (path: string, tree: Context["tree"]): boolean =>
  path.endsWith(".html") &&
  !tree.files.some((file) => file.endsWith(".html") && getFolder(file) === getFolder(path));

/** GitHub shows the README of a folder. */
const findReadmes = (folder: string, tree: Context["tree"]): string[] =>
  ["README.md", "readme.md", "Readme.md", "README.markdown"]
    .map((name) => (folder === "" ? name : `${folder}/${name}`))
    .filter((path) => tree.has(path));
