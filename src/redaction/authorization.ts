import {
  findRunEnd,
  isRunAtLeast,
  peek,
  createRun,
  skipBlanks,
  decodeText,
  type SecretMatch,
  type Piece,
} from "./piece.ts";
import { isPlaceholder } from "./placeholder.ts";

/** The characters of credentials in a header (RFC 9110, token68). */
const credentials = createRun(/[A-Za-z0-9\-._~+/=]/);

const shortest = 4;
const longestWord = 16;
const mostBlanks = 8;

/** Another word after `Authorization:` is more likely a sentence. */
const schemes = new Set(["bearer", "basic", "token"]);

/** Words that documentation writes in place of credentials. */
const placeholderWords =
  /^(token|auth|authentication|authorization|credentials?|scheme|header|or|and|realm=.*)$/i;

/**
 * The credentials of `Authorization: Bearer x`, also where header and value are quoted as in JSON.
 * @param from after the word
 */
export function matchAuthorization(piece: Piece, from: number): SecretMatch | undefined {
  let at = skipBlanks(piece, skipCharacters(piece, from, "\\\"'", 4), mostBlanks);
  if (!isAmong(peek(piece, at), ":=")) return undefined;
  at = skipCharacters(piece, skipBlanks(piece, at + 1, mostBlanks), "\\\"'[", 5);
  const scheme = at;
  while (at - scheme < 6 && isAmong(peek(piece, at), "BEARSICTOKNbearsictokn")) at += 1;
  if (!schemes.has(decodeText(piece, scheme, at).toLowerCase())) return undefined;
  const start = skipBlanks(piece, at, mostBlanks);
  if (start === at || !isRunAtLeast(piece, credentials, start, shortest)) return undefined;
  if (!isRunAtLeast(piece, credentials, start, longestWord + 1)) {
    const short = decodeText(piece, start, findRunEnd(piece, credentials, start));
    if (placeholderWords.test(short) || isPlaceholder(short)) return undefined;
  }
  return { start, end: findRunEnd(piece, credentials, start), run: credentials };
}

const isAmong = (byte: number, characters: string): boolean =>
  byte !== -1 && characters.includes(String.fromCharCode(byte));

function skipCharacters(piece: Piece, from: number, characters: string, most: number): number {
  let at = from;
  while (at - from < most && isAmong(peek(piece, at), characters)) at += 1;
  return at;
}
