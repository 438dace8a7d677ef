import { describe, expect, test } from "@jest/globals";
import type { Pipeline } from "../../src/model/pipeline.ts";
import type { Plan } from "../../src/model/plan.ts";
import { select as selectIn } from "../../src/plan/selection.ts";
import { changed, command, nested, pipeline, planOf, subtask } from "./sample-pipeline.ts";

const gate = pipeline(
  [
    subtask("api", [command("build", { phase: "build" }), command("unit", { needs: ["build"] })]),
    subtask("core", [command("build"), command("lint"), command("unit")]),
    subtask("e2e", [command("browse")], { shards: 3 }),
  ],
  { setup: [command("install")], aliases: { tests: "unit", backend: "api", browser: "e2e" } },
);

function select(of: Pipeline, subtasks: string[], stages: string[] = []): Plan {
  const result = selectIn(of, { subtasks, stages });
  if (!result.ok) throw new Error(result.mistakes.join("\n"));
  return planOf(of, { selection: result.selection });
}

function mistakes(of: Pipeline, subtasks: string[], stages: string[] = []): string[] {
  const result = selectIn(of, { subtasks, stages });
  return result.ok ? [] : result.mistakes;
}

/** What will run: `subtask/stage`. */
const running = (plan: Plan): string[] => [
  ...plan.setup.filter(({ skip }) => skip === null).map(({ id }) => `setup/${id}`),
  ...plan.subtasks.flatMap(({ id, stages }) =>
    stages.filter(({ skip }) => skip === null).map((stage) => `${id}/${stage.id}`),
  ),
];

describe("targets", () => {
  test("nothing asked runs everything, and that is no partial run", () => {
    const plan = select(gate, []);
    expect(running(plan)).toHaveLength(9);
    expect(plan.partial).toBe(false);
    expect(plan.targets).toEqual([]);
  });

  test("a subtask runs whole with its setup, and all others are left out", () => {
    const plan = select(gate, ["api"]);
    expect(running(plan)).toEqual(["setup/install", "api/build", "api/unit"]);
    expect(plan.subtasks.map(({ skip }) => skip)).toEqual([
      null,
      ...Array.from({ length: 4 }, () => "not targeted"),
    ]);
    expect(plan.partial).toBe(true);
    expect(plan.targets).toEqual(["api"]);
    expect(plan.subtasks[0]!.stages[1]!.needs).toEqual(["build"]);
  });

  test("a subtask with shards means all of them, a shard's id that one", () => {
    expect(running(select(gate, ["e2e"]))).toHaveLength(4);
    expect(running(select(gate, ["e2e-2-of-3"]))).toEqual(["setup/install", "e2e-2-of-3/browse"]);
  });

  test("naming every subtask leaves nothing out", () => {
    expect(select(gate, ["api", "core", "e2e"]).partial).toBe(false);
  });

  test("a stage runs alone, without its needs and without the setup, in every subtask that has it", () => {
    const plan = select(gate, [], ["unit"]);
    expect(running(plan)).toEqual(["api/unit", "core/unit"]);
    expect(plan.setup[0]!.skip).toBe("not targeted");
    expect(plan.assignments[0]!.subtasks).toEqual(["api", "core"]);
    expect(plan.partial).toBe(true);
  });

  test("subtask/stage means that stage of that subtask, for all shards or for one", () => {
    expect(running(select(gate, [], ["core/unit", "core/lint"]))).toEqual(["core/lint", "core/unit"]);
    expect(running(select(gate, [], ["e2e/browse"]))).toHaveLength(3);
    expect(running(select(gate, [], ["e2e-1-of-3/browse"]))).toEqual(["e2e-1-of-3/browse"]);
  });

  test("a stage asked for together with a subtask is looked for there", () => {
    expect(running(select(gate, ["core"], ["unit"]))).toEqual(["core/unit"]);
    expect(mistakes(gate, ["api"], ["lint"])[0]).toContain('no stage "lint"');
  });

  test("a setup stage that is named runs, even when it is all that was asked for", () => {
    for (const name of ["install", "setup/install"]) {
      const plan = select(gate, [], [name]);
      expect(running(plan)).toEqual(["setup/install"]);
      expect(plan.assignments).toHaveLength(1);
      expect(plan.assignments[0]).toMatchObject({ instance_id: "default-01", subtasks: [] });
    }
  });

  test("aliases stand for stages and subtasks", () => {
    expect(running(select(gate, ["backend"]))).toEqual(["setup/install", "api/build", "api/unit"]);
    expect(running(select(gate, [], ["tests"]))).toEqual(["api/unit", "core/unit"]);
  });

  test("the default target is used when nothing is asked, and only then", () => {
    const withStage = { ...gate, default_target: "tests" };
    expect(running(select(withStage, []))).toEqual(["api/unit", "core/unit"]);
    expect(select(withStage, []).targets).toEqual(["tests"]);
    expect(running(select(withStage, [], ["lint"]))).toEqual(["core/lint"]);
    expect(running(select({ ...gate, default_target: "browser" }, []))).toHaveLength(4);
  });

  test("a stage that is named runs whatever changed, with all of a nested pipeline", () => {
    const inner = nested("docs", [command("links", { paths: ["docs/**"] })], { paths: ["docs/**"] });
    const filtered = pipeline([subtask("api", [inner, command("unit")], { paths: ["packages/api/**"] })]);
    const result = selectIn(filtered, { subtasks: [], stages: ["docs"] });
    if (!result.ok) throw new Error("the stage is there");
    const plan = planOf(filtered, { selection: result.selection, changes: changed(["README.md"]) });
    expect(running(plan)).toEqual(["api/docs"]);
    expect(plan.subtasks[0]!.stages[0]).toMatchObject({ stages: [{ id: "links", skip: null }] });
  });

  test("a nested pipeline that is left out is left out with all that is in it", () => {
    const plan = select(
      pipeline([subtask("api", [nested("docs", [command("links")]), command("unit")])]),
      [],
      ["unit"],
    );
    expect(plan.subtasks[0]!.stages[0]).toMatchObject({
      skip: "not targeted",
      stages: [{ skip: "not targeted" }],
    });
  });

  test("every unknown name is a mistake that lists what there is and what was probably meant", () => {
    expect(mistakes(gate, ["apo", "nothing-like-it"])).toEqual([
      'The pipeline gate has no subtask "apo". Did you mean "api"? Its subtasks are api, core, e2e-1-of-3, e2e-2-of-3, e2e-3-of-3, e2e, backend, browser.',
      'The pipeline gate has no subtask "nothing-like-it". Its subtasks are api, core, e2e-1-of-3, e2e-2-of-3, e2e-3-of-3, e2e, backend, browser.',
    ]);
    expect(mistakes(gate, [], ["unti"])).toEqual([
      'The pipeline gate has no stage "unti". Did you mean "unit"? Its stages are build, unit, lint, browse, install, tests.',
    ]);
    expect(mistakes(gate, [], ["core/unti"])[0]).toContain('Did you mean "core/unit"?');
  });

  test("names of JavaScript's own are as unknown as any other", () => {
    for (const name of ["__proto__", "constructor", "toString", ""]) {
      expect(mistakes(gate, [name])).toHaveLength(1);
      expect(mistakes(gate, [], [name])).toHaveLength(1);
    }
  });

  test("a subtask called setup keeps its name to itself", () => {
    const named = pipeline([subtask("setup", [command("install")])], { setup: [command("install")] });
    expect(running(select(named, [], ["setup/install"]))).toEqual(["setup/install"]);
    expect(select(named, [], ["setup/install"]).setup[0]!.skip).toBe("not targeted");
  });
});
