import type { GitHubApi } from "../../../src/platform/platform.ts";

interface Commit {
  parent: string | null;
  message: string;
  files: ReadonlyMap<string, Uint8Array>;
}

/** A repository's branches in memory, which move forward only. */
export class RememberedBranches {
  readonly commits = new Map<string, Commit>();
  readonly heads = new Map<string, string>();
  /** Thrown instead of an answer, once each. */
  readonly faults: Partial<Record<"branchFile" | "commitFile", Error[]>> = {};

  readonly api: Pick<GitHubApi, "branchFile" | "commitFile"> = {
    branchFile: async (branch, name) => {
      this.#failIfAsked("branchFile");
      const commit = this.heads.get(branch);
      if (commit === undefined) return null;
      return { commit, bytes: this.commits.get(commit)!.files.get(name) ?? null };
    },
    commitFile: async ({ branch, name, bytes, message, parent }) => {
      this.#failIfAsked("commitFile");
      if ((this.heads.get(branch) ?? null) !== parent) return "conflict";
      const files = new Map(parent === null ? [] : this.commits.get(parent)!.files);
      const commit = `commit-${this.commits.size + 1}`;
      this.commits.set(commit, { parent, message, files: files.set(name, bytes) });
      this.heads.set(branch, commit);
      return "committed";
    },
  };

  #failIfAsked(call: "branchFile" | "commitFile"): void {
    const fault = this.faults[call]?.shift();
    if (fault !== undefined) throw fault;
  }
}
