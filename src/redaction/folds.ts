/** Programs do not wrap shorter forms, and a few letters of one occur in many words. */
export const shortestFolded = 12;

/** Bytes of a form at the end of a line that show that it may continue on the next one. */
export const shortestBegun = 4;

/** With more, nearly every line would seem to continue. */
const mostParts = 1 << 20;

/** Knows where values can be wrapped across lines. */
export interface Folds {
  add(form: Uint8Array): void;
  /** @param tail the last four bytes of a line, as followedBy makes it */
  mayGoOn(tail: number): boolean;
  goesOn(tail: number, next: number): boolean;
  /** How many bytes of a value, up to four, end with this one; 0: none. */
  reach(tail: number, next: number): number;
  /** Whether a value begins with these two bytes. */
  beginsWith(first: number, second: number): boolean;
}

export function createFolds(): Folds {
  const parts = new Set<number>();
  /** The first two and three bytes of each form. */
  const pairs = new Set<number>();
  const triples = new Set<number>();
  return {
    add(form) {
      if (form.length < shortestFolded || parts.size > mostParts) return;
      let tail = 0;
      form.forEach((byte, at) => {
        tail = appendByte(tail, byte);
        if (at === 1) pairs.add(tail);
        if (at === 2) triples.add(tail);
        if (at + 1 >= shortestBegun) parts.add(tail);
      });
    },
    mayGoOn: (tail) => parts.has(tail),
    goesOn: (tail, next) => parts.has(appendByte(tail, next)),
    reach(tail, next) {
      const now = appendByte(tail, next);
      return parts.has(now) ? 4 : triples.has(now & 0xffffff) ? 3 : pairs.has(now & 0xffff) ? 2 : 0;
    },
    beginsWith: (first, second) => pairs.has(appendByte(first, second)),
  };
}

/** Packs the last four bytes into one number. */
export const appendByte = (tail: number, byte: number): number => ((tail << 8) | byte) >>> 0;
