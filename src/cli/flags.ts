import { InvalidArgumentError, Option, type Command } from "commander";

/** A verb with its examples, which end its help. */
export const verb = (program: Command, name: string, says: string, ...examples: string[]): Command =>
  program
    .command(name)
    .description(says)
    .addHelpText("after", `\nExamples:\n${examples.map((line) => `  $ orchestrator ${line}`).join("\n")}`);

const several = (value: string, before: string[]): string[] => [
  ...before,
  ...value.split(",").filter((part) => part !== ""),
];

function count(value: string): number {
  if (!/^[1-9]\d{0,3}$/.test(value))
    throw new InvalidArgumentError("Expected a whole number from 1 to 9999.");
  return Number(value);
}

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
    .option("-t, --task <id>", "what the run belongs to (default: the file's task, or the repository's name)")
    .option("--subtask <id>", "run only this subtask; repeat it or separate by commas for more", several, [])
    .option("--stage <id>", "run exactly this stage, without what it needs; repeatable", several, [])
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
    .option(...runsFolder)
    .option("--out-dir <folder>", "a folder whose files never count as changed (default: out)");
