import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Regular files below a folder, absolute. What lies behind a link is somebody else's; a folder that is missing has none. */
export function filesBelow(folder) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
}
