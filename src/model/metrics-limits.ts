const KiB = 1024;

/** Limits of the history of runs. A part of limits.ts. */
export const metricsLimits = {
  metricsWindow: {
    name: "newest entries of a local history that are kept in full, besides the statistics",
    value: 128,
    shown: "128 to 255",
    why: "a later attempt replaces an earlier one among them at once; beyond them the statistics are rebuilt",
  },
  metricsFileBytes: {
    name: "`metrics.json`, before it becomes a compressed segment",
    value: 64 * 1024 * KiB,
    shown: "64 MiB, unless `metrics-max-bytes` says otherwise",
    why: "statistics include all segments; a rebuild reads them one after another",
  },
  metricsFileLines: {
    name: "lines of `metrics.json`, before it becomes a compressed segment",
    value: 250_000,
    shown: "250,000, unless `metrics-max-lines` says otherwise",
    why: "statistics include all segments; a rebuild reads them one after another",
  },
  regression: {
    name: "how much longer than its median a stage may take before it is called a regression",
    value: 50,
    shown: "50 %, unless `regression-threshold` says otherwise",
    why: "it must also be above the 95th percentile and a second longer",
  },
  historyEntries: {
    name: "entries in the history object of `history: cache` and `history: branch`",
    value: 2_000,
    shown: "2,000, the newest",
    why: "older ones are kept as statistics",
  },
  historyBytes: {
    name: "the history object, compressed",
    value: 5 * 1024 * KiB,
    shown: "5 MiB",
    why: "every run loads it; the oldest entries are reduced to statistics",
  },
  predictionRuns: {
    name: "successes of a stage whose median is its expected duration",
    value: 20,
    shown: "20, the newest",
    why: "what was true long ago says little",
  },
  recentOutcomes: {
    name: "outcomes of a stage that are shown when it fails",
    value: 40,
    shown: "40, the newest",
    why: "what was true long ago says little",
  },
  repairsCompared: {
    name: "repairs at each end that `mttr-delta.json` compares",
    value: 10,
    shown: "the first 10 with the newest 10",
    why: "a single one says little",
  },
  redBranches: {
    name: "red branches of a pipeline that are tracked until they turn green",
    value: 500,
    shown: "500, the newest",
    why: "otherwise branches that stay red would accumulate",
  },
  suspects: {
    name: "commits with failed stages of a pipeline that are tracked, to find flakes",
    value: 2_000,
    shown: "2,000, the newest, of 30 days",
    why: "a stage that succeeds later than that on the same commit says little",
  },
  metricsDays: {
    name: "days of a pipeline in `per-epoch.json`",
    value: 400,
    shown: "400, the newest",
    why: "older ones are in the weeks",
  },
  historyLine: {
    name: "a line of a history",
    value: 1024 * KiB,
    shown: "1 MiB",
    why: "a longer one counts as unreadable; written ones are far shorter",
  },
  pendingFile: {
    name: "a file in `metrics.pending/`",
    value: 8 * 1024 * KiB,
    shown: "8 MiB",
    why: "a larger one is moved to `metrics.rejected/`",
  },
} as const;
