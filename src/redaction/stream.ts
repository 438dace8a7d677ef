import type { Catalogue } from "./catalogue.ts";
import { examine, nothingCarried, type Examined } from "./examine.ts";
import { masked } from "./masking.ts";
import { bytesBefore, openPiece } from "./piece.ts";
import { inOrder, noDecisions, type Decision } from "./rules.ts";

/** `shadow` reports what `enforce` would hide, and hides nothing. */
export type RedactionMode = "enforce" | "shadow";

/** A stream of bytes that is cut anywhere. What is shown and found does not depend on the cuts. */
export interface RedactingStream {
  /** What can be passed on already; what might be the beginning of a secret is kept back. */
  push(bytes: Uint8Array): Frame;
  /** What was kept back, at the end of the stream. */
  end(): Frame;
}

export interface Frame {
  /** May share memory with what was pushed. */
  bytes: Uint8Array;
  /** One for each rule that found something whose beginning lies in this frame, in a fixed order. */
  decisions: readonly Decision[];
}

const noBytes = new Uint8Array(0);

export function createStream(catalogue: Catalogue, mode: RedactionMode): RedactingStream {
  let kept = noBytes;
  let before = 0;
  let carried = nothingCarried;
  const passOn = (bytes: Uint8Array, boundary: number): void => {
    kept = boundary === bytes.length ? noBytes : new Uint8Array(bytes.subarray(boundary));
    before = bytesBefore(boundary === bytes.length ? bytes : bytes.subarray(0, boundary), before);
  };
  const step = (given: Uint8Array, last: boolean): Frame => {
    const bytes = kept.length === 0 ? given : Buffer.concat([kept, given]);
    const hits = catalogue.find(bytes);
    const unfinished = last ? bytes.length : catalogue.unfinished(bytes);
    if (hits.length === 0 && carried === nothingCarried) {
      passOn(bytes, unfinished);
      const shown = unfinished === bytes.length ? bytes : bytes.subarray(0, unfinished);
      return { bytes: mode === "shadow" ? given : shown, decisions: noDecisions };
    }
    const examined = examine(catalogue, openPiece(bytes, before, last), carried, hits, unfinished);
    const { boundary, findings, continued } = examined;
    passOn(bytes, boundary);
    carried = examined.carried;
    return {
      bytes: mode === "shadow" ? given : masked(bytes, boundary, findings, continued),
      decisions: decisionsOf(examined),
    };
  };
  return {
    push: (bytes) => step(bytes, false),
    end() {
      const frame = step(noBytes, true);
      [kept, before, carried] = [noBytes, 0, nothingCarried];
      return frame;
    },
  };
}

function decisionsOf({ boundary, findings }: Examined): readonly Decision[] {
  const found = new Set<Decision>();
  for (const { start, decision } of findings) if (start < boundary && decision !== null) found.add(decision);
  return inOrder(found);
}
