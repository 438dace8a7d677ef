/** The most that a pipeline file, an input or a flag may ask for. A part of limits.ts. */
export const configurationLimits = {
  parallel: {
    name: "`max-parallel`: stages at a time",
    value: 1_024,
    shown: "1,024",
    why: "no machine runs more at once; a larger number is a mistake",
  },
  minutes: {
    name: "`timeout-minutes`, of a stage, a subtask or a try",
    value: 35_791,
    shown: "35,791, some 24 days",
    why: "Node's timers can wait no longer (2^31 - 1 ms)",
  },
  heartbeat: {
    name: "`heartbeat-seconds`",
    value: 3_600,
    shown: "3,600",
    why: "a run that shows no sign of life for hours could not be told from a dead one",
  },
  cancelGrace: {
    name: "`cancel-grace-seconds`",
    value: 50,
    shown: "50",
    why: "a process that was cancelled ends after 60 s, whatever it does",
  },
  tries: {
    name: "`tries.max`",
    value: 100,
    shown: "100",
    why: "a command that fails as often will not succeed",
  },
  backoff: {
    name: "`tries.backoff-seconds`",
    value: 3_600,
    shown: "3,600",
    why: "a job's time would be spent on waiting",
  },
  weight: {
    name: "`weight` of a subtask",
    value: 1_000_000,
    shown: "1,000,000",
    why: "weights are added up, and compared with each other only",
  },
  idLength: {
    name: "characters of an id",
    value: 100,
    shown: "100",
    why: "several ids make one file name, and those end at 255 bytes",
  },
  expandedStages: {
    name: "stages of a subtask after stage sets and nested pipelines are expanded",
    value: 1_000,
    shown: "1,000",
    why: "sets and pipelines that stand for each other would make any number of them",
  },
  annotations: {
    name: "the input `annotations`",
    value: 500,
    shown: "500",
    why: "each 50 of them are a request, and a reader looks at a few",
  },
  retentionDays: {
    name: "the input `retention-days`",
    value: 400,
    shown: "400",
    why: "GitHub keeps no artifact for longer",
  },
  regressionThreshold: {
    name: "the input `regression-threshold`, in percent",
    value: 10_000,
    shown: "10,000",
    why: "a stage that may take a hundred times as long is not compared at all",
  },
  attempts: {
    name: "`--attempt`: attempts at a run",
    value: 9_999,
    shown: "9,999",
    why: "the number is part of the names of files",
  },
  expression: {
    name: "characters of a condition or a path pattern",
    value: 1_000,
    shown: "1,000",
    why: "a longer one in the pipeline file is a mistake; one from elsewhere, as .gitignore, matches the file of that name only",
  },
} as const;
