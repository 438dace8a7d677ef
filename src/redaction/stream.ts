import type { RedactedBytes } from "../model/redacted.ts";
import type { Catalogue } from "./catalogue.ts";
import { examinePiece, emptyCarriedState, type ExaminedPiece } from "./examine.ts";
import { markAllVisible, createVisibilityFilter, type VisibleBytes } from "./invisible.ts";
import { mask, applyMasks } from "./masking.ts";
import { getBytesBefore, createPiece } from "./piece.ts";
import { decisions, sortDecisions, noDecisions } from "./rules.ts";
import type { RedactionMode, RedactingStream, Frame, RedactionDecision } from "./redactor.ts";

/** Replaces everything once there are too many values to search for. */
export const withheldNotice = `${mask} (${decisions.tooMany.reason})`;

const noBytes = new Uint8Array(0);
/** Compared by identity: the usual case. */
const emptyVisible = markAllVisible(noBytes);

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
  const filter = createVisibilityFilter({
    ...catalogue,
    replaceInnerText: (text) => redactWhole(catalogue, text),
  });
  let kept = emptyVisible;
  let before = 0;
  let carried = emptyCarriedState;
  const passOn = (seen: VisibleBytes, boundary: number, last: boolean): VisibleBytes => {
    // Invisible bytes at the end of something hidden that continues belong to it.
    const isEnd = boundary === seen.bytes.length && (last || carried === emptyCarriedState);
    const [passed, later] = isEnd ? [seen, emptyVisible] : splitVisibleAt(seen, boundary);
    kept = later;
    before = getBytesBefore(passed.bytes, before);
    return passed;
  };
  const step = (chunk: Uint8Array, last: boolean): Frame => {
    const seen = joinVisible(kept, filter.read(chunk, last));
    const { bytes } = seen;
    const searched = catalogue.search(bytes, last);
    if (searched.found.length === 0 && carried === emptyCarriedState) {
      const passed = passOn(seen, searched.unfinished, last);
      const shown = passed.read ?? applyMasks(passed, [], false);
      return createFrame(mode === "shadow" ? chunk : shown, noDecisions);
    }
    const examined = examinePiece(catalogue, createPiece(bytes, before, last), carried, searched);
    carried = examined.carried;
    const passed = passOn(seen, examined.boundary, last);
    const shown =
      mode === "shadow" ? chunk : applyMasks(passed, examined.findings, examined.continued);
    return createFrame(shown, collectDecisions(examined));
  };
  return {
    push: (bytes) => step(bytes, false),
    end() {
      const frame = step(noBytes, true);
      [kept, before, carried] = [emptyVisible, 0, emptyCarriedState];
      return frame;
    },
  };
}

const createFrame = (bytes: Uint8Array, made: readonly RedactionDecision[]): Frame => ({
  bytes: bytes as RedactedBytes,
  decisions: made,
});

/** Redacts complete bytes. */
export function redactWhole(catalogue: Catalogue, bytes: Uint8Array): Uint8Array {
  const stream = createStream(catalogue, "enforce");
  return Buffer.concat([stream.push(bytes).bytes, stream.end().bytes]);
}

function joinVisible(kept: VisibleBytes, added: VisibleBytes): VisibleBytes {
  if (kept === emptyVisible) return added;
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

/** Splits at a position. The second part is a copy, so that its memory is not shared. */
function splitVisibleAt(seen: VisibleBytes, place: number): [VisibleBytes, VisibleBytes] {
  const { bytes, read, lastCut } = seen;
  const passed = bytes.subarray(0, place);
  const later = new Uint8Array(bytes.subarray(place));
  if (lastCut < place) {
    const passedRead = read?.subarray(0, read.length - later.length) ?? null;
    return [
      { ...seen, bytes: passed, read: passedRead },
      later.length === 0 ? emptyVisible : markAllVisible(later),
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

/** Replaces frames that cannot be searched: the first one says why, the others are empty. */
function createWithholding(mode: RedactionMode): (given: Uint8Array) => Frame {
  let said = false;
  return (given) => {
    const shown = said ? noBytes : Buffer.from(`${withheldNotice}\n`);
    said = true;
    return createFrame(mode === "shadow" ? given : shown, [decisions.tooMany]);
  };
}

function collectDecisions({ boundary, findings }: ExaminedPiece): readonly RedactionDecision[] {
  const found = new Set<RedactionDecision>();
  for (const { start, decision } of findings)
    if (start < boundary && decision !== null) found.add(decision);
  return sortDecisions(found);
}
