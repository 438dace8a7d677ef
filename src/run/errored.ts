import type { Exit } from "../model/outcome.ts";
import { messageOf, reasonOfError } from "../model/reasons.ts";

/** How a stage ended around which something was thrown. */
export const erroredExit = (error: unknown): Exit => ({
  kind: "errored",
  reason: reasonOfError(error),
  message: messageOf(error),
});
