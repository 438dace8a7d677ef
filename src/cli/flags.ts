import { InvalidArgumentError, Option, type Command } from "commander";
import { actionInputs, type FlagName } from "../model/inputs/action-inputs.ts";
import { list, type Reader, wholeNumber } from "../model/inputs/readers.ts";
import { jobResults } from "../model/inputs/run-inputs.ts";
import { limits } from "../model/limits.ts";

/** Adds a verb; its help ends with the examples. */
export const addVerb = (
  program: Command,
  name: string,
  description: string,
  ...examples: string[]
): Command =>
  program
    .command(name)
    .description(description)
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
    const parsed = read(text);
    if ("expected" in parsed) throw new InvalidArgumentError(`Expected ${parsed.expected}.`);
    return Array.isArray(parsed.value) && Array.isArray(before)
      ? [...before, ...parsed.value]
      : parsed.value;
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

/** The names that a run has. */
export const runNames = "id of the run, a prefix of it, its folder, or latest";

/** Help of the argument that names a run. */
export const runHelp = `${runNames} (default: the newest)`;

/** The names that a run has for verbs that only read it. */
export const readRunNames =
  "id of the run, a prefix of it, its folder or downloaded zip, or latest";

/** Help of the argument that names a run to read. */
export const readRunHelp = `${readRunNames} (default: the newest)`;

/** Help of `--base` for verbs that compare. */
export const baseHelp =
  "compare with this revision (default: the merge base with the default branch)";

const namesOption = (flags: string, help: string): Option =>
  new Option(flags, help).argParser(parseWith(someNames));

/** An empty variable must not mean everything. */
const someNames: Reader<string[]> = (text) => {
  const names = list(text);
  return "value" in names && names.value.length === 0
    ? { expected: "the name of a stage or subtask" }
    : names;
};

/** Adds the flags of every verb that plans. */
export const addPlanFlags = (command: Command): Command =>
  command
    .argument(
      "[pipeline]",
      "id of a pipeline, or of a stage or subtask (default: the file's default-pipeline)",
    )
    .argument("[arguments...]", "after --: arguments for the command of the one stage that runs")
    .addOption(flagFor("config"))
    .addOption(flagFor("task"))
    .addOption(flagFor("subtask"))
    .addOption(flagFor("stage"))
    .addOption(
      namesOption("--only <name>", "run only this stage or subtask, without its needs; repeatable"),
    )
    .addOption(namesOption("--skip <name>", "leave out this stage or subtask; repeatable"))
    .option("--all", "ignore all `paths`: run every stage, whatever has changed")
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
export const resultFlag = (flag: string, description: string): Option =>
  new Option(flag, description).choices(jobResults);

/** A flag of `metrics`; stdout can hold only one format. */
export const csv = new Option("--csv", "print only the stages to stdout, as CSV").conflicts("json");

/** A number of things to list. */
export const parseLimit = parseWith(wholeNumber(1, 1_000_000));

/** A number of things to keep. */
export const parseKeep = parseWith(wholeNumber(0, 1_000_000));

const parseAttempt = parseWith(wholeNumber(1, limits.attempts.value));

/** Adds the flags that say how much of a run is shown. */
export const addViewFlags = (command: Command): Command =>
  command
    .option(
      "--quiet",
      "show only what failed and the result; no effect in a step of GitHub Actions",
    )
    .addOption(
      new Option(
        "--verbose",
        "show all output as it comes, each line with its stage; no effect in a step of GitHub Actions",
      ).conflicts("quiet"),
    );

/** The hidden verb that `run --jobs` starts its processes with. */
export const addHiddenVerb = (program: Command): Command =>
  program
    .command("run-assignment", { hidden: true })
    .argument("<folder>", "the run's folder")
    .argument("<assignment>", "id of the assignment in the plan")
    .requiredOption("--attempt <n>", "number of the attempt", parseAttempt)
    .requiredOption("--parent <pid>", "id of the parent process", Number)
    .option("--setup <folder>", "folder of the setup that already ran")
    .option("--colour", "use colours")
    .option("--quiet", "show only what failed")
    .option("--verbose", "show all output")
    .option(...runsFolder);
