import * as z from "zod";
import { Timestamp } from "./fields.ts";

/** The first line of `privacy-decisions.ndjson`. */
export const PrivacyDecisionsHeader = z.strictObject({
  schema_version: z.literal(1),
  kind: z.literal("privacy-decisions"),
});
export type PrivacyDecisionsHeader = z.infer<typeof PrivacyDecisionsHeader>;

/** The privacy guard's decision about one frame, a piece of output, by one rule. It never holds the secret itself. */
export const PrivacyDecision = z.strictObject({
  /** Counted from 1 over the whole attempt. */
  sequence: z.int().min(1),
  /** The stage, in a nested pipeline with the ids of its parents: `release/build`. */
  stage_id: z.string().min(1),
  stream: z.enum(["stdout", "stderr"]),
  action: z.enum(["allow", "redact", "block"]),
  rule: z.string().min(1),
  reason: z.string().min(1),
  timestamp: Timestamp,
});
export type PrivacyDecision = z.infer<typeof PrivacyDecision>;
