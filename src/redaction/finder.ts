import type { Catalogue } from "./catalogue.ts";
import { createSight } from "./invisible.ts";

/** Looks for values in bytes that are cut anywhere. */
export interface Finder {
  /** Whether a value has come to its end in these bytes, or in some before them. */
  push(bytes: Uint8Array): boolean;
}

const noBytes = new Uint8Array(0);

/** A text inside of a control sequence is looked through as a part of what is around it. */
export function createFinder(catalogue: Catalogue): Finder {
  const { mayGoOn, goesOn } = catalogue;
  const sight = createSight({ within: (text) => text, mayGoOn, goesOn });
  let found = false;
  let kept: Uint8Array = noBytes;
  return {
    push(given) {
      if (found) return true;
      const seen = sight.read(given, false).bytes;
      const bytes = kept.length === 0 ? seen : Buffer.concat([kept, seen]);
      // What cannot be looked through counts as found.
      found = catalogue.find(bytes).some(catalogue.isValue) || catalogue.gaveUp();
      // A copy: what was given may be used again.
      kept = new Uint8Array(bytes.subarray(catalogue.unfinished(bytes)));
      return found;
    },
  };
}
