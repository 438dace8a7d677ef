import { createNameTest } from "../../changes/filter.ts";
import type { MeasuredFile } from "../../changes/repository.ts";
import { lockFileGlobs } from "../lock-files.ts";

const alwaysIgnored = [...lockFileGlobs, "dist/**", "**/node_modules/**", "archives/**"];

/** Parts a change into what counts and what does not. A renamed file is left out when it is so under both of its names. */
export function splitIgnored(
  files: readonly MeasuredFile[],
  ignore: readonly string[],
): { counted: MeasuredFile[]; leftOut: MeasuredFile[] } {
  const ignored = nameTest([...alwaysIgnored, ...ignore]);
  const isLeftOut = (file: MeasuredFile): boolean =>
    file.generated || listNames(file).every(ignored);
  return { counted: files.filter((file) => !isLeftOut(file)), leftOut: files.filter(isLeftOut) };
}

/** A change of the files that match: a renamed one is a change under both of its names. */
export function filterByGlob(files: readonly MeasuredFile[], glob: string): MeasuredFile[] {
  const matches = nameTest([glob]);
  return files.filter((file) => listNames(file).some(matches));
}

const listNames = ({ path, previousPath, status }: MeasuredFile): string[] =>
  status === "renamed" && previousPath !== null ? [path, previousPath] : [path];
