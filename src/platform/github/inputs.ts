import { ActionInputs } from "../../model/action-inputs.ts";
import { actionInputs } from "../../model/action-interface.ts";

/** The inputs, or one message for each that isn't as expected. */
export type InputResult = { inputs: ActionInputs } | { messages: string[] };

/** Reads the inputs from the variables that the runner passes them in: `INPUT_` and the name in capitals, hyphens kept. */
export function readInputs(environment: Readonly<Record<string, string>>): InputResult {
  const given = Object.fromEntries(
    actionInputs.map(({ name }) => [
      name,
      environment[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? defaultOf(name),
    ]),
  );
  const parsed = ActionInputs.safeParse(given);
  if (parsed.success) return { inputs: parsed.data };
  const messages = parsed.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    return `input ${name}: ${issue.message}, not ${JSON.stringify(given[name])}`;
  });
  return { messages };
}

/** Inputs always come with action.yml's defaults, but for those that GitHub computes. */
function defaultOf(name: string): string {
  const value = actionInputs.find((row) => row.name === name)?.default ?? "";
  return value.includes("${{") ? "" : value;
}
