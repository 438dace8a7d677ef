import { z } from "zod";
import { Timestamp } from "./fields.ts";

/** What a lock file holds: who has the lock. Its modification time is the owner's last sign of life. */
export const LockOwner = z.strictObject({
  schema_version: z.literal(1),
  kind: z.literal("lock"),
  pid: z.int().min(1),
  host: z.string(),
  /** When that process started, in the system's own words; null where the system does not tell. */
  process_started: z.string().min(1).nullable(),
  /** Never the same twice. It becomes part of file names. */
  token: z.string().regex(/^[0-9a-f]{16}$/, "16 lower-case hexadecimal digits"),
  acquired_at: Timestamp,
});
export type LockOwner = z.infer<typeof LockOwner>;
