import { Command } from "commander";
import { version } from "../model/version.ts";
import type { Flags } from "../platform/local/command-line.ts";
import type { AggregateFlags } from "./aggregate.ts";
import type { AssignmentFlags } from "./run-assignment.ts";
import type { GuardFlags } from "./guard.ts";
import type { SyncFlags } from "./task-sync.ts";
import type { MetricsFlags } from "./metrics.ts";
import type { VerifyFlags } from "./verify.ts";
import { assigned, flagFor, csv, each, jobResult, planning, runsFolder, verb } from "./flags.ts";

/** What is wrong with the words of a call, which it repeats. */
export const complaints: string[] = [];

/** The command line: its verbs and what they take. What a verb needs is loaded when it is called. */
export const program = new Command("orchestrator")
  .description("Runs a repository's guardrail pipeline and reports one result that can be trusted.")
  .version(version)
  .showHelpAfterError("(--help shows what is understood)")
  .addHelpText(
    "after",
    "\nExit codes: 0 passed, 1 failed, 2 bad usage or configuration, 70 internal error, 74 output not written, 130 cancelled.",
  )
  .option("-C, --root <folder>", "run as if started in this folder")
  .hook("preAction", enterRoot)
  .configureOutput({ writeErr: (text) => void complaints.push(text) })
  .exitOverride();

function enterRoot(command: Command): void {
  const { root } = command.opts<{ root?: string }>();
  if (root === undefined) return;
  try {
    process.chdir(root);
  } catch {
    command.error(`error: --root ${root}: there is no such folder`);
  }
}

const verbs = () => import("./verbs.ts");
const answer = async (code: Promise<number>): Promise<void> => {
  process.exitCode = await code;
};

planning(
  verb(
    program,
    "run",
    "run a pipeline",
    "run",
    "run gate --subtask api",
    "run gate --stage api/unit --json",
    "run --jobs 4",
    "run --resume 2026-01-31T09-30",
  ),
)
  .addOption(flagFor("max-jobs"))
  .option("--resume <run>", "run again what did not succeed of an ended run, with its plan")
  .option("--json", "print the run summary as JSON, alone on stdout")
  .action(async (pipeline: string | undefined, flags: Flags) =>
    answer((await verbs()).run(pipeline, flags)),
  );
planning(
  verb(
    program,
    "plan",
    "show what would run, and run nothing",
    "plan",
    "plan docs-review --json",
    "plan --jobs 8",
  ),
)
  .addOption(flagFor("max-jobs"))
  .option("--json", "print the plan as JSON, alone on stdout")
  .action(async (pipeline: string | undefined, flags: Flags) =>
    answer((await verbs()).plan(pipeline, flags)),
  );
verb(
  program,
  "validate",
  "check the pipeline file, or every file of a run",
  "validate",
  "validate --run .runs/shop/cli/2026-01-31T09-30-00-000Z-1a2b3c4d",
)
  .addOption(flagFor("config"))
  .option("--run <folder>", "a run's folder: check its files instead")
  .action(async (flags: Flags) => answer((await verbs()).validate(flags)));
verb(
  program,
  "init",
  "write a pipeline file and a workflow made for this repository",
  "init",
  "init --force",
)
  .option("--force", "replace files that exist")
  .action(async (flags: { force?: boolean }) => answer((await verbs()).init(flags)));
verb(program, "show", "show a run as a table", "show", "show 2026-01-31 --json")
  .argument("[run]", "its id, the beginning of one, or its folder (default: the newest)")
  .addOption(flagFor("task", "only runs of this task"))
  .option(...runsFolder)
  .option("--json", "print the manifest as JSON, alone on stdout")
  .action(async (run: string | undefined, flags: Flags) =>
    answer((await verbs()).show(run, flags)),
  );
verb(
  program,
  "metrics",
  "show what the runs of a task came to: how often they pass, how long stages take, which are flaky",
  "metrics",
  "metrics --since 30d",
  "metrics --csv > stages.csv",
  "metrics --import downloaded/metrics.jsonl",
)
  .addOption(flagFor("task", "whose runs (default: the only task that has a history)"))
  .option("--since <when>", "only runs that ended since then: 24h, 30d, 12w or a day, 2026-01-31")
  .option("--import <file>", "first enter the runs of this file that are not there yet")
  .option(...runsFolder)
  .option("--out-dir <folder>", "where the task's figures are kept besides (default: out)")
  .option("--json", "print the figures as JSON, alone on stdout")
  .addOption(csv)
  .action(async (flags: MetricsFlags) => answer((await import("./metrics.ts")).metrics(flags)));
