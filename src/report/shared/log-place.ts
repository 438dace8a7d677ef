/**
 * The path of a stage's log as the reader can open it. Manifests have it as seen from the root of the machine that ran.
 * @param folder the run's folder as the reader can open it; empty: the current folder
 */
export function locateLog(folder: string, runId: string, logPath: string): string {
  const before = `/${runId}/`;
  const at = logPath.indexOf(before);
  if (at === -1) return logPath;
  const inner = logPath.slice(at + before.length);
  return folder === "" ? inner : `${folder}/${inner}`;
}
