import { mkdir, open } from "node:fs/promises";
import { dirname } from "node:path";
import type { Appender } from "./platform.ts";

/** Opens a file for appending and makes its folder. Closing twice is fine. */
export async function openAppender(path: string): Promise<Appender> {
  await mkdir(dirname(path), { recursive: true });
  const handle = await open(path, "a");
  let last: Promise<void> = Promise.resolve();
  let failure: Error | undefined;
  let closing: Promise<void> | undefined;

  const write = async (bytes: string | Uint8Array): Promise<void> => {
    if (failure)
      throw new Error(`nothing more is appended to ${path}: ${failure.message}`, { cause: failure });
    try {
      // The system may take less than it is given: appendFile goes on until it has taken all.
      await handle.appendFile(bytes);
    } catch (error) {
      failure = new Error(`could not append to ${path}: ${(error as Error).message}`, { cause: error });
      throw failure;
    }
  };

  return {
    append(bytes) {
      if (closing) return Promise.reject(new Error(`nothing more is appended to ${path}: it was closed`));
      const done = last.then(() => write(bytes));
      last = done.catch(() => undefined);
      return done;
    },
    close() {
      closing ??= last.then(() => handle.close());
      return closing;
    },
  };
}
