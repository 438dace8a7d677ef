/** Shorter forms are not folded by any program, and a few letters of one are in many words. */
export const shortestFolded = 12;

/** Bytes of a form at the end of a line that say that it may go on in the next one. */
export const shortestBegun = 4;

/** With more of them, nearly every line would seem to go on. */
const mostParts = 1 << 20;

/** Where a value can be in the middle of a line that goes on in the next one. */
export interface Folds {
  add(form: Uint8Array): void;
  /** @param tail the last four bytes of a line, as followedBy makes it */
  mayGoOn(tail: number): boolean;
  goesOn(tail: number, next: number): boolean;
}

export function createFolds(): Folds {
  const parts = new Set<number>();
  return {
    add(form) {
      if (form.length < shortestFolded || parts.size > mostParts) return;
      let tail = 0;
      form.forEach((byte, at) => {
        tail = followedBy(tail, byte);
        if (at + 1 >= shortestBegun) parts.add(tail);
      });
    },
    mayGoOn: (tail) => parts.has(tail),
    goesOn: (tail, next) => parts.has(followedBy(tail, next)),
  };
}

/** Four bytes as one number, after one more. */
export const followedBy = (tail: number, byte: number): number => ((tail << 8) | byte) >>> 0;
