import type { Catalogue } from "./catalogue.ts";
import { endOfRun, hideRun, type Match, type Piece, type Run } from "./piece.ts";
import { longestBlock } from "./private-key.ts";
import { decisions, type Decision } from "./rules.ts";
import type { Searched } from "./search.ts";

/** What reaches beyond the bytes that were passed on. Places are relative to the first byte that wasn't. */
export interface Carried {
  /** So many bytes still belong to something that has its mask. */
  hidden: number;
  /** Runs that have their mask and go on. */
  runs: ReadonlySet<Run>;
  /** Found, but beginning only later. */
  pending: readonly Finding[];
  /** Where a private key is given up, if its end doesn't come: that key has its mask. 0: there is none. */
  keyUntil: number;
}

export interface Finding extends Match {
  /** null when it was reported already. */
  decision: Decision | null;
}

/** Compared by identity: the usual case, in which nothing has to be looked at again. */
export const nothingCarried: Carried = { hidden: 0, runs: new Set(), pending: [], keyUntil: 0 };

export interface Examined {
  /** So many bytes are decided. */
  boundary: number;
  /** What to hide, in no order; some of it may lie after the boundary. */
  findings: readonly Finding[];
  /** What is hidden at 0 has its mask already. */
  continued: boolean;
  carried: Carried;
}

/** A private key whose end was not found yet. */
interface OpenKey {
  start: number;
  until: number;
}

/**
 * Decides as many bytes of a piece as can be.
 * @param searched what was found in it
 */
export function examine(
  catalogue: Catalogue,
  piece: Piece,
  carried: Carried,
  { found: hits, unfinished, wholeBefore }: Searched,
): Examined {
  let boundary = unfinished;
  const findings = resume(piece, carried);
  const continued =
    carried.keyUntil > 0 ||
    findings.some(({ start, end, decision }) => decision === null && start < end);
  let key: OpenKey | null = carried.keyUntil > 0 ? { start: 0, until: carried.keyUntil } : null;
  for (const hit of hits) {
    if (hit.start >= boundary) break;
    const meaning = catalogue.meaningOf(hit);
    piece.short = false;
    if (hit.written !== undefined) {
      const { end, decision } = hit.written;
      add(findings, { start: hit.start, end, run: null }, decision);
      continue;
    }
    const found = meaning.match(piece, hit.start);
    if (piece.short) {
      boundary = wholeBefore(hit.start);
      break;
    }
    if (found === undefined) continue;
    if (meaning.kind === "part") add(findings, found, meaning.decision);
    else key = follow(key, meaning.kind, found, findings);
  }
  const keyUntil = key === null ? 0 : closeAt(boundary, key, findings);
  return { boundary, findings, continued, carried: carry(piece, boundary, findings, keyUntil) };
}

/** One that lies in the last one of its kind, as where a token's beginning is repeated in it, adds nothing. */
function add(findings: Finding[], { start, end, run }: Match, decision: Decision): void {
  const last = findings[findings.length - 1];
  const isIn = last !== undefined && last.start <= start && end <= last.end;
  if (!isIn || last.decision !== decision || last.run !== run)
    findings.push({ start, end, run, decision });
}

/** What was carried here, as findings of this piece. */
function resume(piece: Piece, { hidden, runs, pending }: Carried): Finding[] {
  const findings: Finding[] = [{ start: 0, end: hidden, run: null, decision: null }];
  for (const run of runs) {
    hideRun(piece, run, 0);
    findings.push({ start: 0, end: endOfRun(piece, run, 0), run, decision: null });
  }
  for (const finding of pending) {
    const end = finding.run === null ? finding.end : endOfRun(piece, finding.run, finding.start);
    findings.push({ start: finding.start, end, run: finding.run, decision: finding.decision });
  }
  return findings;
}

/** The open key after one more marker. */
function follow(
  key: OpenKey | null,
  kind: "key-begin" | "key-end",
  { start, end }: Match,
  findings: Finding[],
): OpenKey | null {
  const open = key !== null && closeAt(start, key, findings) > 0 ? key : null;
  if (kind === "key-begin") {
    findings.push({ start, end, run: null, decision: decisions.privateKey });
    return { start: open?.start ?? start, until: start + longestBlock };
  }
  if (open !== null) findings.push({ start: open.start, end, run: null, decision: null });
  return null;
}

/** Hides what lies before a place. Returns how many bytes more the key may have there. */
function closeAt(place: number, key: OpenKey, findings: Finding[]): number {
  findings.push({ start: key.start, end: Math.min(place, key.until), run: null, decision: null });
  return Math.max(0, key.until - place);
}

function carry(
  piece: Piece,
  boundary: number,
  findings: readonly Finding[],
  keyUntil: number,
): Carried {
  const { bytes, last } = piece;
  const runs = new Set<Run>();
  const pending: Finding[] = [];
  let hidden = 0;
  for (const { start, end, run, decision } of findings) {
    const open = run !== null && end === bytes.length && !last ? run : null;
    if (start >= boundary)
      pending.push({ start: start - boundary, end: end - boundary, run: open, decision });
    else if (open !== null) runs.add(open);
    else hidden = Math.max(hidden, end - boundary);
  }
  const nothing = hidden === 0 && runs.size === 0 && pending.length === 0 && keyUntil === 0;
  return nothing ? nothingCarried : { hidden, runs, pending, keyUntil };
}
