import { peek, textAt, type Match, type Piece } from "./piece.ts";

export const beginMarker = "-----BEGIN";
export const endMarker = "-----END";

/** So many bytes of a block are withheld while its end doesn't come. The longest usual key, RSA with 16384 bits, has 13 KiB. */
export const longestBlock = 32 * 1024;

/** Between the word and the dashes: `RSA PRIVATE KEY`, `PGP PRIVATE KEY BLOCK`. */
const longestLabel = 100;

const dash = 0x2d;

/**
 * The marker of a private key, or undefined when it is that of something else.
 * @param start where `-----BEGIN` or `-----END` stands
 * @param from after it
 */
export function matchMarker(piece: Piece, start: number, from: number): Match | undefined {
  let at = from;
  while (at - from < longestLabel && isLabel(peek(piece, at))) at += 1;
  for (let dashes = 0; dashes < 5; dashes += 1)
    if (peek(piece, at + dashes) !== dash) return undefined;
  if (!/PRIVATE KEY( BLOCK)?$/.test(textAt(piece, from, at))) return undefined;
  return { start, end: at + 5, run: null };
}

/** Capitals, digits, blanks. */
const isLabel = (byte: number): boolean =>
  byte === 0x20 || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x30 && byte <= 0x39);
