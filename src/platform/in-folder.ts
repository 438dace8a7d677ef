import { makeFolders } from "./make-folders.ts";

/** Does something in a folder and makes it where it is missing. Most are there: looking first would cost every file. */
export function retryWithFolder<Result>(folder: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    makeFolders(folder);
    return act();
  }
}
