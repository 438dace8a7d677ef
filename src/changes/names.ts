/**
 * File names as git knows them are bytes without a meaning. These functions make text of them, and of the
 * text bytes again, or what a glob is compared with.
 */
const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = new TextEncoder();
const quote = 0x22;
const backslash = 0x5c;

/**
 * The text of a name: itself when it is valid UTF-8, else quoted with octal escapes as git does it (git-config,
 * core.quotePath). Valid names that begin with a quote are quoted as well, so that different bytes never give the same text.
 */
export function nameFromBytes(bytes: Uint8Array): string {
  const text = decodeStrictly(bytes);
  return text === undefined || text.startsWith('"') ? quoteBytes(bytes) : text;
}

/** The bytes that a name stands for. */
export function bytesOfName(name: string): Uint8Array {
  return isQuoted(name) ? unquoteBytes(name) : encoder.encode(name);
}

/** What globs are compared with: the name without its quotes, and U+FFFD for each byte that isn't UTF-8. */
export function matchableName(name: string): string {
  return isQuoted(name) ? lenient.decode(unquoteBytes(name)) : name;
}

/** Names that only begin with a quote come from elsewhere, as from a document, and are what they are. */
const isQuoted = (name: string): boolean => /^"[^]*"$/.test(name);

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}

function quoteBytes(bytes: Uint8Array): string {
  const characters = Array.from(bytes, (byte) => {
    if (byte === quote || byte === backslash) return `\\${String.fromCharCode(byte)}`;
    const printable = byte >= 0x20 && byte < 0x7f;
    return printable ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, "0")}`;
  });
  return `"${characters.join("")}"`;
}

function unquoteBytes(name: string): Uint8Array {
  const parts = name.slice(1, -1).matchAll(/\\([0-7]{3})|\\?([^])/g);
  return Uint8Array.from(parts, ([, octal, character]) =>
    octal === undefined ? character!.charCodeAt(0) : Number.parseInt(octal, 8),
  );
}
