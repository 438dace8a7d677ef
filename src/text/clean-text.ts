import { stripVTControlCharacters } from "node:util";
import { colourSequence, unseen } from "../model/unseen.ts";

/** Longest title that is shown, in characters. */
export const longestTitle = 120;

/** What `cleanText` reads at most, in UTF-16 units: more than any tail that is kept (4 KiB of each stream). */
const longestText = 64 * 1024;

const lineBreaks = /\r\n?|[\u0085\u2028\u2029]/g;
const loneSurrogates = /\p{Cs}/gu;
/**
 * Text from outside as lines that cannot move the cursor, reorder what is around them or hide anything: every line
 * break becomes a line feed; escape sequences, control characters and bidirectional controls are gone; tabs stay.
 * Of a text beyond 64 Ki characters the newest part is kept.
 */
export function cleanText(text: string): string {
  return strip(text.slice(-longestText));
}

/** As cleanText, but colours stay, and each line that uses them ends with a reset. */
export function cleanColouredText(text: string): string {
  const pieces = text.slice(-longestText).split(colourSequence);
  const clean = pieces.map((piece) => (colourSequence.test(piece) ? piece : strip(piece))).join("");
  return clean
    .split("\n")
    .map((line) => (line.includes("\u001b") ? `${line}\u001b[0m` : line))
    .join("\n");
}

/** Text from outside as a part of one line, at most `longest` characters; a cut is shown as `…`. */
export function cleanLine(text: string, longest: number = longestTitle): string {
  const start = text.slice(0, longest * 4 + 1024);
  const line = strip(start).replaceAll(/\s+/g, " ").trim();
  return cutCharacters(line, longest);
}

/** The newest lines of a text, at most `most`, without the empty ones at its ends. */
export function lastLines(text: string, most: number): string[] {
  const lines = text.replace(/^\n+/, "").trimEnd().split("\n");
  if (lines.length === 1 && lines[0] === "") return [];
  return lines.slice(-most);
}

function strip(text: string): string {
  return stripVTControlCharacters(text)
    .replaceAll(lineBreaks, "\n")
    .replaceAll(loneSurrogates, "\ufffd")
    .replaceAll(unseen, "");
}

function cutCharacters(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const characters = Array.from(text);
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join("")}…`;
}
