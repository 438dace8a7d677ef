import { peek, runOf, runUntil, textAt, type Match, type Piece } from "./piece.ts";
import { isPlaceholder } from "./placeholder.ts";

/** User and password of a URL together are looked for in so many bytes. */
const longestUserinfo = 1024;

/** The part of a URL that can hold a password: up to its path, query or fragment, or the end of the URL. */
const authority = runUntil(/[\0-\x20\x7f/?#"'`<>\\]/);

/** What a scheme can end in. */
const scheme = runOf(/[A-Za-z0-9+.-]/);

const colon = 0x3a;
const at = 0x40;

/**
 * The password of `scheme://user:password@host`. Some have an `@` in them as it is: the last one counts.
 * @param slashes where `://` stands
 */
export function matchUrlPassword(piece: Piece, slashes: number): Match | undefined {
  if (scheme.ends[peek(piece, slashes - 1)] === 1) return undefined;
  const from = slashes + 3;
  let start = -1;
  let end = -1;
  let place = from;
  for (; place - from <= longestUserinfo; place += 1) {
    const byte = peek(piece, place);
    if (byte === -1 || authority.ends[byte] === 1) break;
    if (byte === colon && start === -1) start = place + 1;
    if (byte === at && start === -1) return undefined;
    if (byte === at) end = place;
  }
  if (place - from > longestUserinfo || end <= start || start === -1) return undefined;
  const host = textAt(piece, end + 1, Math.min(place, end + 9));
  // An image with its digest, as in docker://alpine:3.20@sha256:...
  if (/^sha\d+:/.test(host)) return undefined;
  return isPlaceholder(textAt(piece, start, Math.min(end, start + 64)))
    ? undefined
    : { start, end, run: null };
}
