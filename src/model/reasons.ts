/**
 * Why a stage did not succeed, in one word: the `reason` of an error file. The sentence for people is in the stage's
 * `summary`.
 */
export const stageReasons = {
  "exit-code": "its process ended with an exit code other than 0",
  signal: "its process was ended by a signal that was not ours",
  "timed-out": "its time, or that of its subtask, was up",
  cancelled: "the run was cancelled while it was running",
  violated: "a guardrail objects to what changed; its findings say to what",
  undecided: "a guardrail could not judge what changed, as in a clone that is too shallow",
  "process-gone": "the process that ran it ended before it did",
  "not-started": "its process could not be started",
  "no-files-found": "a glob of its `artifacts` matched no file, and `if-no-files-found` is `error`",
  "workflow-command":
    "GitHub's runner would fail a step for a workflow command that it printed, or for what it wrote to a file such as `GITHUB_ENV`",
  "disk-full": "the disk, or the user's share of it, was full",
  "disk-error": "the disk could not be read or written",
  "file-size-limit":
    "a file grew beyond what is read of it, or what the system lets this user write",
  "too-many-open-files": "the system had no file descriptor left",
  "out-of-memory": "the system had no memory left",
  "file-missing": "a file or folder of the run was removed, or something else is in its place",
  "not-permitted": "the system did not let a file of the run be read or written",
  "internal-error":
    "something went wrong that none of the other words fits; the sentence says what",
} as const;
export type StageReason = keyof typeof stageReasons;

/** Why a run, or one attempt at an assignment, did not succeed: the `status_detail` of a manifest. */
export const statusDetails = {
  "stage-failed": "a required stage failed or timed out",
  cancelled: "the run was cancelled",
  "process-gone": "the process that ran it ended before the run did",
  "journal-not-written": "its journal could not be written, so what happened cannot be checked",
  "own-files-changed":
    "the action's own files changed while its stages ran, so that what it does next is not its own",
  "files-not-written": "its own files could not be written, so it cannot be checked",
  "assignment-lost": "an assignment left no manifest",
  "evidence-mismatch": "what a job left contradicts itself or the plan",
  "assignment-failed": "an assignment failed without a failed stage",
  "nothing-ran": "no stage was started",
  "key-taken":
    "another use of the action in the workflow run has the same key, so that their results would be mixed up",
  regression: "a stage took longer than `fail-on-regression` allows",
  "job-failed": "a job of the run did not succeed, although no manifest says so",
  "not-witnessed": "the results of the run's jobs are missing, so the run fails",
} as const;
export type StatusDetail = keyof typeof statusDetails;

/**
 * The system's words for what can go wrong with files, by the codes that Node passes on: errno(3). ENOTREGULAR,
 * EOUTSIDE and ETOOLARGE are our own.
 */
const reasonsOfCodes: Readonly<Record<string, StageReason>> = {
  ENOSPC: "disk-full",
  EDQUOT: "disk-full",
  EIO: "disk-error",
  EFBIG: "file-size-limit",
  EMFILE: "too-many-open-files",
  ENFILE: "too-many-open-files",
  ENOMEM: "out-of-memory",
  EAGAIN: "out-of-memory",
  ENOENT: "file-missing",
  ENOTDIR: "file-missing",
  EEXIST: "file-missing",
  EISDIR: "file-missing",
  ELOOP: "file-missing",
  ENOTREGULAR: "file-missing",
  EOUTSIDE: "file-missing",
  ETOOLARGE: "file-size-limit",
  EACCES: "not-permitted",
  EPERM: "not-permitted",
  EROFS: "not-permitted",
  ENAMETOOLONG: "not-permitted",
};

interface Caused {
  code?: unknown;
  cause?: Caused;
}

/** Reads the word off an error: the first code that is known in its chain of causes. */
export function reasonOfError(error: unknown): StageReason {
  for (let at = error as Caused | undefined; at != null; at = at.cause) {
    const reason = reasonsOfCodes[String(at.code)];
    if (reason !== undefined) return reason;
  }
  return "internal-error";
}

/** What went wrong, for people. */
export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
