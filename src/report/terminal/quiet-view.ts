import type { Watcher } from "../../platform/platform.ts";

const nothing = async (): Promise<void> => {};

/** The view of `--quiet`: nothing while the run goes on. What failed is shown at the end, with the result. */
export const quietView: Watcher = {
  event: nothing,
  output: nothing,
  mask: nothing,
  close: nothing,
};
