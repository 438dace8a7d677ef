import { createHash } from "node:crypto";

/**
 * The version of our cache entries: an entry is only found with the same version. The toolkit's is a digest of paths
 * and compression, ours of the format of the bytes, so neither finds the other's entries.
 */
export const cacheVersion = createHash("sha256")
  .update("orchestrator: one object as it is, 1")
  .digest("hex");
