import { join } from "node:path/posix";
import type { Context } from "./context.ts";
import { findNearestName } from "./nearest.ts";
import type { Package } from "./packages.ts";
import type { Page } from "./page.ts";
import { type Problem, createProblemAt, quote, type ProblemText } from "./problem.ts";
import type { DocumentCommand } from "./references.ts";
import type { PlacedText } from "./place.ts";

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
  if (call === null) return null;
  const packages = await findPackages(call, folder, folders.length > 0, context);
  if (packages.length === 0) return null;
  context.counts.scripts += 1;
  const hasScript = ({ scripts }: Package): boolean => scripts.has(call.name);
  if (packages.some(hasScript)) return null;
  const isNamed = call.folder !== null || call.workspace !== null || folders.length > 0;
  if (!isNamed && (await context.packages.readAll()).some(hasScript)) return null;
  const near = findNearestName(call.name, new Set(packages.flatMap(({ scripts }) => [...scripts])));
  const problem = describeMissingScript(call, packages, near);
  return createProblemAt(page.path, call.placed ?? words[0]!, problem);
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

/** A call of a package script. */
export interface ScriptCall {
  name: string;
  /** The script's name in the document; null if it is implied, as in `npm t`. */
  placed: PlacedText | null;
  /** The folder given by `--prefix`, `-C` or `--cwd`. */
  folder: string | null;
  /** The package given by `--workspace`, `--filter` or `yarn workspace`. */
  workspace: string | null;
}

interface Manager {
  folder: readonly string[];
  workspace: readonly string[];
  /** Options that run the script in every package that has it. */
  anywhere: readonly string[];
  run: readonly string[];
  /** Commands that run a script, with its name. */
  commands: ReadonlyMap<string, string>;
}

const test = new Map([
  ["test", "test"],
  ["t", "test"],
  ["tst", "test"],
  ["start", "start"],
]);

// docs.npmjs.com/cli/v11/commands, pnpm.io/cli/run, classic.yarnpkg.com/en/docs/cli
const npm: Manager = {
  folder: ["--prefix", "-C"],
  workspace: ["--workspace", "-w"],
  anywhere: ["--workspaces", "-ws", "--if-present", "--global", "-g"],
  run: ["run", "run-script", "rum", "urn"],
  commands: new Map([...test, ["stop", "stop"]]),
};
const pnpm: Manager = {
  folder: ["--dir", "-C"],
  workspace: ["--filter", "-F"],
  anywhere: ["--recursive", "-r", "--if-present", "--workspace-root", "-w"],
  run: ["run", "run-script"],
  commands: test,
};
const yarn: Manager = {
  folder: ["--cwd"],
  workspace: [],
  anywhere: ["--top-level", "-T"],
  run: [],
  commands: new Map(),
};
const managers: ReadonlyMap<string, Manager> = new Map(Object.entries({ npm, pnpm, yarn }));

/** Names that are not programs, so that `yarn build` can only mean a script. */
const scriptNames = new Set(["build", "dev", "format", "lint", "start", "test"]);

/**
 * Parses the script that a command runs; null if it runs none or it is uncertain. `yarn x`, `yarn run x` and `pnpm x`
 * fall back to a program, so only build, dev, format, lint, start, test and names with a colon are certain to be
 * scripts.
 */
function parseScriptCall(words: readonly PlacedText[]): ScriptCall | null {
  const manager = managers.get(words[0]?.text ?? "");
  const read = manager === undefined ? null : parseOptions(words.slice(1), manager);
  if (manager === undefined || read === null) return null;
  const { operands, folder } = read;
  const inWorkspace = manager === yarn && operands[0]?.text === "workspace";
  const workspace = inWorkspace ? (operands[1]?.text ?? null) : read.workspace;
  const [first, second] = inWorkspace ? operands.slice(2) : operands;
  if (first === undefined) return null;
  const called = parseScript(first, second, manager);
  return called === null || isPlaceholderName(called.name)
    ? null
    : { ...called, folder, workspace };
}

function parseScript(
  first: PlacedText,
  second: PlacedText | undefined,
  manager: Manager,
): Pick<ScriptCall, "name" | "placed"> | null {
  if (manager.run.includes(first.text)) {
    if (second === undefined || second.text === "env") return null;
    return { name: second.text, placed: second };
  }
  const command = manager.commands.get(first.text);
  if (command !== undefined) return { name: command, placed: null };
  if (manager === npm) return null;
  const script = first.text === "run" ? second : first;
  if (script === undefined || !(scriptNames.has(script.text) || script.text.includes(":")))
    return null;
  return { name: script.text, placed: script };
}

/** Whether the name is in capitals or has characters that script names do not have. */
const isPlaceholderName = (name: string): boolean =>
  /^[A-Z_]+$/.test(name) || !/^\w[\w:./@-]*$/.test(name) || name.includes("..");

/** Separates options from operands; null if the script runs in every package that has it. */
function parseOptions(
  words: readonly PlacedText[],
  manager: Manager,
): { operands: PlacedText[]; folder: string | null; workspace: string | null } | null {
  const read = {
    operands: [] as PlacedText[],
    folder: null as string | null,
    workspace: null as string | null,
  };
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!;
    if (word.text === "--") break;
    if (!word.text.startsWith("-")) {
      read.operands.push(word);
      continue;
    }
    const [name, value] = word.text.split("=", 2);
    if (manager.anywhere.includes(name!)) return null;
    const key = manager.folder.includes(name!)
      ? "folder"
      : manager.workspace.includes(name!)
        ? "workspace"
        : null;
    if (key === null) continue;
    if (value === undefined) index += 1;
    read[key] = value ?? words[index]?.text ?? null;
  }
  return read;
}
