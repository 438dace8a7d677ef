import {
  endOfRun,
  isAtLeast,
  peek,
  runOf,
  skipBlanks,
  textAt,
  type Match,
  type Piece,
} from "./piece.ts";
import { isPlaceholder } from "./placeholder.ts";

/** The characters of credentials in a header (RFC 9110, token68). */
const credentials = runOf(/[A-Za-z0-9\-._~+/=]/);

const shortest = 4;
const longestWord = 16;
const mostBlanks = 8;

/** The scheme is one of these; another word after `Authorization:` is more likely a sentence. */
const schemes = new Set(["bearer", "basic", "token"]);

/** Words that documentation puts in the place of credentials. */
const words =
  /^(token|auth|authentication|authorization|credentials?|scheme|header|or|and|realm=.*)$/i;

/**
 * The credentials of `Authorization: Bearer x`, also where header and value are quoted as in JSON.
 * @param from after the word
 */
export function matchAuthorization(piece: Piece, from: number): Match | undefined {
  let at = skipBlanks(piece, skipAny(piece, from, "\\\"'", 4), mostBlanks);
  if (!isOneOf(peek(piece, at), ":=")) return undefined;
  at = skipAny(piece, skipBlanks(piece, at + 1, mostBlanks), "\\\"'[", 5);
  const scheme = at;
  while (at - scheme < 6 && isOneOf(peek(piece, at), "BEARSICTOKNbearsictokn")) at += 1;
  if (!schemes.has(textAt(piece, scheme, at).toLowerCase())) return undefined;
  const start = skipBlanks(piece, at, mostBlanks);
  if (start === at || !isAtLeast(piece, credentials, start, shortest)) return undefined;
  if (!isAtLeast(piece, credentials, start, longestWord + 1)) {
    const short = textAt(piece, start, endOfRun(piece, credentials, start));
    if (words.test(short) || isPlaceholder(short)) return undefined;
  }
  return { start, end: endOfRun(piece, credentials, start), run: credentials };
}

const isOneOf = (byte: number, characters: string): boolean =>
  byte !== -1 && characters.includes(String.fromCharCode(byte));

function skipAny(piece: Piece, from: number, characters: string, most: number): number {
  let at = from;
  while (at - from < most && isOneOf(peek(piece, at), characters)) at += 1;
  return at;
}
