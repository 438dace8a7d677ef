import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { Finding } from "../../src/model/finding.ts";
import { runPipeline, type RunOptions } from "../support/run-context.ts";
import type { Judged } from "../../src/model/judged.ts";
import { createRedactor } from "../../src/redaction/create-redactor.ts";

const finding: Finding = {
  level: "error",
  message: "src/a.ts is too long",
  title: "Too long",
  rule: "x/too-long",
  path: "src/a.ts",
  line: 3,
  end_line: null,
  column: null,
  end_column: null,
  fix: "Cut it in two.",
};

const judged = (more: Partial<Judged>): Judged => ({
  verdict: "passed",
  summary: "all is well",
  override: null,
  decision: null,
  details: { base: "abc" },
  findings: [],
  edits: [],
  ...more,
});

const guarded = { stages: [{ id: "guard", uses: "guardrail/x", with: { limit: 5 } }] };

async function judgedAs(
  { dryRun = false, ...more }: Partial<Judged> & { dryRun?: boolean },
  pipeline: object = guarded,
  options: RunOptions = {},
) {
  const asked: unknown[] = [];
  const judge: RunOptions["judge"] = (stage, how) => {
    asked.push({ uses: stage.uses, with: stage.with, ...how });
    return Promise.resolve({ judged: judged(more), text: "what it says\n", dryRun });
  };
  const ran = await runPipeline(pipeline, { ...options, judge });
  return { ...ran, asked, command: ran.manifest.commands[0]! };
}

describe("a guardrail stage", () => {
  test("gets its settings, and writes its report to its log", async () => {
    const { asked, command, root, manifest } = await judgedAs({});
    expect(asked).toEqual([{ uses: "guardrail/x", with: { limit: 5 }, mayWait: true }]);
    expect(command).toMatchObject({
      status: "succeeded",
      outcome: "succeeded",
      summary: "all is well",
      judgement: { verdict: "passed", summary: "all is well", details: { base: "abc" } },
    });
    expect(readFileSync(join(root, command.log_path!), "utf8")).toBe("what it says\n");
    expect(manifest.guardrail_status.counts).toMatchObject({ total: 1, succeeded: 1 });
  });

  test("with violations fails, with findings in the manifest and its report in the tail", async () => {
    const { command, manifest, collected } = await judgedAs({
      verdict: "violated",
      summary: "one file is too long",
      findings: [finding],
    });
    expect(manifest.status).toBe("failed");
    expect(command).toMatchObject({
      outcome: "failed",
      summary: "one file is too long",
      exit: { kind: "judged", verdict: "violated", overridden: false },
      findings: { error: 1, warning: 0, notice: 0 },
      tail: { stdout: "what it says\n", stderr: "" },
    });
    expect(collected.findings).toEqual([finding]);
  });

  test.each([false, true])("that could not judge fails too, also in a dry run (%s)", async (dryRun) => {
    const { command } = await judgedAs({ verdict: "undecided", summary: "the clone is too shallow", dryRun });
    expect(command).toMatchObject({ outcome: "failed", summary: "the clone is too shallow" });
  });

  test("fails when its own settings alone say that it is a dry run", async () => {
    const pipeline = { stages: [{ id: "guard", uses: "guardrail/x", with: { "dry-run": true } }] };
    expect((await judgedAs({ verdict: "violated" }, pipeline)).command.outcome).toBe("failed");
  });

  test.each<[string, Partial<Judged> & { dryRun?: boolean }, object]>([
    ["a dry run", { verdict: "violated", dryRun: true }, {}],
    ["one with continue-on-error", { verdict: "violated" }, { "continue-on-error": true }],
    [
      "one that somebody overrode",
      { verdict: "violated", override: { reason: "r", source: "input", where: "w" } },
      {},
    ],
    ["one that the pull request may allow", { verdict: "overridable" }, {}],
  ])("that is violated in %s is an allowed failure, never a success", async (_, more, keys) => {
    const pipeline = { stages: [{ id: "guard", uses: "guardrail/x", ...keys }] };
    const { command, manifest } = await judgedAs(more, pipeline);
    expect(command.outcome).toBe("allowed_failure");
    expect(command.judgement?.verdict).toBe(more.verdict);
    expect(manifest.status).toBe("succeeded");
  });

  test("in a nested pipeline leaves no violation for the aggregation, which does not look there", async () => {
    const pipelines = { inner: { stages: [{ id: "guard", uses: "guardrail/x" }] } };
    const { asked } = await judgedAs({}, { stages: [{ pipeline: "inner" }] }, { pipelines });
    expect(asked).toEqual([expect.objectContaining({ mayWait: false })]);
  });

  test("that was not performed is skipped", async () => {
    const { command } = await judgedAs({ verdict: "not-performed", summary: "nobody reviewed" });
    expect(command).toMatchObject({ outcome: "skipped", status: "skipped", summary: "nobody reviewed" });
  });

  test("leaves no secret anywhere", async () => {
    const secret = "hunter2-hunter2";
    const redactor = createRedactor("enforce", [secret]);
    const more = {
      verdict: "violated" as const,
      summary: `a ${secret}`,
      findings: [{ ...finding, path: `src/${secret}`, message: secret, fix: secret }],
      details: { deep: [{ value: secret }] },
      documents: [{ name: "pack.md", text: `see ${secret}` }],
    };
    const { events, folder, command } = await judgedAs(more, guarded, { redactor });
    expect(JSON.stringify(events)).not.toContain(secret);
    expect(command.artifacts).toEqual(["01-guard/pack.md"]);
    expect(readFileSync(join(folder, "files", "01-guard", "pack.md"), "utf8")).toBe("see ***");
  });

  test("keeps a hundred findings, and counts the others", async () => {
    const findings = Array.from({ length: 130 }, (_, place) => ({ ...finding, line: place + 1 }));
    const { events } = await judgedAs({ verdict: "violated", findings });
    const end = events.find((event) => event.type === "stage-finished");
    expect(end).toMatchObject({ findings_omitted: 30 });
    expect(end?.type === "stage-finished" && end.findings).toHaveLength(100);
  });

  test("that exceeds its time limit has timed out, and is not waited for", async () => {
    const pipeline = { stages: [{ id: "guard", uses: "guardrail/x", "timeout-minutes": 0.001 }] };
    const { manifest } = await runPipeline(pipeline, { judge: () => new Promise(() => {}) });
    expect(manifest.commands[0]).toMatchObject({ outcome: "timed_out", exit: { kind: "timed-out" } });
  });

  test("with a bug fails, and reports it", async () => {
    const { manifest } = await runPipeline(guarded, { judge: () => Promise.reject(new Error("oh")) });
    expect(manifest.commands[0]).toMatchObject({
      outcome: "failed",
      exit: { kind: "errored", message: "oh" },
    });
  });
});
