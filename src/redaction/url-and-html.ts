import {
  fixed,
  isCharacter,
  numberAt,
  open,
  putCharacter,
  utf16,
  type Output,
  type Text,
} from "./escape.ts";

const hash = 0x23;
const semicolon = 0x3b;
const [smallU, smallX, bigX] = [0x75, 0x78, 0x58];

/** `%2C`, or `%u017E` as JavaScript's `escape` has it. */
export function percent(text: Text, at: number, out: Output): number {
  return text.bytes[at + 1] === smallU ? utf16(text, at, out) : fixed(text, at, at + 1, 2, out);
}

const names = Object.entries({
  amp: 0x26,
  lt: 0x3c,
  gt: 0x3e,
  quot: 0x22,
  apos: 0x27,
  nbsp: 0xa0,
}).map(([name, code]) => ({ name: Buffer.from(name), code }));

/** What stands between `&` and `;` at most: a number may have zeros before it. */
const longestReference = 9;

/** `&lt;`, `&#60;`, `&#x3C;`. */
export function reference(text: Text, at: number, out: Output): number {
  const { bytes, isEnd } = text;
  let end = at + 1;
  while (isReference(bytes[end]) && end - at <= longestReference) end += 1;
  if (end === bytes.length && !isEnd) return open;
  if (bytes[end] !== semicolon) return at;
  const code = bytes[at + 1] === hash ? numberIn(text, at + 2, end) : named(bytes, at + 1, end);
  if (!isCharacter(code)) return at;
  putCharacter(out, code);
  return end + 1;
}

const isReference = (byte = 0): boolean =>
  byte === hash ||
  (byte >= 0x30 && byte <= 0x39) ||
  (byte >= 0x41 && byte <= 0x5a) ||
  (byte >= 0x61 && byte <= 0x7a);

function numberIn(text: Text, from: number, end: number): number {
  const isHexadecimal = text.bytes[from] === smallX || text.bytes[from] === bigX;
  return isHexadecimal ? numberAt(text, from + 1, end, 16) : numberAt(text, from, end, 10);
}

function named(bytes: Uint8Array, from: number, end: number): number {
  for (const { name, code } of names)
    if (name.length === end - from && name.every((byte, at) => bytes[from + at] === byte))
      return code;
  return -1;
}
