import { isAbsolute, join } from "node:path";
import { limits } from "../../model/limits.ts";
import { messageOf } from "../../model/reasons.ts";
import type { Files } from "../../platform/platform.ts";
import { leadsOut } from "../persisted-path.ts";
/** Where files of problem matchers may lie. Both are absolute. */
export interface MatcherPlaces {
  files: Pick<Files, "readText">;
  /** Where relative names begin. */
  workspace: string;
  /** null: the job has none. */
  temporaryFolder: string | null;
}

/**
 * Opens a file of problem matchers that a stage named.
 * @param read makes something of its text, or throws an error for people
 * @returns what is wrong with it, as a text
 */
export async function openMatchers<T extends object>(
  { files, workspace, temporaryFolder }: MatcherPlaces,
  file: string,
  read: (text: string) => T,
): Promise<T | string> {
  if (file.includes("\0")) return "no file has a null byte in its name";
  const path = isAbsolute(file) ? file : join(workspace, file);
  const folders = [workspace, temporaryFolder].filter((folder) => folder !== null);
  const around = folders.filter((folder) => !leadsOut(folder, path));
  if (around.length === 0)
    return "a file of problem matchers has to lie in the workspace, or in the folder that RUNNER_TEMP names";
  let problem: string | null = null;
  // A link in one of them may lead into the other one. What is wrong is told of where the file is named.
  for (const within of new Set([...around, ...folders])) {
    try {
      const text = await files.readText(path, { within, most: limits.matcherFile.value });
      if (text !== undefined) return readOr(read, text);
      problem ??= "there is no such file";
    } catch (error) {
      problem ??= messageOf(error);
    }
  }
  return problem ?? "there is no such file";
}

function readOr<T extends object>(read: (text: string) => T, text: string): T | string {
  try {
    return read(text);
  } catch (error) {
    return messageOf(error);
  }
}
