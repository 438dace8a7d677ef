import type { ChangeRequest } from "./facts.ts";

/** Where runs are written: never a change, even where they are committed. Relative to the repository root. */
export function ownFolders({ outputFolders = [] }: Pick<ChangeRequest, "outputFolders">): string[] {
  return [".runs", "out", ...outputFolders.filter(isBelowRoot)];
}

/** What lies outside is no part of the repository anyway, and the root itself is all of it. */
const isBelowRoot = (folder: string): boolean =>
  folder !== "" &&
  !/^(?:\/|[A-Za-z]:)/.test(folder) &&
  !folder.split("/").some((part) => /^\.{0,2}$/.test(part));
