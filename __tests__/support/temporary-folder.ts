import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "@jest/globals";

const made: string[] = [];

/**
 * A new empty folder that nobody else uses, with every link in its path resolved, so that it can be compared with what a
 * process says of its working directory. It is removed with all it holds after the last test of the file.
 */
export async function temporaryFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "orchestrator-test-")));
  made.push(folder);
  return folder;
}

afterAll(async () => {
  // Retried, because a process that a test ended may still be writing.
  for (const folder of made) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});
