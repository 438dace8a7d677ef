import { join } from "node:path/posix";
import type { Context } from "./context.ts";
import { findNearestName } from "./nearest.ts";
import type { Package } from "./packages.ts";
import type { Page } from "./page.ts";
import { type Problem, createProblemAt, quote, type ProblemText } from "./problem.ts";
import type { DocumentCommand } from "./references.ts";
import { type ScriptCall, parseScriptCall } from "./script-call.ts";

/**
 * Checks that the script of a command is in the package.json of the folder or workspace that the command names, or else
 * of the document's folder or one above it. Skips commands without such a package, documents about the reader's own
 * project, documents that a site shows to users of the package, and scripts that another package of the repository has.
 * @param folder that the command runs in
 */
export async function checkScript(
  { words, folders }: DocumentCommand,
  page: Page,
  folder: string,
  context: Context,
): Promise<Problem | null> {
  if (page.describesOtherProject || context.getSite(page) !== null) return null;
  const call = parseScriptCall(words);
  const packages =
    call === null ? [] : await findPackages(call, folder, folders.length > 0, context);
  if (call === null || packages.length === 0) return null;
  context.counts.scripts += 1;
  if (packages.some(({ scripts }) => scripts.has(call.name))) return null;
  const isNamed = call.folder !== null || call.workspace !== null || folders.length > 0;
  const hasScript = ({ scripts }: Package): boolean => scripts.has(call.name);
  if (!isNamed && (await context.packages.readAll()).some(hasScript)) return null;
  const near = findNearestName(call.name, new Set(packages.flatMap(({ scripts }) => [...scripts])));
  return createProblemAt(
    page.path,
    call.placed ?? words[0]!,
    describeMissingScript(call, packages, near),
    null,
  );
}

/** @param entered whether a `cd` entered the folder: then only the nearest package counts */
async function findPackages(
  call: ScriptCall,
  folder: string,
  entered: boolean,
  { packages, tree }: Context,
): Promise<Package[]> {
  const { workspace } = call;
  if (workspace !== null) {
    const all = await packages.readAll();
    return all.filter(
      (one) => one.name === workspace || one.folder === workspace.replace(/^\.\/|\/$/g, ""),
    );
  }
  if (call.folder !== null) {
    const path = [join(folder, call.folder), join(call.folder)].map((one) =>
      one.replace(/^\.$|\/$/, ""),
    );
    const found = await Promise.all(
      path.filter((one) => tree.isFolder(one)).map((one) => packages.readIn(one)),
    );
    return found.filter((one) => one !== null).slice(0, 1);
  }
  const above = await packages.readAbove(folder);
  return entered ? above.slice(0, 1) : above;
}

function describeMissingScript(
  call: ScriptCall,
  packages: readonly Package[],
  near: string | null,
): ProblemText {
  const files = packages.map(({ path }) => path).join(" and ");
  return {
    rule: "missing-script",
    title: "Missing script",
    message: `There is no script ${quote(call.name)} in ${files}.`,
    fix: `${near === null ? "Use an existing script" : `Did you mean ${quote(near)}? If not, add it`}${near === null ? ", or add this one." : "."}`,
  };
}
