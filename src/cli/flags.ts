import { InvalidArgumentError, Option, type Command } from "commander";
import type { ActionInput } from "../model/inputs/action-input.ts";
import { actionInputs, type FlagName } from "../model/inputs/action-inputs.ts";
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

const countTo =
  (most: number) =>
  (value: string): number => {
    const number = /^[1-9]\d{0,8}$/.test(value) ? Number(value) : Infinity;
    if (number > most) throw new InvalidArgumentError(`Expected a whole number from 1 to ${most}.`);
    return number;
  };
const count = countTo(limits.attempts.value);

/** The flag that means the same as an input. @param help in place of the usual one */
export function flagFor(name: FlagName, help: string = actionInputs[name].flag.help): Option {
  const { flag, read }: ActionInput & { flag: { flags: string } } = actionInputs[name];
  const option = new Option(flag.flags, help);
  if (!flag.flags.includes("<")) return option;
  return option.argParser((text: string, before: unknown) => {
    const given = read(text);
    if ("expected" in given) throw new InvalidArgumentError(`Expected ${given.expected}.`);
    return Array.isArray(given.value) && Array.isArray(before)
      ? [...before, ...given.value]
      : given.value;
  });
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

/** A witness of `aggregate`. */
export const jobResult = (flag: string, says: string): Option =>
  new Option(flag, says).choices(jobResults);

/** A flag of `metrics`: stdout has room for one format. */
export const csv = new Option("--csv", "print the stages as CSV, alone on stdout").conflicts(
  "json",
);

/** What `run --jobs` says to each of its processes: it is in no help. */
export const assigned = (program: Command): Command =>
  program
    .command("run-assignment", { hidden: true })
    .argument("<folder>", "the run's")
    .argument("<assignment>", "its id in the plan")
    .requiredOption("--attempt <n>", "which attempt at the run this is", count)
    .requiredOption("--parent <pid>", "the process that waits for this one", Number)
    .option("--setup <folder>", "the set-up that ran before")
    .option("--colour", "use colours")
    .option(...runsFolder);
