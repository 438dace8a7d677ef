import { join } from "node:path";
import { beforeEach, describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { toJson } from "../../../src/model/json.ts";
import type { Plan } from "../../../src/model/plan.ts";
import { planArtifactName } from "../../../src/modes/run-folder/artifact-names.ts";
import { fetchPlan, readPlanArtifact, toPlanArtifact } from "../../../src/modes/aggregate/plan-artifact.ts";
import { computeDigest } from "../../../src/plan/digest.ts";
import { diskFiles } from "../../../src/platform/files.ts";
import { command, pipeline, planOf, subtask } from "../../plan/sample-pipeline.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { type Content, RememberedArtifacts } from "./remembered-artifacts.ts";

describe("the output plan-artifact", () => {
  test("is read as what was written into it", () => {
    const key = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/);
    const name = fc.tuple(key, fc.integer({ min: 1, max: 999 })).map(([of, at]) => planArtifactName(of, at));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e14 }), name, (id, of) => {
        expect(readPlanArtifact(toPlanArtifact({ id, name: of }))).toEqual({ id, name: of });
      }),
    );
  });

  test.each([
    "",
    "12",
    "12:",
    ":name",
    "-1:name",
    "1.5:name",
    "1e3:name",
    " 12:name",
    "12:a/b",
    "12:..\\b",
    "12:a\n",
    "12:a:b",
    `12:${"n".repeat(301)}`,
    `${"9".repeat(16)}:name`,
    "${{ needs.plan.outputs.plan-artifact }}",
  ])("is none: %j", (text) => {
    expect(readPlanArtifact(text)).toBeNull();
  });
});

const plan = planOf(pipeline([subtask("api", [command("unit")]), subtask("web", [command("unit")])]), {
  maxJobs: 2,
  runId: "77-gate",
});
const rerun = "Re-run all jobs: that makes a new plan.";
let folder: string;

beforeEach(async () => {
  folder = join(await temporaryFolder(), "plan");
});

/** What a job comes by that looks for a plan where this is in its artifact. */
function fetched(
  content: Content,
  expected: { digest?: string | null; runId?: string | null } = {},
): ReturnType<typeof fetchPlan> {
  const source = new RememberedArtifacts();
  const artifact = source.keep("orchestrator-gate-plan-a1", content);
  const known = { digest: plan.digest, runId: plan.run_id, ...expected };
  return fetchPlan(source, diskFiles(), artifact, folder, known);
}

/** The plan with other content, under the digest of that content. */
const altered = (more: Partial<Plan>): Plan => {
  const other = { ...plan, ...more };
  return { ...other, digest: computeDigest(other) };
};
const holding = (of: unknown): Content => ({ "plan.json": toJson(of) });

describe("a plan that is fetched", () => {
  test("is the one that was planned", async () => {
    expect(await fetched(holding(plan))).toEqual({ kind: "plan", plan });
  });

  test("is accepted if neither its digest nor its run is known", async () => {
    expect(await fetched(holding(plan), { digest: null, runId: null })).toMatchObject({ kind: "plan" });
  });

  test.each([
    [
      "has gone",
      { kind: "gone", reason: "it has expired" },
      "the plan's artifact orchestrator-gate-plan-a1 cannot be downloaded any more: it has expired",
    ],
    [
      "is refused",
      { kind: "refused", reason: "its digest is another one" },
      "the plan's artifact orchestrator-gate-plan-a1 was not downloaded: its digest is another one",
    ],
    [
      "is not given out",
      { kind: "failed", reason: "the service is down" },
      "the plan's artifact orchestrator-gate-plan-a1 was not downloaded: the service is down",
    ],
  ] as const)("and %s is none, with what to do", async (_, content, reason) => {
    expect(await fetched(content)).toEqual({ kind: "no-plan", reason, advice: rerun });
  });

  test.each([
    ["nothing", {}],
    ["something else", { "plan.txt": toJson(plan) }],
    ["a folder of that name", { "plan.json/plan.json": toJson(plan) }],
    ["no JSON", { "plan.json": toJson(plan).slice(0, 100) }],
    ["the plan of another version", holding({ ...plan, schema_version: 2 })],
    ["a plan with something more in it", holding({ ...plan, more: true })],
  ])("is none when the artifact holds %s", async (_, content) => {
    expect(await fetched(content)).toEqual({
      kind: "no-plan",
      reason: "the artifact orchestrator-gate-plan-a1 holds no plan of this version",
      advice: rerun,
    });
  });

  test.each([
    ["another command", { ...plan, allow_empty: true }],
    ["an assignment less", { ...plan, assignments: plan.assignments.slice(1) }],
    ["half of a character", { ...plan, pipeline_title: "\ud800" }],
  ])("is none when it was tampered with: %s", async (_, content) => {
    expect(await fetched(holding(content))).toEqual({
      kind: "no-plan",
      reason:
        "the plan in orchestrator-gate-plan-a1 is not what was planned: its digest does not match its content",
      advice: rerun,
    });
  });

  test("does not count if the plan job named another one", async () => {
    const other = altered({ allow_empty: true });
    expect(await fetched(holding(other))).toMatchObject({
      kind: "no-plan",
      reason: `the plan in orchestrator-gate-plan-a1 has the digest ${other.digest}, and the plan job's output says ${plan.digest}`,
    });
  });

  test("does not count if it is of another run or key", async () => {
    expect(await fetched(holding(plan), { runId: "77-other" })).toMatchObject({
      kind: "no-plan",
      reason:
        "the plan in orchestrator-gate-plan-a1 is of the run 77-gate, and this is 77-other: is the input `key` that of the plan job?",
    });
  });

  const [first, ...others] = plan.assignments;
  const unsafe = ["../x", "a/b", "..", ".", "a\\b", "/x", "a\n", "-rf", "a".repeat(256)];
  const places: Record<string, (name: string) => Partial<Plan>> = {
    task: (name) => ({ task_id: name }),
    run: (name) => ({ run_id: name }),
    assignment: (name) => ({ assignments: [{ ...first!, instance_id: name }, ...others] }),
  };
  test.each(Object.entries(places).flatMap(([of, make]) => unsafe.map((name) => ({ of, name, make }))))(
    "is none when its $of could lead out of its folder: $name",
    async ({ name, make }) => {
      const hostile = altered(make(name));
      const expected = { digest: hostile.digest, runId: hostile.run_id };
      expect(await fetched(holding(hostile), expected)).toEqual({
        kind: "no-plan",
        reason: `the plan in orchestrator-gate-plan-a1 has a name that cannot be a folder's: ${JSON.stringify(name)}`,
        advice: rerun,
      });
    },
  );
});
