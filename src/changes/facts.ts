import { z } from "zod";

/** What a GitHub event says about what changed. Everything may be missing: payloads differ and grow. */
export interface EventFacts {
  /** GITHUB_EVENT_NAME. */
  name: string;
  /** The newest commit of the pull request. */
  headSha?: string | undefined;
  /** The commit that the pull request or the merge group is to land on. */
  baseSha?: string | undefined;
  /** What the pushed ref pointed at before; all zeros when it is new. */
  before?: string | undefined;
  /** The push replaced commits instead of adding to them. */
  forced?: boolean | undefined;
  /** The repository's default branch, as in `main`. */
  defaultBranch?: string | undefined;
  /** The pushed ref, as in `refs/heads/main`. */
  ref?: string | undefined;
}

/** Everything that decides what is compared with what. */
export interface ChangeRequest {
  /** The input `base` or `--base`: any revision. */
  explicitBase?: string | undefined;
  /** Only in GitHub Actions. */
  event?: EventFacts | undefined;
  /** The environment variable BASE_SHA. */
  baseSha?: string | undefined;
  /** True on a laptop: uncommitted changes and untracked files count. */
  includeWorkingTree: boolean;
  /** Where runs are written, besides `.runs` and `out`; relative to the repository root, with forward slashes. */
  runsFolder?: string | undefined;
  outFolder?: string | undefined;
  /** The task of the run. */
  task?: string | undefined;
}

const text = z.string().min(1).optional().catch(undefined);
const sha = z
  .string()
  .regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)
  .optional()
  .catch(undefined);
const part = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.object(shape).optional().catch(undefined);

const Payload = z.object({
  repository: part({ default_branch: text }),
  pull_request: part({ head: part({ sha }), base: part({ sha }) }),
  merge_group: part({ base_sha: sha }),
  before: sha,
  forced: z.boolean().optional().catch(undefined),
  ref: text,
});

/**
 * Picks the facts out of an event's payload. It never fails: what is missing or of the wrong type is left out, and events
 * that don't say what changed give the default branch alone.
 * @param name GITHUB_EVENT_NAME
 * @param payload the parsed content of GITHUB_EVENT_PATH
 */
export function factsOfEvent(name: string, payload: unknown): EventFacts {
  const parsed = Payload.safeParse(payload);
  if (!parsed.success) return { name };
  const {
    repository,
    pull_request: pullRequest,
    merge_group: mergeGroup,
    before,
    forced,
    ref,
  } = parsed.data;
  const defaultBranch = repository?.default_branch;
  switch (name) {
    case "pull_request":
    case "pull_request_target":
      return {
        name,
        defaultBranch,
        headSha: pullRequest?.head?.sha,
        baseSha: pullRequest?.base?.sha,
      };
    case "merge_group":
      return { name, defaultBranch, baseSha: mergeGroup?.base_sha };
    case "push":
      return { name, defaultBranch, before, forced, ref };
    default:
      return { name, defaultBranch };
  }
}
