import type { PlacedText } from "./place.ts";

/** A script that a package manager is to run. */
export interface ScriptCall {
  name: string;
  /** Where its name stands; null: it goes without, as in `npm t`. */
  placed: PlacedText | null;
  /** The folder that the command names (`--prefix`, `-C`, `--cwd`). */
  folder: string | null;
  /** The package that it names (`--workspace`, `--filter`, `yarn workspace`). */
  workspace: string | null;
}

interface Manager {
  folder: readonly string[];
  workspace: readonly string[];
  /** With these, it is run wherever there is such a script. */
  anywhere: readonly string[];
  run: readonly string[];
  /** Commands that run a script. */
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

/** Names that are no programs, so that `yarn build` can only mean a script. */
const scriptNames = new Set(["build", "dev", "format", "lint", "start", "test"]);

/**
 * The script that a command runs; null: none, or nobody can tell. `yarn x`, `yarn run x` and `pnpm x` run a program when there is
 * no such script, so there only build, dev, format, lint, start, test and names with a colon are known to be scripts.
 */
export function parseScriptCall(words: readonly PlacedText[]): ScriptCall | null {
  const manager = managers.get(words[0]?.text ?? "");
  const read = manager === undefined ? null : parseOptions(words.slice(1), manager);
  if (manager === undefined || read === null) return null;
  const { given, folder } = read;
  const inWorkspace = manager === yarn && given[0]?.text === "workspace";
  const workspace = inWorkspace ? (given[1]?.text ?? null) : read.workspace;
  const [first, second] = inWorkspace ? given.slice(2) : given;
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

/** A name in capitals, or of other characters than names of scripts have. */
const isPlaceholderName = (name: string): boolean =>
  /^[A-Z_]+$/.test(name) || !/^\w[\w:./@-]*$/.test(name) || name.includes("..");

/** Sorts options from the rest; null: it is run wherever there is such a script. */
function parseOptions(
  words: readonly PlacedText[],
  manager: Manager,
): { given: PlacedText[]; folder: string | null; workspace: string | null } | null {
  const read = {
    given: [] as PlacedText[],
    folder: null as string | null,
    workspace: null as string | null,
  };
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!;
    if (word.text === "--") break;
    if (!word.text.startsWith("-")) {
      read.given.push(word);
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
