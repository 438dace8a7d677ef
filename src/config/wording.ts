import { distance } from "fastest-levenshtein";
import { escapeUnseen } from "../model/unseen.ts";

const longest = 60;

/** Text from a file inside of a message: in quotes, on one line, cut when long. */
export function quote(text: string): string {
  return escapeUnseen(JSON.stringify(text.length > longest ? `${text.slice(0, longest)}…` : text));
}

/** A name inside of a sentence, in quotes only when it needs them. */
export const word = (name: string): string => (/^[\w.-]+$/.test(name) ? name : quote(name));

/** What stands in the file, as a person would call it. */
export function describeValue(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a mapping";
  if (typeof value === "string") return `the text ${quote(value)}`;
  return typeof value === "number" ? `the number ${value}` : JSON.stringify(value);
}

/**
 * The candidate that was probably meant, or undefined: a third of the letters may differ. Of two, the one of like
 * length.
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

/** `did you mean "stages"?` when something is near, else what there is. */
export function suggest(name: string, candidates: readonly string[]): string {
  const near = nearest(name, candidates);
  if (near !== undefined) return `did you mean ${quote(near)}?`;
  return candidates.length === 0 ? "there are none" : `there are ${list(candidates)}`;
}

/** The first names of a list, with the count of the rest. */
export function list(names: readonly string[], most = 12): string {
  const shown = names.slice(0, most).map(word);
  const rest = names.length - shown.length;
  return shown.join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}
