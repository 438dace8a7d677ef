import { distance } from "fastest-levenshtein";
import { listFirst } from "../text/wording.ts";
import { escapeUnseen } from "../model/unseen.ts";

const longest = 60;

/** Quotes a text in a message: on one line, shortened if long. */
export function quote(text: string): string {
  return escapeUnseen(JSON.stringify(text.length > longest ? `${text.slice(0, longest)}…` : text));
}

/** A name in a sentence, quoted only if necessary. */
export const word = (name: string): string => (/^[\w.-]+$/.test(name) ? name : quote(name));

/** Describes a value of the file. */
export function describeValue(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a mapping";
  if (typeof value === "string") return `the text ${quote(value)}`;
  if (typeof value !== "number") return JSON.stringify(value);
  if (Number.isFinite(value)) return `the number ${value}`;
  return Number.isNaN(value) ? ".nan" : `${value < 0 ? "-" : ""}.inf, which is not finite`;
}

/**
 * The most similar candidate: up to a third of the letters may differ. Equal matches are decided by length. undefined:
 * none is similar.
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  if (name.length > longest) return undefined;
  let best: string | undefined;
  let fewest = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of candidates) {
    if (candidate.length > longest) continue;
    const changes = distance(name.toLowerCase(), candidate.toLowerCase());
    const cost = changes + Math.abs(candidate.length - name.length) / longest;
    if (cost < fewest && changes < candidate.length) {
      best = candidate;
      fewest = cost;
    }
  }
  return best;
}

/** `did you mean "stages"?` if a candidate is similar, else a list of all candidates. */
export function suggest(name: string, candidates: readonly string[]): string {
  const near = nearest(name, candidates);
  if (near !== undefined) return `did you mean ${quote(near)}?`;
  return candidates.length === 0 ? "there are none" : `there are ${list(candidates)}`;
}

/** Lists the first names and counts the rest. */
export const list = (names: readonly string[], most = 12): string =>
  listFirst(names.map(word), most);
