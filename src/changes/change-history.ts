import { type ChangeSet, GitError } from "../model/changes.ts";
import type { Git } from "../platform/platform.ts";
import { readRawChange, splitAtNul } from "./raw-diff.ts";
import type { ChangeHistory, CommitFacts } from "./repository.ts";

/** Commits of a change that are listed. */
const mostCommits = 50;
/** Earlier commits that are examined: a second's work in a large repository. */
const mostBefore = 1000;

export async function readChangeHistory(
  git: Git,
  changes: ChangeSet,
  since: Date,
): Promise<ChangeHistory> {
  const { base, head } = changes;
  const isShallow = await git.isShallow();
  if (head === null) return { commits: [], commitsOmitted: 0, isShallow, touched: null };
  const commits = parseCommits(await git.commits(base, head, mostCommits));
  const count = await git.countCommits(base, head);
  return {
    commits,
    commitsOmitted: Math.max(0, count - commits.length),
    isShallow,
    touched: isShallow || base === null ? null : await countTouches(git, base, since),
  };
}

/** Returns null where a partial clone lacks the trees. */
async function countTouches(
  git: Git,
  base: string,
  since: Date,
): Promise<Map<string, number> | null> {
  try {
    return parseTouches(await git.recentChanges(base, since, mostBefore));
  } catch (error) {
    if (error instanceof GitError) return null;
    throw error;
  }
}

/** Git prints a line that names each commit. */
function parseCommits(bytes: Uint8Array): CommitFacts[] {
  const text = new TextDecoder().decode(bytes);
  return [...text.matchAll(/([0-9a-f]{40,64})\0([^\0]*)\0([^\0]*)\0/g)].map(
    ([, id = "", author = "", subject = ""]) => ({ id, author, subject }),
  );
}

function parseTouches(bytes: Uint8Array): Map<string, number> {
  const fields = splitAtNul(bytes);
  const touches = new Map<string, number>();
  for (let at = 0; at < fields.length;) {
    const { change, next } = readRawChange(fields, at);
    touches.set(change.path, (touches.get(change.path) ?? 0) + 1);
    at = next;
  }
  return touches;
}
