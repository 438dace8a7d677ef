import { join } from "node:path";
import { limits } from "../model/limits.ts";
import { messageOf } from "../model/reasons.ts";
import type { Files, ReadOptions } from "../platform/platform.ts";

/**
 * The files that a stage's own workflow commands go to, by the variables that name them; what it writes there changes
 * nothing of the action's.
 */
const commandFiles = ["GITHUB_OUTPUT", "GITHUB_STATE", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STEP_SUMMARY"];

const nameOf = (variable: string): string => variable.toLowerCase();

/** A private temporary folder with the files that a stage's process needs. One stage at a time has it for itself. */
export interface Workplace {
  folder: string;
  scriptName: string;
  /** GITHUB_OUTPUT and its like. */
  environment: Readonly<Record<string, string>>;
}

/** What a stage wrote into its command files, by their variables. */
export type CommandFiles = ReadonlyMap<string, string>;

/**
 * Making and removing such a folder takes as long as starting the process, so that one that was left as it was found is
 * used again, under another name: whatever still knows the old one finds nothing there.
 */
export interface Workplaces {
  /** One with this script in it. */
  take(scriptName: string, script: string): Promise<Workplace>;
  /** Rejects, with a sentence for people, for one that is no longer a file of that folder, or is too large. */
  read(workplace: Workplace): Promise<CommandFiles>;
  /** @param left what the stage left in its command files; null: a process may still have them open */
  giveBack(workplace: Workplace, left: CommandFiles | null): Promise<void>;
  /** Removes those that are left. */
  close(): Promise<void>;
}

type OwnFiles = Pick<Files, "makeTemporaryFolder" | "write" | "readText" | "plainFiles" | "move" | "remove">;

export function createWorkplaces(files: OwnFiles): Workplaces {
  /** Folders with empty command files and nothing else. */
  const spare: string[] = [];
  let uses = 0;
  return {
    async take(scriptName, script) {
      const folder = spare.pop() ?? (await makeFolder(files));
      await files.write(join(folder, scriptName), script);
      const paths = commandFiles.map((variable) => [variable, join(folder, nameOf(variable))]);
      return { folder, scriptName, environment: Object.fromEntries(paths) };
    },
    async read({ folder, environment }) {
      const texts = new Map<string, string>();
      const bounds = { within: folder, most: limits.commandFile.value };
      for (const [variable, path] of Object.entries(environment)) {
        texts.set(variable, (await readCommandFile(files, variable, path, bounds)) ?? "");
      }
      return texts;
    },
    async giveBack(workplace, left) {
      const { folder, scriptName } = workplace;
      if (left === null || !(await isUntouched(files, workplace, left))) return files.remove(folder);
      await files.remove(join(folder, scriptName));
      uses += 1;
      const next = `${folder.replace(/~\d+$/, "")}~${uses}`;
      await files.move(folder, next);
      spare.push(next);
    },
    async close() {
      for (const folder of spare.splice(0)) await files.remove(folder);
    },
  };
}

async function readCommandFile(
  files: OwnFiles,
  variable: string,
  path: string,
  bounds: ReadOptions,
): Promise<string | undefined> {
  try {
    return await files.readText(path, bounds);
  } catch (error) {
    throw new Error(`${variable} cannot be read: ${messageOf(error)}`, { cause: error });
  }
}

function makeFolder(files: OwnFiles): Promise<string> {
  return files.makeTemporaryFolder(
    Object.fromEntries(commandFiles.map((variable) => [nameOf(variable), ""])),
  );
}

/** Nothing was written, and nothing is there besides the script; no link leads out of it or into it. */
async function isUntouched(
  files: OwnFiles,
  { folder, scriptName }: Workplace,
  left: CommandFiles,
): Promise<boolean> {
  if ([...left.values()].some((text) => text !== "")) return false;
  const expected = [...commandFiles.map(nameOf), scriptName].sort();
  const found = await files.plainFiles(folder);
  return found !== null && found.join("/") === expected.join("/");
}
