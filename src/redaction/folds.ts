/** Shorter forms are not folded by any program, and three letters of one are in many words. */
export const shortestFolded = 12;

/** Beyond so many triples nearly every line would seem to go on. */
const mostTriples = 1 << 20;

/** Where a value can be in the middle of a line that goes on in the next one. */
export interface Folds {
  add(form: Uint8Array): void;
  mayGoOn(second: number, last: number): boolean;
  goesOn(second: number, last: number, next: number): boolean;
}

export function createFolds(): Folds {
  const pairs = new Uint8Array(1 << 16);
  const triples = new Set<number>();
  return {
    add(form) {
      if (form.length < shortestFolded || triples.size > mostTriples) return;
      for (let at = 2; at < form.length; at += 1) {
        pairs[pairOf(form[at - 2]!, form[at - 1]!)] = 1;
        triples.add(tripleOf(form[at - 2]!, form[at - 1]!, form[at]!));
      }
    },
    mayGoOn: (second, last) => pairs[pairOf(second, last)] === 1,
    goesOn: (second, last, next) => triples.has(tripleOf(second, last, next)),
  };
}

const pairOf = (second: number, last: number): number => (second << 8) | last;
const tripleOf = (second: number, last: number, next: number): number => (second << 16) | (last << 8) | next;
