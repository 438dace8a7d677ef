import { z } from "zod";

/** What a GitHub event says about the change. Anything may be missing: payloads differ and grow. */
export interface EventFacts {
  /** GITHUB_EVENT_NAME. */
  name: string;
  /** The newest commit of the pull request. */
  headSha?: string | undefined;
  /** The commit that the pull request or merge group will be merged into. */
  baseSha?: string | undefined;
  /** The previous commit of the pushed ref; all zeros when it is new. */
  before?: string | undefined;
  /** The push rewrote history. */
  forced?: boolean | undefined;
  /** The repository's default branch, as in `main`. */
  defaultBranch?: string | undefined;
  /** The pushed ref, as in `refs/heads/main`. */
  ref?: string | undefined;
}

/** Everything that decides what is compared. */
export interface ChangeRequest {
  /** The input `base` or `--base`: any revision. */
  explicitBase?: string | undefined;
  /** Only in GitHub Actions. */
  event?: EventFacts | undefined;
  /** The environment variable BASE_SHA. */
  baseSha?: string | undefined;
  /** True on a laptop: uncommitted changes and untracked files count. */
  includeWorkingTree: boolean;
  /** Folders of runs, besides `.runs` and `out`; relative to the repository root, with forward slashes. */
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
const optionalObject = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.object(shape).optional().catch(undefined);

const Payload = z.object({
  repository: optionalObject({ default_branch: text }),
  pull_request: optionalObject({ head: optionalObject({ sha }), base: optionalObject({ sha }) }),
  merge_group: optionalObject({ base_sha: sha }),
  before: sha,
  forced: z.boolean().optional().catch(undefined),
  ref: text,
});

/**
 * Parses the payload of an event. It never fails: missing or malformed fields are left out, and events without a change
 * yield only the default branch.
 * @param name GITHUB_EVENT_NAME
 * @param payload the parsed content of GITHUB_EVENT_PATH
 */
export function parseEventFacts(name: string, payload: unknown): EventFacts {
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
