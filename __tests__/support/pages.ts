import type { Finding } from "../../src/model/finding.ts";
import type { Manifest } from "../../src/model/manifest.ts";
import type { Plan } from "../../src/model/plan.ts";
import type { ReviewPack } from "../../src/model/review-pack.ts";
import { packMarkdown } from "../../src/guardrails/review/pack-markdown.ts";
import { refuseStep } from "../../src/modes/action/step.ts";
import { refuse } from "../../src/modes/settings/settings.ts";
import { asRecorded, type Redacted } from "../../src/model/redacted.ts";
import { createCheckReport } from "../../src/report/check-run/check-run.ts";
import { formatFailureSummary } from "../../src/report/markdown/failure-summary.ts";
import { type JobSummaryInput, createJobSummary } from "../../src/report/markdown/job-summary.ts";
import { createPlanSummary } from "../../src/report/markdown/plan-summary.ts";
import { formatReported } from "../../src/report/markdown/reported-summary.ts";
import { compared, runHistory } from "../report/sample-history.ts";
import { command, entry, manifest, plan, runSummary, subtask } from "../report/sample-run.ts";
import { redactedText } from "./redacted.ts";

/** Gives the text from outside that stands in a place; each place of a page has a name of its own. */
export type Fill = (place: string) => string;

/** Every page that is written in Markdown, with all of its places. */
export const pages: Readonly<Record<string, (fill: Fill) => string | Promise<string>>> = {
  "the job summary": (fill) => createJobSummary(troubledRun(fill)),
  "the job summary of a run with little in it": (fill) => createJobSummary(shortRun(fill)),
  "the check-run's summary": (fill) =>
    createCheckReport({ ...troubledRun(fill), mostAnnotations: 1 }).output.summary,
  "the plan's summary": (fill) => createPlanSummary(wholePlan(fill)),
  "the summary of a run that left nothing": (fill) =>
    formatFailureSummary({
      title: "Failed",
      reason: redactedText(fill("reason")),
      advice: "Re-run.",
      isCancelled: false,
    }),
  "the summary of a step that was refused": refusal,
  "what stands before a reported result": (fill) => reported(fill, null),
  "a reported run without a result": (fill) => reported(fill, fill("reason")),
  "the pack for a review": (fill) => packMarkdown(reviewPack(fill)),
};

/** A run in which everything that is shown is there. */
function troubledRun(fill: Fill): JobSummaryInput {
  return {
    summary: runSummary({
      status: "failed",
      reason: fill("reason"),
      warnings: [fill("warning"), fill("second warning")],
      plan: { items: [], targetId: null, notes: [fill("note"), fill("second note")] },
      history: history(fill),
    }),
    manifest: runOf(troubledCommands(fill), fill("title of the pipeline")),
    children: new Map([["run-1.docs", nestedRun(fill)]]),
    plan: partialPlan(fill),
    findings: [finding(fill, "finding"), { ...finding(fill, "finding elsewhere"), path: null }],
    artifactUrl: `https://example.com/${fill("address of the artifact")}`,
    paths: [fill("evidence"), fill("more evidence")],
    chain: fill("chain"),
  };
}

/** The commands are not held to their schema: a path in them would have to be one. */
const runOf = (commands: Manifest["commands"], title: string): Redacted<Manifest> => ({
  ...manifest([], { pipeline_title: title }),
  commands: asRecorded(commands),
});

const finding = (fill: Fill, place: string): Redacted<Finding> =>
  asRecorded({
    level: "warning",
    message: fill(`message of the ${place}`),
    title: null,
    rule: fill(`rule of the ${place}`),
    path: fill(`path of the ${place}`),
    line: 3,
    end_line: null,
    column: null,
    end_column: null,
    fix: fill(`fix of the ${place}`),
  });

function troubledCommands(fill: Fill) {
  const first = fill("subtask");
  const second = fill("second subtask");
  return [
    command(entry(1, fill("setup"), { subtask: null, phase: "build" }), "succeeded"),
    command(entry(2, fill("stage"), { subtask: first, title: fill("title of a stage") }), "failed", {
      tail: { stdout: fill("standard output"), stderr: fill("standard error") },
      notes: [fill("note of a stage"), fill("second note of a stage")],
      log_path: fill("log"),
    }),
    command(entry(3, fill("guardrail"), { subtask: first, kind: "guardrail" }), "failed", {
      judgement: {
        verdict: "violated",
        summary: fill("judgement"),
        override: null,
        decision: null,
        details: {},
      },
    }),
    command(entry(4, fill("nested pipeline"), { subtask: second, kind: "subpipeline" }), "failed", {
      sub_run_id: "run-1.docs",
    }),
    command(entry(5, fill("skipped stage"), { subtask: second }), "skipped", {
      summary: fill("why it was skipped"),
    }),
    command(entry(6, fill("stage after all"), { subtask: null, phase: "review" }), "cancelled"),
  ];
}

const nestedRun = (fill: Fill) =>
  manifest(
    [
      command(entry(1, fill("nested stage"), { title: fill("title of a nested stage") }), "allowed_failure", {
        tail: { stdout: fill("nested output"), stderr: "" },
      }),
    ],
    { run_id: "run-1.docs", status: "failed" },
  );

const partialPlan = (fill: Fill): Plan =>
  plan(
    [
      subtask(fill("subtask"), { name: fill("name of a subtask") }),
      subtask(fill("skipped subtask"), { skip: fill("why a subtask is skipped") }),
      subtask(fill("other skipped subtask"), { skip: fill("why another is skipped") }),
    ],
    { partial: true, targets: [fill("target"), fill("second target")] },
  );

