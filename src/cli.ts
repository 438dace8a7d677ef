#!/usr/bin/env node
import nodeModule from "node:module";
import { escapeUnseen } from "./model/unseen.ts";
import { messageOf, reasonOfError } from "./model/reasons.ts";
import { exitCodes } from "./modes/exit-code.ts";
import { program } from "./cli/program.ts";

// What is loaded later stays compiled for the next call, where Node can do that (22.8 and newer).
nodeModule.enableCompileCache?.();

// A reader that goes away (`--help | head`) is no error of ours. Without a listener it would throw.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});

/** The command line's entry: one verb, one exit code. */
await program.parseAsync().catch((error: unknown) => {
  if (reasonOfError(error) !== "internal-error") {
    process.stderr.write(`${escapeUnseen(messageOf(error))}\n`);
    process.exitCode = exitCodes.refused;
    return;
  }
  if (!(error instanceof Error && "exitCode" in error)) throw error;
  // Commander has said already what was wrong with the words; help and version were asked for.
  process.exitCode = error.exitCode === 0 ? exitCodes.passed : exitCodes.refused;
});
