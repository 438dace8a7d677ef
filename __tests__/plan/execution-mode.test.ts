import { describe, expect, test } from "@jest/globals";
import { resolveExecutionMode } from "../../src/plan/execution-mode.ts";

describe("the execution mode", () => {
  const none = { explicit: null, subtask: null, pipeline: null, githubActions: false };

  test("is what was asked for, before all else", () => {
    const mode = resolveExecutionMode({
      explicit: "local",
      subtask: "cloud",
      pipeline: "cloud",
      githubActions: true,
    });
    expect(mode).toBe("local");
  });

  test("is the subtask's own before the pipeline's", () => {
    expect(resolveExecutionMode({ ...none, subtask: "cloud", pipeline: "local" })).toBe("cloud");
  });

  test("is the pipeline's when the subtask says nothing", () => {
    expect(resolveExecutionMode({ ...none, pipeline: "local", githubActions: true })).toBe("local");
  });

  test("is cloud in GitHub Actions and local elsewhere when nobody says anything", () => {
    expect(resolveExecutionMode({ ...none, githubActions: true })).toBe("cloud");
    expect(resolveExecutionMode(none)).toBe("local");
  });
});
