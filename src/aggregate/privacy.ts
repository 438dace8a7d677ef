import { addFrames, noFrames } from "../model/frames.ts";
import type { Manifest } from "../model/manifest.ts";

type Privacy = NonNullable<Manifest["privacy"]>;

/**
 * Adds up the privacy guards of all manifests; null when there was none. A single one in `shadow` mode makes the total
 * `shadow`.
 */
export function mergePrivacy(manifests: readonly Manifest[]): Privacy | null {
  const all = manifests.flatMap(({ privacy }) => (privacy === null ? [] : [privacy]));
  if (all.length === 0) return null;
  return {
    mode: all.every(({ mode }) => mode === "enforce") ? "enforce" : "shadow",
    log_path: all.length === 1 ? all[0]!.log_path : null,
    totals: all.map(({ totals }) => totals).reduce(addFrames, noFrames),
  };
}
