import { join } from "node:path";
import { limits } from "../model/limits.ts";
import { messageOf } from "../model/reasons.ts";
import type { Files, FileReadOptions } from "../platform/platform.ts";
import { type CommandFiles, listCommandFiles } from "./commands/files.ts";

const toFileName = (variable: string): string => variable.toLowerCase();

/** A private temporary folder with the files that a stage's process needs, used by one stage at a time. */
export interface Workplace {
  folder: string;
  scriptName: string;
  /** Paths of the command files, by variables such as GITHUB_OUTPUT. */
  environment: Readonly<Record<string, string>>;
}

/**
 * Creating and removing such a folder takes as long as starting the process, so an unchanged one is reused. It gets a
 * new name, so that a process that still knows the old one finds nothing there.
 */
export interface Workplaces {
  /** Provides a folder that contains this script. */
  take(scriptName: string, script: string): Promise<Workplace>;
  /** Rejects, with a sentence for people, if a command file is too large or is no longer a file of that folder. */
  read(workplace: Workplace): Promise<CommandFiles>;
  /** @param left the contents of the command files; null: a process may still have them open */
  giveBack(workplace: Workplace, left: CommandFiles | null): Promise<void>;
  /** Removes the remaining folders. */
  close(): Promise<void>;
}

type WorkplaceFiles = Pick<
  Files,
  "makeTemporaryFolder" | "write" | "readBytes" | "plainFiles" | "move" | "remove"
>;

/** @param environment the step's */
export function createWorkplaces({
  files,
  environment,
}: {
  files: WorkplaceFiles;
  environment: Readonly<Record<string, string>>;
}): Workplaces {
  const commandFiles = listCommandFiles(environment);
  /** Folders with empty command files and nothing else. */
  const spare: string[] = [];
  let uses = 0;
  return {
    async take(scriptName, script) {
      const folder = spare.pop() ?? (await makeFolder(files, commandFiles));
      await files.write(join(folder, scriptName), script);
      const paths = commandFiles.map((variable) => [variable, join(folder, toFileName(variable))]);
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
  files: WorkplaceFiles,
  variable: string,
  path: string,
  bounds: FileReadOptions,
): Promise<Uint8Array> {
  try {
    return (await files.readBytes(path, bounds)) ?? new Uint8Array(0);
  } catch (error) {
    throw new Error(`${variable} cannot be read: ${messageOf(error)}`, { cause: error });
  }
}

function makeFolder(files: WorkplaceFiles, commandFiles: readonly string[]): Promise<string> {
  return files.makeTemporaryFolder(
    Object.fromEntries(commandFiles.map((variable) => [toFileName(variable), ""])),
  );
}

/** Whether the folder contains only the script and empty command files, all of them plain files. */
async function isUntouched(
  files: WorkplaceFiles,
  { folder, scriptName, environment }: Workplace,
  left: CommandFiles,
): Promise<boolean> {
  if ([...left.values()].some((bytes) => bytes.length > 0)) return false;
  const expected = [...Object.keys(environment).map(toFileName), scriptName].sort();
  const found = await files.plainFiles(folder);
  return found !== null && found.join("/") === expected.join("/");
}
