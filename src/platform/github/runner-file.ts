import { closeSync, ftruncateSync, writeFileSync } from "node:fs";
import { openForAppending } from "../regular-file.ts";

/**
 * Writes to a file that the runner made for this step and reads after it. A stage may have replaced it meanwhile:
 * anything but a file is refused, without blocking.
 * @param path empty when the runner gave none
 * @param options.anew replaces the content, which a stage may have written
 * @throws Error that can be shown
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
