import type { FrameCounts } from "../model/journal.ts";
import { limits } from "../model/limits.ts";
import type { RedactionDecision } from "../redaction/redactor.ts";

/**
 * Counts the privacy guard's decisions by frames of 64 KiB, so that the counts do not depend on how the output arrives
 * in pieces.
 */
export interface Frames {
  /** Splits bytes at the ends of frames. Decisions belong to the frame of the latest piece. */
  split(bytes: Uint8Array): Generator<Uint8Array>;
  /** @returns the decisions that are new for this frame */
  filterNew(decisions: readonly RedactionDecision[]): readonly RedactionDecision[];
}

const size = limits.frame.value;

/** @param counts updated in place */
export function createFrames(counts: FrameCounts): Frames {
  let left = 0;
  const known = new Set<string>();
  let state: "allowed_frames" | "redacted_frames" | "blocked_frames" = "allowed_frames";
  const startFrame = (): void => {
    left = size;
    known.clear();
    state = "allowed_frames";
    counts.total_frames += 1;
    counts.allowed_frames += 1;
  };
  const changeState = (next: typeof state): void => {
    counts[state] -= 1;
    state = next;
    counts[state] += 1;
  };
  return {
    *split(bytes) {
      for (let at = 0; at < bytes.length;) {
        if (left === 0) startFrame();
        const piece = bytes.subarray(at, at + left);
        at += piece.length;
        left -= piece.length;
        yield piece;
      }
    },
    filterNew(decisions) {
      const fresh = decisions.filter(({ rule }) => !known.has(rule));
      for (const { rule, action } of fresh) {
        known.add(rule);
        if (action === "block") changeState("blocked_frames");
        else if (state === "allowed_frames") changeState("redacted_frames");
      }
      return fresh;
    },
  };
}
