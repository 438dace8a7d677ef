import { addFrames, noFrames } from "../model/frames.ts";
import type { Manifest } from "../model/manifest.ts";

type Privacy = NonNullable<Manifest["privacy"]>;

/**
 * What the guards of all manifests did together; null when nothing guarded any. One that only watched makes it
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
