/** Why a stage did not succeed: the `reason` of an error file. The sentence for people is in the stage's `summary`. */
export const stageReasons = {
  "exit-code": "its process exited with a code other than 0",
  signal: "its process was killed by a signal from outside",
  "timed-out": "it, or its subtask, timed out",
  cancelled: "the run was cancelled while it was running",
  violated: "a guardrail found a violation; see its findings",
  undecided: "a guardrail could not judge the change, for example in a shallow clone",
  "process-gone": "the process that ran it ended before it did",
  "not-started": "its process could not be started",
  "no-files-found": "a glob of its `artifacts` matched no file, and `if-no-files-found` is `error`",
  "workflow-command":
    "it printed a workflow command, or wrote to a file such as `GITHUB_ENV`, in a way that GitHub's runner would reject",
  "disk-full": "the disk, or the user's quota, was full",
  "disk-error": "the disk could not be read or written",
  "file-size-limit": "a file exceeded a limit of this tool, or of the system for this user",
  "too-many-open-files": "the system had no file descriptor left",
  "out-of-memory": "the system had no memory left",
  "file-missing": "a file or folder of the run was removed, or something else is in its place",
  "not-permitted": "the system did not let a file of the run be read or written",
  "internal-error": "an error that no other reason covers; the sentence describes it",
} as const;
export type StageReason = keyof typeof stageReasons;

/** Why a run, or one attempt of an assignment, did not succeed: the `status_detail` of a manifest. */
export const statusDetails = {
  "stage-failed": "a required stage failed or timed out",
  cancelled: "the run was cancelled",
  "process-gone": "the process that ran it ended before the run did",
  "journal-not-written": "its journal could not be written, so it cannot be verified",
  "own-files-changed":
    "the action's own files changed while its stages ran, so its code cannot be trusted",
  "files-not-written": "its own files could not be written, so it cannot be verified",
  "assignment-lost": "an assignment left no manifest",
  "evidence-mismatch": "the files of a job contradict each other or the plan",
  "assignment-failed": "an assignment failed without a failed stage",
  "nothing-ran": "no stage was started",
  "key-taken": "another use of the action in the workflow run has the same key",
  regression: "a stage took longer than `fail-on-regression` allows",
  "job-failed": "a job of the run did not succeed, although no manifest says why",
  "not-witnessed": "the results of the run's jobs are missing, so the run fails",
} as const;
export type StatusDetail = keyof typeof statusDetails;

/** Reasons by error code: those of errno(3), and our own ENOTREGULAR, EOUTSIDE and ETOOLARGE. */
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

/** Finds the reason of an error: that of the first known code in its chain of causes. */
export function reasonOfError(error: unknown): StageReason {
  for (let at = error as Caused | undefined; at != null; at = at.cause) {
    const reason = reasonsOfCodes[String(at.code)];
    if (reason !== undefined) return reason;
  }
  return "internal-error";
}

/** The message of an error, or of anything else that was thrown. */
export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
