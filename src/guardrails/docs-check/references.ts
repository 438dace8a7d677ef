import type { PlacedText } from "./place.ts";

/** A link or an image; `text` is its address. */
export interface Address extends PlacedText {
  kind: "link" | "image";
  /** Whether it is in an HTML tag, whose address site generators leave unchanged. */
  inTag: boolean;
}

export interface DocumentCommand {
  words: readonly PlacedText[];
  /** The folders of the `cd` commands before it, in order. */
  folders: readonly string[];
  /** Whether it is in a shell block rather than a code span. */
  inBlock: boolean;
}
