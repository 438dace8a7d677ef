/**
 * In git, file names are bytes without an encoding. These functions convert them to text and back, and to what globs
 * are matched against.
 */
const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = new TextEncoder();
const quote = 0x22;
const backslash = 0x5c;

/**
 * Decodes a name: valid UTF-8 as it is, otherwise quoted with octal escapes like git (git-config, core.quotePath).
 * Valid names that start with a quote are quoted too, so that different bytes never yield the same text.
 */
export function nameFromBytes(bytes: Uint8Array): string {
  const text = decodeStrictly(bytes);
  return text === undefined || text.startsWith('"') ? quoteBytes(bytes) : text;
}

/** Encodes a name as its bytes. */
export function nameToBytes(name: string): Uint8Array {
  return isQuoted(name) ? unquoteBytes(name) : encoder.encode(name);
}

/** Decodes a name for globs: without its quotes, and with U+FFFD for each byte that is not UTF-8. */
export function decodeName(name: string): string {
  return isQuoted(name) ? lenient.decode(unquoteBytes(name)) : name;
}

/** Names that only start with a quote come from elsewhere, such as a document, and are taken literally. */
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
