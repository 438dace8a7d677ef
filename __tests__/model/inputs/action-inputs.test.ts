import { describe, expect, test } from "@jest/globals";
import { readConfiguration } from "../../../src/config/read.ts";
import {
  actionInputs,
  choicesFromFlags,
  inputNames,
  selectChoices,
} from "../../../src/model/inputs/action-inputs.ts";
import { limits } from "../../../src/model/limits.ts";
import { readInputs } from "../../../src/platform/github/step.ts";

const { value: most } = limits.parallel;

describe("max-parallel has the same bound", () => {
  const ofInput = (number: number) => readInputs({ "INPUT_MAX-PARALLEL": `${number}` });
  const ofFlag = (number: number) => actionInputs["max-parallel"].read(`${number}`);
  const ofFile = (number: number) => {
    const text = `pipelines: { gate: { max-parallel: ${number}, stages: [{ id: a, run: make }] } }`;
    return readConfiguration("gate.yml", text);
  };

  test("as an input, as a flag and in the file", () => {
    expect(ofInput(most)).toHaveProperty("inputs");
    expect(ofFlag(most)).toEqual({ value: most });
    expect(ofFile(most)).toHaveProperty("configuration");
  });

  test("beyond which each of them is refused", () => {
    const expected = `expected a whole number from 1 to ${most}`;
    expect(ofInput(most + 1)).toEqual({
      messages: [`input max-parallel: ${expected}, not "${most + 1}"`],
    });
    expect(ofFlag(most + 1)).toEqual({ expected: expected.slice("expected ".length) });
    expect(ofFile(most + 1)).toHaveProperty("mistakes");
  });
});

describe("what to run", () => {
  test("is chosen by flags, by the names that the argument parser gives them", () => {
    const chosen = choicesFromFlags({
      maxParallel: 3,
      failFast: false,
      jobs: 2,
      subtask: ["api"],
      task: "shop",
    });
    expect(chosen).toMatchObject({
      "max-parallel": 3,
      "fail-fast": false,
      "max-jobs": 2,
      subtask: ["api"],
      task: "shop",
    });
  });

  test("is nothing without flags, as it is without inputs", () => {
    const read = readInputs({});
    if ("messages" in read) throw new Error(read.messages.join());
    expect(choicesFromFlags({})).toEqual(selectChoices(read.inputs));
  });

  test("never holds the token or what is published", () => {
    expect(inputNames).toContain("token");
    expect(Object.keys(choicesFromFlags({}))).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:token|summary|check-run)$/)]),
    );
  });
});
