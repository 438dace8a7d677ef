/** Default folders at the repository's root that this tool writes to: runs, and their snapshots and statistics. */
export const ownFolders = { runs: ".runs", out: "out" } as const;
