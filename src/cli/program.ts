import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";
import { Command } from "commander";
import { version } from "../model/version.ts";
import { call } from "./call.ts";
import {
  addHiddenVerb,
  addPlanFlags,
  addViewFlags,
  addVerb,
  baseHelp,
  csv,
  each,
  flagFor,
  resultFlag,
  runsFolder,
} from "./flags.ts";
import { addCompletion } from "./add-completion.ts";
import { addHelp } from "./help.ts";
import { addRunVerbs } from "./run-verbs.ts";
import { callWithArguments } from "./stage-arguments.ts";

/** Error messages of the argument parser, which quote the arguments. */
export const parserErrors: string[] = [];

/** The command line with its verbs and flags. A verb's modules are loaded when it is called. */
export const program = new Command("orchestrator")
  .description("Runs a repository's guardrail pipeline and reports one result that can be trusted.")
  .version(version)
  .showHelpAfterError("See `orchestrator --help`.")
  .addHelpText(
    "after",
    "\nExit codes: 0 passed, 1 failed, 2 bad usage or configuration, 70 internal error, 74 output not written, 130 cancelled.",
  )
  .option("-C, --root <folder>", "run as if started in <folder>")
  .option("--env-file <file>", "set variables from <file> that are not set yet")
  .option("--no-color", "use no colours, like NO_COLOR=1")
  .hook("preAction", prepareProcess)
  .configureOutput({ writeErr: (text) => void parserErrors.push(text) })
  .exitOverride();

interface GlobalFlags {
  root?: string;
  envFile?: string;
  color: boolean;
}

/** Applies the flags of all verbs to this process, before a verb reads its folder and its environment. */
function prepareProcess(command: Command): void {
  const { root, envFile, color } = command.opts<GlobalFlags>();
  if (root !== undefined) {
    try {
      process.chdir(root);
    } catch {
      command.error(`error: --root ${root}: no such folder`);
    }
  }
  if (envFile !== undefined) {
    try {
      const variables = parseEnv(readFileSync(envFile, "utf8"));
      for (const [name, value] of Object.entries(variables)) process.env[name] ??= value;
    } catch {
      command.error(`error: --env-file ${envFile}: no such file, or it cannot be read`);
    }
  }
  if (color) return;
  process.env["NO_COLOR"] = "1";
  delete process.env["FORCE_COLOR"];
}

addViewFlags(
  addPlanFlags(
    addVerb(
      program,
      "run",
      "run a pipeline",
      "run",
      "run lint",
      "run gate --subtask api",
      "run gate --stage api/unit --json",
      'run unit -- -t "one case"',
      "run --jobs 4",
      "run --watch",
      "run --resume",
      "run --resume 2026-01-31T09-30",
    ),
  ),
)
  .addOption(flagFor("max-jobs"))
  .option("--dry-run", "show what would run, without running it, like plan")
  .option("--watch", "run again after each change of a file, until Ctrl-C")
  .option("--resume [run]", "re-run the stages of a finished run that did not succeed")
  .option("--json", "print only the run summary to stdout, as JSON")
  .action(callWithArguments(async () => (await import("./run.ts")).run));
addPlanFlags(
  addVerb(
    program,
    "plan",
    "show what would run, without running it",
    "plan",
    "plan docs-review --json",
    "plan --jobs 8",
  ),
)
  .addOption(flagFor("max-jobs"))
  .option("--json", "print only the plan to stdout, as JSON")
  .action(callWithArguments(async () => (await import("./plan.ts")).plan));
addVerb(
  program,
  "validate",
  "check the pipeline file, or every file of a run",
  "validate",
  "validate --run latest",
)
  .addOption(flagFor("config"))
  .option("--run <run>", "check the files of this run instead")
  .option("--json", "print only the result to stdout, as JSON")
  .action(call(async () => (await import("./validate.ts")).validate));
addVerb(
  program,
  "doctor",
  "show what is missing or odd in this repository and environment, and how to fix it",
  "doctor",
  "doctor --json",
)
  .addOption(flagFor("config"))
  .option(...runsFolder)
  .option("--json", "print only the result to stdout, as JSON")
  .action(call(async () => (await import("./doctor.ts")).doctor));
