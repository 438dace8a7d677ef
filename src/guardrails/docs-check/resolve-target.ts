import type { Context } from "./context.ts";
import type { Page } from "./page.ts";
import type { Address } from "./references.ts";
import { isForGithub } from "./sites/elsewhere.ts";
import { listCandidateFiles, type Resolved, resolveOnSite } from "./sites/resolve.ts";
import type { SiteWithRoutes } from "./sites/routes.ts";
import type { SiteLink } from "./sites/site.ts";
import type { Target } from "./target.ts";
import { getFolder } from "./tree.ts";

/** `unknown`: what may come from a plugin, a template or another repository, or is served in a way that is not understood. */
export type TargetResolution =
  | Exclude<Resolved, { is: "missing" }>
  | { is: "missing" }
  | { is: "unknown" };

/** What a link or an image leads to: on the site that its document belongs to, else on GitHub. */
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
 * Whether one of the files that a link can mean is there on some machines: git ignores what programs make. The pages that a known
 * site makes are ignored as well (`*.html`), and are there only if their documents are.
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

/** Where no page of HTML is beside it, documents are made into pages by a program, somewhere else. */
const isRenderedElsewhere = (path: string, tree: Context["tree"]): boolean =>
  path.endsWith(".html") &&
  !tree.files.some((file) => file.endsWith(".html") && getFolder(file) === getFolder(path));

/** GitHub shows a folder with its README. */
const findReadmes = (folder: string, tree: Context["tree"]): string[] =>
  ["README.md", "readme.md", "Readme.md", "README.markdown"]
    .map((name) => (folder === "" ? name : `${folder}/${name}`))
    .filter((path) => tree.has(path));
