import type { PlacedText } from "./place.ts";

/** A link or an image: `text` is its address. */
export interface Address extends PlacedText {
  kind: "link" | "image";
  /** Whether a tag has it, whose address the generator of a site leaves as it is. */
  inTag: boolean;
}

export interface DocumentCommand {
  words: readonly PlacedText[];
  /** Where `cd` went before, in order. */
  folders: readonly string[];
  /** Whether it stands in a block of commands, not in a code span. */
  inBlock: boolean;
}
