#!/usr/bin/env node
import nodeModule from "node:module";
import { CommanderError } from "commander";
import { exitCodes } from "./modes/settings/exit-code.ts";
import { parserErrors, program } from "./cli/program.ts";
import { escapeUnseen } from "./model/unseen.ts";
import { installLastResort } from "./platform/local/last-resort.ts";

installLastResort(exitCodes);
// What is loaded later stays compiled for the next call, where Node can do that (22.8 and newer).
nodeModule.enableCompileCache?.();

/** The command line's entry: one verb, one exit code. */
await program.parseAsync().catch(async (error: unknown) => {
  if (!(error instanceof CommanderError)) throw error;
  if (parserErrors.length > 0) {
    const { hideSecrets } = await import("./platform/local/hide-secrets.ts");
    process.stderr.write(escapeUnseen(await hideSecrets(parserErrors.join(""))));
  }
  // Help and version were asked for.
  process.exitCode = error.exitCode === 0 ? exitCodes.passed : exitCodes.refused;
});
