#!/usr/bin/env node
import { Command } from "commander";
import { examples, exitCodeHelp, planning } from "./cli/flags.ts";
import { version } from "./model/version.ts";
import type { Flags } from "./platform/local/command-line.ts";

/** The command line's entry: one verb, one exit code. What a verb needs is loaded when it is called. */
const program = new Command("orchestrator")
  .description("Runs a repository's guardrail pipeline and reports one result that can be trusted.")
  .version(version)
  .showHelpAfterError("(--help shows what is understood)")
  .addHelpText("after", exitCodeHelp)
  .exitOverride();

const answer = async (code: Promise<number>): Promise<void> => {
  process.exitCode = await code;
};

planning(program.command("run").description("run a pipeline"))
  .option("--json", "print the run summary as JSON, alone on stdout")
  .addHelpText(
    "after",
    examples("run", "run gate --subtask api", "run gate --stage api/unit --json") + exitCodeHelp,
  )
  .action(async (pipeline: string | undefined, flags: Flags) =>
    answer((await import("./cli/run.ts")).run(pipeline, flags)),
  );
planning(program.command("plan").description("show what would run, and run nothing"))
  .option("--json", "print the plan as JSON, alone on stdout")
  .addHelpText("after", examples("plan", "plan docs-review --json"))
  .action(async (pipeline: string | undefined, flags: Flags) =>
    answer((await import("./cli/plan.ts")).plan(pipeline, flags)),
  );
const validate = program.command("validate").description("check the pipeline file, or every file of a run");
validate
  .option("-c, --config <file>", "the pipeline file (default: .github/orchestrator.yml and its like)")
  .option("--run <folder>", "a run's folder: check its files instead")
  .addHelpText(
    "after",
    examples("validate", "validate --run .runs/shop/cli/2026-01-31T09-30-00-000Z-1a2b3c4d"),
  )
  .action(async (flags: Flags) => answer((await import("./cli/validate.ts")).validate(flags)));
const init = program
  .command("init")
  .description("write a pipeline file and a workflow made for this repository");
init
  .option("--force", "replace files that exist")
  .addHelpText("after", examples("init", "init --force"))
  .action(async (flags: { force?: boolean }) => answer((await import("./cli/init.ts")).init(flags)));
const show = program.command("show").description("show a run as a table");
show
  .argument("[run]", "its id, the beginning of one, or its folder (default: the newest)")
  .option("-t, --task <id>", "only runs of this task")
  .option("--runs-dir <folder>", "where runs are kept (default: .runs)")
  .option("--json", "print the manifest as JSON, alone on stdout")
  .addHelpText("after", examples("show", "show 2026-01-31 --json"))
  .action(async (run: string | undefined, flags: Flags) =>
    answer((await import("./cli/show.ts")).show(run, flags)),
  );
const schema = program
  .command("schema")
  .description("print the JSON Schema of the pipeline file or of a run's file");
schema
  .argument("[file]", "plan.json, manifest.json, run-summary.json …")
  .addHelpText("after", examples("schema", "schema manifest.json"))
  .action(async (file: string | undefined) => answer((await import("./cli/schema.ts")).schema(file)));

await program.parseAsync().catch((error: unknown) => {
  if (!(error instanceof Error && "exitCode" in error)) throw error;
  // Commander has said already what was wrong with the words; help and version were asked for.
  process.exitCode = error.exitCode === 0 ? 0 : 2;
});
