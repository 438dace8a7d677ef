import type { Call } from "./api-description.ts";
import { type Answer, jsonAnswer } from "./exchange.ts";
import { type GitStore, now, type TreeEntry } from "./git-store.ts";
import { notFound, type RestMethod, restError, type Sample } from "./rest-answers.ts";
import type { ServiceState } from "./state.ts";

type Operations =
  | "git/get-ref"
  | "git/create-ref"
  | "git/update-ref"
  | "git/get-tree"
  | "git/create-tree"
  | "git/get-blob"
  | "git/create-blob"
  | "git/get-commit"
  | "git/create-commit";

/** Bodies that the description allows. */
interface SentTree {
  base_tree?: string;
  tree: (Omit<TreeEntry, "sha"> & { sha?: string | null; content?: string })[];
}
interface SentCommit {
  message: string;
  tree: string;
  parents?: string[];
}

/** The Git data API over branches and the files in their root. */
export class GitData {
  readonly #state: ServiceState;
  readonly #store: GitStore;
  readonly #url: string;

  constructor(state: ServiceState, store: GitStore, repository: string) {
    this.#state = state;
    this.#store = store;
    this.#url = `https://api.github.com/repos/${repository}/git`;
  }

  readonly methods: Record<Operations, RestMethod> = {
    "git/get-ref": (call, sample) => this.#getRef(call, sample as Sample),
    "git/create-ref": (call, sample) => this.#createRef(call, sample as Sample),
    "git/update-ref": (call, sample) => this.#updateRef(call, sample as Sample),
    "git/get-tree": (call) => this.#getTree(call),
    "git/create-tree": (call) => this.#createTree(call),
    "git/get-blob": (call, sample) => this.#getBlob(call, sample as Sample),
    "git/create-blob": (call) => this.#createBlob(call),
    "git/get-commit": (call, sample) => {
      const sha = call.path["commit_sha"] ?? "";
      return this.#store.commits.has(sha) ? this.#commit(200, sha, sample as Sample) : notFound();
    },
    "git/create-commit": (call, sample) => this.#createCommit(call, sample as Sample),
  };

