import { expect, test } from "@jest/globals";
import { workflowFaults } from "./workflow-rules.ts";

const threeJobs = `
on: pull_request
permissions: {}
jobs:
  plan:
    timeout-minutes: 5
    permissions: { contents: read }
    outputs: { matrix: "\${{ steps.plan.outputs.matrix }}" }
    steps:
      - uses: actions/checkout@v6
        with: { persist-credentials: false }
      - { id: plan, uses: org/orchestrator@v1, with: { mode: plan, key: gate } }
  run:
    needs: [plan]
    timeout-minutes: 5
    permissions: { contents: read, actions: read }
    strategy: { fail-fast: false, matrix: "\${{ fromJSON(needs.plan.outputs.matrix) }}" }
    steps:
      - uses: actions/checkout@v6
        with: { persist-credentials: false }
      - run: npm ci
      - { uses: org/orchestrator@v1, with: { mode: run, key: gate } }
  aggregate:
    needs: [plan, run]
    if: always()
    timeout-minutes: 5
    permissions: { actions: read, checks: write, pull-requests: read }
    steps:
      - uses: org/orchestrator@v1
        with:
          mode: aggregate
          key: gate
          plan-digest: \${{ needs.plan.outputs.plan-digest }}
          plan-artifact: \${{ needs.plan.outputs.plan-artifact }}
          plan-result: \${{ needs.plan.result }}
          run-result: \${{ needs.run.result }}
`;

const report = `
on:
  workflow_run:
    workflows: [gate]
    types: [completed]
jobs:
  report:
    timeout-minutes: 5
    permissions: { actions: read, checks: write, pull-requests: read }
    steps:
      - { uses: org/orchestrator@v1, with: { mode: report } }
`;

const call = `
on: pull_request
jobs:
  gate:
    permissions: { contents: read, actions: read, checks: write, pull-requests: read }
    uses: org/orchestrator/.github/workflows/orchestrate.yml@v1
`;

test.each([
  ["three jobs", threeJobs],
  ["a report of forks", report],
  ["a call of the reusable workflow", call],
  [
    "a call that publishes nothing",
    call.replace(", checks: write", "").concat("    with: { check-run: false }\n"),
  ],
])("%s as they should be have no fault", (_, text) => {
  expect(workflowFaults(text)).toEqual([]);
});

test.each([
  ["a gate that can be skipped", "    if: always()\n", "", "aggregate: is skipped after a failure"],
  ["a gate that is told of success", "${{ needs.run.result }}", "success", "aggregate: run-result is not"],
  [
    "a missing job result",
    "          plan-result: ${{ needs.plan.result }}\n",
    "",
    "aggregate: plan-result is not",
  ],
  ["a gate that does not wait", "needs: [plan, run]", "needs: [plan]", "aggregate: does not wait for run"],
  ["another key", "mode: run, key: gate", "mode: run, key: other", "aggregate: has not the same key"],
  ["a key in none but one", "mode: plan, key: gate", "mode: plan", "aggregate: has not the same key"],
  ["all of needs", "${{ needs.run.result }}", "${{ toJSON(needs) }}", "passes all of `needs` on"],
  ["a matrix that ends at the first failure", "fail-fast: false, ", "", "run: lets one job"],
  [
    "a job without a time limit",
    "    needs: [plan]\n    timeout-minutes: 5\n",
    "    needs: [plan]\n",
    "run: has no",
  ],
  ["an expression in a script", "npm ci", "npm ci ${{ github.head_ref }}", "run: puts an expression"],
  ["a token in the checkout", "{ persist-credentials: false }", "{}", "plan: leaves a token"],
  [
    "an output that does not exist",
    "outputs.matrix }",
    "outputs.matrices }",
    "plan: uses steps.plan.outputs.matrices",
  ],
  ["too little for the check-run", ", checks: write", "", "aggregate: grants checks: none"],
  [
    "too much for a job that runs the code",
    "contents: read, actions: read",
    "contents: write, actions: read",
    "run: grants contents: write",
  ],
  [
    "a permission that nothing uses",
    "actions: read, checks",
    "actions: read, contents: read, checks",
    "aggregate: grants contents: read",
  ],
  [
    "permissions for everything",
    "{ actions: read, checks: write, pull-requests: read }",
    "write-all",
    "aggregate: does not say",
  ],
])("%s is found", (_, part, other, fault) => {
  expect(threeJobs).toContain(part);
  expect(workflowFaults(threeJobs.replace(part, other)).join("\n")).toContain(fault);
});

test("a report that checks code out, or starts with the pull request, is found", () => {
  const withCode = report.replace("steps:\n", "steps:\n      - uses: actions/checkout@v6\n");
  expect(workflowFaults(withCode)).toContain("report: does more than report");
  const started = report.replace("workflow_run:", "pull_request_target:");
  expect(workflowFaults(started).join()).toContain("report: is started by something else");
  const early = report.replace("types: [completed]", "types: [requested]");
  expect(workflowFaults(early).join()).toContain("report: is started by something else");
});

test("a call that may be skipped, or grants too little to start, is found", () => {
  expect(workflowFaults(call.replace("    uses:", "    if: success()\n    uses:")).join()).toContain(
    "gate: can be skipped",
  );
  expect(workflowFaults(call.replace("actions: read, ", ""))).toEqual([
    "gate: grants actions: none, and what it calls needs read",
  ]);
});

test("an action whose needs nobody wrote down is no guess", () => {
  const unknown = threeJobs.replace("- run: npm ci", "- uses: somebody/something@v1");
  expect(() => workflowFaults(unknown)).toThrow("somebody/something@v1");
});
