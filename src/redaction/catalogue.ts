import { limits } from "../model/limits.ts";
import { formsOf, readFormsOf, wideFormsOf } from "./forms.ts";
import { createFolds, shortestBegun, shortestFolded } from "./folds.ts";
import { createSight } from "./invisible.ts";
import { createLiterals } from "./literals.ts";
import { patterns } from "./patterns.ts";
import type { Match, Piece } from "./piece.ts";
import { partsOf } from "./secret-parts.ts";
import { beginMarker, endMarker, matchMarker } from "./private-key.ts";
import { decisions, type Decision } from "./rules.ts";
import { search, type Found, type Searched } from "./search.ts";

/** All that is searched for: the forms of the values, and what the patterns begin with. */
export interface Catalogue {
  addValue(value: string): void;
  /** @param isEnd nothing follows */
  search(bytes: Uint8Array, isEnd: boolean): Searched;
  meaningOf(found: Found): Meaning;
  /** Whether it is a whole form of a value, and long enough not to be a part of an ordinary file. */
  isValue(found: Found): boolean;
  /** Whether a form of a value may go on in the next line after these four bytes. */
  mayGoOn(tail: number): boolean;
  /** Whether it does with this one. */
  goesOn(tail: number, next: number): boolean;
  /** How many bytes of a value end with this one, of up to four; 0: it goes on with none. */
  reach(tail: number, next: number): number;
  /** Whether a form of a value begins with these two bytes. */
  beginsWith(first: number, second: number): boolean;
  /** Whether there is more to search for than can be searched for: then nothing may be shown any more. */
  gaveUp(): boolean;
}

/** What a hit is worth. */
export type Meaning = {
  /** What is to be hidden around a hit; undefined: nothing. */
  match(piece: Piece, start: number): Match | undefined;
} & ({ kind: "part"; decision: Decision } | { kind: "key-begin" | "key-end" });

export function createCatalogue(): Catalogue {
  const literals = createLiterals();
  const meanings: Meaning[] = [];
  const folds = createFolds();
  const forms = createForms();
  /** Numbers of the literals that `isValue`. */
  const values = new Set<number>();
  const lengths = { byLiteral: new Map<number, number>(), longest: 0 };
  const add = (bytes: Uint8Array, anyCase: boolean, meaning: Meaning): void => {
    literals.add(bytes, anyCase);
    meanings.push(meaning);
  };
  const addForm = ({ bytes, decision, isRest, isRead }: Form): void => {
    // What is the rest of one form can be the whole of another.
    const key = `${isRest ? "-" : "+"}${bytes.toString("latin1")}`;
    if (bytes.length === 0 || !forms.add(key)) return;
    if (!isRead) folds.add(bytes);
    if (!isRest && bytes.length >= shortestInFile) values.add(meanings.length);
    if (!isRest) lengths.byLiteral.set(meanings.length, bytes.length);
    lengths.longest = Math.max(lengths.longest, bytes.length);
    add(bytes, false, valueOf(bytes.length, decision));
  };
  for (const { anchor, anyCase, decision, match } of patterns)
    add(Buffer.from(anchor), anyCase, { kind: "part", decision, match });
  add(Buffer.from(beginMarker), false, markerOf("key-begin", beginMarker.length));
  add(Buffer.from(endMarker), false, markerOf("key-end", endMarker.length));
  return {
    addValue(value) {
      if (forms.isFull()) return;
      const withRests = forms.count() < mostWithRests;
      for (const form of allFormsOf(value, { withRests })) addForm(form);
    },
    search: (bytes, isEnd) => search(literals, lengths, bytes, isEnd),
    meaningOf: (found) => meanings[found.literal]!,
    isValue: (found) => values.has(found.literal),
    mayGoOn: folds.mayGoOn,
    goesOn: folds.goesOn,
    reach: folds.reach,
    beginsWith: folds.beginsWith,
    gaveUp: () => forms.isFull() || literals.gaveUp(),
  };
}

/** The forms that are looked for, as many as there may be. */
function createForms() {
  const forms = new Set<string>();
  let bytes = 0;
  let full = false;
  return {
    /** @returns whether it is new and there is room for it */
    add(form: string): boolean {
      if (full || forms.has(form)) return false;
      bytes += form.length;
      full = forms.size === limits.secretForms.value || bytes > limits.secretBytes.value;
      if (!full) forms.add(form);
      return !full;
    },
    isFull: () => full,
    count: () => forms.size,
  };
}

const valueOf = (length: number, decision: Decision): Meaning => ({
  kind: "part",
  decision,
  match: (_, start) => ({ start, end: start + length, run: null }),
});

const markerOf = (kind: "key-begin" | "key-end", length: number): Meaning => ({
  kind,
  match: (piece, start) => matchMarker(piece, start, start + length),
});

interface Form {
  bytes: Buffer;
  decision: Decision;
  /** It is a form without its beginning. */
  isRest: boolean;
  /** It stands nowhere but in what is read (reading.ts). */
  isRead: boolean;
}

/**
 * A line that ends with the first three characters of a form, or fewer, does not look as if it went on: the rests are searched
 * for too, as long as there are few forms.
 */
function allFormsOf(value: string, { withRests }: { withRests: boolean }): Form[] {
  const parts = partsOf(value);
  const whole = [
    ...[...formsOf(value, parts)].map(([form, decision]) => ({
      bytes: Buffer.from(form),
      decision,
    })),
    ...wideFormsOf(parts).map((bytes) => ({ bytes, decision: decisions.value })),
  ].map(({ bytes, decision }): Form => ({
    bytes: seenOf(bytes),
    decision,
    isRest: false,
    isRead: false,
  }));
  const read = readFormsOf(parts).map((bytes): Form => ({
    bytes,
    decision: decisions.value,
    isRest: false,
    isRead: true,
  }));
  const folded = whole.filter(
    ({ bytes, decision }) => withRests && foldable.has(decision) && bytes.length > shortestFolded,
  );
  return [...whole, ...read, ...folded.flatMap(restsOf)];
}

const restsOf = (form: Form): Form[] =>
  Array.from({ length: shortestBegun - 1 }, (_, at) => ({
    ...form,
    bytes: form.bytes.subarray(at + 1),
    isRest: true,
  }));

/** Shorter forms, in bytes, are too likely to be a part of an ordinary file. */
const shortestInFile = 8;

/** A run has a few hundred values, of a few thousand forms; one that masks more of them is looking for something else. */
const mostWithRests = 20_000;

/** Programs fold texts, and what has no blanks in it; what is escaped stands in lines of its own. */
const foldable = new Set<Decision>([decisions.value, decisions.base64Value, decisions.hexValue]);

/** What is searched in is what is seen (invisible.ts), and so is what is searched for. */
const seenOf = (form: Buffer): Buffer => Buffer.from(sight.read(form, true).bytes);

const sight = createSight({ within: (text) => text, ...createFolds() });
