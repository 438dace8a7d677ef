import { Argument, type Command } from "commander";
import { call } from "./call.ts";
import { shells } from "./completed-shells.ts";
import { addVerb } from "./flags.ts";

/** Adds `completion`, and the hidden verb that its scripts call. */
export function addCompletion(program: Command): void {
  addVerb(
    program,
    "completion",
    "print a script that completes commands, flags and names in a shell",
    "completion bash",
    "completion fish > ~/.config/fish/completions/orchestrator.fish",
  )
    .addArgument(new Argument("<shell>", "bash, zsh, fish or powershell").choices(shells))
    .action(call(async () => (await import("./completion.ts")).completion));
  program
    .command("complete", { hidden: true })
    .argument("[words...]", "words of a command line up to the cursor, after --")
    .action((words: string[]) =>
      call(async () => (await import("./complete.ts")).complete)(program, words),
    );
}
