import * as z from "zod";
import { ApiError } from "../../../model/api-error.ts";
import type { BranchFile, GitHubApi } from "../../platform.ts";
import { largestObject } from "../largest-object.ts";
import type { ApiRequests } from "./api-requests.ts";

const Sha = z.string().regex(/^[0-9a-f]{40,64}$/);
const GitObject = z.object({ sha: Sha });
const Ref = z.object({ object: GitObject });
const Tree = z.object({
  truncated: z.boolean(),
  tree: z.array(
    z.object({ path: z.string(), type: z.string(), sha: Sha, size: z.int().min(0).optional() }),
  ),
});
const Blob = z.object({ content: z.string(), encoding: z.literal("base64") });
const Commit = z.object({ tree: GitObject });

const toReadPurpose = (branch: string) => ({
  purpose: `read the branch ${branch}`,
  permission: "contents: read",
});
const toWritePurpose = (branch: string) => ({
  purpose: `write to the branch ${branch}`,
  permission: "contents: write",
});

/** Makes up to three requests. */
export async function readBranchFile(
  requests: ApiRequests,
  branch: string,
  name: string,
): Promise<BranchFile | null> {
  const commit = await readHead(requests, branch);
  if (commit === null) return null;
  const { tree, truncated } = await requests.ask(Tree, {
    route: "GET /git/trees/{tree_sha}",
    parameters: { tree_sha: commit },
    ...toReadPurpose(branch),
  });
  const file = tree.find(({ path, type }) => path === name && type === "blob");
  if (file !== undefined)
    return { commit, bytes: await readBlob(requests, branch, { name, ...file }) };
  if (!truncated) return { commit, bytes: null };
  const message = `GitHub did not list all files of the branch ${branch}: it has too many.`;
  throw new ApiError("failed", message);
}

async function readHead(requests: ApiRequests, branch: string): Promise<string | null> {
  try {
    const parameters = { ref: `heads/${branch}` };
    const { object } = await requests.ask(Ref, {
      route: "GET /git/ref/{ref}",
      parameters,
      ...toReadPurpose(branch),
    });
    return object.sha;
  } catch (error) {
    if (error instanceof ApiError && error.reason === "not-found") return null;
    throw error;
  }
}

async function readBlob(
  requests: ApiRequests,
  branch: string,
  { name, sha, size = 0 }: { name: string; sha: string; size?: number | undefined },
): Promise<Uint8Array> {
  if (size > largestObject) {
    const expected = `at most ${largestObject} are read`;
    throw new ApiError("failed", `${name} of the branch ${branch} has ${size} bytes; ${expected}.`);
  }
  const { content } = await requests.ask(Blob, {
    route: "GET /git/blobs/{file_sha}",
    parameters: { file_sha: sha },
    ...toReadPurpose(branch),
  });
  return Buffer.from(content, "base64");
}

/**
 * Makes five requests, four for a new branch. Objects made before the branch is moved are invisible, and GitHub deletes
 * them if it is not. GitHub makes the token's owner the author.
 */
export async function commitFile(
  requests: ApiRequests,
  { branch, name, bytes, message, parent }: Parameters<GitHubApi["commitFile"]>[0],
): ReturnType<GitHubApi["commitFile"]> {
  const make = async (route: `POST /git/${string}`, parameters: object): Promise<string> =>
    (await requests.ask(GitObject, { route, parameters, ...toWritePurpose(branch) })).sha;
  const base = parent === null ? {} : { base_tree: await readTreeId(requests, branch, parent) };
  const content = Buffer.from(bytes).toString("base64");
  const blob = await make("POST /git/blobs", { content, encoding: "base64" });
  const file = { path: name, mode: "100644", type: "blob", sha: blob };
  const tree = await make("POST /git/trees", { ...base, tree: [file] });
  const parents = parent === null ? [] : [parent];
  const commit = await make("POST /git/commits", { message, tree, parents });
  return moveBranch(requests, branch, commit, parent === null);
}

/** GitHub often accepts a commit's id in place of its tree's, but does not document it. */
async function readTreeId(requests: ApiRequests, branch: string, commit: string): Promise<string> {
  const parameters = { commit_sha: commit };
  const { tree } = await requests.ask(Commit, {
    route: "GET /git/commits/{commit_sha}",
    parameters,
    ...toReadPurpose(branch),
  });
  return tree.sha;
}

async function moveBranch(
  requests: ApiRequests,
  branch: string,
  sha: string,
  isNew: boolean,
): Promise<"committed" | "conflict"> {
  const request = isNew
    ? { route: "POST /git/refs" as const, parameters: { ref: `refs/heads/${branch}`, sha } }
    : {
        route: "PATCH /git/refs/{ref}" as const,
        parameters: { ref: `heads/${branch}`, sha, force: false },
      };
  try {
    await requests.ask(z.unknown(), { ...request, ...toWritePurpose(branch) });
    return "committed";
  } catch (error) {
    if (isConflict(error)) return "conflict";
    throw error;
  }
}

const Refused = z.object({ cause: z.object({ status: z.int(), message: z.string() }) });

/**
 * GitHub's words for a branch that was moved, made, deleted or is being written meanwhile; all come with 422, which it
 * answers to requests that are wrong as well.
 */
const conflictWords =
  /not a fast forward|reference already exists|reference does not exist|reference update failed/i;

function isConflict(error: unknown): boolean {
  const refused = Refused.safeParse(error).data?.cause;
  return (
    refused?.status === 409 || (refused?.status === 422 && conflictWords.test(refused.message))
  );
}
