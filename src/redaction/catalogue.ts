import { formsOf, wideFormsOf } from "./forms.ts";
import { createFolds, shortestFolded } from "./folds.ts";
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
  /** Whether two bytes stand beside each other in a form of a value. */
  mayGoOn(second: number, last: number): boolean;
  /** Whether three do. */
  goesOn(second: number, last: number, next: number): boolean;
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
  const forms = new Set<string>();
  const add = (bytes: Uint8Array, anyCase: boolean, meaning: Meaning): void => {
    literals.add(bytes, anyCase);
    meanings.push(meaning);
  };
  const addForm = (form: Buffer, decision: Decision): void => {
    const bytes = seenOf(form);
    const key = bytes.toString("latin1");
    if (bytes.length === 0 || forms.has(key)) return;
    forms.add(key);
    folds.add(bytes);
    add(bytes, false, valueOf(bytes.length, decision));
  };
  for (const { anchor, anyCase, decision, match } of patterns)
    add(Buffer.from(anchor), anyCase, { kind: "part", decision, match });
  add(Buffer.from(beginMarker), false, markerOf("key-begin", beginMarker.length));
  add(Buffer.from(endMarker), false, markerOf("key-end", endMarker.length));
  return {
    addValue: (value) => bytesOf(value).forEach(([bytes, decision]) => addForm(bytes, decision)),
    find: literals.find,
    unfinished: literals.unfinished,
    meaningOf: (hit) => meanings[hit.literal]!,
    mayGoOn: folds.mayGoOn,
    goesOn: folds.goesOn,
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

/** A line that ends with the first character of a form does not look as if it went on: the rest is searched for too. */
function bytesOf(value: string): [Buffer, Decision][] {
  const forms = [...formsOf(value)].map(([form, decision]): [Buffer, Decision] => [
    Buffer.from(form),
    decision,
  ]);
  const rests = forms
    .filter(([bytes, decision]) => foldable.has(decision) && bytes.length > shortestFolded)
    .map(([bytes, decision]): [Buffer, Decision] => [bytes.subarray(1), decision]);
  const wide = wideFormsOf(value).map((bytes): [Buffer, Decision] => [bytes, decisions.value]);
  return [...forms, ...rests, ...wide];
}

/** Programs fold texts, and what has no blanks in it; what is escaped stands in lines of its own. */
const foldable = new Set<Decision>([decisions.value, decisions.base64Value, decisions.hexValue]);

/** What is searched in is what is seen (invisible.ts), and so is what is searched for. */
const seenOf = (form: Buffer): Buffer => Buffer.from(createSight(seeing).read(form, true).bytes);

const seeing: Wanted = { within: (text) => text, mayGoOn: () => false, goesOn: () => false };
