import { createHash } from "node:crypto";

/** An entry of a tree. Only files in the root are kept: nobody writes others. */
export interface TreeEntry {
  path: string;
  mode: string;
  /** Id of a blob. */
  sha: string;
}

export interface GitCommit {
  tree: string;
  parents: readonly string[];
  message: string;
  /** ISO 8601, to the second. */
  date: string;
}

/** A commit of a branch, as tests see it. */
export interface HeldCommit {
  sha: string;
  message: string;
  parents: readonly string[];
  files: ReadonlyMap<string, Buffer>;
}

/** The branches of the repository, as tests see and change them. */
export interface BranchesOfTests {
  /** Newest first, along the first parents; empty: there is no such branch. */
  commits(branch: string): HeldCommit[];
  /** A commit by somebody else, with these files besides those that are there. The branch is made when it is missing. */
  commit(branch: string, files: Readonly<Record<string, string | Buffer>>): HeldCommit;
}

/** Git's objects, with git's own ids. */
export class GitStore {
  readonly blobs = new Map<string, Buffer>();
  readonly trees = new Map<string, readonly TreeEntry[]>();
  readonly commits = new Map<string, GitCommit>();

  addBlob(bytes: Buffer): string {
    return keep(this.blobs, idOf("blob", bytes), bytes);
  }

  /** @param base entries that stay, unless one of the same path replaces them */
  addTree(base: readonly TreeEntry[], added: readonly TreeEntry[]): string {
    const byPath = new Map([...base, ...added].map((entry) => [entry.path, entry]));
    const entries = [...byPath.values()].sort((one, other) => (one.path < other.path ? -1 : 1));
    const parts = entries.map(({ path, mode, sha }) =>
      Buffer.concat([Buffer.from(`${mode} ${path}\0`), Buffer.from(sha, "hex")]),
    );
    return keep(this.trees, idOf("tree", Buffer.concat(parts)), entries);
  }

  addCommit(commit: GitCommit): string {
    const { tree, parents, message, date } = commit;
    const by = `octocat <octocat@github.com> ${Date.parse(date) / 1_000} +0000`;
    const lines = [`tree ${tree}`, ...parents.map((sha) => `parent ${sha}`), `author ${by}`];
    const text = [...lines, `committer ${by}`, "", message].join("\n");
    return keep(this.commits, idOf("commit", Buffer.from(text)), commit);
  }

  /** Whether one is the other, or comes before it. */
  isAncestor(one: string, other: string): boolean {
    const parents = this.commits.get(other)?.parents ?? [];
    return one === other || parents.some((parent) => this.isAncestor(one, parent));
  }

  /** @param branches commits by the name of the branch */
  forTests(branches: () => Map<string, string>): BranchesOfTests {
    const commits = (branch: string): HeldCommit[] => [...this.#line(branches().get(branch))];
    return {
      commits,
      commit: (branch, files) => {
        const parent = branches().get(branch);
        const added = Object.entries(files).map(([path, content]) => ({
          path,
          mode: "100644",
          sha: this.addBlob(Buffer.from(content)),
        }));
        const tree = this.addTree(this.#entriesOf(parent), added);
        const parents = parent === undefined ? [] : [parent];
        branches().set(branch, this.addCommit({ tree, parents, message: "by somebody else", date: now() }));
        return commits(branch)[0]!;
      },
    };
  }

  #entriesOf(commit: string | undefined): readonly TreeEntry[] {
    return this.trees.get(this.commits.get(commit ?? "")?.tree ?? "") ?? [];
  }

  *#line(from: string | undefined): Generator<HeldCommit> {
    for (let sha = from; sha !== undefined; sha = this.commits.get(sha)?.parents[0]) {
      const { message, parents } = this.commits.get(sha)!;
      const files = this.#entriesOf(sha).map(({ path, sha: blob }) => [path, this.blobs.get(blob)!] as const);
      yield { sha, message, parents, files: new Map(files) };
    }
  }
}

/** To the second, as git keeps it. */
export const now = (): string => `${new Date().toISOString().slice(0, 19)}Z`;

/** @see https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
const idOf = (type: string, bytes: Buffer): string =>
  createHash("sha1").update(`${type} ${bytes.length}\0`).update(bytes).digest("hex");

function keep<Value>(objects: Map<string, Value>, id: string, value: Value): string {
  objects.set(id, value);
  return id;
}
