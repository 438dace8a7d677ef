import { describe, expect, test } from "@jest/globals";
import { packMarkdown } from "../../src/guardrails/review/pack-markdown.ts";
import type { ReviewPack } from "../../src/model/review-pack.ts";

const sample: ReviewPack = {
  schema_version: 1,
  kind: "review-pack",
  made_at: "2026-01-01T00:00:00.000Z",
  task: { id: "task", specs: [{ path: "tasks/specs/task.md", goal: "Make it fast." }] },
  decision: { approved: false, performed: true, feedback: "too large" },
  run: { run_id: "run-1", pipeline_id: "gate", attempt: 2, reason: "unit failed", manifest: "m.json" },
  changes: {
    strategy: "explicit",
    base: "a".repeat(40),
    head: null,
    files: 1,
    added_lines: 1,
    deleted_lines: 2,
    binary_files: 0,
    areas: [{ area: "src", files: 1, added_lines: 1, deleted_lines: 2, binary_files: 0 }],
    areas_omitted: 3,
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
  run: { run_id: text, pipeline_id: text, attempt: 2, reason: text, manifest: `${text} ` },
  changes: { ...sample.changes!, areas: [{ ...sample.changes!.areas[0]!, area: text }] },
  guardrails: [{ ...sample.guardrails[0]!, stage: text, summary: text }],
  slowest: [{ ...sample.slowest[0]!, stage: text }],
  flakiest: [{ ...sample.flakiest[0]!, stage: text }],
  risks: [{ ...sample.risks[0]!, names: [text, text] }],
});

describe("the page for people", () => {
  test("says what the pack says", () => {
    expect(packMarkdown(sample)).toBe(`# Review of \`task\`

Decision so far: changes requested.

\`\`\`text
too large
\`\`\`

## Goal

\`tasks/specs/task.md\` says:

\`\`\`text
Make it fast.
\`\`\`

## What changed

1 file, 1 line added and 2 deleted since \`aaaaaaaaaa\`.

| Area | Files | Added | Deleted | Binary |
| - | - | - | - | - |
| \`src\` | 1 | 1 | 2 | 0 |

3 more areas not shown.

## Risks

- binary files changed: \`a.png\`, \`b.png\` and 1 more

## Guardrails

| Stage | Verdict | What it says |
| - | - | - |
| \`repo/diff-budget\` | violated | \`31 files\` |

## Slowest stages

- \`repo/unit\` took 12.3 s, usually 10.0 s

## Flakiest stages

- \`repo/unit\` failed and then succeeded on the same commit 1 time; it failed 2 of the last 9 times

## Evidence

Run \`run-1\` of the pipeline \`gate\`, attempt 2. Its manifest: \`m.json\`

It failed: \`unit failed\`
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

  test("stands what is empty", () => {
    expect(packMarkdown(written("\u202e"))).toContain("|  | 1 | 1 | 2 | 0 |");
  });
});
