import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { getStageKey } from "../../src/model/statistics.ts";
import { describePlan } from "../../src/plan/describe.ts";
import {
  changed,
  command,
  guardrail,
  nested,
  pipeline,
  planOf,
  inputFor,
  subtask,
} from "./sample-pipeline.ts";

test("a plan is described whole: subtasks, stages, nested ones, needs, conditions and what is left out", () => {
  const of = pipeline(
    [
      subtask(
        "api",
        [
          command("build", { phase: "build", name: "Build it" }),
          command("unit", { needs: [], continue_on_error: true, run: "npm test\nnpm run more\n" }),
          nested("docs", [command("links"), command("spelling", { needs: ["links"] })], {
            needs: ["build", "unit"],
          }),
        ],
        { working_directory: "packages/api" },
      ),
      subtask("core", [guardrail("spec-guard", { if: "always()" })], {
        paths: ["packages/core/**"],
        name: "The core",
      }),
    ],
    { setup: [command("install", { phase: "build" })] },
  );
  const configuration = { ...inputFor(of).configuration, notes: ["a remark"] };
  expect(describePlan(planOf(of, { changes: changed(["a.ts"]), configuration }))).toBe(`gate: The gate
2 subtasks, 4 stages of which 3 will run, 1 assignment, mode local
1 changed file since ${"a".repeat(40)} (explicit)
note: a remark

setup, once in each assignment
   1. install [build]: npm run install

subtask api: in packages/api, mode local, assignment api on ubuntu-latest
   2. build (Build it) [build]: npm run build
   3. unit [test; starts at once; may fail]: npm test\\nnpm run more
   4. docs [test; needs build, unit]: pipeline docs-pipeline
      4.1. links [test]: npm run links
      4.2. spelling [test; needs links]: npm run spelling

subtask core (The core): in ., mode local, skipped: no change in its paths
   5. spec-guard [test; if always(); skipped: no change in its paths]: guardrail/spec-guard
`);
});

test("what is known of earlier runs is told of stages and assignments", () => {
  const of = pipeline([subtask("api", [command("build"), command("cry", { if: "failure()" })])], {
    setup: [command("install")],
  });
  const predictions = new Map([
    [getStageKey(null, "install"), 0.2],
    [getStageKey("api", "build"), 40.2],
  ]);
  const described = describePlan(planOf(of, { predictions }));
  expect(described.split("\n").slice(3)).toEqual([
    "setup, once in each assignment",
    "   1. install [test; less than 1s]: npm run install",
    "",
    "subtask api: in ., mode local, assignment api on ubuntu-latest (about 40s)",
    "   2. build [test; about 40s]: npm run build",
    "   3. cry [test; if failure()]: npm run cry",
    "",
  ]);
});

test("text from the configuration file adds no line and moves no cursor", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const of = pipeline(
        [subtask("api", [command("unit", { name: text, run: `x${text}` })], { name: text })],
        { title: text },
      );
      const described = describePlan(planOf(of));
      expect(described.split("\n")).toHaveLength(6);
      expect(described.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e]/u);
    }),
    { examples: [["\r\n"]] },
  );
});
