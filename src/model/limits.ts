import { githubLimits } from "./github-limits.ts";
import { configurationLimits } from "./configuration-limits.ts";
import { metricsLimits } from "./metrics-limits.ts";
import { reviewLimits } from "./review-limits.ts";

/** A bound that a user can run into. `value` is what the code uses; the rest is what docs/formats.md says of it. */
interface Limit {
  name: string;
  value: number;
  shown: string;
  why: string;
}

const KiB = 1024;

/** Every bound of this version, in one place. */
export const limits = {
  tail: {
    name: "output of a stream held in memory",
    value: 64 * KiB,
    shown: "64 KiB",
    why: "memory does not grow with output; the full log is on disk",
  },
  manifestTail: {
    name: "output of a stream in journal and manifest",
    value: 4 * KiB,
    shown: "4 KiB, the newest",
    why: "only of stages that did not succeed",
  },
  errorTail: {
    name: "output of a stream in an error file",
    value: 8 * KiB,
    shown: "8 KiB, the newest",
    why: "errors come last",
  },
  logTail: {
    name: "the end of a log that has reached its `log-limit`",
    value: 1024 * KiB,
    shown: "1 MiB, the newest, or half of a smaller limit",
    why: "the beginning is on disk already, and the end is where errors stand; the log says how much is missing",
  },
  frame: {
    name: "frame: the piece of a stream that the privacy guard's decisions are counted by",
    value: 64 * KiB,
    shown: "64 KiB",
    why: "the same output gives the same counts, however it comes",
  },
  privacyDecisions: {
    name: "lines of `privacy-decisions.ndjson`",
    value: 10_000,
    shown: "10,000",
    why: "more is only counted, in the manifest's totals",
  },
  runsSnapshot: {
    name: "runs in `runs.json`",
    value: 500,
    shown: "500, the newest",
    why: "the runs themselves stay in their folders",
  },
  secretForms: {
    name: "forms of a run's secrets that are looked for, where each line of a value has some 10 to 100",
    value: 250_000,
    shown: "250,000",
    why: "beyond that no output and no text of a stage is shown any more, since what is masked must not be",
  },
  secretBytes: {
    name: "all forms of a run's secrets together",
    value: 64 * 1024 * KiB,
    shown: "64 MiB",
    why: "the same; so it is with values that were made to be found everywhere",
  },
  findings: {
    name: "findings of a stage",
    value: 100,
    shown: "100",
    why: "the rest is counted",
  },
  verdictFile: {
    name: "a verdict file of a review",
    value: 64 * KiB,
    shown: "64 KiB",
    why: "a larger one says more than a verdict, and is not read",
  },
  commandLine: {
    name: "a line that is read for workflow commands",
    value: 64 * KiB,
    shown: "64 KiB",
    why: "a longer line is only output",
  },
  artifactFiles: {
    name: "files that one stage's `artifacts` may match",
    value: 10_000,
    shown: "10,000",
    why: "more is noted, and nothing is copied",
  },
  stageArtifactBytes: {
    name: "what one stage's `artifacts` match, together",
    value: 2 * 1024 * 1024 * KiB,
    shown: "2 GiB",
    why: "the largest files stay behind beyond that, and the stage says so: as much is unpacked of a job's artifact",
  },
  cancelledArtifactBytes: {
    name: "the same once the run is cancelled",
    value: 16 * 1024 * KiB,
    shown: "16 MiB",
    why: "a runner that cancels kills soon",
  },
  changedBytes: {
    name: "files that differ from the commit, and are compared by `run --resume`",
    value: 256 * 1024 * KiB,
    shown: "256 MiB",
    why: "with more, a run would wait for them; then nothing is kept",
  },
  fetch: {
    name: "time that git may take to fetch what a comparison lacks, each of at most four times",
    value: 180_000,
    shown: "3 min",
    why: "then the comparison is given up, and what it is for is not run",
  },
  fetchOutput: {
    name: "what a step's log shows of what git printed while it fetched",
    value: 256 * KiB,
    shown: "256 KiB",
    why: "a few lines are usual; git is ended when a single line is longer",
  },
  quietFetch: {
    name: "time that a fetch is waited for without a word",
    value: 5_000,
    shown: "5 s",
    why: "then stderr says what is waited for, and for how long at most",
  },
  cancelPatience: {
    name: "time that a cancelled process may take in all",
    value: 60_000,
    shown: "60 s",
    why: "nothing that it still does takes as long; whatever holds it is left",
  },
  grace: {
    name: "time between TERM and KILL",
    value: 2_000,
    shown: "2 s",
    why: "a runner that cancels kills after 10 s, and the result has to be written before",
  },
  cleanUp: {
    name: "time after a cancel on GitHub that stages with `if: always()` or `cancelled()` have",
    value: 6_000,
    shown: "6 s",
    why: "the same; on the command line it is `cancel-grace-seconds`",
  },
  drain: {
    name: "time for pipes to close after a stage's process ended",
    value: 5_000,
    shown: "5 s",
    why: "then what it left behind is killed, and the stage says so",
  },
  snapshot: {
    name: "time between two manifest snapshots that nothing forces",
    value: 30_000,
    shown: "30 s",
    why: "a failure and the end are written at once",
  },
  lockPatience: {
    name: "time to wait for a lock",
    value: 8_000,
    shown: "8 s",
    why: "then what it guards is left alone, with a warning",
  },
  cancelledLockPatience: {
    name: "time to wait for a lock once the run is cancelled",
    value: 500,
    shown: "0.5 s",
    why: "a runner that cancels kills soon",
  },
  lockTouch: {
    name: "time between two signs of life of who holds a lock",
    value: 10_000,
    shown: "10 s",
    why: "a process on another machine can be seen by nothing else",
  },
  lockStale: {
    name: "time after which an untouched lock of another machine is taken over",
    value: 300_000,
    shown: "5 min",
    why: "on the same machine it is taken over as soon as its owner is gone",
  },
  repositoryFile: {
    name: "a file of the repository that is read by its name, such as the pipeline file",
    value: 1024 * KiB,
    shown: "1 MiB",
    why: "people write it; a larger one is refused",
  },
  document: {
    name: "a document or other file of the repository that a guardrail reads",
    value: 128 * 1024 * KiB,
    shown: "128 MiB",
    why: "a change may hold a file of any size; a larger one is named, and the guardrail fails",
  },
  commandFile: {
    name: "a command file of a stage, such as `GITHUB_ENV`",
    value: 16 * 1024 * KiB,
    shown: "16 MiB",
    why: "no environment is that large; a stage that writes more fails",
  },
  matcherFile: {
    name: "a file of problem matchers (`::add-matcher::`)",
    value: 256 * KiB,
    shown: "256 KiB",
    why: "people write it; a stage that adds a larger one fails",
  },
  matcherTime: {
    name: "time that a stage's problem matchers take for lines of more than 10 ms, in all",
    value: 5_000,
    shown: "5 s",
    why: "others take some microseconds; then the slow matcher is removed, with a warning, as one is that takes 1 s for a line three times",
  },
  stageSummary: {
    name: "what a stage writes to `GITHUB_STEP_SUMMARY`",
    value: 1024 * KiB,
    shown: "1 MiB",
    why: "GitHub's limit for a step; a larger one is left out, and the stage says so",
  },
  keptSummary: {
    name: "what is kept and shown of it",
    value: 32 * KiB,
    shown: "32 KiB, its beginning",
    why: "the summaries of all stages share one page, and stand in the manifest",
  },
  stageOutputs: {
    name: "what a stage writes to `GITHUB_OUTPUT`, names and values, that is recorded and handed on",
    value: 64 * KiB,
    shown: "64 KiB",
    why: "a system bounds the environment of later stages; outputs that do not fit are left out, and the stage says so",
  },
  textFile: {
    name: "any other file that is read as a whole",
    value: 256 * 1024 * KiB,
    shown: "256 MiB",
    why: "a journal of a long run may be large; a larger one is refused",
  },
  ...configurationLimits,
  ...githubLimits,
  ...reviewLimits,
  ...metricsLimits,
} as const satisfies Record<string, Limit>;
