import { Option, type Command } from "commander";
import type { RunStatus } from "../model/outcome.ts";
import { call } from "./call.ts";
import {
  addVerb,
  flagFor,
  parseKeep,
  parseLimit,
  readRunHelp,
  readRunNames,
  runHelp,
  runNames,
  runsFolder,
} from "./flags.ts";

const statuses = ["succeeded", "failed", "cancelled", "in_progress"] satisfies RunStatus[];

/** Adds the verbs about recorded runs. */
export function addRunVerbs(program: Command): void {
  addListVerb(program);
  addReadingVerbs(program);
  addCompareVerb(program);
  addJudgingVerbs(program);
  addPruneVerb(program);
}

function addListVerb(program: Command): void {
  addVerb(
    program,
    "runs",
    "list the runs, the newest first",
    "runs",
    "runs --branch main --status failed",
    "runs --limit 1 --json",
  )
    .alias("ls")
    .option("--branch <name>", "include only runs of this branch")
    .addOption(
      new Option("--status <status>", "include only runs with this status").choices(statuses),
    )
    .addOption(
      new Option("--limit <n>", "list at most <n> runs (default: 20)").argParser(parseLimit),
    )
    .addOption(flagFor("task", "include only runs of this task"))
    .option(...runsFolder)
    .option("--json", "print only the list to stdout, as JSON")
    .action(call(async () => (await import("./runs.ts")).runs));
}

function addReadingVerbs(program: Command): void {
  addVerb(
    program,
    "show",
    "show a run as a table, and why its stages failed",
    "show",
    "show 2026-01-31 --json",
    "show latest --stage api/unit",
  )
    .argument("[run]", readRunHelp)
    .addOption(flagFor("task", "include only runs of this task"))
    .option(...runsFolder)
    .option("--stage <id>", "show only this stage")
    .option("--json", "print only the manifest to stdout, as JSON")
    .action(call(async () => (await import("./show.ts")).show));
  addVerb(
    program,
    "logs",
    "print the log of a stage",
    "logs",
    "logs api/unit",
    "logs unit --run 2026-01-31",
    "logs unit --follow",
    "logs unit --json",
  )
    .argument("[stage]", "id of the stage (default: the first that failed)")
    .option("--run <run>", readRunHelp)
    .option("--follow", "print the log of a running stage as it grows, until the stage has ended")
    .addOption(flagFor("task", "include only runs of this task"))
    .option(...runsFolder)
    .addOption(
      new Option("--json", "print the log and what it is of to stdout, as JSON").conflicts(
        "follow",
      ),
    )
    .action(call(async () => (await import("./logs.ts")).logs));
}

function addCompareVerb(program: Command): void {
  addVerb(
    program,
    "compare",
    "show the differences between two runs; exits with 0 whatever they are",
    "compare",
    "compare 2026-01-31",
    "compare 2026-01-30 2026-01-31 --json",
  )
    .argument("[before]", `${readRunNames} (default: the one before the newest)`)
    .argument("[after]", "run to compare it with, named in the same way (default: the newest)")
    .addOption(flagFor("task", "include only runs of this task"))
    .option(...runsFolder)
    .option("--json", "print only the differences to stdout, as JSON")
    .action(call(async () => (await import("./compare.ts")).compare));
}

function addJudgingVerbs(program: Command): void {
  addVerb(
    program,
    "verify",
    "check that a run is complete, unmodified, and consistent with its own evidence",
    "verify",
    "verify downloaded/orchestrator-default-run-a1",
  )
    .argument("[run]", readRunHelp)
    .option("--chain <digest>", "require this chain, from the job summary or check-run")
    .option("--plan-digest <digest>", "require this plan, from the plan job's output `plan-digest`")
    .addOption(flagFor("task", "include only runs of this task"))
    .option(...runsFolder)
    .option("--json", "print only the result to stdout, as JSON")
    .action(call(async () => (await import("./verify.ts")).verify));
  addVerb(
    program,
    "recover",
    "end runs whose process is gone, and kill what they left running",
    "recover",
    "recover 2026-01-31",
  )
    .argument("[run]", `${runNames} (default: all)`)
    .addOption(flagFor("task", "include only runs of this task"))
    .option(...runsFolder)
    .action(call(async () => (await import("./recover.ts")).recover));
  addVerb(
    program,
    "approve",
    "record that you approve a run",
    'approve 2026-01-31 --reason "the release notes were read"',
  )
    .argument("[run]", runHelp)
    .requiredOption("--reason <text>", "say why you approve it")
    .addOption(flagFor("task", "include only runs of this task"))
    .option(...runsFolder)
    .action(call(async () => (await import("./approve.ts")).approve));
}

function addPruneVerb(program: Command): void {
  addVerb(
    program,
    "prune",
    "remove old runs of a task",
    "prune --keep 20",
    "prune --older-than 30d --dry-run",
    "prune --keep 20 --older-than 30d",
  )
    .addOption(new Option("--keep <n>", "keep the newest <n> runs").argParser(parseKeep))
    .option(
      "--older-than <when>",
      "remove only runs that ended before: 24h, 30d, 12w or 2026-01-31",
    )
    .option("--dry-run", "show what would be removed, and remove nothing")
    .addOption(flagFor("task", "remove runs of this task (default: the only task with runs)"))
    .option(...runsFolder)
    .option("--json", "print only the result to stdout, as JSON")
    .action(call(async () => (await import("./prune.ts")).prune));
}
