import { limits } from "../../model/limits.ts";

/** Maximum bytes of a stored object that is downloaded: twice what this version writes, to allow for later versions. */
export const largestObject = 2 * limits.historyBytes.value;
