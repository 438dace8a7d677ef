import { join } from "node:path/posix";
import type { Context } from "./context.ts";
import { nearest } from "./nearest.ts";
import type { Package } from "./packages.ts";
import type { Page, ShellCommand } from "./page.ts";
import { type Problem, problemAt, quoted, type Remark } from "./problem.ts";
import { type ScriptCall, scriptCallOf } from "./script-call.ts";

/**
 * Holds the script that a command runs against the package.json of the folder or workspace that the command names, else those of
 * the document's folder and above. Where there is none, nothing is known. A script that only another package has is a warning:
 * the command works there.
 * @param folder in which the command is run
 */
export async function checkScript(
  { words, folders }: ShellCommand,
  page: Page,
  folder: string,
  context: Context,
): Promise<Problem | null> {
  const call = scriptCallOf(words);
  const packages = call === null ? [] : await packagesFor(call, folder, folders.length > 0, context);
  if (call === null || packages.length === 0) return null;
  context.counts.scripts += 1;
  if (packages.some(({ scripts }) => scripts.has(call.name))) return null;
  const named = call.folder !== null || call.workspace !== null || folders.length > 0;
  const others = named ? [] : (await context.packages.all()).filter(({ scripts }) => scripts.has(call.name));
  const near = nearest(call.name, new Set(packages.flatMap(({ scripts }) => [...scripts])));
  const remark = others.length > 0 ? elsewhere(call, others) : nowhere(call, packages, near?.name);
  const instead = others.length === 0 && call.placed !== null && near?.only === true ? near.name : null;
  return problemAt(page.path, call.placed ?? words[0]!, remark, instead);
}

/** @param entered whether `cd` went to the folder: then only the nearest package can be meant */
async function packagesFor(
  call: ScriptCall,
  folder: string,
  entered: boolean,
  { packages, tree }: Context,
): Promise<Package[]> {
  const { workspace } = call;
  if (workspace !== null) {
    const all = await packages.all();
    return all.filter((one) => one.name === workspace || one.folder === workspace.replace(/^\.\/|\/$/g, ""));
  }
  if (call.folder !== null) {
    const path = [join(folder, call.folder), join(call.folder)].map((one) => one.replace(/^\.$|\/$/, ""));
    const found = await Promise.all(path.filter((one) => tree.isFolder(one)).map((one) => packages.in(one)));
    return found.filter((one) => one !== null).slice(0, 1);
  }
  const above = await packages.above(folder);
  return entered ? above.slice(0, 1) : above;
}

function nowhere(call: ScriptCall, packages: readonly Package[], near: string | undefined): Remark {
  const files = packages.map(({ path }) => path).join(" and ");
  return {
    rule: "missing-script",
    title: "Script does not exist",
    message: `There is no script ${quoted(call.name)} in ${files}.`,
    fix: `${near === undefined ? "Name a script that is there" : `Write ${quoted(near)} if that is meant`}, or add this one.`,
  };
}

function elsewhere(call: ScriptCall, others: readonly Package[]): Remark {
  const { path, folder } = others[0]!;
  const more = others.length > 1 ? ` and ${others.length - 1} more` : "";
  return {
    rule: "script-elsewhere",
    level: "warning",
    title: "Script of another package",
    message: `The script ${quoted(call.name)} is only in ${path}${more}, and the command does not say so.`,
    fix: `Name the folder, as in \`npm run ${call.name} --prefix ${folder === "" ? "." : folder}\`.`,
  };
}
