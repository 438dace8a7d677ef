import { describe, expect, test } from "@jest/globals";
import type { Assignment } from "../../../src/model/plan.ts";
import { stepSummaryBytes } from "../../../src/report/markdown/budget.ts";
import { createPlanSummary } from "../../../src/report/markdown/plan-summary.ts";
import { golden } from "../golden.ts";
import { plan, subtask } from "../sample-run.ts";

const assignment = (
  instance_id: string,
  subtasks: string[] = [instance_id],
  more: Partial<Assignment> = {},
): Assignment => ({
  instance_id,
  capability: "default",
  runs_on: "ubuntu-latest",
  subtasks,
  status: "assigned",
  assigned_at: "2026-03-04T05:06:07.000Z",
  completed_at: null,
  metadata: { weight: 1, maxConcurrency: null, groupIndex: 0 },
  predicted_seconds: null,
  attempts: [],
  ...more,
});

const changes = { strategy: "explicit" as const, base: "main", head: "HEAD", files: 3, note: null };
const numbered = (count: number, name: (at: number) => string): string[] =>
  Array.from({ length: count }, (_, at) => name(at));

describe("the plan job's summary", () => {
  test("shows jobs with their stages and runners, skipped stages with reasons, and the base", async () => {
    const text = createPlanSummary(
      plan(
        [
          subtask("api"),
          subtask("core"),
          subtask("e2e-1-of-2", { capability: "browser" }),
          subtask("ios", { skip: "no change in its paths" }),
          subtask("android", { skip: "no change in its paths" }),
        ],
        {
          pipeline_title: "Gate *of* #1 @org/team",
          changes,
          notes: ["`title` of a stage has no effect"],
          assignments: [
            assignment("default-01", ["api", "core"]),
            assignment("e2e-1-of-2", ["e2e-1-of-2"], { capability: "browser", runs_on: "large | browser" }),
          ],
        },
      ),
    );
    expect(text).toBe(await golden("plan.md", text));
  });

  test("says that nothing has to run, and why", async () => {
    const skipped = subtask("docs", { skip: "no change in its paths" });
    const text = createPlanSummary(plan([skipped], { changes: { ...changes, base: null, files: 1 } }));
    expect(text).toBe(await golden("plan-empty.md", text));
  });

  test("names the pipeline by its id when it has no title", () => {
    expect(createPlanSummary(plan([], { pipeline_id: "docs", pipeline_title: "" }))).toMatch(
      /^## 🗓️ Planned: docs\n\nNothing to run\.\n$/,
    );
  });

  test("names some of very many subtasks of a job, and counts the rest", () => {
    const ids = numbered(25, (at) => `part-${at}`);
    const text = createPlanSummary(plan([], { assignments: [assignment("default-01", ids)] }));
    expect(text).toContain("1 job.");
    expect(text).toMatch(/`part-19` and 5 more \|\n$/);
  });

  test("fits into what GitHub takes, however large the plan is, and says what is not shown", () => {
    const long = (at: number): string => `${at}-${"é".repeat(117)}`;
    const assignments = numbered(256, long).map((id) => assignment(id, numbered(30, long)));
    const notes = numbered(2_000, (at) => `${at} ${"&".repeat(500)}`);
    const skipped = numbered(3_000, (at) => `s${at}`).map((id) =>
      subtask(id, { skip: `${id} ${"|".repeat(290)}` }),
    );
    const text = createPlanSummary(plan(skipped, { assignments, notes }));
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(stepSummaryBytes);
    expect(text).toMatch(/- \*and for \d+ more reasons\*\n$/);
    expect(text).toContain("256 jobs.");
  });

  test("shows hostile text as text", () => {
    const hostile = "</td><img src=x> | [a](https://evil.example) @octocat #1 ``` \u202e\n## heading";
    const text = createPlanSummary(
      plan([subtask(hostile, { skip: hostile })], {
        pipeline_title: hostile,
        changes: { ...changes, base: hostile },
        notes: [hostile],
        assignments: [assignment(hostile, [hostile], { runs_on: hostile })],
      }),
    );
    expect(text).not.toContain("\u202e");
    expect(text.match(/^#+ .*/gm)).toEqual([
      expect.stringContaining("## 🗓️ Planned: "),
      "### Notes",
      "### Skipped subtasks",
    ]);
    const [row] = text.match(/^\| (?!job|---).*/gm) ?? [];
    expect(row!.match(/(?<!\\)\|/g)).toHaveLength(4);
    const prose = text.replaceAll(/(`+) ?[^`].*?(?<!`)\1(?!`)/g, "");
    expect(prose).not.toMatch(/(?<!\\)<|@octocat|#1|https:\/\/|(?<!\\)\[/);
  });
});
