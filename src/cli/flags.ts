import { InvalidArgumentError, Option, type Command } from "commander";
import { actionInputs, type FlagName } from "../model/inputs/action-inputs.ts";
import { type Reader, wholeNumber } from "../model/inputs/readers.ts";
import { jobResults } from "../model/inputs/run-inputs.ts";
import { limits } from "../model/limits.ts";

/** Adds a verb; its help ends with the examples. */
export const verb = (
  program: Command,
  name: string,
  says: string,
  ...examples: string[]
): Command =>
  program
    .command(name)
    .description(says)
    .addHelpText(
      "after",
      `\nExamples:\n${examples.map((line) => `  $ orchestrator ${line}`).join("\n")}`,
    );

/** Collects the values of a repeatable flag. */
export const each = (value: string, before: string[]): string[] => [...before, value];

/** Parses a flag's value like the action input of the same name. */
const parseWith =
  (read: Reader<unknown>) =>
  (text: string, before: unknown): unknown => {
    const given = read(text);
    if ("expected" in given) throw new InvalidArgumentError(`Expected ${given.expected}.`);
    return Array.isArray(given.value) && Array.isArray(before)
      ? [...before, ...given.value]
      : given.value;
  };

/** Creates the flag of an action input. @param help replaces the input's help text */
export function flagFor(name: FlagName, help: string = actionInputs[name].flag.help): Option {
  const { flag, read } = actionInputs[name];
  const option = new Option(flag.flags, help);
  return flag.flags.includes("<") ? option.argParser(parseWith(read)) : option;
}

export const runsFolder = [
  "--runs-dir <folder>",
  "use this folder for runs (default: .runs)",
] as const;

/** Adds the flags of every verb that plans. */
export const planning = (command: Command): Command =>
  command
    .argument("[pipeline]", "id of the pipeline (default: the file's default-pipeline)")
    .addOption(flagFor("config"))
    .addOption(flagFor("task"))
    .addOption(flagFor("subtask"))
    .addOption(flagFor("stage"))
    .addOption(flagFor("base"))
    .addOption(flagFor("execution-mode"))
    .addOption(flagFor("max-parallel"))
    .addOption(flagFor("fail-fast"))
    .option("--no-fail-fast", "continue a subtask after a failure")
    .addOption(flagFor("epoch"))
    .addOption(flagFor("override-reason"))
    .option(...runsFolder)
    .option("--out-dir <folder>", "ignore changes in this output folder (default: out)");

/** A flag of `aggregate` with the result of a job. */
export const jobResult = (flag: string, says: string): Option =>
  new Option(flag, says).choices(jobResults);

/** A flag of `metrics`; stdout can hold only one format. */
export const csv = new Option("--csv", "print only the stages to stdout, as CSV").conflicts("json");

const parseAttempt = parseWith(wholeNumber(1, limits.attempts.value));

/** The hidden verb that `run --jobs` starts its processes with. */
export const assigned = (program: Command): Command =>
  program
    .command("run-assignment", { hidden: true })
    .argument("<folder>", "the run's folder")
    .argument("<assignment>", "id of the assignment in the plan")
    .requiredOption("--attempt <n>", "number of the attempt", parseAttempt)
    .requiredOption("--parent <pid>", "id of the parent process", Number)
    .option("--setup <folder>", "folder of the setup that already ran")
    .option("--colour", "use colours")
    .option(...runsFolder);