verb(
  program,
  "guard",
  "run one built-in guardrail alone, with its settings in the pipeline file",
  "guard diff-budget --base origin/main",
  "guard docs-check --fix",
  "guard spec-guard --json",
  "guard diff-budget --with max-files=40",
)
  .argument("<name>", "spec-guard, docs-check, docs-freshness, diff-budget or review")
  .addOption(
    flagFor("base", "what it compares with (default: the merge base with the default branch)"),
  )
  .option(
    "--with <setting>",
    "a setting over those of the file, as max-files=5; repeatable",
    each,
    [],
  )
  .option("--fix", "put right what it can, in the work tree")
  .addOption(flagFor("override-reason", "why a change may be larger than its budget"))
  .addOption(flagFor("config"))
  .addOption(flagFor("task", "whose specs and runs it looks at (default: the file's task)"))
  .option(...runsFolder)
  .option("--json", "print what it found as JSON, alone on stdout")
  .action(async (name: string, flags: GuardFlags) =>
    answer((await import("./guard.ts")).guard(name, flags)),
  );
verb(
  program.command("task").description("keep the repository's task files up to date"),
  "sync",
  "refresh the links to manifests in task files",
  "task sync",
  "task sync --check",
)
  .option("--check", "change nothing, and fail when a link is out of date")
  .addOption(flagFor("task", "only runs of this task"))
  .option(...runsFolder)
  .action(async (flags: SyncFlags) => answer((await import("./task-sync.ts")).taskSync(flags)));
verb(
  program,
  "stamp",
  "write today's date into the front matter of the documents whose text has changed",
  "stamp",
  "stamp --base origin/main",
)
  .addOption(
    flagFor(
      "base",
      "what texts are compared with (default: the merge base with the default branch)",
    ),
  )
  .addOption(flagFor("config"))
  .action(async (flags: Flags) => answer((await import("./stamp.ts")).stamp(flags)));
verb(
  program,
  "aggregate",
  "make one result of the artifacts that the jobs of a run left, as `gh run download` leaves them",
  "aggregate downloaded --plan-result success --run-result success",
)
  .argument("<folder>", "what the artifacts were downloaded to")
  .option("--key <key>", "which run, when there are several")
  .addOption(jobResult("--plan-result <result>", "how the plan job ended"))
  .addOption(
    jobResult(
      "--run-result <result>",
      "how the run jobs ended; without both the result is never green",
    ),
  )
  .option(...runsFolder)
  .option("--json", "print the run summary as JSON, alone on stdout")
  .action(async (folder: string, flags: AggregateFlags) =>
    answer((await verbs()).aggregate(folder, flags)),
  );
verb(
  program,
  "verify",
  "check that a run is complete, unmodified, and consistent with its own evidence",
  "verify .runs/shop/cli/2026-01-31T09-30-00-000Z-1a2b3c4d",
)
  .argument("<folder>", "the run's, or what was downloaded as its `-run-` artifact")
  .option("--chain <digest>", "the chain that summary and check-run show: the run must be that one")
  .option(
    "--plan-digest <digest>",
    "the digest of its plan, as the plan job's output `plan-digest`",
  )
  .option("--json", "print what was found as JSON, alone on stdout")
  .action(async (folder: string, flags: VerifyFlags) =>
    answer((await verbs()).verify(folder, flags)),
  );
verb(
  program,
  "recover",
  "end runs whose process is gone, and what they left running",
  "recover",
  "recover 2026-01-31",
)
  .argument("[run]", "its id, the beginning of one, or its folder (default: all)")
  .addOption(flagFor("task", "only runs of this task"))
  .option(...runsFolder)
  .action(async (run: string | undefined, flags: Flags) =>
    answer((await verbs()).recover(run, flags)),
  );
verb(
  program,
  "approve",
  "write down that you approve of a run",
  'approve 2026-01-31 --reason "the release notes were read"',
)
  .argument("<run>", "its id, the beginning of one, or its folder")
  .requiredOption("--reason <text>", "why")
  .addOption(flagFor("task", "only runs of this task"))
  .option(...runsFolder)
  .action(async (run: string, flags: Flags & { reason: string }) =>
    answer((await verbs()).approve(run, flags)),
  );
verb(
  program,
  "schema",
  "print the JSON Schema of the pipeline file, or of a file of a run",
  "schema",
  "schema manifest.json",
)
  .argument("[file]", "plan.json, manifest.json, run-summary.json …")
  .action(async (file: string | undefined) => answer((await verbs()).schema(file)));
assigned(program).action(async (folder: string, assignment: string, flags: AssignmentFlags) =>
  answer((await verbs()).runAssignment(folder, assignment, flags)),
);
