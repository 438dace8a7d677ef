import { createHash } from "node:crypto";

/**
 * What the service keeps beside the key of an entry: one is found only by who asks with the same version. The toolkit's
 * is a digest of paths and compression; ours is one of how an entry's bytes are to be read, so neither ever finds the
 * other's.
 */
export const cacheVersion = createHash("sha256")
  .update("orchestrator: one object as it is, 1")
  .digest("hex");
