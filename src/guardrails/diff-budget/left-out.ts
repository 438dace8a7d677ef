import { createNameTest } from "../../changes/filter.ts";
import type { MeasuredFile } from "../../changes/repository.ts";
import { lockFileGlobs } from "../lock-files.ts";

const always = [...lockFileGlobs, "dist/**", "**/node_modules/**", "archives/**"];

/** Parts a change into what counts and what does not. A renamed file is left out when it is so under both of its names. */
export function partLeftOut(
  files: readonly MeasuredFile[],
  ignore: readonly string[],
): { counted: MeasuredFile[]; leftOut: MeasuredFile[] } {
  const ignored = createNameTest([...always, ...ignore]);
  const isLeftOut = (file: MeasuredFile): boolean => file.generated || namesOf(file).every(ignored);
  return { counted: files.filter((file) => !isLeftOut(file)), leftOut: files.filter(isLeftOut) };
}

/** A change of the files that match: a renamed one is a change under both of its names. */
export function matching(files: readonly MeasuredFile[], glob: string): MeasuredFile[] {
  const matches = createNameTest([glob]);
  return files.filter((file) => namesOf(file).some(matches));
}

const namesOf = ({ path, previousPath, status }: MeasuredFile): string[] =>
  status === "renamed" && previousPath !== null ? [path, previousPath] : [path];
