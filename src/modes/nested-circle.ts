import type { Manifest } from "../model/manifest.ts";

/**
 * Finds a nested pipeline that contains itself: no run does that, so somebody wrote its files.
 * @returns why such a run is no success, with the pipeline's name; null when there is none
 */
export function findCircle(
  children: readonly Manifest[],
): { detail: "assignment-failed"; reason: string } | null {
  const nested = new Map<string, Set<string>>();
  for (const { run_id, commands } of children) {
    const ids = nested.get(run_id) ?? new Set();
    nested.set(run_id, ids);
    for (const { sub_run_id } of commands) if (sub_run_id !== null) ids.add(sub_run_id);
  }
  // Taking away what contains nothing, again and again, leaves the circles and what leads to them.
  for (let before = -1; before !== nested.size;) {
    before = nested.size;
    for (const [id, inner] of nested) {
      const left = [...inner].filter((one) => nested.has(one));
      if (left.length === 0) nested.delete(id);
      else nested.set(id, new Set(left));
    }
  }
  const [circle] = nested.keys();
  if (circle === undefined) return null;
  return { detail: "assignment-failed", reason: `the nested pipeline ${circle} contains itself` };
}
