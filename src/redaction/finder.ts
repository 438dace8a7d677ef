import { formsOf } from "./forms.ts";
import { createLiterals } from "./literals.ts";

/** Looks for values in bytes that are cut anywhere. */
export interface Finder {
  /** Whether a value has come to its end in these bytes, or in some before them. */
  push(bytes: Uint8Array): boolean;
}

export interface Finders {
  addValue(value: string): void;
  finder(): Finder;
}

/** Shorter forms, such as a `{` in a line of its own, are too likely to be a part of an ordinary file. In bytes. */
const shortestFound = 8;

const noBytes = new Uint8Array(0);

/** The tables are made with the first finder: most runs need none. */
export function createFinders(): Finders {
  let literals: ReturnType<typeof createLiterals> | undefined;
  const waiting = new Set<string>();
  const forms = new Set<string>();
  const enterWaiting = (known: ReturnType<typeof createLiterals>): void => {
    const added = [...waiting].flatMap((value) => [...formsOf(value).keys()]);
    waiting.clear();
    for (const form of added) {
      const bytes = Buffer.from(form);
      if (bytes.length < shortestFound || forms.has(form)) continue;
      forms.add(form);
      known.add(bytes, false);
    }
  };
  return {
    addValue: (value) => void waiting.add(value),
    finder() {
      const known = (literals ??= createLiterals());
      enterWaiting(known);
      let found = false;
      let kept: Uint8Array = noBytes;
      return {
        push(given) {
          if (found) return true;
          const bytes = kept.length === 0 ? given : Buffer.concat([kept, given]);
          // What cannot be looked through counts as found.
          found = known.find(bytes).length > 0 || known.gaveUp();
          // A copy: what was given may be used again.
          kept = new Uint8Array(bytes.subarray(known.unfinished(bytes)));
          return found;
        },
      };
    },
  };
}
