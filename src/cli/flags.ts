import { InvalidArgumentError, Option, type Command } from "commander";
import { limits } from "../model/limits.ts";
import type { JobResult } from "../model/witnesses.ts";

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

const several = (value: string, before: string[]): string[] => [
  ...before,
  ...value.split(",").filter((part) => part !== ""),
];

const countTo =
  (most: number) =>
  (value: string): number => {
    const number = /^[1-9]\d{0,8}$/.test(value) ? Number(value) : Infinity;
    if (number > most) throw new InvalidArgumentError(`Expected a whole number from 1 to ${most}.`);
    return number;
  };
const count = countTo(9999);

const executionMode = new Option(
  "--execution-mode <mode>",
  "recorded in plan and summary; changes nothing that runs",
);

export const config = [
  "-c, --config <file>",
  "the pipeline file (default: .github/orchestrator.yml and its like)",
] as const;

export const runsFolder = ["--runs-dir <folder>", "where runs are kept (default: .runs)"] as const;

/** The flags of every verb that plans. */
export const planning = (command: Command): Command =>
  command
    .argument("[pipeline]", "its id (default: the file's default-pipeline)")
    .option(...config)
    .option(
      "-t, --task <id>",
      "what the run belongs to (default: the file's task, or the repository's name)",
    )
    .option(
      "--subtask <id>",
      "run only this subtask; repeat it or separate by commas for more",
      several,
      [],
    )
    .option(
      "--stage <id>",
      "run exactly this stage, without what it needs; repeatable",
      several,
      [],
    )
    .option(
      "--base <revision>",
      "what `paths` filters compare with (default: the merge base with the default branch)",
    )
    .addOption(executionMode.choices(["local", "cloud", "mcp"]))
    .option("--max-parallel <n>", "stages at a time (default: the number of processors)", count)
    .option(
      "--fail-fast",
      "after a failure start nothing more in its subtask (default: what the file says, else so)",
    )
    .option("--no-fail-fast", "go on after a failure")
    .option(
      "--epoch <label>",
      "a label that runs are grouped by in the history's figures, as a release",
    )
    .option(
      "--override-reason <text>",
      "why a change may be larger than `guardrail/diff-budget` allows",
    )
    .option(...runsFolder)
    .option("--out-dir <folder>", "a folder whose files never count as changed (default: out)");

/** Not read off the schema: loading it would take longer than all the rest that shows a help. */
const jobResults = [
  "success",
  "failure",
  "cancelled",
  "skipped",
] as const satisfies readonly JobResult[];

/** A witness of `aggregate`. */
export const jobResult = (flag: string, says: string): Option =>
  new Option(flag, says).choices(jobResults);

/** A flag of `run` and `plan`. */
export const jobs = [
  "--jobs <n>",
  "spread the run over at most so many processes, one an assignment",
  countTo(limits.jobs.value),
] as const;

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
