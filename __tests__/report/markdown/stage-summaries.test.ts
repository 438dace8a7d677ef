import { describe, expect, test } from "@jest/globals";
import { createJobSummary } from "../../../src/report/markdown/job-summary.ts";
import { readStageSummaries } from "../../../src/report/markdown/stage-summaries.ts";
import { renderPages } from "../../support/github-markdown.ts";
import { command, entry, manifest, plan, runSummary, subtask } from "../sample-run.ts";

const inner = manifest([command(entry(1, "links"), "succeeded", { step_summary: "All fine. ".repeat(30) })], {
  run_id: "run-1.docs",
});
const run = manifest([
  command(entry(1, "unit"), "succeeded", { step_summary: "## Coverage 93 %\n\n<details>\n" }),
  command(entry(2, "quiet"), "succeeded"),
  command(entry(3, "empty"), "succeeded", { step_summary: "\n" }),
  command(entry(4, "docs", { kind: "subpipeline" }), "succeeded", { sub_run_id: "run-1.docs" }),
]);
const input = { manifest: run, children: new Map([["run-1.docs", inner]]) };

async function page(mostBytes?: number): Promise<string> {
  const stageSummaries = await readStageSummaries(input);
  const shown = {
    ...input,
    summary: runSummary(),
    plan: plan([subtask("gate")]),
    paths: ["x"],
    stageSummaries,
  };
  return createJobSummary(shown, mostBytes);
}

describe("summaries that stages wrote (C4)", () => {
  test("are in the job summary, each under the name of its stage", async () => {
    const text = await page();
    expect(text).toContain(
      "### Summaries of stages\n\n#### `unit`\n\n> ## Coverage 93 %\n>\n> <details>\n>\n> </details>\n\n#### `docs/links`\n\n> All fine. All fine.",
    );
    const [html] = renderPages([text]);
    expect(html).toContain("<h4><code>docs/links</code></h4>\n<blockquote>\n<p>All fine. All fine.");
    expect(html!.lastIndexOf("</blockquote>")).toBeLessThan(html!.indexOf("Evidence"));
  });

  test("are the first to be left off without room, which is mentioned", async () => {
    const whole = await page();
    const cut = await page(Buffer.byteLength(whole) - 1);
    expect(cut).toContain("The summary is left off here");
    expect(cut).toContain("Coverage 93 %");
  });

  test("make no section if there are none", async () => {
    expect(await readStageSummaries({ manifest: manifest([command(entry(1, "a"), "succeeded")]) })).toEqual(
      [],
    );
  });
});