const history = (fill: Fill) =>
  runHistory([
    compared(fill("compared stage"), { subtaskId: fill("subtask"), regression: true }),
    compared(fill("stage that fails"), { subtaskId: fill("second subtask"), seconds: null }),
  ]);

/** Without titles, where the ids of pipeline and subtask take their place. */
const shortRun = (fill: Fill): JobSummaryInput => ({
  summary: runSummary({ status: "cancelled", reason: fill("reason") }),
  manifest: manifest([command(entry(1, fill("stage"), { subtask: fill("subtask") }), "timed_out")], {
    pipeline_title: "",
  }),
  plan: plan([subtask(fill("subtask"))], { pipeline_id: fill("pipeline") }),
  findings: [{ ...finding(fill, "finding"), rule: null, line: null, fix: null }],
  paths: [],
});

const wholePlan = (fill: Fill): Plan =>
  plan(
    [subtask(fill("subtask")), subtask(fill("skipped subtask"), { skip: fill("why a subtask is skipped") })],
    {
      pipeline_title: fill("title of the pipeline"),
      changes: { strategy: "explicit", base: fill("base"), head: "HEAD", files: 3, note: null },
      notes: [fill("note"), fill("second note")],
      assignments: [
        {
          instance_id: fill("assignment"),
          capability: "default",
          runs_on: fill("label of a runner"),
          subtasks: [fill("subtask"), fill("second subtask")],
          status: "assigned",
          assigned_at: "2026-03-04T05:06:07.000Z",
          completed_at: null,
          metadata: { weight: 1, maxConcurrency: null, groupIndex: 0 },
          predicted_seconds: null,
          attempts: [],
        },
      ],
    },
  );

async function refusal(fill: Fill): Promise<string> {
  let page = "";
  const job = {
    error: async () => {},
    outputs: async () => true,
    save: async () => true,
    summary: async (markdown: string) => ((page = markdown), true),
    mask: async () => {},
    warning: async () => {},
    group: <Result>(_: string, act: () => Promise<Result>) => act(),
  };
  const mistakes = refuse(fill("mistake"));
  await refuseStep(
    { ...mistakes, messages: [...mistakes.messages, fill("second mistake")] },
    { job, environment: {} },
    true,
  );
  return page;
}

const reported = (fill: Fill, nothing: string | null): string =>
  formatReported(
    {
      runUrl: `https://example.com/${fill("address of the run")}`,
      conclusion: fill("beginning of the conclusion"),
      pullRequest: { number: 12, url: `https://example.com/${fill("address of the pull request")}` },
      olderAttempt: 1,
    },
    nothing,
    65_000,
  );

const reviewPack = (fill: Fill): ReviewPack => ({
  schema_version: 1,
  kind: "review-pack",
  made_at: "2026-01-01T00:00:00.000Z",
  task: {
    id: fill("task"),
    specs: [
      { path: fill("spec"), goal: fill("goal") },
      { path: fill("bare spec"), goal: null },
    ],
  },
  decision: { approved: false, performed: true, feedback: fill("feedback") },
  pull_request: {
    number: 7,
    title: fill("title"),
    author: fill("author"),
    address: `https://example.com/${fill("address of the pull request")}`,
  },
  run: {
    run_id: fill("run"),
    pipeline_id: fill("pipeline"),
    attempt: 2,
    reason: fill("reason"),
    manifest: `https://example.com/${fill("address of the manifest")}`,
    address: `https://example.com/${fill("address of the run")}`,
    stages: { passed: 3, failed: 1, allowed: 0, skipped: 2 },
    failures: [{ stage: fill("failed stage"), summary: fill("how it failed"), log: fill("log") }],
    failures_omitted: 0,
  },
  changes: {
    strategy: "explicit",
    base: fill("beginning of the base"),
    head: null,
    files: 1,
    added_lines: 1,
    deleted_lines: 2,
    binary_files: 0,
    commits: [
      { id: fill("beginning of a commit"), author: fill("author of a commit"), subject: fill("subject") },
      {
        id: fill("beginning of another commit"),
        author: fill("other author"),
        subject: fill("other subject"),
      },
    ],
    commits_omitted: 0,
    commits_complete: false,
    areas: [
      {
        area: fill("area"),
        files: 1,
        added_lines: 1,
        deleted_lines: 2,
        binary_files: 0,
        tests_changed: true,
      },
    ],
    areas_omitted: 3,
    file_list: [
      {
        path: fill("changed file"),
        previous_path: fill("its old name"),
        status: "renamed",
        kind: "moved",
        area: "src",
        added_lines: 1,
        deleted_lines: 2,
        owners: [fill("owner")],
        recent_commits: 9,
        reasons: [fill("reason to look")],
      },
    ],
    files_omitted: 0,
  },
  guardrails: [
    {
      stage: fill("guardrail"),
      verdict: "violated",
      summary: fill("what it says"),
      override: fill("override"),
    },
  ],
  slowest: [{ stage: fill("slow stage"), seconds: 12.34, usual_seconds: 10 }],
  flakiest: [{ stage: fill("flaky stage"), flakes: 1, recent_failures: 2, recent_runs: 9 }],
  risks: [
    {
      kind: "binary",
      message: fill("message of a risk"),
      names: [fill("file"), fill("second file")],
      names_omitted: 1,
    },
  ],
});
