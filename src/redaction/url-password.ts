import {
  peek,
  createRun,
  createRunUntil,
  decodeText,
  type SecretMatch,
  type Piece,
} from "./piece.ts";
import { isPlaceholder } from "./placeholder.ts";

/** Longest user and password of a URL together, in bytes. */
const longestUserinfo = 1024;

/** The part of a URL that can hold a password: up to its path, query or fragment, or the end of the URL. */
const authority = createRunUntil(/[\0-\x20\x7f/?#"'`<>\\]/);

/** The last character of a scheme. */
const scheme = createRun(/[A-Za-z0-9+.-]/);

const colon = 0x3a;
const at = 0x40;

/**
 * Matches the password of `scheme://user:password@host`. Some passwords contain an unescaped `@`, so the last one
 * counts.
 * @param slashes the position of `://`
 */
export function matchUrlPassword(piece: Piece, slashes: number): SecretMatch | undefined {
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
  const host = decodeText(piece, end + 1, Math.min(place, end + 9));
  // An image digest, as in docker://alpine:3.20@sha256:...
  if (/^sha\d+:/.test(host)) return undefined;
  return isPlaceholder(decodeText(piece, start, Math.min(end, start + 64)))
    ? undefined
    : { start, end, run: null };
}
