import { expect, test } from "@jest/globals";
import { getStageKey } from "../../src/model/statistics.ts";
import { computeDigest } from "../../src/plan/digest.ts";
import { command, pipeline, planOf, subtask } from "./sample-pipeline.ts";

const of = pipeline([subtask("api", [command("unit", { env: { A: "1", B: "2" } })])]);
const plan = planOf(of);
const later = "2030-01-01T00:00:00.000Z";

test("the digest is 64 hexadecimal digits and part of the plan", () => {
  expect(plan.digest).toMatch(/^[0-9a-f]{64}$/);
  expect(computeDigest(plan)).toBe(plan.digest);
});

test("the digest stays when statuses, times and attempts change, so that a finalised plan keeps it", () => {
  const [assignment] = plan.assignments;
  const final = {
    ...plan,
    requested_at: later,
    completed_at: later,
    assignments: [
      { ...assignment!, status: "failed" as const, assigned_at: later, completed_at: later, attempts: [] },
    ],
  };
  expect(computeDigest(final)).toBe(plan.digest);
});

test("the digest stays when keys come in another order", () => {
  const reversed = planOf(pipeline([subtask("api", [command("unit", { env: { B: "2", A: "1" } })])]));
  expect(reversed.digest).toBe(plan.digest);
  expect(computeDigest(JSON.parse(JSON.stringify(plan)))).toBe(plan.digest);
});

test("the digest changes with the run, the attempt and anything that is run", () => {
  const others = [
    planOf(of, { runId: "run-2" }),
    planOf(of, { planAttempt: 2 }),
    planOf(of, { taskId: "other" }),
    planOf(pipeline([subtask("api", [command("unit", { run: "true" })])])),
    planOf(pipeline([subtask("api", [command("unit", { continue_on_error: true })])])),
    planOf(pipeline([subtask("api", [command("unit")], { env: { A: "1" } })])),
  ];
  expect(new Set([plan, ...others].map(({ digest }) => digest)).size).toBe(others.length + 1);
});

test("the digest covers what is expected of the stages", () => {
  const predictions = new Map([[getStageKey("api", "unit"), 40]]);
  expect(planOf(of, { predictions }).digest).not.toBe(plan.digest);
});
