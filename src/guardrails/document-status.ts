/** Values of `status` that close a document or spec: it is not worked by any more. */
const closing: ReadonlySet<unknown> = new Set([
  "archived",
  "canceled",
  "cancelled",
  "closed",
  "completed",
  "deprecated",
  "done",
  "obsolete",
  "rejected",
  "retired",
  "succeeded",
  "superseded",
  "withdrawn",
]);

/** Whether a `status`, in front matter or in a registry, says that there is nothing to review any more. */
export const isClosed = (status: unknown): boolean =>
  typeof status === "string" && closing.has(status.trim().toLowerCase());
