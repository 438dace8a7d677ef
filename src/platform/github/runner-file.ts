import { closeSync, ftruncateSync, writeFileSync } from "node:fs";
import { openForAppending } from "../regular-file.ts";

/**
 * Writes to a file that the runner made for this step and reads after it. A stage may have made anything of it
 * meanwhile: what is not a file is not written to, and never waited for.
 * @param path empty: the runner named none
 * @param how.anew in place of what it holds, which a stage may have written
 * @throws Error for people
 */
export function writeRunnerFile(path: string, text: string, options: { anew: boolean }): void {
  if (path === "") throw new Error("it is not set");
  const descriptor = openForAppending(path, { create: false });
  try {
    if (options.anew) ftruncateSync(descriptor);
    writeFileSync(descriptor, text);
  } finally {
    closeSync(descriptor);
  }
}
