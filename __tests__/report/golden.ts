import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

const folder = join(import.meta.dirname, "..", "fixtures", "report");

/**
 * The text of a file beside the tests, to compare byte by byte. With UPDATE_GOLDEN=1 in the environment the file is
 * written first.
 */
export async function golden(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  if (process.env["UPDATE_GOLDEN"] === "1") {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  return readFile(path, "utf8");
}
