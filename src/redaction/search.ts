import type { Hit, Literals } from "./literals.ts";
import { endOf, readingsOf, wholeBefore, type Reading } from "./reading.ts";
import { decisions, type Decision } from "./rules.ts";
import { shortestPart } from "./secret-parts.ts";

/** Something that was found. */
export interface Found extends Hit {
  /** Where it ends and what it is, if it is written with escapes. */
  written?: { end: number; decision: Decision };
}

export interface Searched {
  /** In order of their starts. */
  found: readonly Found[];
  /** The first place from which something searched for may have begun that isn't here yet as a whole; else the length. */
  unfinished: number;
  /** The last place up to this one at which no escape is cut in two. */
  wholeBefore(place: number): number;
}

/** What is searched for in what is read, too. */
export interface Lengths {
  /** By the number of the literal. */
  byLiteral: ReadonlyMap<number, number>;
  longest: number;
}

/** Searches bytes as they are and as they are read. @param isEnd nothing follows */
export function search(
  literals: Literals,
  lengths: Lengths,
  bytes: Uint8Array,
  isEnd: boolean,
): Searched {
  const readings =
    lengths.longest === 0 ? [] : readingsOf(bytes, { isEnd, reach: lengths.longest });
  const whole = (place: number): number => wholeBefore(readings, place);
  return {
    found: findAll(literals, lengths, bytes, readings),
    unfinished: isEnd ? bytes.length : whole(firstUnfinished(literals, bytes, readings)),
    wholeBefore: whole,
  };
}

function findAll(
  literals: Literals,
  lengths: Lengths,
  bytes: Uint8Array,
  readings: readonly Reading[],
): readonly Found[] {
  const hits = literals.find(bytes);
  const written = readings.flatMap((reading) => findWritten(literals, lengths, bytes, reading));
  return written.length === 0
    ? hits
    : [...hits, ...written].sort((left, right) => left.start - right.start);
}

const firstUnfinished = (
  literals: Literals,
  bytes: Uint8Array,
  readings: readonly Reading[],
): number =>
  readings.reduce(
    (first, reading) => Math.min(first, reading.starts[literals.unfinished(reading.bytes)]!),
    literals.unfinished(bytes),
  );

function findWritten(
  literals: Literals,
  lengths: Lengths,
  bytes: Uint8Array,
  reading: Reading,
): Found[] {
  return literals.find(reading.bytes).flatMap((hit): Found[] => {
    const length = lengths.byLiteral.get(hit.literal);
    if (length === undefined) return [];
    const start = reading.starts[hit.start]!;
    const end = endOf(reading, hit.start + length);
    // What has no escapes was found as it is, and what is short is likely to be a part of ordinary text.
    if (end - start === length || end - start < shortestPart) return [];
    return [
      {
        start,
        literal: hit.literal,
        written: { end, decision: decisionOf(bytes, reading, hit.start) },
      },
    ];
  });
}

/** By the first escape. */
function decisionOf(bytes: Uint8Array, { starts }: Reading, from: number): Decision {
  let at = from;
  while (starts[at + 1] === starts[at]! + 1) at += 1;
  return byEscape.get(bytes[starts[at]!]!) ?? decisions.quotedValue;
}

const byEscape = new Map<number, Decision>([
  [0x25, decisions.urlValue],
  [0x26, decisions.markupValue],
  [0x5c, decisions.backslashValue],
]);
