import { formsOf } from "./forms.ts";
import { createLiterals, type Hit } from "./literals.ts";
import { patterns } from "./patterns.ts";
import type { Match, Piece } from "./piece.ts";
import { beginMarker, endMarker, matchMarker } from "./private-key.ts";
import type { Decision } from "./rules.ts";

/** All that is searched for: the forms of the values, and what the patterns begin with. */
export interface Catalogue {
  addValue(value: string): void;
  /** Where something was found that may be secret, in order. */
  find(bytes: Uint8Array): readonly Hit[];
  /** The first place from which something searched for may have begun that isn't here yet as a whole; else the length. */
  unfinished(bytes: Uint8Array): number;
  meaningOf(hit: Hit): Meaning;
}

/** What a hit is worth. */
export type Meaning = {
  /** What is to be hidden around a hit; undefined: nothing. */
  match(piece: Piece, start: number): Match | undefined;
} & ({ kind: "part"; decision: Decision } | { kind: "key-begin" | "key-end" });

export function createCatalogue(): Catalogue {
  const literals = createLiterals();
  const meanings: Meaning[] = [];
  const forms = new Set<string>();
  const add = (text: string, anyCase: boolean, meaning: (length: number) => Meaning): void => {
    const bytes = Buffer.from(text);
    literals.add(bytes, anyCase);
    meanings.push(meaning(bytes.length));
  };
  const marker = (kind: "key-begin" | "key-end") => (length: number) => ({
    kind,
    match: (piece: Piece, start: number) => matchMarker(piece, start, start + length),
  });
  for (const { anchor, anyCase, decision, match } of patterns) {
    add(anchor, anyCase, () => ({ kind: "part", decision, match }));
  }
  add(beginMarker, false, marker("key-begin"));
  add(endMarker, false, marker("key-end"));
  return {
    addValue(value) {
      for (const [form, decision] of formsOf(value)) {
        if (forms.has(form)) continue;
        forms.add(form);
        add(form, false, (length) => ({
          kind: "part",
          decision,
          match: (_, start) => ({ start, end: start + length, run: null }),
        }));
      }
    },
    find: literals.find,
    unfinished: literals.unfinished,
    meaningOf: (hit) => meanings[hit.literal]!,
  };
}
