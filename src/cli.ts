#!/usr/bin/env node
import nodeModule from "node:module";
import { exitCodes } from "./modes/settings/exit-code.ts";
import { reportParserError } from "./cli/parser-error.ts";
import { parserErrors, program } from "./cli/program.ts";
import { installLastResort } from "./platform/local/last-resort.ts";

installLastResort(exitCodes);
// What is loaded later stays compiled for the next call, where Node can do that (22.8 and newer).
nodeModule.enableCompileCache?.();

/** The command line's entry: one verb, one exit code. */
void program.parseAsync().catch(async (error: unknown) => {
  process.exitCode = await reportParserError(error, parserErrors, process.argv.slice(2));
});
