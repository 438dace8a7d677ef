import { limits } from "../../model/limits.ts";

/**
 * Bytes of a stored object that are downloaded at most: as many as are ever written, and as many again for a later
 * version.
 */
export const largestObject = 2 * limits.historyBytes.value;
