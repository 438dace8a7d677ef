import type { Catalogue } from "./catalogue.ts";
import { findRunEnd, markRunHidden, type SecretMatch, type Piece, type ByteRun } from "./piece.ts";
import { longestBlock } from "./private-key.ts";
import { decisions } from "./rules.ts";
import type { SearchResult } from "./search.ts";
import type { RedactionDecision } from "./redactor.ts";

/** What continues after the bytes that were passed on. Positions are relative to the first byte that was not. */
export interface CarriedState {
  /** Bytes that belong to something whose mask was written already. */
  hidden: number;
  /** Runs that continue, with their mask written. */
  runs: ReadonlySet<ByteRun>;
  /** Found, but starting later. */
  pending: readonly RedactionFinding[];
  /** Position at which an unterminated private key, whose mask was written, is no longer hidden. 0: there is none. */
  keyUntil: number;
}

export interface RedactionFinding extends SecretMatch {
  /** null when it was reported already. */
  decision: RedactionDecision | null;
}

/** Compared by identity: in the usual case nothing has to be examined again. */
export const emptyCarriedState: CarriedState = {
  hidden: 0,
  runs: new Set(),
  pending: [],
  keyUntil: 0,
};

export interface ExaminedPiece {
  /** Bytes that are decided. */
  boundary: number;
  /** What to hide, unordered; some may start after the boundary. */
  findings: readonly RedactionFinding[];
  /** What is hidden at position 0 has its mask already. */
  continued: boolean;
  carried: CarriedState;
}

/** A private key whose end has not been found yet. */
interface OpenKey {
  start: number;
  until: number;
}

/**
 * Decides as many bytes of a piece as possible.
 * @param searched what was found in the piece
 */
export function examinePiece(
  catalogue: Catalogue,
  piece: Piece,
  carried: CarriedState,
  { found: matches, unfinished, wholeBefore }: SearchResult,
): ExaminedPiece {
  let boundary = unfinished;
  const findings = resumeFindings(piece, carried);
  const continued =
    carried.keyUntil > 0 ||
    findings.some(({ start, end, decision }) => decision === null && start < end);
  let key: OpenKey | null = carried.keyUntil > 0 ? { start: 0, until: carried.keyUntil } : null;
  for (const hit of matches) {
    if (hit.start >= boundary) break;
    const meaning = catalogue.getMeaning(hit);
    piece.short = false;
    if (hit.written !== undefined) {
      const { end, decision } = hit.written;
      addFinding(findings, { start: hit.start, end, run: null }, decision);
      continue;
    }
    const found = meaning.match(piece, hit.start);
    if (piece.short) {
      boundary = wholeBefore(hit.start);
      break;
    }
    if (found === undefined) continue;
    if (meaning.kind === "part") addFinding(findings, found, meaning.decision);
    else key = followKey(key, meaning.kind, found, findings);
  }
  const keyUntil = key === null ? 0 : hideKeyUntil(boundary, key, findings);
  return { boundary, findings, continued, carried: carryOver(piece, boundary, findings, keyUntil) };
}

/** A match within the previous one of the same kind adds nothing, as where a token repeats its prefix. */
function addFinding(
  findings: RedactionFinding[],
  { start, end, run }: SecretMatch,
  decision: RedactionDecision,
): void {
  const last = findings[findings.length - 1];
  const isIn = last !== undefined && last.start <= start && end <= last.end;
  if (!isIn || last.decision !== decision || last.run !== run)
    findings.push({ start, end, run, decision });
}

/** What was carried over, as findings of this piece. */
function resumeFindings(piece: Piece, { hidden, runs, pending }: CarriedState): RedactionFinding[] {
  const findings: RedactionFinding[] = [{ start: 0, end: hidden, run: null, decision: null }];
  for (const run of runs) {
    markRunHidden(piece, run, 0);
    findings.push({ start: 0, end: findRunEnd(piece, run, 0), run, decision: null });
  }
  for (const finding of pending) {
    const end = finding.run === null ? finding.end : findRunEnd(piece, finding.run, finding.start);
    findings.push({ start: finding.start, end, run: finding.run, decision: finding.decision });
  }
  return findings;
}

/** Returns the open key after another marker. */
function followKey(
  key: OpenKey | null,
  kind: "key-begin" | "key-end",
  { start, end }: SecretMatch,
  findings: RedactionFinding[],
): OpenKey | null {
  const open = key !== null && hideKeyUntil(start, key, findings) > 0 ? key : null;
  if (kind === "key-begin") {
    findings.push({ start, end, run: null, decision: decisions.privateKey });
    return { start: open?.start ?? start, until: start + longestBlock };
  }
  if (open !== null) findings.push({ start: open.start, end, run: null, decision: null });
  return null;
}

/** Hides the key up to a position. Returns how many more bytes it may have. */
function hideKeyUntil(place: number, key: OpenKey, findings: RedactionFinding[]): number {
  findings.push({ start: key.start, end: Math.min(place, key.until), run: null, decision: null });
  return Math.max(0, key.until - place);
}

function carryOver(
  piece: Piece,
  boundary: number,
  findings: readonly RedactionFinding[],
  keyUntil: number,
): CarriedState {
  const { bytes, last } = piece;
  const runs = new Set<ByteRun>();
  const pending: RedactionFinding[] = [];
  let hidden = 0;
  for (const { start, end, run, decision } of findings) {
    const open = run !== null && end === bytes.length && !last ? run : null;
    if (start >= boundary)
      pending.push({ start: start - boundary, end: end - boundary, run: open, decision });
    else if (open !== null) runs.add(open);
    else hidden = Math.max(hidden, end - boundary);
  }
  const nothing = hidden === 0 && runs.size === 0 && pending.length === 0 && keyUntil === 0;
  return nothing ? emptyCarriedState : { hidden, runs, pending, keyUntil };
}
