import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { compile } from "../../../platform/compile.ts";
import { temporaryFolder } from "../../../support/temporary-folder.ts";

/** The command line as far as the processes of `run --jobs` need it. */
const script = `
import { Command } from "commander";
import { addHiddenVerb } from "./src/cli/flags.js";
import { runAssignment } from "./src/cli/run-assignment.js";

const program = new Command();
addHiddenVerb(program).action(async (folder, assignment, flags) => {
  process.exitCode = await runAssignment(folder, assignment, flags);
});
await program.parseAsync();
`;

/** Makes a program that does what this source says for the processes of `run --jobs`. @returns how it is called */
export async function makeJobProgram(): Promise<readonly [string, string]> {
  const folder = await temporaryFolder();
  const modules = ["src/cli/run-assignment", "src/platform/local/hide-secrets"];
  const loaded = [
    "src/cli/flags.ts",
    "src/modes/run/processes/run-assignment.ts",
    "src/redaction/create-redactor.ts",
  ];
  await compile(folder, [...modules.map((name) => `${name}.ts`), ...loaded]);
  // What they load when they are called has the names of the source.
  for (const name of modules) {
    const text = await readFile(join(folder, `${name}.js`), "utf8");
    await writeFile(join(folder, `${name}.js`), text.replaceAll('.ts")', '.js")'));
  }
  const path = join(folder, "job.js");
  await writeFile(path, script);
  return [process.execPath, path];
}
