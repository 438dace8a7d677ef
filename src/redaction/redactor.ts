import { stripVTControlCharacters } from "node:util";
import type { Redacted, RedactedText } from "../model/redacted.ts";
import { unseen } from "../model/unseen.ts";
import { type Catalogue, createCatalogue } from "./catalogue.ts";
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
  text: (text: string) => RedactedText;
  /** A value with all texts in it, of any depth, taken as texts that are complete in themselves. Words of ours stay. */
  value: <T>(value: T) => Redacted<T>;
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
  const text = (given: string): RedactedText => redactText(catalogue, mode, given) as RedactedText;
  return {
    mode,
    add(value) {
      catalogue.addValue(value);
      return !catalogue.gaveUp();
    },
    text,
    value: <T>(value: T) => mapTexts(value, text) as Redacted<T>,
    stream: () => createStream(catalogue, mode),
    finder: () => createFinder(catalogue),
  };
}

function redactText(catalogue: Catalogue, mode: RedactionMode, text: string): string {
  if (mode === "shadow") return text;
  const bytes = Buffer.from(text);
  const shown = redactWhole(catalogue, bytes);
  if (catalogue.gaveUp()) return text.trim() === "" ? text : nothingShown;
  // A text with half a character in it, which has no bytes, is changed only if it has to be.
  const redacted = Buffer.compare(shown, bytes) === 0 ? text : Buffer.from(shown).toString("utf8");
  return redactCleaned(catalogue, redacted);
}

/** A text is cleaned before it is shown to people, by rules that are not quite those of terminals: a value may come of that. */
function redactCleaned(catalogue: Catalogue, text: string): string {
  const cleaned = stripVTControlCharacters(text).replaceAll(unseen, "");
  if (cleaned === text) return text;
  const bytes = Buffer.from(cleaned);
  const shown = redactWhole(catalogue, bytes);
  return Buffer.compare(shown, bytes) === 0 ? text : Buffer.from(shown).toString("utf8");
}

/** Fields that hold a word of ours, which stays what it is although a secret may be the same word. */
const ownWords: ReadonlySet<string> = new Set(["level", "source", "verdict"]);

function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      ownWords.has(name) ? inner : mapTexts(inner, change),
    ]),
  );
}
