import type { Manifest } from "../model/manifest.ts";

type Privacy = NonNullable<Manifest["privacy"]>;

/** What the guards of all manifests did together; null when nothing guarded any. One that only watched makes it `shadow`. */
export function mergePrivacy(manifests: readonly Manifest[]): Privacy | null {
  const all = manifests.flatMap(({ privacy }) => (privacy === null ? [] : [privacy]));
  if (all.length === 0) return null;
  const sum = (key: keyof Privacy["totals"]): number =>
    all.reduce((total, { totals }) => total + totals[key], 0);
  return {
    mode: all.every(({ mode }) => mode === "enforce") ? "enforce" : "shadow",
    log_path: all.length === 1 ? all[0]!.log_path : null,
    totals: {
      total_frames: sum("total_frames"),
      redacted_frames: sum("redacted_frames"),
      blocked_frames: sum("blocked_frames"),
      allowed_frames: sum("allowed_frames"),
    },
  };
}
