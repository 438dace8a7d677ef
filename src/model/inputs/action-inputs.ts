import type { ActionInput } from "./action-input.ts";
import type { Read } from "./readers.ts";
import { reportInputs } from "./report-inputs.ts";
import { runInputs } from "./run-inputs.ts";

/**
 * All inputs of the action by name. From these rows come action.yml, the README's table, what is read, and the flags.
 */
export const actionInputs = { ...runInputs, ...reportInputs };

export type InputName = keyof typeof actionInputs;

/** The values of all inputs. null: not set. */
export type ActionInputs = {
  [Name in InputName]: (typeof actionInputs)[Name] extends ActionInput<infer Value> ? Value : never;
};

/** Inputs that the command line has a flag for. */
export type FlagName = {
  [Name in InputName]: (typeof actionInputs)[Name] extends { flag: object } ? Name : never;
}[InputName];

/** What to run, and how: chosen by inputs in a job, and by flags on the command line. */
export type Choices = Pick<ActionInputs, FlagName | "pipeline" | "runs-on">;

const isChoice = (name: InputName): name is keyof Choices =>
  "flag" in actionInputs[name] || name === "pipeline" || name === "runs-on";

export const selectChoices = (inputs: ActionInputs): Choices =>
  Object.fromEntries(
    inputNames.filter(isChoice).map((name) => [name, inputs[name]]),
  ) as unknown as Choices;

/**
 * The choices that flags make.
 * @param options as the argument parser names them: `maxParallel` for `--max-parallel`
 */
export function choicesFromFlags(options: Readonly<Record<string, unknown>>): Choices {
  const values = inputNames.filter(isChoice).map((name) => {
    const row: ActionInput = actionInputs[name];
    const given = row.flag === undefined ? undefined : options[optionName(row.flag.flags)];
    const read = row.read(typeof given === "string" ? given : "");
    return [name, typeof given === "string" || given === undefined ? valueFrom(read) : given];
  });
  return Object.fromEntries(values) as Choices;
}

const valueFrom = (read: Read<unknown>): unknown => ("value" in read ? read.value : null);

/** `maxParallel` for `--max-parallel <n>`. */
const optionName = (flags: string): string =>
  /--([\w-]+)/.exec(flags)![1]!.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

export const inputNames = Object.keys(actionInputs) as InputName[];
