import { InvalidArgumentError, Option, type Command } from "commander";
import { actionInputs, type FlagName } from "../model/inputs/action-inputs.ts";
import { type Reader, wholeNumber } from "../model/inputs/readers.ts";
import { jobResults } from "../model/inputs/run-inputs.ts";
import { limits } from "../model/limits.ts";

/** A verb with its examples, which end its help. */
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

/** A flag that can be repeated, with any text. */
export const each = (value: string, before: string[]): string[] => [...before, value];

/** Makes the argument parser read a value as an input of the action is read. */
const parseWith =
  (read: Reader<unknown>) =>
  (text: string, before: unknown): unknown => {
    const given = read(text);
    if ("expected" in given) throw new InvalidArgumentError(`Expected ${given.expected}.`);
    return Array.isArray(given.value) && Array.isArray(before)
      ? [...before, ...given.value]
      : given.value;
  };

/** The flag that means the same as an input. @param help in place of the usual one */
export function flagFor(name: FlagName, help: string = actionInputs[name].flag.help): Option {
  const { flag, read } = actionInputs[name];
  const option = new Option(flag.flags, help);
  return flag.flags.includes("<") ? option.argParser(parseWith(read)) : option;
}

export const runsFolder = ["--runs-dir <folder>", "where runs are kept (default: .runs)"] as const;

/** The flags of every verb that plans. */
export const planning = (command: Command): Command =>
  command
    .argument("[pipeline]", "its id (default: the file's default-pipeline)")
    .addOption(flagFor("config"))
    .addOption(flagFor("task"))
    .addOption(flagFor("subtask"))
    .addOption(flagFor("stage"))
    .addOption(flagFor("base"))
    .addOption(flagFor("execution-mode"))
    .addOption(flagFor("max-parallel"))
    .addOption(flagFor("fail-fast"))
    .option("--no-fail-fast", "go on after a failure")
    .addOption(flagFor("epoch"))
    .addOption(flagFor("override-reason"))
    .option(...runsFolder)
    .option("--out-dir <folder>", "a folder whose files never count as changed (default: out)");

/** A flag of `aggregate` that says how a job ended. */
export const jobResult = (flag: string, says: string): Option =>
  new Option(flag, says).choices(jobResults);

/** A flag of `metrics`: stdout has room for one format. */
export const csv = new Option("--csv", "print the stages as CSV, alone on stdout").conflicts(
  "json",
);

const parseAttempt = parseWith(wholeNumber(1, limits.attempts.value));

/** What `run --jobs` says to each of its processes: it is in no help. */
export const assigned = (program: Command): Command =>
  program
    .command("run-assignment", { hidden: true })
    .argument("<folder>", "the run's")
    .argument("<assignment>", "its id in the plan")
    .requiredOption("--attempt <n>", "which attempt at the run this is", parseAttempt)
    .requiredOption("--parent <pid>", "the process that waits for this one", Number)
    .option("--setup <folder>", "the setup that ran before")
    .option("--colour", "use colours")
    .option(...runsFolder);
