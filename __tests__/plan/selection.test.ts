import { describe, expect, test } from "@jest/globals";
import type { Plan } from "../../src/model/plan.ts";
import { select, type SelectionRequest } from "../../src/plan/selection.ts";
import { changed, command, guardrail, pipeline, planOf, subtask } from "./sample-pipeline.ts";

const gate = pipeline(
  [
    subtask("api", [command("build"), command("unit", { needs: ["build"] })], { paths: ["api/**"] }),
    subtask("core", [command("lint"), command("unit")]),
    subtask("e2e", [command("browse")], { shards: 2 }),
  ],
  {
    setup: [command("install")],
    after: [guardrail("docs")],
    aliases: { tests: "unit", backend: "api" },
    default_target: "core",
  },
);

const request = (asked: Partial<SelectionRequest>): SelectionRequest => ({
  subtasks: [],
  stages: [],
  ...asked,
});

function planFor(asked: Partial<SelectionRequest>): Plan {
  const result = select(gate, request(asked));
  if (!result.ok) throw new Error(result.mistakes.join("\n"));
  return planOf(gate, { selection: result.selection, changes: changed(["docs/a.md"]) });
}

function mistakes(asked: Partial<SelectionRequest>): string[] {
  const result = select(gate, request(asked));
  return result.ok ? [] : result.mistakes;
}

/** Why each stage is skipped, by `subtask/stage`; null: it runs. */
const skips = (plan: Plan): Record<string, string | null> =>
  Object.fromEntries([
    ...plan.setup.map(({ id, skip }) => [`setup/${id}`, skip]),
    ...plan.subtasks.flatMap(({ id, stages }) => stages.map((stage) => [`${id}/${stage.id}`, stage.skip])),
    ...plan.after.map(({ id, skip }) => [`after/${id}`, skip]),
  ]);

const running = (plan: Plan): string[] =>
  Object.entries(skips(plan)).flatMap(([key, skip]) => (skip === null ? key : []));

describe("--only", () => {
  test("runs a stage without its needs and the setup, and says why nothing else runs", () => {
    const plan = planFor({ only: ["api/unit"] });
    expect(plan).toMatchObject({ partial: true, targets: ["api/unit"] });
    expect(running(plan)).toEqual(["api/unit"]);
    const reason = "--only api/unit";
    expect(skips(plan)).toMatchObject({ "setup/install": reason, "api/build": reason, "after/docs": reason });
    expect(plan.subtasks.map(({ skip }) => skip)).toEqual([null, reason, reason, reason]);
  });

  test("takes stages, subtasks and aliases together, whatever has changed", () => {
    expect(running(planFor({ only: ["backend", "lint"] }))).toEqual(["api/build", "api/unit", "core/lint"]);
    expect(running(planFor({ only: ["tests"] }))).toEqual(["api/unit", "core/unit"]);
    expect(running(planFor({ only: ["e2e"] }))).toEqual(["e2e-1-of-2/browse", "e2e-2-of-2/browse"]);
    expect(running(planFor({ only: ["setup/install", "e2e-2-of-2"] }))).toEqual([
      "setup/install",
      "e2e-2-of-2/browse",
    ]);
  });

  test("cannot be combined with other targets", () => {
    const sentence =
      "--only lint says all that is to run, so it cannot be combined with --subtask, --stage or the name of a stage or subtask";
    expect(mistakes({ only: ["lint"], stages: ["unit"] })).toEqual([sentence]);
    expect(mistakes({ only: ["lint"], subtasks: ["core"] })).toEqual([sentence]);
  });
});

describe("--skip", () => {
  test("leaves stages out, and the `after` stages that judge whole runs", () => {
    const plan = planFor({ subtasks: ["api", "core", "e2e"], skip: ["lint"] });
    expect(plan.partial).toBe(true);
    expect(skips(plan)).toMatchObject({
      "setup/install": null,
      "core/lint": "--skip lint",
      "core/unit": null,
    });
    const whole = { ...gate, default_target: null };
    const selected = select(whole, request({ skip: ["tests", "lint"] }));
    if (!selected.ok) throw new Error(selected.mistakes.join("\n"));
    const { subtasks, after } = planOf(whole, selected);
    expect(subtasks[1]).toMatchObject({ id: "core", skip: "--skip lint" });
    expect(subtasks[1]!.stages.map(({ skip }) => skip)).toEqual(["--skip lint", "--skip tests"]);
    expect(after).toMatchObject([{ skip: "--skip tests, lint" }]);
  });

  test("leaves stages out of what was asked for, or of the default target", () => {
    expect(running(planFor({ skip: ["core/unit"] }))).toEqual(["setup/install", "core/lint"]);
    expect(running(planFor({ only: ["core", "e2e"], skip: ["unit", "e2e"] }))).toEqual(["core/lint"]);
    expect(running(planFor({ stages: ["unit"], skip: ["api"] }))).toEqual(["core/unit"]);
  });
});

test("an unknown name gets the nearest one, and each mistake is told", () => {
  expect(mistakes({ only: ["lnt"], skip: ["bakend"] })).toEqual([
    expect.stringMatching(
      /^The pipeline gate has no stage or subtask "lnt"\. Did you mean "lint"\? Its stages and subtasks are /,
    ),
    expect.stringMatching(/^The pipeline gate has no stage or subtask "bakend"\. Did you mean "backend"\?/),
  ]);
});
