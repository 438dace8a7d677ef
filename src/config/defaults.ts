import { limits as ownLimits } from "../model/limits.ts";

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

/** The most that a configuration may ask for. */
export const limits = {
  /** Jobs of a matrix. */
  jobs: ownLimits.jobs.value,
  /** The longest time that Node's timers can wait (2^31 - 1 ms), in minutes. */
  minutes: 35_791,
  heartbeatSeconds: 3_600,
  /** A process that was cancelled ends after limits.cancelPatience, whatever it does. */
  cancelGraceSeconds: 50,
  parallel: 1_024,
  tries: 100,
  backoffSeconds: 3_600,
  weight: 1_000_000,
  /** Characters of an id: several of them make one file name, and those end at 255 bytes. */
  id: 100,
  /** Characters of a condition or a pattern; their parsers take one level of their stack for some of them. */
  expression: ownLimits.expression.value,
  /** Stages of a subtask after stage sets and nested pipelines are expanded. */
  stages: 1_000,
} as const;
