import { type ActionInputs, actionInputs, inputNames } from "../../model/inputs/action-inputs.ts";

/** The inputs, or one message for each that isn't as expected. */
export type InputResult = { inputs: ActionInputs } | { messages: string[] };

/**
 * Reads the inputs from the variables that the runner passes them in: `INPUT_` and the name in capitals, hyphens kept.
 */
export function readInputs(environment: Readonly<Record<string, string>>): InputResult {
  const messages: string[] = [];
  const values: [string, unknown][] = [];
  for (const name of inputNames) {
    const row = actionInputs[name];
    const text = environment[`INPUT_${name.toUpperCase()}`] ?? getConstantDefault(row.default);
    const read = row.read(text);
    if ("value" in read) values.push([name, read.value]);
    else messages.push(`input ${name}: expected ${read.expected}, not ${JSON.stringify(text)}`);
  }
  return messages.length > 0
    ? { messages }
    : { inputs: Object.fromEntries(values) as unknown as ActionInputs };
}

/** Inputs always come with action.yml's defaults, but for those that GitHub computes. */
const getConstantDefault = (text: string): string => (text.includes("${{") ? "" : text);
