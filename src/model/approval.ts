import { z } from "zod";
import { Approval } from "./manifest.ts";

/** `approvals/<time>-<nonce>.json`: somebody said yes to a run. One file each, so that nobody writes over another. */
export const ApprovalFile = z.strictObject({
  schema_version: z.literal(1),
  kind: z.literal("approval"),
  task_id: z.string().min(1),
  run_id: z.string().min(1),
  ...Approval.shape,
});
export type ApprovalFile = z.infer<typeof ApprovalFile>;
