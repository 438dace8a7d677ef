import type { CheckRunBody, CheckRunChange } from "../model/check-run.ts";

/** The ports to GitHub's services. Part of platform.ts, which exports all of it. */

export interface UploadedArtifact {
  name: string;
  id: number;
  /** sha256 of the archive, hex. */
  digest: string;
  url: string;
}

/** Another job of the workflow run has an artifact of this name, so nothing was uploaded. */
export interface TakenName {
  taken: string;
}

/** An uploaded artifact. */
export interface ListedArtifact {
  name: string;
  id: number;
  /** Size of the archive in bytes. */
  size: number;
  /** sha256 of the archive, hex; null when unknown. */
  digest: string | null;
}

export interface ArtifactListing {
  /** In no particular order. */
  artifacts: ListedArtifact[];
  /** False: there are more than the service lists, so a missing artifact may still exist. */
  complete: boolean;
}

/** Limits for one artifact. Beyond them, it is not unpacked, or only in part. */
export interface UnpackLimits {
  /** Bytes of the archive. A larger one is refused before it is downloaded. */
  archiveBytes: number;
  /** Files in it. An archive with more is refused. */
  files: number;
  /** Bytes of all files together, unpacked: files beyond that are left out, the largest ones first. */
  totalBytes: number;
}

/**
 * - `unpacked`: the files are in the folder; `leftOut` are those that were too large
 * - `gone`: it was deleted, has expired, or can no longer be downloaded
 * - `refused`: its digest does not match, it is no archive, or a name in it would lead out of the folder
 * - `failed`: an error of the service or the disk
 */
export type Unpacked =
  | { kind: "unpacked"; files: string[]; leftOut: string[] }
  | { kind: "gone" | "refused" | "failed"; reason: string };

/**
 * A source of artifacts: this workflow run, another one, or a folder of downloaded ones. `list` and `find` reject with
 * an error that can be shown.
 */
export interface ArtifactSource {
  /** All artifacts of the run, of every attempt. */
  list(): Promise<ArtifactListing>;
  /** An artifact by its exact name, even if the listing is incomplete; null when there is none. */
  find(name: string): Promise<ListedArtifact | null>;
  /**
   * Downloads an artifact, checks it, and unpacks it into an empty folder. Never rejects.
   * @param folder absolute; made when missing; left empty when nothing was unpacked
   */
  unpack(
    artifact: Pick<ListedArtifact, "id" | "name"> & Partial<ListedArtifact>,
    folder: string,
    limits: UnpackLimits,
  ): Promise<Unpacked>;
}

export interface Artifacts extends ArtifactSource {
  /**
   * Uploads the files as one artifact. Rejects with an ArtifactError that says what to do.
   * @param root the folder that the archive's paths are relative to
   * @param retentionDays undefined: the repository's default
   */
  upload(
    name: string,
    files: readonly string[],
    root: string,
    retentionDays?: number,
  ): Promise<UploadedArtifact | TakenName>;
}

/** An entry of GitHub's cache. */
export interface CacheEntry {
  key: string;
  bytes: Uint8Array;
}

/** GitHub's cache as a store of small immutable objects. Both methods reject with an Error that can be shown. */
export interface Cache {
  /**
   * The entry with this key, or else the newest one whose key starts with it, among those of this ref and the default
   * branch. null: there is none.
   */
  restore(key: string): Promise<CacheEntry | null>;
  /**
   * - `saved`
   * - `exists`: an entry with this key exists
   * - `denied`: this run may only read, as for pull requests from forks
   */
  save(key: string, bytes: Uint8Array): Promise<"saved" | "exists" | "denied">;
}

/** A file of a branch, and the commit it was read from. */
export interface BranchFile {
  commit: string;
  /** null: the branch exists, but the file does not. */
  bytes: Uint8Array | null;
}

