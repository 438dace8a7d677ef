import { listFirst } from "../../text/wording.ts";

/** What to print once a run is cancelled; null: nothing runs. @param labels of the running stages */
export const formatCancelNotice = (labels: readonly string[]): string | null =>
  labels.length === 0
    ? null
    : `Cancelling: waiting for ${listFirst(labels, 10)} to end. Ctrl-C again ends them at once.`;
