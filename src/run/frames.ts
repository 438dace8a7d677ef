import type { FrameCounts } from "../model/journal.ts";
import { limits } from "../model/limits.ts";
import type { Decision } from "../redaction/redactor.ts";

/**
 * Counts what the privacy guard does to a stream, in frames: each is the next 64 KiB of it, so that the same output
 * gives the same counts however it comes in pieces.
 */
export interface Frames {
  /** Cuts bytes where frames end. What comes between two calls of it belongs to the frame of the last piece. */
  pieces(bytes: Uint8Array): Generator<Uint8Array>;
  /** @returns those decisions that were not made about this frame before */
  decided(decisions: readonly Decision[]): readonly Decision[];
}

const size = limits.frame.value;

/** @param counts is added to */
export function createFrames(counts: FrameCounts): Frames {
  let left = 0;
  const known = new Set<string>();
  let state: "allowed_frames" | "redacted_frames" | "blocked_frames" = "allowed_frames";
  const begin = (): void => {
    left = size;
    known.clear();
    state = "allowed_frames";
    counts.total_frames += 1;
    counts.allowed_frames += 1;
  };
  const become = (next: typeof state): void => {
    counts[state] -= 1;
    state = next;
    counts[state] += 1;
  };
  return {
    *pieces(bytes) {
      for (let at = 0; at < bytes.length;) {
        if (left === 0) begin();
        const piece = bytes.subarray(at, at + left);
        at += piece.length;
        left -= piece.length;
        yield piece;
      }
    },
    decided(decisions) {
      const fresh = decisions.filter(({ rule }) => !known.has(rule));
      for (const { rule, action } of fresh) {
        known.add(rule);
        if (action === "block") become("blocked_frames");
        else if (state === "allowed_frames") become("redacted_frames");
      }
      return fresh;
    },
  };
}
