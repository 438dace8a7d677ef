import type { Hit, Literals } from "./literals.ts";
import { findWrittenEnd, decodeEscapes, findUncutPlace, type DecodedText } from "./decoding.ts";
import { decisions } from "./rules.ts";
import { shortestPart } from "./secret-parts.ts";
import type { RedactionDecision } from "./redactor.ts";

/** A form that was found. */
export interface FoundForm extends Hit {
  /** If it is escaped: its end and what it is. */
  written?: { end: number; decision: RedactionDecision };
}

export interface SearchResult {
  /** In order of their starts. */
  found: readonly FoundForm[];
  /** The first position at which a form may have started that has not arrived completely; else the length. */
  unfinished: number;
  /** The last position up to this one that splits no escape. */
  wholeBefore(place: number): number;
}

/** Lengths of the forms that are searched for in decoded text. */
export interface FormLengths {
  /** By the number of the literal. */
  byLiteral: ReadonlyMap<number, number>;
  longest: number;
}

/**
 * Searches bytes as they are and decoded.
 * @param isEnd nothing follows
 */
export function searchForms(
  literals: Literals,
  lengths: FormLengths,
  bytes: Uint8Array,
  isEnd: boolean,
): SearchResult {
  const readings =
    lengths.longest === 0 ? [] : decodeEscapes(bytes, { isEnd, reach: lengths.longest });
  const whole = (place: number): number => findUncutPlace(readings, place);
  return {
    found: findAll(literals, lengths, bytes, readings),
    unfinished: isEnd ? bytes.length : whole(findFirstUnfinished(literals, bytes, readings)),
    wholeBefore: whole,
  };
}

function findAll(
  literals: Literals,
  lengths: FormLengths,
  bytes: Uint8Array,
  readings: readonly DecodedText[],
): readonly FoundForm[] {
  const hits = literals.find(bytes);
  const written = readings.flatMap((reading) => findWritten(literals, lengths, bytes, reading));
  return written.length === 0
    ? hits
    : [...hits, ...written].sort((left, right) => left.start - right.start);
}

const findFirstUnfinished = (
  literals: Literals,
  bytes: Uint8Array,
  readings: readonly DecodedText[],
): number =>
  readings.reduce(
    (first, reading) => Math.min(first, reading.starts[literals.findUnfinished(reading.bytes)]!),
    literals.findUnfinished(bytes),
  );

function findWritten(
  literals: Literals,
  lengths: FormLengths,
  bytes: Uint8Array,
  reading: DecodedText,
): FoundForm[] {
  return literals.find(reading.bytes).flatMap((hit): FoundForm[] => {
    const length = lengths.byLiteral.get(hit.literal);
    if (length === undefined) return [];
    const start = reading.starts[hit.start]!;
    const end = findWrittenEnd(reading, hit.start + length);
    // Without escapes it was found already, and short forms are likely to be part of ordinary text.
    if (end - start === length || end - start < shortestPart) return [];
    const written = { end, decision: classifyEscape(bytes, reading, hit.start) };
    return [{ start, literal: hit.literal, written }];
  });
}

/** Classifies a match by its first escape. */
function classifyEscape(
  bytes: Uint8Array,
  { starts }: DecodedText,
  from: number,
): RedactionDecision {
  let at = from;
  while (starts[at + 1] === starts[at]! + 1) at += 1;
  return byEscape.get(bytes[starts[at]!]!) ?? decisions.quotedValue;
}

const byEscape = new Map<number, RedactionDecision>([
  [0x25, decisions.urlValue],
  [0x26, decisions.markupValue],
  [0x5c, decisions.backslashValue],
]);
