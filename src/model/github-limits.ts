const KiB = 1024;

/** Limits of requests to GitHub and of its responses. A part of limits.ts. */
export const githubLimits = {
  checkText: {
    name: "summary and text of a check-run, each",
    value: 65_000,
    shown: "65,000 bytes",
    why: "GitHub rejects more than 65,535 characters",
  },
  annotationsARequest: {
    name: "annotations of a check-run in one request",
    value: 50,
    shown: "50",
    why: "GitHub rejects more; the others are added by further requests",
  },
  refusedRequests: {
    name: "requests for a check-run that GitHub may reject because of annotations",
    value: 30,
    shown: "30",
    why: "the invalid annotation is found by halving; beyond that the rest is left out, with a warning",
  },
  annotationPlace: {
    name: "line and column of an annotation",
    value: 1_000_000,
    shown: "1,000,000",
    why: "GitHub shows no larger file; beyond it an annotation is put on the file's first line",
  },
  jobs: {
    name: "jobs that a run is spread over",
    value: 256,
    shown: "256",
    why: "GitHub rejects a larger matrix",
  },
  jobPages: {
    name: "pages of the list of jobs that are read",
    value: 5,
    shown: "5, of 100 jobs",
    why: "saves requests; jobs beyond that are unknown",
  },
  listedArtifacts: {
    name: "artifacts of a run that GitHub lists",
    value: 1_000,
    shown: "1,000",
    why: "beyond that each expected one is looked up by name",
  },
  downloads: {
    name: "artifacts that are downloaded at the same time",
    value: 8,
    shown: "8",
    why: "more would not be faster and could be rejected",
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
    why: "beyond that the largest ones are left out of the run's evidence, with a warning; the job's own artifact has them",
  },
  manifestBytes: {
    name: "a manifest, plan, summary or journal that is read from an artifact",
    value: 32 * 1024 * KiB,
    shown: "32 MiB",
    why: "a larger one is not read, and counts as missing",
  },
  forkArtifact: {
    name: "archive of a run's artifact in `mode: report`",
    value: 64 * 1024 * KiB,
    shown: "64 MiB, 256 MiB unpacked",
    why: "it comes from a fork",
  },
  answerBytes: {
    name: "a response of GitHub's API or services, except archives",
    value: 32 * 1024 * KiB,
    shown: "32 MiB",
    why: "a larger one is cut off, and the request counts as failed",
  },
  uploadAnswerBytes: {
    name: "a response to one part of an upload",
    value: 1024 * KiB,
    shown: "1 MiB",
    why: "it is cut off there: the client takes disproportionately longer to read a larger one",
  },
  answerTime: {
    name: "time that such a response may take",
    value: 30_000,
    shown: "30 s",
    why: "a slower one is cut off as well, even if it still makes progress",
  },
  downloadTime: {
    name: "time that the download of one archive may take",
    value: 900_000,
    shown: "15 min",
    why: "a slower one is cut off; its job counts as lost",
  },
  apiWait: {
    name: "time that a rate-limited request to GitHub's API waits",
    value: 60_000,
    shown: "60 s",
    why: "then it fails with a warning",
  },
  codeowners: {
    name: "CODEOWNERS",
    value: 3 * 1024 * KiB,
    shown: "3 MiB",
    why: "GitHub ignores a larger file",
  },
  eventPayload: {
    name: "payload of an event",
    value: 25 * 1024 * KiB,
    shown: "25 MiB",
    why: "GitHub sends at most 25 MB",
  },
  jobSummary: {
    name: "job summary",
    value: 1_000_000,
    shown: "1,000,000 bytes",
    why: "GitHub drops a step's summary of more than 1 MiB",
  },
  allStageOutputs: {
    name: "the action's output `stage-outputs`",
    value: 512 * KiB,
    shown: "512 KiB",
    why: "GitHub accepts 1 MiB of outputs per job; outputs of stages that do not fit are left out, with a warning",
  },
} as const;