  #getRef({ path }: Call, sample: Sample): Answer {
    const branch = branchOf(`refs/${path["ref"]}`);
    return branch !== undefined && this.#state.branches.has(branch)
      ? this.#ref(200, branch, sample)
      : notFound();
  }

  #createRef({ body }: Call, sample: Sample): Answer {
    const { ref, sha } = body as { ref: string; sha: string };
    const branch = branchOf(ref);
    if (branch === undefined) return restError(422, `${ref} is not a valid ref name.`);
    if (this.#state.branches.has(branch)) return restError(422, "Reference already exists");
    return this.#point(201, branch, sha, sample);
  }

  #updateRef({ path, body }: Call, sample: Sample): Answer {
    const { sha, force = false } = body as { sha: string; force?: boolean };
    const branch = branchOf(`refs/${path["ref"]}`) ?? "";
    const head = this.#state.branches.get(branch);
    // Not 404, though reading answers so: github/lock, pull request 48.
    if (head === undefined) return restError(422, "Reference does not exist");
    if (this.#store.commits.has(sha) && !force && !this.#store.isAncestor(head, sha))
      return restError(422, "Update is not a fast forward");
    return this.#point(200, branch, sha, sample);
  }

  #point(status: number, branch: string, sha: string, sample: Sample): Answer {
    if (!this.#store.commits.has(sha)) return restError(422, "Object does not exist");
    this.#state.branches.set(branch, sha);
    return this.#ref(status, branch, sample);
  }

  #ref(status: number, branch: string, sample: Sample): Answer {
    const sha = this.#state.branches.get(branch)!;
    const url = `${this.#url}/refs/heads/${encodeURIComponent(branch)}`;
    const object = { type: "commit", sha, url: `${this.#url}/commits/${sha}` };
    return jsonAnswer(status, { ...sample, ref: `refs/heads/${branch}`, url, object });
  }

  /** By the id of the tree, or of a commit: GitHub then gives that one back. */
  #getTree({ path }: Call): Answer {
    const asked = path["tree_sha"] ?? "";
    const tree = this.#store.commits.get(asked)?.tree ?? asked;
    return this.#store.trees.has(tree) ? this.#tree(200, asked, tree) : notFound();
  }

  #createTree({ body }: Call): Answer {
    const { base_tree, tree } = body as SentTree;
    const base = base_tree === undefined ? [] : this.#store.trees.get(base_tree);
    if (base === undefined) return restError(422, "base_tree is not a valid tree oid");
    const added = tree.map(({ path, mode, sha, content }) => ({
      path,
      mode,
      sha: sha ?? this.#store.addBlob(Buffer.from(content ?? "")),
    }));
    if (added.some(({ sha }) => !this.#store.blobs.has(sha)))
      return restError(422, "tree.sha is not a valid blob");
    const made = this.#store.addTree(base, added);
    return this.#tree(201, made, made);
  }

  #tree(status: number, shown: string, id: string): Answer {
    const entries = this.#store.trees.get(id) ?? [];
    const { limit } = this.#state.listings;
    const tree = entries.slice(0, limit).map(({ path, mode, sha }) => ({
      path,
      mode,
      type: "blob",
      sha,
      size: this.#store.blobs.get(sha)?.length,
      url: `${this.#url}/blobs/${sha}`,
    }));
    return jsonAnswer(status, {
      sha: shown,
      url: `${this.#url}/trees/${shown}`,
      tree,
      truncated: entries.length > limit,
    });
  }

  #getBlob({ path }: Call, sample: Sample): Answer {
    const sha = path["file_sha"] ?? "";
    const bytes = this.#store.blobs.get(sha);
    if (bytes === undefined) return notFound();
    // In lines of 60 characters, as GitHub writes it.
    const content = bytes.toString("base64").replace(/.{1,60}/g, "$&\n");
    const url = `${this.#url}/blobs/${sha}`;
    return jsonAnswer(200, { ...sample, sha, url, size: bytes.length, content, encoding: "base64" });
  }

  #createBlob({ body }: Call): Answer {
    const { content, encoding = "utf-8" } = body as { content: string; encoding?: "utf-8" | "base64" };
    const sha = this.#store.addBlob(Buffer.from(content, encoding));
    return jsonAnswer(201, { sha, url: `${this.#url}/blobs/${sha}` });
  }

  #createCommit({ body }: Call, sample: Sample): Answer {
    const { message, tree, parents = [] } = body as SentCommit;
    if (!this.#store.trees.has(tree)) return restError(422, "Tree SHA does not exist");
    if (parents.some((parent) => !this.#store.commits.has(parent)))
      return restError(422, "Parent SHA does not exist or is not a commit object");
    return this.#commit(201, this.#store.addCommit({ tree, parents, message, date: now() }), sample);
  }

  #commit(status: number, sha: string, sample: Sample): Answer {
    const { tree, parents, message, date } = this.#store.commits.get(sha)!;
    const by = { name: "octocat", email: "octocat@github.com", date };
    const url = (kind: string, id: string) => `${this.#url}/${kind}/${id}`;
    return jsonAnswer(status, {
      ...sample,
      sha,
      message,
      url: url("commits", sha),
      html_url: url("commits", sha),
      author: by,
      committer: by,
      tree: { sha: tree, url: url("trees", tree) },
      parents: parents.map((id) => ({ sha: id, url: url("commits", id), html_url: url("commits", id) })),
    });
  }
}

const branchOf = (ref: string): string | undefined => /^refs\/heads\/(.+)$/.exec(ref)?.[1];

/** What GitHub takes, and this service does not know. */
export function gitMistakes({ operation, body }: Call): string[] {
  if (operation !== "git/create-tree") return [];
  return (body as SentTree).tree.flatMap(({ path, sha, content }) => [
    ...(path.includes("/") ? [`${path}: only files in the root are known here`] : []),
    ...((sha == null) === (content === undefined)
      ? [`${path}: either sha or content, and none is deleted`]
      : []),
  ]);
}