/** A job of a workflow run, from GitHub's list of jobs. */
export interface JobFact {
  name: string;
  /** The run attempt in which it ran; for a job that succeeded before, the earlier one. */
  attempt: number;
  /** null: it has not ended. */
  conclusion: string | null;
  url: string | null;
  /** It started before it was created: GitHub copied it from an earlier attempt without running it again. */
  copied: boolean;
}

/** An existing check-run. */
export interface ExistingCheckRun {
  id: number;
  externalId: string | null;
  completed: boolean;
  annotations: number;
  url: string | null;
}

export interface PullRequestFact {
  number: number;
  headSha: string;
  /** `owner/name` of the branch's repository; null when it was deleted. */
  headRepository: string | null;
}

/** The parts of a pull request that can change while its jobs run. The text is untrusted: its author wrote it. */
export interface PullRequestState {
  headSha: string;
  /** False: closed or merged. */
  open: boolean;
  /** Names of its labels. */
  labels: string[];
  /** Empty when there is none. */
  body: string;
  /** Login of the author; `ghost` for a deleted account. */
  author: string;
}

/** A review of a pull request, in GitHub's own words. */
export interface ReviewFact {
  /** Login of the reviewer; `ghost` for a deleted account. */
  by: string;
  /**
   * The reviewer's association with the repository, as visible to this token: `OWNER`, `MEMBER`, `COLLABORATOR`, `NONE`
   * and others.
   */
  association: string;
  /** `APPROVED`, `CHANGES_REQUESTED`, `COMMENTED`, `DISMISSED` or `PENDING`. */
  state: string;
  body: string;
  /** The reviewed commit; null when it is gone. */
  commit: string | null;
  /** null: not submitted yet. */
  submittedAt: string | null;
}

/**
 * GitHub's REST API for the job's repository. Every method rejects with an ApiError (model/api-error.ts) that can be
 * shown. Reads are retried after temporary failures, for a limited time. Writes are made one after another, and not
 * retried when it is unknown whether they were done.
 */
export interface GitHubApi {
  /**
   * The jobs of a workflow run's attempt, up to `pages` pages of 100.
   * @returns `complete` is false when there are more
   */
  jobs(
    run: string,
    attempt: number,
    pages: number,
  ): Promise<{ jobs: JobFact[]; complete: boolean }>;
  /** Check-runs of this name on the commit, newest first, at most 100. Not retried: the publisher retries. */
  checkRuns(headSha: string, name: string): Promise<ExistingCheckRun[]>;
  createCheckRun(body: CheckRunBody): Promise<{ id: number; url: string | null }>;
  /** Annotations are appended to the existing ones. */
  updateCheckRun(id: number, change: CheckRunChange): Promise<void>;
  /** Open pull requests from this branch of this owner, at most 100. */
  pullRequestsFrom(owner: string, branch: string): Promise<PullRequestFact[]>;
  /** A pull request as it is now. */
  pullRequest(number: number): Promise<PullRequestState>;
  /** The reviews of a pull request, oldest first, up to `pages` pages of 100.
   * @returns `complete` is false when there may be more
   */
  reviews(number: number, pages: number): Promise<{ reviews: ReviewFact[]; complete: boolean }>;
  /**
   * Cache keys with this prefix on these refs, newest first, at most 100.
   * @param refs in the form of GITHUB_REF
   */
  cacheKeys(prefix: string, refs: readonly string[]): Promise<string[]>;
  /** A file in the root of a branch; null: there is no such branch. */
  branchFile(branch: string, name: string): Promise<BranchFile | null>;
  /**
   * Commits this file in the root of a branch, on top of `parent`. The branch is only moved forward.
   * @param parent null: makes the branch, without a history
   * @returns `conflict`: the branch was moved or made meanwhile, and nothing was changed
   */
  commitFile(change: {
    branch: string;
    name: string;
    bytes: Uint8Array;
    message: string;
    parent: string | null;
  }): Promise<"committed" | "conflict">;
  /** The artifacts of another run of this repository. */
  runArtifacts(run: string): ArtifactSource;
}
