import { limits } from "../model/limits.ts";
import { listForms, listDecodedForms, listUtf16Forms } from "./forms.ts";
import { createFolds, shortestBegun, shortestFolded } from "./folds.ts";
import { createVisibilityFilter } from "./invisible.ts";
import { createLiterals } from "./literals.ts";
import { patterns } from "./patterns.ts";
import type { SecretMatch, Piece } from "./piece.ts";
import { splitSecret } from "./secret-parts.ts";
import { beginMarker, endMarker, matchMarker } from "./private-key.ts";
import { decisions } from "./rules.ts";
import { searchForms, type FoundForm, type SearchResult } from "./search.ts";
import type { RedactionDecision } from "./redactor.ts";

/** Everything that is searched for: the forms of the values, and the anchors of the patterns. */
export interface Catalogue {
  addValue(value: string): void;
  /** @param isEnd nothing follows */
  search(bytes: Uint8Array, isEnd: boolean): SearchResult;
  getMeaning(found: FoundForm): Meaning;
  /** Whether the match is a complete form of a value and too long to be part of an ordinary file. */
  isValue(found: FoundForm): boolean;
  /** Whether a form of a value may continue on the next line after these four bytes. */
  mayGoOn(tail: number): boolean;
  /** Whether a form of a value continues with this byte. */
  goesOn(tail: number, next: number): boolean;
  /** How many bytes of a value, up to four, end with this one; 0: none. */
  reach(tail: number, next: number): number;
  /** Whether a form of a value begins with these two bytes. */
  beginsWith(first: number, second: number): boolean;
  /** Whether there are more values than can be searched for. Then nothing may be shown. */
  gaveUp(): boolean;
}

/** What a match stands for. */
export type Meaning = {
  /** What to hide at a match; undefined: nothing. */
  match(piece: Piece, start: number): SecretMatch | undefined;
} & ({ kind: "part"; decision: RedactionDecision } | { kind: "key-begin" | "key-end" });

export function createCatalogue(): Catalogue {
  const literals = createLiterals();
  const meanings: Meaning[] = [];
  const folds = createFolds();
  const forms = createFormSet();
  /** Numbers of the literals for which `isValue` is true. */
  const values = new Set<number>();
  const lengths = { byLiteral: new Map<number, number>(), longest: 0 };
  const add = (bytes: Uint8Array, anyCase: boolean, meaning: Meaning): void => {
    literals.add(bytes, anyCase);
    meanings.push(meaning);
  };
  const addForm = ({ bytes, decision, isRest, isRead }: Form): void => {
    // The rest of one form can be another form as a whole.
    const key = `${isRest ? "-" : "+"}${bytes.toString("latin1")}`;
    if (bytes.length === 0 || !forms.add(key)) return;
    if (!isRead) folds.add(bytes);
    if (!isRest && bytes.length >= shortestInFile) values.add(meanings.length);
    if (!isRest) lengths.byLiteral.set(meanings.length, bytes.length);
    lengths.longest = Math.max(lengths.longest, bytes.length);
    add(bytes, false, createValueMeaning(bytes.length, decision));
  };
  for (const { anchor, anyCase, decision, match } of patterns)
    add(Buffer.from(anchor), anyCase, { kind: "part", decision, match });
  add(Buffer.from(beginMarker), false, createMarkerMeaning("key-begin", beginMarker.length));
  add(Buffer.from(endMarker), false, createMarkerMeaning("key-end", endMarker.length));
  return {
    addValue(value) {
      if (forms.isFull()) return;
      const withRests = forms.count() < mostWithRests;
      for (const form of createSearchForms(value, { withRests })) addForm(form);
    },
    search: (bytes, isEnd) => searchForms(literals, lengths, bytes, isEnd),
    getMeaning: (found) => meanings[found.literal]!,
    isValue: (found) => values.has(found.literal),
    mayGoOn: folds.mayGoOn,
    goesOn: folds.goesOn,
    reach: folds.reach,
    beginsWith: folds.beginsWith,
    gaveUp: () => forms.isFull() || literals.gaveUp(),
  };
}

/** The forms that are searched for, up to the limits. */
function createFormSet() {
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

const createValueMeaning = (length: number, decision: RedactionDecision): Meaning => ({
  kind: "part",
  decision,
  match: (_, start) => ({ start, end: start + length, run: null }),
});

const createMarkerMeaning = (kind: "key-begin" | "key-end", length: number): Meaning => ({
  kind,
  match: (piece, start) => matchMarker(piece, start, start + length),
});

interface Form {
  bytes: Buffer;
  decision: RedactionDecision;
  /** The form lacks its beginning. */
  isRest: boolean;
  /** The form occurs only in decoded text (decoding.ts). */
  isRead: boolean;
}

/**
 * A line that ends with at most three bytes of a form does not seem to continue. While there are few forms, their rests
 * are therefore searched for too.
 */
function createSearchForms(value: string, { withRests }: { withRests: boolean }): Form[] {
  const parts = splitSecret(value);
  const whole = [
    ...[...listForms(value, parts)].map(([form, decision]) => ({
      bytes: Buffer.from(form),
      decision,
    })),
    ...listUtf16Forms(parts).map((bytes) => ({ bytes, decision: decisions.value })),
  ].map(({ bytes, decision }): Form => ({
    bytes: removeUnseen(bytes),
    decision,
    isRest: false,
    isRead: false,
  }));
  const read = listDecodedForms(parts).map((bytes): Form => ({
    bytes,
    decision: decisions.value,
    isRest: false,
    isRead: true,
  }));
  const folded = whole.filter(
    ({ bytes, decision }) => withRests && foldable.has(decision) && bytes.length > shortestFolded,
  );
  return [...whole, ...read, ...folded.flatMap(createRests)];
}

const createRests = (form: Form): Form[] =>
  Array.from({ length: shortestBegun - 1 }, (_, at) => ({
    ...form,
    bytes: form.bytes.subarray(at + 1),
    isRest: true,
  }));

/** Shorter forms, in bytes, are likely to be part of an ordinary file. */
const shortestInFile = 8;

/** A run has a few hundred values with a few thousand forms. Beyond this number, rests are not searched for. */
const mostWithRests = 20_000;

/** Only these forms are folded: programs wrap text, and long words without blanks. */
const foldable = new Set<RedactionDecision>([
  decisions.value,
  decisions.base64Value,
  decisions.hexValue,
]);

/** Forms are searched for in visible bytes (invisible.ts), so invisible ones are removed from them too. */
const removeUnseen = (form: Buffer): Buffer => Buffer.from(filter.read(form, true).bytes);

const filter = createVisibilityFilter({ replaceInnerText: (text) => text, ...createFolds() });