addVerb(
  program,
  "init",
  "write a pipeline file and a workflow for this repository",
  "init",
  "init --dry-run",
  "init --force",
)
  .option("--force", "replace existing files")
  .option("--dry-run", "print what would be written, and write nothing")
  .action(call(async () => (await import("./init.ts")).init));
addRunVerbs(program);
addVerb(
  program,
  "metrics",
  "show statistics: pass rate, durations, flaky stages",
  "metrics",
  "metrics --since 30d",
  "metrics --csv > stages.csv",
  "metrics --import downloaded/metrics.jsonl",
)
  .addOption(flagFor("task", "show the runs of this task (default: the only task with a history)"))
  .option("--since <when>", "include only runs that ended since: 24h, 30d, 12w or 2026-01-31")
  .option("--import <file>", "import the missing runs of <file> first")
  .option(...runsFolder)
  .option("--out-dir <folder>", "write statistics to this folder (default: out)")
  .option("--json", "print only the statistics to stdout, as JSON")
  .addOption(csv)
  .action(call(async () => (await import("./metrics.ts")).metrics));
addVerb(
  program,
  "guard",
  "run one built-in guardrail, with its settings from the pipeline file",
  "guard diff-budget --base origin/main",
  "guard docs-check --fix",
  "guard spec-guard --json",
  "guard diff-budget --with max-files=40",
)
  .argument("<name>", "spec-guard, docs-check, docs-freshness, diff-budget or review")
  .addOption(flagFor("base", baseHelp))
  .option(
    "--with <setting>",
    "override a setting of the file, such as max-files=5; repeatable",
    each,
    [],
  )
  .option("--fix", "fix what can be fixed automatically")
  .addOption(flagFor("override-reason", "allow a change that exceeds its budget, for this reason"))
  .addOption(flagFor("config"))
  .addOption(flagFor("task", "check the specs and runs of this task (default: the file's task)"))
  .option(...runsFolder)
  .option("--json", "print only the findings to stdout, as JSON")
  .action(call(async () => (await import("./guard.ts")).guard));
addVerb(
  program.command("task").description("keep the repository's task files up to date"),
  "sync",
  "update the links to manifests in task files",
  "task sync",
  "task sync --check",
)
  .option("--check", "only check, and fail if a link is out of date")
  .addOption(flagFor("task", "include only runs of this task"))
  .option(...runsFolder)
  .action(call(async () => (await import("./task-sync.ts")).taskSync));
addVerb(
  program,
  "stamp",
  "write today's date into the front matter of documents whose text has changed",
  "stamp",
  "stamp --base origin/main",
)
  .addOption(flagFor("base", baseHelp))
  .addOption(flagFor("config"))
  .action(call(async () => (await import("./stamp.ts")).stamp));
addVerb(
  program,
  "aggregate",
  "combine the downloaded artifacts of a run's jobs into one result",
  "aggregate downloaded --plan-result success --run-result success",
)
  .argument("<folder>", "folder that `gh run download` wrote")
  .option("--key <key>", "aggregate the run with this key (default: the only one)")
  .addOption(resultFlag("--plan-result <result>", "set the plan job's result (default: missing)"))
  .addOption(resultFlag("--run-result <result>", "set the run jobs' result (default: missing)"))
  .option(...runsFolder)
  .option("--json", "print only the run summary to stdout, as JSON")
  .action(call(async () => (await import("./aggregate.ts")).aggregate));
addVerb(
  program,
  "schema",
  "print the JSON Schema of the pipeline file, or of a file of a run",
  "schema",
  "schema manifest.json",
)
  .argument("[file]", "plan.json, manifest.json, run-summary.json …")
  .action(call(async () => (await import("./schema.ts")).schema));
addCompletion(program);
addHelp(program);
addHiddenVerb(program).action(
  call(async () => (await import("./run-assignment.ts")).runAssignment),
);
