import {
  digits,
  readFixedDigits,
  isCharacter,
  parseDigits,
  undecided,
  putByte,
  putCharacter,
  readUtf16,
  type Output,
  type WrittenText,
} from "./escape.ts";

const tab = 0x09;
const lineFeed = 0x0a;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const [smallU, bigU, smallX] = [0x75, 0x55, 0x78];

/** Control characters by the letter that escapes them. */
const controls = new Uint8Array(256);
for (const [at, letter] of Array.from("abtnvfr").entries()) controls[letter.charCodeAt(0)] = 7 + at;
for (const letter of "eE") controls[letter.charCodeAt(0)] = 0x1b;

/**
 * Reads a backslash escape of JSON, shells and most languages: a letter for a control character, the number of a byte
 * or character, or any character other than a letter or digit.
 */
export function readBackslash(text: WrittenText, at: number, out: Output): number {
  const next = text.bytes[at + 1];
  if (next === undefined) return text.isEnd ? at : undecided;
  if (next === smallU || next === smallX) {
    if (text.bytes[at + 2] === openBrace) return readBraced(text, at, out);
    return next === smallU ? readUtf16(text, at, out) : readFixedDigits(text, at, at + 2, 2, out);
  }
  if (next === bigU) return readFixedDigits(text, at, at + 2, 8, out);
  if (next >= 0x30 && next <= 0x37) return readOctal(text, at, out);
  const code = punctuation[next] === 1 ? next : controls[next]!;
  if (code === 0) return at;
  putByte(out, code);
  return at + 2;
}

/** Characters beyond ASCII are classified by their first byte. */
const letterOrDigit = /[a-z0-9]/i;
const isControl = (byte: number): boolean =>
  (byte < 0x20 && byte !== tab && byte !== lineFeed) || byte === 0x7f;
const punctuation = Uint8Array.from({ length: 256 }, (_, byte) =>
  isControl(byte) || letterOrDigit.test(String.fromCharCode(byte)) ? 0 : 1,
);

const mostBraced = 6;

/** `\u{1F511}` */
function readBraced(text: WrittenText, at: number, out: Output): number {
  let end = at + 3;
  while (end - at - 3 < mostBraced && digits[text.bytes[end] ?? 0]! !== -1) end += 1;
  if (end === text.bytes.length && !text.isEnd) return undecided;
  const code = text.bytes[end] === closeBrace ? parseDigits(text, at + 3, end, 16) : -1;
  if (!isCharacter(code)) return at;
  putCharacter(out, code);
  return end + 1;
}

function readOctal({ bytes, isEnd }: WrittenText, at: number, out: Output): number {
  let code = 0;
  let end = at + 1;
  for (; end <= at + 3; end += 1) {
    if (end === bytes.length && !isEnd) return undecided;
    const digit = digits[bytes[end] ?? 0]!;
    if (digit === -1 || digit > 7 || code * 8 + digit > 0xff) break;
    code = code * 8 + digit;
  }
  putByte(out, code);
  return end;
}
