import type { Catalogue } from "./catalogue.ts";
import { createSight } from "./invisible.ts";
import type { Hit } from "./literals.ts";

/** Looks for values in bytes that are cut anywhere. */
export interface Finder {
  /** Whether a value has come to its end in these bytes, or in some before them. No bytes say that nothing follows. */
  push(bytes: Uint8Array): boolean;
}

const noBytes = new Uint8Array(0);

export function createFinder(catalogue: Catalogue): Finder {
  // What cannot be looked through counts as found.
  const hasValue = (found: readonly Hit[]): boolean =>
    found.some(catalogue.isValue) || catalogue.gaveUp();
  let found = false;
  let kept: Uint8Array = noBytes;
  const sight = createSight({
    ...catalogue,
    within(text) {
      found ||= hasValue(catalogue.search(text, true).found);
      return text;
    },
  });
  return {
    push(given) {
      if (found) return true;
      const isEnd = given.length === 0;
      const seen = sight.read(given, isEnd);
      // Texts inside of control sequences are looked through when they are asked for.
      if (seen.read === null) seen.cuts();
      const bytes = kept.length === 0 ? seen.bytes : Buffer.concat([kept, seen.bytes]);
      const searched = catalogue.search(bytes, isEnd);
      found ||= hasValue(searched.found);
      // A copy: what was given may be used again.
      kept = new Uint8Array(bytes.subarray(searched.unfinished));
      return found;
    },
  };
}
