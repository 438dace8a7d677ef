import { describe, expect, test } from "@jest/globals";
import { type ActionInputs, inputNames } from "../../../src/model/inputs/action-inputs.ts";
import { modes } from "../../../src/model/inputs/run-inputs.ts";
import { readInputs } from "../../../src/platform/github/step.ts";

type Given = Partial<Record<keyof ActionInputs, string>>;

/** The inputs as the runner passes them, read. */
const read = (given: Given) =>
  readInputs(
    Object.fromEntries(Object.entries(given).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text])),
  );

function inputs(given: Given): ActionInputs {
  const result = read(given);
  if ("messages" in result) throw new Error(result.messages.join("\n"));
  return result.inputs;
}

const messages = (given: Given): string[] => {
  const result = read(given);
  return "messages" in result ? result.messages : [];
};

describe("inputs", () => {
  test("that nobody gives are action.yml's defaults, and without one they say nothing", () => {
    expect(inputs({})).toMatchObject({
      mode: "auto",
      pipeline: null,
      key: null,
      "max-jobs": null,
      "runs-on": {},
      assignment: null,
      "plan-artifact": null,
      "plan-digest": null,
      "plan-result": null,
      "run-result": null,
      subtask: [],
      job: null,
      "job-index": null,
      "job-total": null,
    });
  });

  test("are those of action.yml, all of them", () => {
    expect(Object.keys(inputs({})).toSorted()).toEqual([...inputNames].toSorted());
  });

  test("are taken without blanks around them, and blanks alone say nothing", () => {
    expect(
      inputs({ mode: " plan\n", pipeline: " gate ", "plan-result": " success ", task: "  " }),
    ).toMatchObject({ mode: "plan", pipeline: "gate", "plan-result": "success", task: null });
  });

  test("that name several things are split at commas and lines", () => {
    expect(inputs({ subtask: "api, web\n\ncore," }).subtask).toEqual(["api", "web", "core"]);
  });

  test("that are wrong are all said at once, a line for each", () => {
    expect(messages({ mode: "gate", annotations: "many", "fail-fast": "yes" })).toEqual([
      'input mode: expected auto, plan, run, aggregate or report, not "gate"',
      'input fail-fast: expected true or false, not "yes"',
      'input annotations: expected a whole number from 0 to 500, not "many"',
    ]);
  });
});

describe("the input mode", () => {
  test.each(modes)("may be %s", (mode) => {
    expect(inputs({ mode }).mode).toBe(mode);
  });

  test.each(["", "AUTO", "plan,run", "publish"])("may not be %j", (mode) => {
    expect(messages({ mode })).toEqual([
      `input mode: expected auto, plan, run, aggregate or report, not ${JSON.stringify(mode)}`,
    ]);
  });
});

describe.each(["plan-result", "run-result"] as const)("the input %s", (name) => {
  test.each(["success", "failure", "cancelled", "skipped"])("may be %s", (result) => {
    expect(inputs({ [name]: result })[name]).toBe(result);
  });

  test("may be empty, which is nobody's word", () => {
    expect(inputs({ [name]: "" })[name]).toBeNull();
  });

  test.each(["succeeded", "SUCCESS", "true", "neutral", "null"])("may not be %s", (result) => {
    expect(messages({ [name]: result })).toEqual([
      `input ${name}: expected success, failure, cancelled or skipped, not ${JSON.stringify(result)}`,
    ]);
  });
});

describe("the input runs-on", () => {
  test("names a runner for each kind", () => {
    const given = { default: "ubuntu-latest", browser: "ubuntu-24.04-8core" };
    expect(inputs({ "runs-on": JSON.stringify(given) })["runs-on"]).toEqual(given);
    expect(inputs({ "runs-on": " {} " })["runs-on"]).toEqual({});
  });

  test.each([
    "ubuntu-latest",
    '{"default": "ubuntu-latest"',
    "default: ubuntu-latest",
    "null",
    "7",
    '"ubuntu-latest"',
    '["ubuntu-latest"]',
    '{"default": 7}',
    '{"default": null, "browser": ["large"]}',
    '{"default": ""}',
  ])("is JSON with a label for each, not %s", (text) => {
    expect(messages({ "runs-on": text })).toEqual([
      `input runs-on: expected JSON with a label for each kind of runner: {"default": "ubuntu-latest"}, not ${JSON.stringify(text)}`,
    ]);
  });
});

describe("numbers", () => {
  test.each([
    ["annotations", 0, 500],
    ["max-jobs", 1, 256],
    ["retention-days", 1, 400],
    ["max-parallel", 1, 1024],
  ] as const)("%s are whole, from %d to %d", (name, lowest, highest) => {
    for (const number of [lowest, highest]) expect(inputs({ [name]: String(number) })[name]).toBe(number);
    for (const text of [`${lowest - 1}`, `${highest + 1}`, "1.5", "1e2", "0x10", "1 2", "9999999999"])
      expect(messages({ [name]: text })).toEqual([
        `input ${name}: expected a whole number from ${lowest} to ${highest}, not ${JSON.stringify(text)}`,
      ]);
  });
});
