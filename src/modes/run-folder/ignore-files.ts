import { join } from "node:path";
import type { Files } from "../../platform/platform.ts";
import { defaultFolders, type WrittenFolders } from "../settings/settings.ts";

const ofTask = ["/.gitignore", "/metrics/", "/runs.json*", "/state.json*"];

/**
 * Keeps the files of runs out of `git status`, without a change to the repository's own .gitignore: `.runs` ignores all
 * that is in it, `out/<task>` only the tool's own files. A folder that was named explicitly may hold other things, so
 * only the task's folder in it is ignored. An existing .gitignore is left alone.
 * A failure is not reported here: whatever else is written to the same folder says so.
 */
export async function writeIgnoreFiles(
  files: Files,
  { root, runsFolder, outFolder }: WrittenFolders,
  task: string,
): Promise<void> {
  const isDefault = runsFolder === defaultFolders(root).runs;
  const wanted = [
    { folder: isDefault ? runsFolder : join(runsFolder, task), lines: ["*"] },
    { folder: join(outFolder, task), lines: ofTask },
  ];
  for (const { folder, lines } of wanted) {
    const path = join(folder, ".gitignore");
    if (await files.exists(path).catch(() => true)) continue;
    await files.replace(path, `${lines.join("\n")}\n`).catch(() => undefined);
  }
}
