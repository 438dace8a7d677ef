import { CommanderError } from "commander";
import { exitCodes } from "../modes/settings/exit-code.ts";

/**
 * Reports an error of the argument parser.
 * @param messages what the parser said
 * @param words the arguments
 * @returns the exit code
 * @throws any other error
 */
export async function reportParserError(
  error: unknown,
  messages: readonly string[],
  words: readonly string[],
): Promise<number> {
  if (!(error instanceof CommanderError)) throw error;
  if (messages.length > 0) {
    const { printMistakes } = await import("./refused.ts");
    const said = messages.join("").trimEnd();
    const json = words.includes("--json");
    await printMistakes(json ? [said.replace(/^error: /, "").split("\n")[0]!] : [said], { json });
  }
  // Help and version were asked for.
  return error.exitCode === 0 ? exitCodes.passed : exitCodes.refused;
}
