import { githubLimits } from "./github-limits.ts";
import { configurationLimits } from "./configuration-limits.ts";
import { metricsLimits } from "./metrics-limits.ts";
import { guardrailLimits } from "./guardrail-limits.ts";

/** A limit that a user can run into. `value` is for the code, the rest for docs/formats.md. */
interface Limit {
  name: string;
  value: number;
  shown: string;
  why: string;
}

const KiB = 1024;

/** All limits. */
export const limits = {
  tail: {
    name: "output of a stream held in memory",
    value: 64 * KiB,
    shown: "64 KiB",
    why: "bounds memory; the full log is on disk",
  },
  manifestTail: {
    name: "output of a stream in journal and manifest",
    value: 4 * KiB,
    shown: "4 KiB, the newest",
    why: "only for stages that did not succeed",
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
    why: "the beginning is already on disk, and errors are at the end; the log says how much is missing",
  },
  frame: {
    name: "frame: the unit of output that the privacy guard counts decisions by",
    value: 64 * KiB,
    shown: "64 KiB",
    why: "the same output gives the same counts, however it is chunked",
  },
  privacyDecisions: {
    name: "lines of `privacy-decisions.ndjson`",
    value: 10_000,
    shown: "10,000",
    why: "further ones are only counted, in the manifest's totals",
  },
  runsSnapshot: {
    name: "runs in `runs.json`",
    value: 500,
    shown: "500, the newest",
    why: "the runs themselves stay in their folders",
  },
  secretForms: {
    name: "encoded forms of a run's secrets to search for; each line of a value has about 10 to 100",
    value: 250_000,
    shown: "250,000",
    why: "beyond that no output of a stage is shown any more, because it could hold a secret",
  },
  secretBytes: {
    name: "all forms of a run's secrets together",
    value: 64 * 1024 * KiB,
    shown: "64 MiB",
    why: "the same; it also applies to values crafted to match everywhere",
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
    why: "a larger file is more than a verdict, and is not read",
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
    why: "with more, nothing is copied, and the stage says so",
  },
  stageArtifactBytes: {
    name: "all files that one stage's `artifacts` match",
    value: 2 * 1024 * 1024 * KiB,
    shown: "2 GiB",
    why: "beyond that the largest files are left out, and the stage says so; it is the same limit as for a job's artifact",
  },
  cancelledArtifactBytes: {
    name: "the same, once the run is cancelled",
    value: 16 * 1024 * KiB,
    shown: "16 MiB",
    why: "a runner that cancels kills soon",
  },
  changedBytes: {
    name: "files that differ from the commit, which `run --resume` compares",
    value: 256 * 1024 * KiB,
    shown: "256 MiB",
    why: "more would delay a run; then nothing is reused",
  },
  fetch: {
    name: "time that git may take to fetch missing commits, each of at most four times",
    value: 180_000,
    shown: "3 min",
    why: "then the comparison fails, and nothing is run",
  },
  fetchOutput: {
    name: "output of `git fetch` in a step's log",
    value: 256 * KiB,
    shown: "256 KiB",
    why: "a few lines are usual; git is killed if a single line is longer",
  },
  quietFetch: {
    name: "time before a slow fetch is reported",
    value: 5_000,
    shown: "5 s",
    why: "then stderr says what is being fetched, and the time limit",
  },
  cancelPatience: {
    name: "total time that a cancelled process may take",
    value: 60_000,
    shown: "60 s",
    why: "nothing it still has to do takes as long; whatever blocks it is abandoned",
  },
  grace: {
    name: "time between TERM and KILL",
    value: 2_000,
    shown: "2 s",
    why: "a runner that cancels kills after 10 s, and the result has to be written before",
  },
  cleanUp: {
    name: "time for stages with `if: always()` or `cancelled()` after a cancel on GitHub",
    value: 6_000,
    shown: "6 s",
    why: "the same; on the command line it is `cancel-grace-seconds`",
  },
  drain: {
    name: "time for pipes to close after a stage's process ended",
    value: 5_000,
    shown: "5 s",
    why: "then remaining child processes are killed, and the stage says so",
  },
  snapshot: {
    name: "time between two regular manifest snapshots",
    value: 30_000,
    shown: "30 s",
    why: "failures and the end are written at once",
  },
  lockPatience: {
    name: "time to wait for a lock",
    value: 8_000,
    shown: "8 s",
    why: "then the locked file is left alone, with a warning",
  },
  cancelledLockPatience: {
    name: "time to wait for a lock once the run is cancelled",
    value: 500,
    shown: "0.5 s",
    why: "a runner that cancels kills soon",
  },
  lockTouch: {
    name: "time between two heartbeats of the owner of a lock",
    value: 10_000,
    shown: "10 s",
    why: "other machines see only the heartbeat",
  },
  lockStale: {
    name: "time without a heartbeat until the lock of another machine is taken over",
    value: 300_000,
    shown: "5 min",
    why: "on the same machine it is taken over as soon as its owner is gone",
  },
  repositoryFile: {
    name: "a file of the repository with a fixed name, such as the pipeline file",
    value: 1024 * KiB,
    shown: "1 MiB",
    why: "written by people; a larger one is refused",
  },
  document: {
    name: "a document or other file of the repository that a guardrail reads",
    value: 128 * 1024 * KiB,
    shown: "128 MiB",
    why: "a change may hold files of any size; a larger one is reported, and the guardrail fails",
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
    why: "written by people; a stage that adds a larger one fails",
  },
  matcherTime: {
    name: "total time of a stage's problem matchers for lines that take more than 10 ms",
    value: 5_000,
    shown: "5 s",
    why: "most lines take microseconds; then the slow matcher is removed, with a warning, as is one that takes 1 s for a line three times",
  },
  stageSummary: {
    name: "what a stage writes to `GITHUB_STEP_SUMMARY`",
    value: 1024 * KiB,
    shown: "1 MiB",
    why: "GitHub's limit for a step; a larger one is left out, and the stage says so",
  },
  keptSummary: {
    name: "the part of it that is recorded and shown",
    value: 32 * KiB,
    shown: "32 KiB, its beginning",
    why: "the summaries of all stages share one page, and are in the manifest",
  },
  stageOutputs: {
    name: "names and values in `GITHUB_OUTPUT` of a stage that are recorded and passed on",
    value: 64 * KiB,
    shown: "64 KiB",
    why: "systems limit the environment of later stages; outputs that do not fit are left out, and the stage says so",
  },
  textFile: {
    name: "any other file that is read into memory",
    value: 256 * 1024 * KiB,
    shown: "256 MiB",
    why: "a journal of a long run may be large; a larger one is refused",
  },
  ...configurationLimits,
  ...githubLimits,
  ...guardrailLimits,
  ...metricsLimits,
} as const satisfies Record<string, Limit>;
