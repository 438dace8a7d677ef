/** What holds when a configuration says nothing, but for what model/stage.ts has. */
export const defaults = {
  /** 256 MiB. */
  logLimit: 256 * 1024 * 1024,
  heartbeatSeconds: 30,
  cancelGraceSeconds: 30,
  redaction: "enforce",
  maxJobs: 8,
  minInstances: 1,
  runsOn: "ubuntu-latest",
  failFast: true,
} as const;
