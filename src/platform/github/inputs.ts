import { type ActionInputs, actionInputs, inputNames } from "../../model/inputs/action-inputs.ts";

/** The inputs, or one message for each invalid one. */
export type InputResult = { inputs: ActionInputs } | { messages: string[] };

/** Reads the inputs from the runner's variables: `INPUT_` and the name in capitals, with its hyphens. */
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

/** The runner always passes action.yml's defaults, so only the constant ones are repeated here. */
const getConstantDefault = (text: string): string => (text.includes("${{") ? "" : text);
