import type { CheckRunBody, CheckRunChange } from "../model/check-run.ts";

/** GitHub's services, as the layers may use them. A part of platform.ts, which exports all of it. */

export interface UploadedArtifact {
  name: string;
  id: number;
  /** sha256 of the archive, hex. */
  digest: string;
  url: string;
}

/** The name belongs to another job of the workflow run, and nothing was uploaded. */
export interface TakenName {
  taken: string;
}

/** An artifact that somebody uploaded. */
export interface ListedArtifact {
  name: string;
  id: number;
  /** Bytes of the archive. */
  size: number;
  /** sha256 of the archive, hex; null where the service knows none. */
  digest: string | null;
}

export interface ArtifactListing {
  /** In no order that means anything. */
  artifacts: ListedArtifact[];
  /** False: there are more than the service lists, so what is missing here may be there all the same. */
  complete: boolean;
}

/** What one artifact may hold at most. What is beyond it is a reason not to unpack it, or a part of it. */
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
 * - `gone`: it was deleted, has expired, or is not given out any more
 * - `refused`: its digest is not that of what came, it is no archive, or a name in it would lead out of the folder
 * - `failed`: the service or the disk did not do it
 */
export type Unpacked =
  | { kind: "unpacked"; files: string[]; leftOut: string[] }
  | { kind: "gone" | "refused" | "failed"; reason: string };

/**
 * Where artifacts can be got from: this workflow run, another one, or a folder that they were downloaded to. `list` and
 * `find` reject with an error whose message is for people.
 */
export interface ArtifactSource {
  /** All of the run, of every attempt. */
  list(): Promise<ArtifactListing>;
  /** One by its exact name, also where the listing was not complete; null when there is none. */
  find(name: string): Promise<ListedArtifact | null>;
  /**
   * Downloads an artifact, checks it, and unpacks it into a folder that nothing else is in. Never rejects.
   * @param folder absolute; made when it is missing; empty again when nothing was unpacked
   */
  unpack(
    artifact: Pick<ListedArtifact, "id" | "name"> & Partial<ListedArtifact>,
    folder: string,
    limits: UnpackLimits,
  ): Promise<Unpacked>;
}

export interface Artifacts extends ArtifactSource {
  /**
   * Uploads the files as one artifact. Fails with an ArtifactError whose message says what a person can do.
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

/**
 * GitHub's cache as a store of single small objects that never change. Both methods reject with an Error whose message
 * is for people.
 */
export interface Cache {
  /**
   * The entry with this key, or else the newest one whose key begins with it, of those that this ref may read: its own
   * and the default branch's. null: there is none.
   */
  restore(key: string): Promise<CacheEntry | null>;
  /**
   * - `saved`
   * - `exists`: there is an entry with this key already
   * - `denied`: this run may only read, as those of forks
   */
  save(key: string, bytes: Uint8Array): Promise<"saved" | "exists" | "denied">;
}

/** A file of a branch, and the commit that it was read from. */
export interface BranchFile {
  commit: string;
  /** null: the branch is there, and the file is not. */
  bytes: Uint8Array | null;
}

/** A job of a workflow run, as GitHub's list of jobs has it. */
export interface JobFact {
  name: string;
  /** The run attempt in which it ran: a job that succeeded before is listed with its earlier one. */
  attempt: number;
  /** null: it has not ended. */
  conclusion: string | null;
  url: string | null;
  /** It started before it was made: GitHub made it after a job of an earlier attempt, which was not run again. */
  copied: boolean;
}

/** A check-run that is there already. */
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
  /** `owner/name` of the repository that the branch is in; null when it is gone. */
  headRepository: string | null;
}

/** What somebody may change on a pull request while its jobs run. Hostile: whoever opened it wrote the text. */
export interface PullRequestState {
  headSha: string;
  /** False: closed or merged. */
  open: boolean;
  /** Names of its labels. */
  labels: string[];
  /** Empty: there is none. */
  body: string;
  /** Who opened it: a login; `ghost` is somebody whose account is gone. */
  author: string;
}

/** A review of a pull request, in GitHub's own words. */
export interface ReviewFact {
  /** A login; `ghost` is somebody whose account is gone. */
  by: string;
  /**
   * What the reviewer is to the repository, as this token may know it: `OWNER`, `MEMBER`, `COLLABORATOR`, `NONE` and
   * others.
   */
  association: string;
  /** `APPROVED`, `CHANGES_REQUESTED`, `COMMENTED`, `DISMISSED` or `PENDING`. */
  state: string;
  body: string;
  /** The commit that was looked at; null: it is gone. */
  commit: string | null;
  /** null: it has not been handed in. */
  submittedAt: string | null;
}

/**
 * GitHub's REST API for the repository that the job runs in. Every method rejects with an ApiError (model/api-error.ts)
 * whose message is for people. Reading is tried again after what can pass; waits are bounded. Writes are made one after
 * another, and are not repeated by themselves when it is not known whether they were done.
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
  /** Those of this name on the commit, newest first, at most 100. Asked once: who publishes asks again by itself. */
  checkRuns(headSha: string, name: string): Promise<ExistingCheckRun[]>;
  createCheckRun(body: CheckRunBody): Promise<{ id: number; url: string | null }>;
  /** Annotations are appended to those that are there. */
  updateCheckRun(id: number, change: CheckRunChange): Promise<void>;
  /** Open pull requests whose head is this branch of this owner's, at most 100. */
  pullRequestsFrom(owner: string, branch: string): Promise<PullRequestFact[]>;
  /** A pull request as it is now. */
  pullRequest(number: number): Promise<PullRequestState>;
  /**
   * Its reviews, oldest first, up to `pages` pages of 100.
   * @returns `complete` is false when there may be more
   */
  reviews(number: number, pages: number): Promise<{ reviews: ReviewFact[]; complete: boolean }>;
  /**
   * Keys of the cache that begin so, of the refs that this run may read, newest first, at most 100.
   * @param refs as GITHUB_REF has them
   */
  cacheKeys(prefix: string, refs: readonly string[]): Promise<string[]>;
  /** A file in the root of a branch's newest commit; null: there is no such branch. */
  branchFile(branch: string, name: string): Promise<BranchFile | null>;
  /**
   * Makes a commit that has this one file in its root besides those of its parent, and moves the branch on to it,
   * forward only.
   * @param parent null: makes the branch, without a history
   * @returns `conflict`: somebody else moved or made the branch meanwhile, and nothing was changed
   */
  commitFile(change: {
    branch: string;
    name: string;
    bytes: Uint8Array;
    message: string;
    parent: string | null;
  }): Promise<"committed" | "conflict">;
  /** The artifacts of another run of this repository. */
  artifactsOf(run: string): ArtifactSource;
}
