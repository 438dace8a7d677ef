/** Limits of the guardrails. A part of limits.ts. */
export const guardrailLimits = {
  parsedDocument: {
    name: "a document that a guardrail parses, or whose hidden lines it counts",
    value: 1024 * 1024,
    shown: "1 MiB",
    why: "larger ones are generated, and hostile ones take over a second per MiB",
  },
  reviewDays: {
    name: "days between two reviews of a document or a spec",
    value: 3_650,
    shown: "3,650, ten years",
    why: "a longer time would make dates pointless",
  },
  codeownersRules: {
    name: "rules in CODEOWNERS",
    value: 5_000,
    shown: "5,000, the last",
    why: "each is matched with each changed file, and later ones win",
  },
  reviewGoal: {
    name: "the goal of a spec in the hand-off pack of a review",
    value: 4_000,
    shown: "4,000 characters",
    why: "the spec itself is in the repository",
  },
  reviewSpecs: {
    name: "specs in the hand-off pack of a review",
    value: 3,
    shown: "3",
    why: "a task has one or two; the rest is counted",
  },
  reviewAreas: {
    name: "areas of the change in the hand-off pack of a review",
    value: 20,
    shown: "20, the largest",
    why: "the rest is counted",
  },
  reviewFiles: {
    name: "files in the hand-off pack of a review",
    value: 200,
    shown: "200 in JSON, 60 in Markdown, the riskiest",
    why: "the rest is counted; no review starts with more",
  },
  reviewCommits: {
    name: "commits in the hand-off pack of a review",
    value: 20,
    shown: "20, the newest",
    why: "the rest is counted",
  },
  reviewGuardrails: {
    name: "guardrails in the hand-off pack of a review",
    value: 50,
    shown: "50",
    why: "the run's manifest has all of them",
  },
  reviewNames: {
    name: "names for one risk in the hand-off pack of a review",
    value: 10,
    shown: "10",
    why: "the rest is counted",
  },
  reviewText: {
    name: "one quoted sentence in the hand-off pack of a review",
    value: 300,
    shown: "300 characters",
    why: "a pack is read as a whole",
  },
  reviewFeedback: {
    name: "the text of a review's decision",
    value: 2_000,
    shown: "2,000 characters",
    why: "it is in the manifest and the run summary; the verdict file or the pull request has the full text",
  },
} as const;
