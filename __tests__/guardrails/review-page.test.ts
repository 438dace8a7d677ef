import { describe, expect, test } from "@jest/globals";
import { packMarkdown } from "../../src/guardrails/review/pack-markdown.ts";
import type { ReviewPack } from "../../src/model/review-pack.ts";

const sample: ReviewPack = {
  schema_version: 1,
  kind: "review-pack",
  made_at: "2026-01-01T00:00:00.000Z",
  task: { id: "task", specs: [{ path: "tasks/specs/task.md", goal: "Make it fast." }] },
  decision: { approved: false, performed: true, feedback: "too large" },
  pull_request: { number: 7, title: "Faster", author: "mona", address: "https://github.com/o/r/pull/7" },
  run: {
    run_id: "run-1",
    pipeline_id: "gate",
    attempt: 2,
    reason: "unit failed",
    manifest: "m.json",
    address: "https://github.com/o/r/actions/runs/1",
    stages: { passed: 3, failed: 1, allowed: 0, skipped: 2 },
    failures: [{ stage: "repo/unit", summary: "exit 1", log: "logs/unit.log" }],
    failures_omitted: 0,
  },
  changes: {
    strategy: "explicit",
    base: "a".repeat(40),
    head: null,
    files: 5,
    added_lines: 1,
    deleted_lines: 2,
    binary_files: 0,
    commits: [
      { id: "b".repeat(40), author: "mona", subject: "Second" },
      { id: "c".repeat(40), author: "lisa", subject: "First" },
    ],
    commits_omitted: 1,
    commits_complete: true,
    areas: [
      { area: "src", files: 1, added_lines: 1, deleted_lines: 2, binary_files: 0, tests_changed: false },
    ],
    areas_omitted: 3,
    file_list: [
      {
        path: "src/new.ts",
        previous_path: "src/old.ts",
        status: "renamed",
        kind: "code",
        area: "src",
        added_lines: 1,
        deleted_lines: 2,
        owners: ["@o/team"],
        recent_commits: 9,
        reasons: ["none of its tests changed", "changed in 9 commits of the 90 days before"],
      },
    ],
    files_omitted: 4,
  },
  guardrails: [{ stage: "repo/diff-budget", verdict: "violated", summary: "31 files", override: null }],
  slowest: [{ stage: "repo/unit", seconds: 12.34, usual_seconds: 10 }],
  flakiest: [{ stage: "repo/unit", flakes: 1, recent_failures: 2, recent_runs: 9 }],
  risks: [{ kind: "binary", message: "binary files changed", names: ["a.png", "b.png"], names_omitted: 1 }],
};

/** The pack with another text in every place that somebody else writes. */
const written = (text: string): ReviewPack => ({
  ...sample,
  task: { id: text, specs: [{ path: text, goal: text }] },
  decision: { ...sample.decision, feedback: text },
  pull_request: { ...sample.pull_request!, title: text, author: text },
  run: {
    ...sample.run!,
    run_id: text,
    pipeline_id: text,
    reason: text,
    manifest: `${text} `,
    failures: [{ stage: text, summary: text, log: text }],
  },
  changes: {
    ...sample.changes!,
    commits: sample.changes!.commits.map(({ id }) => ({ id, author: text, subject: text })),
    areas: [{ ...sample.changes!.areas[0]!, area: text }],
    file_list: [
      { ...sample.changes!.file_list[0]!, path: text, previous_path: text, area: text, owners: [text] },
    ],
  },
  guardrails: [{ ...sample.guardrails[0]!, stage: text, summary: text }],
  slowest: [{ ...sample.slowest[0]!, stage: text }],
  flakiest: [{ ...sample.flakiest[0]!, stage: text }],
  risks: [{ ...sample.risks[0]!, names: [text, text] }],
});

describe("the page for people", () => {
  test("says what the pack says", () => {
    expect(packMarkdown(sample)).toBe(`# Review of \`task\`

- **What:** \`Faster\`, [pull request 7](https://github.com/o/r/pull/7) by \`mona\`; 3 commits by \`mona\`, \`lisa\`
- **Why:** \`Make it fast.\`, says \`tasks/specs/task.md\`
- **Size:** 5 files, 1 line added and 2 deleted since \`aaaaaaaaaa\`
- **CI:** 3 passed, 1 failed, 2 skipped, [the run](https://github.com/o/r/actions/runs/1); \`unit failed\`
- **Decision so far:** changes requested

## Risks

- binary files changed: \`a.png\`, \`b.png\` and 1 more

## Look here first

- \`src/new.ts\`: none of its tests changed, changed in 9 commits of the 90 days before; owned by \`@o/team\`

## What changed

| Area | Files | Lines | Its tests |
| - | - | - | - |
| \`src\` | 1 | +1 −2 | **did not change** |

3 more areas not shown.

| File | Lines | What it is |
| - | - | - |
| \`src/new.ts\` | +1 −2 | renamed from \`src/old.ts\`; owned by \`@o/team\` |

4 more files not shown; \`review.json\` lists up to 200.

## Commits

- \`bbbbbbbbbb\` \`Second\`, \`mona\`
- \`cccccccccc\` \`First\`, \`lisa\`

1 more commit not shown.

## What failed in CI

- \`repo/unit\`: \`exit 1\`; its log is \`logs/unit.log\`

## Guardrails

| Stage | Verdict | What it says |
| - | - | - |
| \`repo/diff-budget\` | violated | \`31 files\` |

## Slowest stages

- \`repo/unit\` took 12.3 s, usually 10.0 s

## Flakiest stages

- \`repo/unit\` failed and then succeeded on the same commit 1 time; it failed 2 of the last 9 times

## What was said

\`\`\`text
too large
\`\`\`

## Evidence

Run \`run-1\` of the pipeline \`gate\`, attempt 2. Its manifest: \`m.json\`
`);
  });

  test("links to a manifest on the web, and to nothing else", () => {
    const pageOf = (manifest: string): string =>
      packMarkdown({ ...sample, run: { ...sample.run!, manifest } });
    expect(pageOf("https://github.com/o/r/actions/runs/1#artifacts")).toContain(
      "[its artifacts](https://github.com/o/r/actions/runs/1#artifacts)",
    );
    expect(pageOf("javascript:alert(1)")).toContain("`javascript:alert(1)`");
  });

  test("handles empty sections", () => {
    expect(packMarkdown(written("\u202e"))).toContain("|  | 1 | +1 −2 |");
  });
});
