/** A text that may go on. */
export interface Text {
  bytes: Uint8Array;
  /** Nothing follows the bytes. */
  isEnd: boolean;
}

/** A text as it is read, in UTF-8, as far as it was. */
export interface Output {
  bytes: Uint8Array;
  /** Where in the text each byte begins as it is written. */
  starts: Uint32Array;
  length: number;
  /** Where in the text what comes next begins. */
  at: number;
}

export const createOutput = (most: number): Output => ({
  bytes: new Uint8Array(most),
  starts: new Uint32Array(most + 1),
  length: 0,
  at: 0,
});

export function putByte(out: Output, byte: number): void {
  out.bytes[out.length] = byte;
  out.starts[out.length] = out.at;
  out.length += 1;
}

/**
 * Reads the escape that may begin at a place, and puts out what it stands for.
 * @returns where it ends; the place itself: there is none; `open`: that depends on what follows
 */
export type ReadEscape = (text: Text, at: number, out: Output) => number;

/** Also what a byte is of which it depends on what follows. */
export const open = -1;

/** 0 at the end. */
export const byteAt = ({ bytes, isEnd }: Text, at: number): number =>
  at < bytes.length ? bytes[at]! : isEnd ? 0 : open;

export const digits = Int8Array.from({ length: 256 }, (_, byte) => {
  const digit = Number.parseInt(String.fromCharCode(byte), 16);
  return Number.isNaN(digit) ? -1 : digit;
});

/** The number that ends at `to`; -1 where something else than digits is in between. */
export function numberAt({ bytes }: Text, from: number, to: number, base: 10 | 16): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = at < bytes.length ? digits[bytes[at]!]! : -1;
    if (digit === -1 || digit >= base) return -1;
    number = number * base + digit;
  }
  return number;
}

/** Whether the text ends before `to`, with nothing but digits from `from` on, so that more of them may follow. */
function mayGoOn(text: Text, from: number, to: number): boolean {
  const { length } = text.bytes;
  return !text.isEnd && to > length && numberAt(text, from, length, 16) !== -1;
}

const isSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xe000;
export const isCharacter = (code: number): boolean =>
  code >= 0 && code <= 0x10ffff && !isSurrogate(code);

export function putCharacter(out: Output, code: number): void {
  if (code < 0x80) return putByte(out, code);
  const length = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  putByte(out, ((0xf00 >> length) & 0xff) | (code >> (6 * (length - 1))));
  for (let left = length - 2; left >= 0; left -= 1)
    putByte(out, 0x80 | ((code >> (6 * left)) & 0x3f));
}

/** A fixed length of hexadecimal digits: the number of a byte or a character. */
export function fixed(text: Text, at: number, from: number, length: number, out: Output): number {
  const end = from + length;
  const code = numberAt(text, from, end, 16);
  if (code === -1) return mayGoOn(text, from, end) ? open : at;
  if (length === 2) putByte(out, code);
  else if (isCharacter(code)) putCharacter(out, code);
  else return at;
  return end;
}

/** Four digits behind a mark such as `\u`. Characters beyond the first 65,536 are written as two surrogates. */
export function utf16(text: Text, at: number, out: Output): number {
  const end = at + 6;
  const high = numberAt(text, at + 2, end, 16);
  if (high < 0xd800 || high >= 0xdc00) return fixed(text, at, at + 2, 4, out);
  const { bytes, isEnd } = text;
  for (const place of [0, 1])
    if (bytes[end + place] !== bytes[at + place])
      return end + place < bytes.length || isEnd ? at : open;
  const low = numberAt(text, end + 2, end + 6, 16);
  if (low === -1 && mayGoOn(text, end + 2, end + 6)) return open;
  if (low < 0xdc00 || low >= 0xe000) return at;
  putCharacter(out, 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00));
  return end + 6;
}
