import type { CheckAnnotation } from "../../../src/model/check-run.ts";

/** What the token of REST may do. A missing one is answered with 403, as GitHub does in a private repository. */
export interface Permissions {
  actions: "read" | "none";
  checks: "write" | "read" | "none";
  contents: "write" | "read" | "none";
  "pull-requests": "read" | "none";
}

/** How lists are answered, of Twirp and REST alike. */
export interface Listings {
  order: "as-made" | "reversed" | "shuffled";
  /** Every entry is listed twice. */
  duplicated: boolean;
  /** Entries that a whole list gives out at most; the total that REST states counts the others too. Default: 1,000. */
  limit: number;
  /**
   * Whether an attempt's jobs hold those of earlier attempts that it did not run again. GitHub lists them, but has not
   * always done so.
   */
  earlierJobs: boolean;
}

/** A check-run as GitHub would show it. */
export interface HeldCheckRun {
  id: number;
  name: string;
  head_sha: string;
  external_id: string;
  details_url: string | null;
  status: string;
  conclusion: string | null;
  started_at: string | null;
  completed_at: string | null;
  output: { title: string | null; summary: string | null; text: string | null };
  /** Of all requests, in order. */
  annotations: CheckAnnotation[];
}

/** A job of the workflow run. An attempt lists, of each name, those of the newest attempt until then. */
export interface HeldJob {
  name: string;
  attempt: number;
  /** null: it has not ended. */
  conclusion: string | null;
  /** Default: `completed` with a conclusion, else `in_progress`. */
  status?: string;
  html_url?: string;
}

export interface HeldPull {
  number: number;
  /** Default `open`. */
  state?: "open" | "closed";
  head: {
    sha: string;
    ref: string;
    owner: string;
    /** `owner/name`; null: it was deleted. */
    repository: string | null;
  };
  /** Names; default: none. */
  labels?: string[];
  /** Default: none. */
  body?: string | null;
  /** Who opened it; default: `octocat`. */
  author?: string;
  /** Oldest first; default: none. */
  reviews?: HeldReview[];
}

/** A review of a pull request. */
export interface HeldReview {
  /** A login; null: the account is gone. */
  by: string | null;
  state: "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED" | "DISMISSED" | "PENDING";
  /** Default: `MEMBER`. */
  association?: "OWNER" | "MEMBER" | "COLLABORATOR" | "CONTRIBUTOR" | "NONE";
  /** Default: empty. */
  body?: string;
  /** Default: the head of the pull request; null: it is gone. */
  commit?: string | null;
  /** Default: a minute after the review before. A pending one has none. */
  submittedAt?: string;
}

/** An entry of the cache. Tests let one be evicted by taking it out. */
export interface HeldCache {
  id: number;
  key: string;
  /** What the client makes of what is in it; an entry is only found with the same. */
  version: string;
  /** The ref that it was saved from: it is found from there and, if that is the default branch, from everywhere. */
  ref: string;
  createdAt: string;
  accessedAt: string;
  /** Bytes; null: it is still being saved. */
  size: number | null;
}

/**
 * - `given`: artifacts of earlier attempts are downloaded like all others
 * - `missing`: GetSignedArtifactURL answers 404 for them
 * - `dead`: it gives a URL, and that answers 404
 * By their id over REST they are there in any case.
 */
export type SignedUrls = "given" | "missing" | "dead";

/** What tests set and read. It may be changed at any time. */
export interface ServiceState {
  /** What REST wants as authorization; the input `token` of the action. */
  readonly token: string;
  permissions: Permissions;
  listings: Listings;
  signedUrlsOfEarlierAttempts: SignedUrls;
  /** How Twirp's answers name their fields. nektos/act writes camelCase. */
  twirpNames: "snake_case" | "camelCase";
  /** The attempt that the run is in: of environments that name none, and of artifacts that tests store. */
  attempt: number;
  /** The ref of the run, as GITHUB_REF has it, and that of the default branch: what is saved in the cache, and found there. */
  ref: string;
  defaultRef: string;
  /** Milliseconds that every request waits before it is looked at. */
  latencyMs: number;
  checkRuns: HeldCheckRun[];
  jobs: HeldJob[];
  pulls: HeldPull[];
  /** The newest commit of each branch, by the branch's name. */
  branches: Map<string, string>;
  /** Oldest first. */
  caches: HeldCache[];
  /** The cache is read only, as for events that cannot be trusted: what would be saved is denied. */
  cacheIsReadOnly: boolean;
  /** Every REST request that GitHub would not have taken, with the reason. Tests expect none. */
  readonly violations: string[];
}

export function initialState(token: string): ServiceState {
  return {
    token,
    permissions: { actions: "read", checks: "write", contents: "read", "pull-requests": "read" },
    listings: { order: "as-made", duplicated: false, limit: 1000, earlierJobs: true },
    signedUrlsOfEarlierAttempts: "given",
    twirpNames: "snake_case",
    attempt: 1,
    ref: "refs/heads/main",
    defaultRef: "refs/heads/main",
    latencyMs: 0,
    checkRuns: [],
    jobs: [],
    pulls: [],
    branches: new Map(),
    caches: [],
    cacheIsReadOnly: false,
    violations: [],
  };
}
