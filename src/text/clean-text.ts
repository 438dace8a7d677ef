import { stripVTControlCharacters } from "node:util";
import { colourSequence, unseen } from "../model/unseen.ts";

/** Longest title, in characters. */
export const longestTitle = 120;

/** Longest text that `cleanText` reads, in UTF-16 units: more than any stored tail (4 KiB of each stream). */
const longestText = 64 * 1024;

const lineBreaks = /\r\n?|[\u0085\u2028\u2029]/g;
const loneSurrogates = /\p{Cs}/gu;
/**
 * Cleans untrusted text so that it cannot move the cursor, reorder what is around it or hide anything: every line break
 * becomes a line feed; escape sequences, control characters and bidirectional controls are removed; tabs stay. Of
 * longer texts, the last 64 Ki characters are kept.
 */
export function cleanText(text: string): string {
  return stripControls(text.slice(-longestText));
}

/** Like cleanText, but colours stay, and each line that uses them ends with a reset. */
export function cleanColouredText(text: string): string {
  const pieces = text.slice(-longestText).split(colourSequence);
  const clean = pieces
    .map((piece) => (colourSequence.test(piece) ? piece : stripControls(piece)))
    .join("");
  return clean
    .split("\n")
    .map((line) => (line.includes("\u001b") ? `${line}\u001b[0m` : line))
    .join("\n");
}

/** Cleans untrusted text to a single line of at most `longest` characters; `…` marks a cut. */
export function cleanLine(text: string, longest: number = longestTitle): string {
  const start = text.slice(0, longest * 4 + 1024);
  const line = stripControls(start).replaceAll(/\s+/g, " ").trim();
  return truncate(line, longest);
}

/** Returns the last lines of a text, without the empty ones at its ends. */
export function lastLines(text: string, most: number): string[] {
  const lines = text.replace(/^\n+/, "").trimEnd().split("\n");
  if (lines.length === 1 && lines[0] === "") return [];
  return lines.slice(-most);
}

function stripControls(text: string): string {
  return stripVTControlCharacters(text)
    .replaceAll(lineBreaks, "\n")
    .replaceAll(loneSurrogates, "\ufffd")
    .replaceAll(unseen, "");
}

function truncate(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const characters = Array.from(text);
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join("")}…`;
}
