import type { Catalogue } from "./catalogue.ts";
import { createVisibilityFilter } from "./invisible.ts";
import type { Hit } from "./literals.ts";
import type { Finder } from "./redactor.ts";

const noBytes = new Uint8Array(0);

export function createFinder(catalogue: Catalogue): Finder {
  // Too many values to search for counts as found.
  const hasValue = (found: readonly Hit[]): boolean =>
    found.some(catalogue.isValue) || catalogue.gaveUp();
  let found = false;
  let kept: Uint8Array = noBytes;
  const filter = createVisibilityFilter({
    ...catalogue,
    replaceInnerText(text) {
      found ||= hasValue(catalogue.search(text, true).found);
      return text;
    },
  });
  return {
    push(chunk) {
      if (found) return true;
      const isEnd = chunk.length === 0;
      const visible = filter.read(chunk, isEnd);
      // Reading the cuts searches the texts within control sequences.
      if (visible.read === null) visible.cuts();
      const bytes = kept.length === 0 ? visible.bytes : Buffer.concat([kept, visible.bytes]);
      const searched = catalogue.search(bytes, isEnd);
      found ||= hasValue(searched.found);
      // A copy: the caller may reuse its buffer.
      kept = new Uint8Array(bytes.subarray(searched.unfinished));
      return found;
    },
  };
}
