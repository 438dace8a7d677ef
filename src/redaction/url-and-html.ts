import {
  readFixedDigits,
  isCharacter,
  parseDigits,
  undecided,
  putCharacter,
  readUtf16,
  type Output,
  type WrittenText,
} from "./escape.ts";

const hash = 0x23;
const semicolon = 0x3b;
const [smallU, smallX, bigX] = [0x75, 0x78, 0x58];

/** Reads `%2C`, or `%u017E` as JavaScript's `escape` writes it. */
export function readPercent(text: WrittenText, at: number, out: Output): number {
  return text.bytes[at + 1] === smallU
    ? readUtf16(text, at, out)
    : readFixedDigits(text, at, at + 1, 2, out);
}

const namedReferences = Object.entries({
  amp: 0x26,
  lt: 0x3c,
  gt: 0x3e,
  quot: 0x22,
  apos: 0x27,
  nbsp: 0xa0,
}).map(([name, code]) => ({ name: Buffer.from(name), code }));

/** Longest text between `&` and `;`. A number may have leading zeros. */
const longestReference = 9;

/** Reads `&lt;`, `&#60;`, `&#x3C;`. */
export function readReference(text: WrittenText, at: number, out: Output): number {
  const { bytes, isEnd } = text;
  let end = at + 1;
  while (isReferenceCharacter(bytes[end]) && end - at <= longestReference) end += 1;
  if (end === bytes.length && !isEnd) return undecided;
  if (bytes[end] !== semicolon) return at;
  const code =
    bytes[at + 1] === hash
      ? parseReferenceNumber(text, at + 2, end)
      : findNamedCode(bytes, at + 1, end);
  if (!isCharacter(code)) return at;
  putCharacter(out, code);
  return end + 1;
}

const isReferenceCharacter = (byte = 0): boolean =>
  byte === hash ||
  (byte >= 0x30 && byte <= 0x39) ||
  (byte >= 0x41 && byte <= 0x5a) ||
  (byte >= 0x61 && byte <= 0x7a);

function parseReferenceNumber(text: WrittenText, from: number, end: number): number {
  const isHexadecimal = text.bytes[from] === smallX || text.bytes[from] === bigX;
  return isHexadecimal ? parseDigits(text, from + 1, end, 16) : parseDigits(text, from, end, 10);
}

function findNamedCode(bytes: Uint8Array, from: number, end: number): number {
  for (const { name, code } of namedReferences)
    if (name.length === end - from && name.every((byte, at) => bytes[from + at] === byte))
      return code;
  return -1;
}
