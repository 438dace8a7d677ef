import { createCatalogue } from "./catalogue.ts";
import { createFinder, type Finder } from "./finder.ts";
import {
  createStream,
  nothingShown,
  redactWhole,
  type RedactingStream,
  type RedactionMode,
} from "./stream.ts";

export type { Finder } from "./finder.ts";
export { mask } from "./masking.ts";
export type { Decision } from "./rules.ts";
export type { Frame, RedactingStream, RedactionMode } from "./stream.ts";

/**
 * Replaces secrets by `***` before text reaches anything that lasts: the values it was given, in every form in which
 * programs write them, and what has the form of a secret. Values can join at any time; what was already passed on cannot
 * be taken back. Once there are more of them than can be looked for, everything is replaced.
 */
export interface Redactor {
  readonly mode: RedactionMode;
  /**
   * Hides this value from now on, and each line of it, also without the blanks around it, in every form. A blank value
   * hides nothing.
   * @returns false once there are more values than can be looked for
   */
  add(value: string): boolean;
  /** A text that is complete in itself. In shadow mode it is returned as it is. */
  text: (text: string) => string;
  /** For a stream of bytes cut anywhere: a secret is found across the cuts. One for each stream. */
  stream(): RedactingStream;
  /**
   * For the bytes of a file: looks for the values alone, as a reader sees them, and not for what has the form of a secret. Forms
   * of fewer than eight bytes are not looked for. The mode changes nothing.
   */
  finder(): Finder;
}

export function createRedactor(mode: RedactionMode, values: Iterable<string> = []): Redactor {
  const catalogue = createCatalogue();
  for (const value of values) catalogue.addValue(value);
  return {
    mode,
    add(value) {
      catalogue.addValue(value);
      return !catalogue.gaveUp();
    },
    text(text) {
      if (mode === "shadow") return text;
      const bytes = Buffer.from(text);
      const shown = redactWhole(catalogue, bytes);
      if (catalogue.gaveUp()) return text.trim() === "" ? text : nothingShown;
      // A text with half a character in it, which has no bytes, is changed only if it has to be.
      return Buffer.compare(shown, bytes) === 0 ? text : Buffer.from(shown).toString("utf8");
    },
    stream: () => createStream(catalogue, mode),
    finder: () => createFinder(catalogue),
  };
}
