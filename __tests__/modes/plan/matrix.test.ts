import { describe, expect, test } from "@jest/globals";
import { jobName, createMatrix } from "../../../src/modes/plan/matrix.ts";
import { command, pipeline, planOf, subtask } from "../../plan/sample-pipeline.ts";

const subtasks = [
  subtask("api", [command("unit")]),
  subtask("e2e", [command("e2e")], { requires: "browser", shards: 2, env: { TOKEN: "not for everybody" } }),
];

describe("the matrix of a plan", () => {
  test("has one job for each assignment, in the plan's order, with its runner", () => {
    const fanOut = { max_jobs: 8, min_instances: 1, runs_on: { default: "ubuntu-latest", browser: "large" } };
    const matrix = createMatrix(planOf(pipeline(subtasks, { fan_out: fanOut }), { maxJobs: 8 }), "gate");
    expect(matrix).toEqual({
      include: [
        { assignment: "api", name: "gate / api", "runs-on": "ubuntu-latest" },
        { assignment: "e2e-1-of-2", name: "gate / e2e-1-of-2", "runs-on": "large" },
        { assignment: "e2e-2-of-2", name: "gate / e2e-2-of-2", "runs-on": "large" },
      ],
    });
  });

  test("is empty when nothing has to run", () => {
    expect(createMatrix({ assignments: [] }, "gate")).toEqual({ include: [] });
  });

  test("names jobs by key and assignment", () => {
    expect(jobName("gate", "api")).toBe("gate / api");
  });
});
