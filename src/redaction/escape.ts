/** Text whose continuation may not have arrived yet. */
export interface WrittenText {
  bytes: Uint8Array;
  /** Nothing follows the bytes. */
  isEnd: boolean;
}

/** The text decoded so far, in UTF-8. */
export interface Output {
  bytes: Uint8Array;
  /** For each byte, the position in the text at which its written form starts. */
  starts: Uint32Array;
  length: number;
  /** The position in the text of the next byte. */
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
 * Decodes the escape that may start at a position.
 * @returns its end; the position itself if there is no escape; `undecided` if that depends on later bytes
 */
export type ReadEscape = (text: WrittenText, at: number, out: Output) => number;

/** Returned when the answer depends on bytes that have not arrived yet. */
export const undecided = -1;

/** Returns 0 after the end. */
export const byteAt = ({ bytes, isEnd }: WrittenText, at: number): number =>
  at < bytes.length ? bytes[at]! : isEnd ? 0 : undecided;

export const digits = Int8Array.from({ length: 256 }, (_, byte) => {
  const digit = Number.parseInt(String.fromCharCode(byte), 16);
  return Number.isNaN(digit) ? -1 : digit;
});

/** Parses the digits between two positions; -1 if there is anything else. */
export function parseDigits(
  { bytes }: WrittenText,
  from: number,
  to: number,
  base: 10 | 16,
): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = at < bytes.length ? digits[bytes[at]!]! : -1;
    if (digit === -1 || digit >= base) return -1;
    number = number * base + digit;
  }
  return number;
}

/** Whether the text ends before `to` with only digits since `from`, so that more may follow. */
function mayHaveMoreDigits(text: WrittenText, from: number, to: number): boolean {
  const { length } = text.bytes;
  return !text.isEnd && to > length && parseDigits(text, from, length, 16) !== -1;
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

/** Reads a fixed number of hexadecimal digits: a byte or a character. */
export function readFixedDigits(
  text: WrittenText,
  at: number,
  from: number,
  length: number,
  out: Output,
): number {
  const end = from + length;
  const code = parseDigits(text, from, end, 16);
  if (code === -1) return mayHaveMoreDigits(text, from, end) ? undecided : at;
  if (length === 2) putByte(out, code);
  else if (isCharacter(code)) putCharacter(out, code);
  else return at;
  return end;
}

/** Reads four digits after a mark such as `\u`. Characters beyond U+FFFF are written as two surrogates. */
export function readUtf16(text: WrittenText, at: number, out: Output): number {
  const end = at + 6;
  const high = parseDigits(text, at + 2, end, 16);
  if (high < 0xd800 || high >= 0xdc00) return readFixedDigits(text, at, at + 2, 4, out);
  const { bytes, isEnd } = text;
  for (const place of [0, 1])
    if (bytes[end + place] !== bytes[at + place])
      return end + place < bytes.length || isEnd ? at : undecided;
  const low = parseDigits(text, end + 2, end + 6, 16);
  if (low === -1 && mayHaveMoreDigits(text, end + 2, end + 6)) return undecided;
  if (low < 0xdc00 || low >= 0xe000) return at;
  putCharacter(out, 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00));
  return end + 6;
}
