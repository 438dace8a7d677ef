import type { ActionInput } from "./action-input.ts";
import type { Reader } from "./readers.ts";
import { reportInputs } from "./report-inputs.ts";
import { runInputs } from "./run-inputs.ts";

/** All inputs of the action by name: the source of action.yml, the README's table, the parser and the flags. */
export const actionInputs = { ...runInputs, ...reportInputs };

export type InputName = keyof typeof actionInputs;

/** The values of all inputs. null: not set. */
export type ActionInputs = {
  [Name in InputName]: (typeof actionInputs)[Name] extends ActionInput<infer Value> ? Value : never;
};

/** Inputs with a command-line flag. */
export type FlagName = {
  [Name in InputName]: (typeof actionInputs)[Name] extends { flag: object } ? Name : never;
}[InputName];

/** What to run and how: from inputs in a job, from flags on the command line. */
export type Choices = Pick<ActionInputs, FlagName | "pipeline" | "runs-on">;

const isChoice = (name: InputName): name is keyof Choices =>
  "flag" in actionInputs[name] || name === "pipeline" || name === "runs-on";

export const selectChoices = (inputs: ActionInputs): Choices =>
  Object.fromEntries(
    inputNames.filter(isChoice).map((name) => [name, inputs[name]]),
  ) as unknown as Choices;

/**
 * Collects choices from flags.
 * @param options values of the argument parser, by its names: `maxParallel` for `--max-parallel`
 */
export function choicesFromFlags(options: Readonly<Record<string, unknown>>): Choices {
  const values = inputNames.filter(isChoice).map((name) => {
    const { flag, read }: ActionInput = actionInputs[name];
    const value = flag === undefined ? undefined : options[optionName(flag.flags)];
    return [name, value ?? readUnset(read)];
  });
  return Object.fromEntries(values) as Choices;
}

function readUnset(read: Reader<unknown>): unknown {
  const unset = read("");
  return "value" in unset ? unset.value : null;
}

/** `maxParallel` for `--max-parallel <n>`. */
const optionName = (flags: string): string =>
  /--([\w-]+)/.exec(flags)![1]!.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

export const inputNames = Object.keys(actionInputs) as InputName[];
