/**
 * Names of the folders at a repository's root that this tool writes to, where no others were named: runs, and what is
 * told of them.
 */
export const ownFolders = { runs: ".runs", out: "out" } as const;
