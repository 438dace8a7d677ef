import type { SourceFolder } from "./source-folder.ts";

const files = [".tool-versions", "mise.toml", ".mise.toml", ".config/mise.toml"];

/**
 * The version of a tool that .tool-versions or mise's file names, in the nearest folder upwards. Of mise's TOML only
 * `tool = "version"` and `tool = ["version", …]` on one line are read.
 */
export async function readToolVersion(
  folder: SourceFolder,
  ...names: string[]
): Promise<string | undefined> {
  for (const file of files) {
    const found = folder.findUp(file);
    if (found === undefined) continue;
    const text = await found.folder.read(found.name);
    for (const name of names) {
      const line = new RegExp(`^"?${name}"?(?: *= *\\[?| +)"?([\\w][\\w.+-]*)`, "m").exec(text);
      if (line !== null) return line[1];
    }
  }
  return undefined;
}
