import { makeFolders } from "./make-folders.ts";

/**
 * Runs an action, and again after making the folder if it was missing. Checking first would cost time for every file.
 */
export function retryWithFolder<Result>(folder: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    makeFolders(folder);
    return act();
  }
}
