import { limits } from "../model/limits.ts";
import { formsOf, wideFormsOf } from "./forms.ts";
import { createFolds, shortestBegun, shortestFolded } from "./folds.ts";
import { createSight, type Wanted } from "./invisible.ts";
import { createLiterals, type Hit } from "./literals.ts";
import { patterns } from "./patterns.ts";
import type { Match, Piece } from "./piece.ts";
import { beginMarker, endMarker, matchMarker } from "./private-key.ts";
import { decisions, type Decision } from "./rules.ts";

/** All that is searched for: the forms of the values, and what the patterns begin with. */
export interface Catalogue {
  addValue(value: string): void;
  /** Where something was found that may be secret, in order. */
  find(bytes: Uint8Array): readonly Hit[];
  /** The first place from which something searched for may have begun that isn't here yet as a whole; else the length. */
  unfinished(bytes: Uint8Array): number;
  meaningOf(hit: Hit): Meaning;
  /** Whether a form of a value may go on in the next line after these four bytes. */
  mayGoOn(tail: number): boolean;
  /** Whether it does with this one. */
  goesOn(tail: number, next: number): boolean;
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
  const add = (bytes: Uint8Array, anyCase: boolean, meaning: Meaning): void => {
    literals.add(bytes, anyCase);
    meanings.push(meaning);
  };
  const addForm = (form: Buffer, decision: Decision): void => {
    const bytes = seenOf(form);
    if (bytes.length === 0 || !forms.add(bytes.toString("latin1"))) return;
    folds.add(bytes);
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
      for (const [bytes, decision] of bytesOf(value, { withRests })) addForm(bytes, decision);
    },
    find: literals.find,
    unfinished: literals.unfinished,
    meaningOf: (hit) => meanings[hit.literal]!,
    mayGoOn: folds.mayGoOn,
    goesOn: folds.goesOn,
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

/**
 * A line that ends with the first three characters of a form, or fewer, does not look as if it went on: the rests are searched
 * for too, as long as there are few forms.
 */
function bytesOf(value: string, { withRests }: { withRests: boolean }): [Buffer, Decision][] {
  const forms = [...formsOf(value)].map(([form, decision]): [Buffer, Decision] => [
    Buffer.from(form),
    decision,
  ]);
  const rests = forms
    .filter(([bytes, decision]) => withRests && foldable.has(decision) && bytes.length > shortestFolded)
    .flatMap(([bytes, decision]) => restsOf(bytes).map((rest): [Buffer, Decision] => [rest, decision]));
  const wide = wideFormsOf(value).map((bytes): [Buffer, Decision] => [bytes, decisions.value]);
  return [...forms, ...rests, ...wide];
}

const restsOf = (bytes: Buffer): Buffer[] =>
  Array.from({ length: shortestBegun - 1 }, (_, at) => bytes.subarray(at + 1));

/** A run has a few hundred values, of a few thousand forms; one that masks more of them is looking for something else. */
const mostWithRests = 20_000;

/** Programs fold texts, and what has no blanks in it; what is escaped stands in lines of its own. */
const foldable = new Set<Decision>([decisions.value, decisions.base64Value, decisions.hexValue]);

/** What is searched in is what is seen (invisible.ts), and so is what is searched for. */
const seenOf = (form: Buffer): Buffer => Buffer.from(createSight(seeing).read(form, true).bytes);

const seeing: Wanted = { within: (text) => text, mayGoOn: () => false, goesOn: () => false };
