#!/usr/bin/env node
import nodeModule from "node:module";
import { CommanderError } from "commander";
import { exitCodes } from "./modes/exit-code.ts";
import { program } from "./cli/program.ts";
import { installLastResort } from "./platform/local/last-resort.ts";

installLastResort(exitCodes);
// What is loaded later stays compiled for the next call, where Node can do that (22.8 and newer).
nodeModule.enableCompileCache?.();

/** The command line's entry: one verb, one exit code. */
await program.parseAsync().catch((error: unknown) => {
  if (!(error instanceof CommanderError)) throw error;
  // It has said already what was wrong with the words; help and version were asked for.
  process.exitCode = error.exitCode === 0 ? exitCodes.passed : exitCodes.refused;
});
