import { join } from "node:path";
import { limits } from "../model/limits.ts";
import { messageOf } from "../model/reasons.ts";
import type { Files, ReadOptions } from "../platform/platform.ts";
import { type CommandFiles, commandFileNames } from "./commands/files.ts";

const nameOf = (variable: string): string => variable.toLowerCase();

/** A private temporary folder with the files that a stage's process needs. One stage at a time has it for itself. */
export interface Workplace {
  folder: string;
  scriptName: string;
  /** GITHUB_OUTPUT and its like. */
  environment: Readonly<Record<string, string>>;
}

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

type OwnFiles = Pick<
  Files,
  "makeTemporaryFolder" | "write" | "readBytes" | "plainFiles" | "move" | "remove"
>;

/** @param outside.environment the step's */
export function createWorkplaces({
  files,
  environment,
}: {
  files: OwnFiles;
  environment: Readonly<Record<string, string>>;
}): Workplaces {
  const commandFiles = commandFileNames(environment);
  /** Folders with empty command files and nothing else. */
  const spare: string[] = [];
  let uses = 0;
  return {
    async take(scriptName, script) {
      const folder = spare.pop() ?? (await makeFolder(files, commandFiles));
      await files.write(join(folder, scriptName), script);
      const paths = commandFiles.map((variable) => [variable, join(folder, nameOf(variable))]);
      return { folder, scriptName, environment: Object.fromEntries(paths) };
    },
    async read({ folder, environment }) {
      const read = new Map<string, Uint8Array>();
      const bounds = { within: folder, most: limits.commandFile.value };
      for (const [variable, path] of Object.entries(environment)) {
        read.set(variable, await readCommandFile(files, variable, path, bounds));
      }
      return read;
    },
    async giveBack(workplace, left) {
      const { folder, scriptName } = workplace;
      if (left === null || !(await isUntouched(files, workplace, left)))
        return files.remove(folder);
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
): Promise<Uint8Array> {
  try {
    return (await files.readBytes(path, bounds)) ?? new Uint8Array(0);
  } catch (error) {
    throw new Error(`${variable} cannot be read: ${messageOf(error)}`, { cause: error });
  }
}

function makeFolder(files: OwnFiles, commandFiles: readonly string[]): Promise<string> {
  return files.makeTemporaryFolder(
    Object.fromEntries(commandFiles.map((variable) => [nameOf(variable), ""])),
  );
}

/** Nothing was written, and nothing is there besides the script; no link leads out of it or into it. */
async function isUntouched(
  files: OwnFiles,
  { folder, scriptName, environment }: Workplace,
  left: CommandFiles,
): Promise<boolean> {
  if ([...left.values()].some((bytes) => bytes.length > 0)) return false;
  const expected = [...Object.keys(environment).map(nameOf), scriptName].sort();
  const found = await files.plainFiles(folder);
  return found !== null && found.join("/") === expected.join("/");
}
