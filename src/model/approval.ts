import * as z from "zod";
import { Approval } from "./manifest.ts";

/** `approvals/<time>-<nonce>.json`: an approval of a run. One file each, so that none overwrites another. */
export const ApprovalFile = z.strictObject({
  schema_version: z.literal(1),
  kind: z.literal("approval"),
  task_id: z.string().min(1),
  run_id: z.string().min(1),
  ...Approval.shape,
});
export type ApprovalFile = z.infer<typeof ApprovalFile>;
