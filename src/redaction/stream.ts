import type { RedactedBytes } from "../model/redacted.ts";
import type { Catalogue } from "./catalogue.ts";
import { examine, nothingCarried, type Examined } from "./examine.ts";
import { allSeen, createSight, type Seen } from "./invisible.ts";
import { mask, masked } from "./masking.ts";
import { bytesBefore, openPiece } from "./piece.ts";
import { decisions, inOrder, noDecisions, type Decision } from "./rules.ts";

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
  bytes: RedactedBytes;
  /** One for each rule that found something whose beginning lies in this frame, in a fixed order. */
  decisions: readonly Decision[];
}

/** Stands for everything, once there are more secrets than can be looked for. */
export const nothingShown = `${mask} (${decisions.tooMany.reason})`;

const noBytes = new Uint8Array(0);
/** Compared by identity: the usual case. */
const nothingSeen = allSeen(noBytes);

export function createStream(catalogue: Catalogue, mode: RedactionMode): RedactingStream {
  const stream = createSearchedStream(catalogue, mode);
  const withhold = createWithholding(mode);
  return {
    push(bytes) {
      const frame = stream.push(bytes);
      return catalogue.gaveUp() && bytes.length > 0 ? withhold(bytes) : frame;
    },
    end() {
      const frame = stream.end();
      return catalogue.gaveUp() && frame.bytes.length > 0 ? withhold(noBytes) : frame;
    },
  };
}

function createSearchedStream(catalogue: Catalogue, mode: RedactionMode): RedactingStream {
  const sight = createSight({ ...catalogue, within: (text) => redactWhole(catalogue, text) });
  let kept = nothingSeen;
  let before = 0;
  let carried = nothingCarried;
  const passOn = (seen: Seen, boundary: number, last: boolean): Seen => {
    // What is not seen at the end of something hidden that goes on belongs to it.
    const isEnd = boundary === seen.bytes.length && (last || carried === nothingCarried);
    const [passed, later] = isEnd ? [seen, nothingSeen] : partAt(seen, boundary);
    kept = later;
    before = bytesBefore(passed.bytes, before);
    return passed;
  };
  const step = (given: Uint8Array, last: boolean): Frame => {
    const seen = joinSeen(kept, sight.read(given, last));
    const { bytes } = seen;
    const searched = catalogue.search(bytes, last);
    if (searched.found.length === 0 && carried === nothingCarried) {
      const passed = passOn(seen, searched.unfinished, last);
      const shown = passed.read ?? masked(passed, [], false);
      return frameOf(mode === "shadow" ? given : shown, noDecisions);
    }
    const examined = examine(catalogue, openPiece(bytes, before, last), carried, searched);
    carried = examined.carried;
    const passed = passOn(seen, examined.boundary, last);
    const shown = mode === "shadow" ? given : masked(passed, examined.findings, examined.continued);
    return frameOf(shown, decisionsOf(examined));
  };
  return {
    push: (bytes) => step(bytes, false),
    end() {
      const frame = step(noBytes, true);
      [kept, before, carried] = [nothingSeen, 0, nothingCarried];
      return frame;
    },
  };
}

const frameOf = (bytes: Uint8Array, made: readonly Decision[]): Frame => ({
  bytes: bytes as RedactedBytes,
  decisions: made,
});

/** Bytes that are complete in themselves. */
export function redactWhole(catalogue: Catalogue, bytes: Uint8Array): Uint8Array {
  const stream = createStream(catalogue, "enforce");
  return Buffer.concat([stream.push(bytes).bytes, stream.end().bytes]);
}

function joinSeen(kept: Seen, added: Seen): Seen {
  if (kept === nothingSeen) return added;
  const offset = kept.bytes.length;
  return {
    bytes: Buffer.concat([kept.bytes, added.bytes]),
    read: kept.read === null || added.read === null ? null : Buffer.concat([kept.read, added.read]),
    lastCut: added.lastCut === -1 ? kept.lastCut : added.lastCut + offset,
    cuts: () => [
      ...kept.cuts(),
      ...added.cuts().map(({ at, bytes }) => ({ at: at + offset, bytes })),
    ],
  };
}

/** The bytes in front of a place, and a copy of the others, so that memory is not held for them. */
function partAt(seen: Seen, place: number): [Seen, Seen] {
  const { bytes, read, lastCut } = seen;
  const passed = bytes.subarray(0, place);
  const later = new Uint8Array(bytes.subarray(place));
  if (lastCut < place) {
    const passedRead = read?.subarray(0, read.length - later.length) ?? null;
    return [
      { ...seen, bytes: passed, read: passedRead },
      later.length === 0 ? nothingSeen : allSeen(later),
    ];
  }
  const cuts = seen.cuts();
  const first = cuts.findIndex(({ at }) => at >= place);
  const moved = cuts
    .slice(first)
    .map((cut) => ({ at: cut.at - place, bytes: new Uint8Array(cut.bytes) }));
  return [
    {
      bytes: passed,
      read: null,
      lastCut: cuts[first - 1]?.at ?? -1,
      cuts: () => cuts.slice(0, first),
    },
    { bytes: later, read: null, lastCut: moved.at(-1)!.at, cuts: () => moved },
  ];
}

/** Frames in place of what cannot be looked through: the first says why, the others are empty. */
function createWithholding(mode: RedactionMode): (given: Uint8Array) => Frame {
  let said = false;
  return (given) => {
    const shown = said ? noBytes : Buffer.from(`${nothingShown}\n`);
    said = true;
    return frameOf(mode === "shadow" ? given : shown, [decisions.tooMany]);
  };
}

function decisionsOf({ boundary, findings }: Examined): readonly Decision[] {
  const found = new Set<Decision>();
  for (const { start, decision } of findings)
    if (start < boundary && decision !== null) found.add(decision);
  return inOrder(found);
}
