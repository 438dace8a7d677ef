import { createNameTest } from "../../changes/filter.ts";
import type { MeasuredFile } from "../../changes/repository.ts";
import { lockFileGlobs } from "../lock-files.ts";

const alwaysIgnored = [...lockFileGlobs, "dist/**", "**/node_modules/**", "archives/**"];

/** Splits a change into counted and ignored files. A renamed file is ignored only if both of its names are. */
export function splitIgnored(
  files: readonly MeasuredFile[],
  ignore: readonly string[],
): { counted: MeasuredFile[]; leftOut: MeasuredFile[] } {
  const ignored = createNameTest([...alwaysIgnored, ...ignore]);
  const isLeftOut = (file: MeasuredFile): boolean =>
    file.generated || listNames(file).every(ignored);
  return { counted: files.filter((file) => !isLeftOut(file)), leftOut: files.filter(isLeftOut) };
}

/** Selects the files that match a glob; a renamed file matches by either name. */
export function filterByGlob(files: readonly MeasuredFile[], glob: string): MeasuredFile[] {
  const matches = createNameTest([glob]);
  return files.filter((file) => listNames(file).some(matches));
}

const listNames = ({ path, previousPath, status }: MeasuredFile): string[] =>
  status === "renamed" && previousPath !== null ? [path, previousPath] : [path];
