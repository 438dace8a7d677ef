/** What holds when a configuration says nothing. */
export const defaults = {
  /** 256 MiB. */
  logLimit: 256 * 1024 * 1024,
  heartbeatSeconds: 30,
  cancelGraceSeconds: 30,
  redaction: "enforce",
  maxJobs: 8,
  minInstances: 1,
  runsOn: "ubuntu-latest",
  shards: 1,
  weight: 1,
  failFast: true,
  /** As GitHub's for a job. */
  timeoutMinutes: 360,
  tries: 1,
  backoffSeconds: 0,
  ifNoFilesFound: "warn",
  idToken: "none",
  condition: "success()",
  workingDirectory: ".",
} as const;
