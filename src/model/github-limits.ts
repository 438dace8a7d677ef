const KiB = 1024;

/** The bounds of what is sent to GitHub, and of what comes from there. A part of limits.ts. */
export const githubLimits = {
  checkText: {
    name: "summary and text of a check-run, each",
    value: 65_000,
    shown: "65,000 bytes",
    why: "GitHub refuses more than 65,535 characters",
  },
  annotationsARequest: {
    name: "annotations of a check-run in one request",
    value: 50,
    shown: "50",
    why: "GitHub refuses more; further ones are appended by further requests",
  },
  refusedRequests: {
    name: "requests about a check-run that GitHub may refuse for an annotation",
    value: 30,
    shown: "30",
    why: "the bad one is found by halving; beyond that the rest is left out, with a warning",
  },
  annotationPlace: {
    name: "line and column of an annotation",
    value: 1_000_000,
    shown: "1,000,000",
    why: "GitHub shows no file that has more; beyond it an annotation stands at the file's first line",
  },
  jobs: {
    name: "jobs that a run is spread over",
    value: 256,
    shown: "256",
    why: "GitHub refuses a matrix of more",
  },
  jobPages: {
    name: "pages of the list of jobs that are read",
    value: 5,
    shown: "5, of 100 jobs",
    why: "requests are few; a job beyond them is not known",
  },
  listedArtifacts: {
    name: "artifacts that GitHub lists of a run",
    value: 1_000,
    shown: "1,000",
    why: "beyond that each expected one is looked up by its name",
  },
  downloads: {
    name: "artifacts that are downloaded at a time",
    value: 8,
    shown: "8",
    why: "more would not be faster and could be refused",
  },
  artifactBytes: {
    name: "archive of one job's artifact",
    value: 1024 * 1024 * KiB,
    shown: "1 GiB",
    why: "a larger one is refused; its job counts as lost",
  },
  unpackedFiles: {
    name: "files in one job's artifact",
    value: 20_000,
    shown: "20,000",
    why: "a larger one is refused; its job counts as lost",
  },
  unpackedBytes: {
    name: "files of one job's artifact, unpacked",
    value: 2 * 1024 * 1024 * KiB,
    shown: "2 GiB",
    why: "the largest ones are left out of the run's evidence beyond that, with a warning; the job's own artifact has them",
  },
  manifestBytes: {
    name: "a manifest, plan, summary or journal that is read from an artifact",
    value: 32 * 1024 * KiB,
    shown: "32 MiB",
    why: "a larger one is not read, and counts as not there",
  },
  forkArtifact: {
    name: "archive of a run's artifact in `mode: report`",
    value: 64 * 1024 * KiB,
    shown: "64 MiB, 256 MiB unpacked",
    why: "it comes from a fork",
  },
  answerBytes: {
    name: "an answer of GitHub's API or services that is no archive",
    value: 32 * 1024 * KiB,
    shown: "32 MiB",
    why: "a longer one is broken off, and what was asked for counts as not answered",
  },
  uploadAnswerBytes: {
    name: "an answer to a part of an upload",
    value: 1024 * KiB,
    shown: "1 MiB",
    why: "it ends there: the client that reads it takes ever longer over a longer one",
  },
  answerTime: {
    name: "time that such an answer may take from its beginning to its end",
    value: 30_000,
    shown: "30 s",
    why: "a slower one is broken off in the same way, however steadily it comes",
  },
  downloadTime: {
    name: "time that the download of one archive may take",
    value: 900_000,
    shown: "15 min",
    why: "a slower one is broken off; its job counts as lost",
  },
  apiWait: {
    name: "time that one request to GitHub's API waits when it is limited",
    value: 60_000,
    shown: "60 s",
    why: "then it ends with a warning",
  },
  jobSummary: {
    name: "job summary",
    value: 1_000_000,
    shown: "1,000,000 bytes",
    why: "GitHub drops a step's summary of more than 1 MiB as a whole",
  },
  allStageOutputs: {
    name: "the action's output `stage-outputs`",
    value: 512 * KiB,
    shown: "512 KiB",
    why: "GitHub takes 1 MiB of outputs of a job; the outputs of stages that do not fit are left out, with a warning",
  },
} as const;
