/** Limits of values in a pipeline file, an input or a flag. A part of limits.ts. */
export const configurationLimits = {
  aliases: {
    name: "aliases in the pipeline file",
    value: 100,
    shown: "100",
    why: "more would be an alias bomb",
  },
  parallel: {
    name: "`max-parallel`: stages at a time",
    value: 1_024,
    shown: "1,024",
    why: "no machine runs more at once; a larger number is a mistake",
  },
  minutes: {
    name: "`timeout-minutes`, of a stage, a subtask or a try",
    value: 35_791,
    shown: "35,791, about 24 days",
    why: "Node's timers can wait no longer (2^31 - 1 ms)",
  },
  heartbeat: {
    name: "`heartbeat-seconds`",
    value: 3_600,
    shown: "3,600",
    why: "a run without a heartbeat for hours could not be distinguished from a dead one",
  },
  cancelGrace: {
    name: "`cancel-grace-seconds`",
    value: 50,
    shown: "50",
    why: "a cancelled process is ended after 60 s in any case",
  },
  tries: {
    name: "`tries.max`",
    value: 100,
    shown: "100",
    why: "a command that fails so often will not succeed",
  },
  backoff: {
    name: "`tries.backoff-seconds`",
    value: 3_600,
    shown: "3,600",
    why: "the job would spend its time waiting",
  },
  weight: {
    name: "`weight` of a subtask",
    value: 1_000_000,
    shown: "1,000,000",
    why: "weights are only added up and compared with each other",
  },
  idLength: {
    name: "characters of an id",
    value: 100,
    shown: "100",
    why: "a file name holds several ids, and has at most 255 bytes",
  },
  expandedStages: {
    name: "stages of a subtask after stage sets and nested pipelines are expanded",
    value: 1_000,
    shown: "1,000",
    why: "nested sets and pipelines could multiply without bound",
  },
  annotations: {
    name: "the input `annotations`",
    value: 500,
    shown: "500",
    why: "50 of them take a request, and readers look at only a few",
  },
  retentionDays: {
    name: "the input `retention-days`",
    value: 400,
    shown: "400",
    why: "GitHub keeps artifacts no longer",
  },
  regressionThreshold: {
    name: "the input `regression-threshold`, in percent",
    value: 10_000,
    shown: "10,000",
    why: "beyond that, a comparison means nothing",
  },
  attempts: {
    name: "`--attempt`: attempts at a run",
    value: 9_999,
    shown: "9,999",
    why: "the number is part of file names",
  },
  expression: {
    name: "characters of a condition or a path pattern",
    value: 1_000,
    shown: "1,000",
    why: "a longer one in the pipeline file is a mistake; one from elsewhere, such as .gitignore, matches only the file of that name",
  },
} as const;
