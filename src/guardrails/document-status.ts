/** Values of `status` that close a document or spec: it is no longer in use. */
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

/** Whether a `status`, in front matter or a registry, means that there is nothing left to review. */
export const isClosed = (status: unknown): boolean =>
  typeof status === "string" && closing.has(status.trim().toLowerCase());
