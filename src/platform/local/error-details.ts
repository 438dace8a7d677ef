import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { version } from "../../model/version.ts";
import { readEnvironment } from "./host.ts";
import { createRunRedactor } from "../../redaction/create-redactor.ts";

/** Writes an error's details, without secrets, to a new file in the temporary folder. @returns its path */
export function writeDetails(error: unknown): string {
  const environment = readEnvironment();
  const redactor = createRunRedactor(environment);
  const path = join(
    environment["RUNNER_TEMP"] ?? tmpdir(),
    `orchestrator-error-${Date.now()}-${process.pid}.txt`,
  );
  const made = `Orchestrator ${version}, Node ${process.version}, ${process.platform} ${process.arch}`;
  writeFileSync(path, `${made}\n\n${redactor.text(inspect(error))}\n`, { flag: "wx", mode: 0o600 });
  return path;
}
