import { peek, decodeText, type SecretMatch, type Piece } from "./piece.ts";

export const beginMarker = "-----BEGIN";
export const endMarker = "-----END";

/** Bytes of a block that are withheld until its end arrives. The longest usual key, RSA with 16384 bits, has 13 KiB. */
export const longestBlock = 32 * 1024;

/** Longest label between the marker and the dashes: `RSA PRIVATE KEY`, `PGP PRIVATE KEY BLOCK`. */
const longestLabel = 100;

const dash = 0x2d;

/**
 * Matches the marker of a private key; undefined for any other marker.
 * @param start the position of `-----BEGIN` or `-----END`
 * @param from the position after it
 */
export function matchMarker(piece: Piece, start: number, from: number): SecretMatch | undefined {
  let at = from;
  while (at - from < longestLabel && isLabelCharacter(peek(piece, at))) at += 1;
  for (let dashes = 0; dashes < 5; dashes += 1)
    if (peek(piece, at + dashes) !== dash) return undefined;
  if (!/PRIVATE KEY( BLOCK)?$/.test(decodeText(piece, from, at))) return undefined;
  return { start, end: at + 5, run: null };
}

/** Capitals, digits, blanks. */
const isLabelCharacter = (byte: number): boolean =>
  byte === 0x20 || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x30 && byte <= 0x39);
