/**
 * Replaces secrets by `***` before text reaches anything that lasts. Values can join at any time; what was already
 * passed on cannot be taken back.
 */
export interface Redactor {
  /** Hides this value from now on, and each line of it, also without the blanks around it. A blank value hides nothing. */
  add(value: string): void;
  /** A text that is complete in itself. */
  text(text: string): string;
  /** For a stream of bytes that is cut anywhere: a secret is found across the cuts. One for each stream. */
  stream(): RedactingStream;
}

export interface RedactingStream {
  /** What can be passed on already; what might be the beginning of a secret is kept back. */
  push(bytes: Uint8Array): Uint8Array;
  /** What was kept back, at the end of the stream. */
  end(): Uint8Array;
}

export const mask = "***";

/**
 * Bytes are searched as latin1 text: one character is one byte, so any bytes pass unchanged and no character can be
 * torn apart.
 */
const toBinary = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
const fromBinary = (text: string): Uint8Array => Buffer.from(text, "latin1");

export function createRedactor(values: Iterable<string> = []): Redactor {
  const secrets = new Set<string>();
  const add = (value: string): void => {
    for (const part of [value, ...value.split(/[\r\n]/).flatMap((line) => [line, line.trim()])]) {
      if (part.trim() !== "") secrets.add(Buffer.from(part, "utf8").toString("latin1"));
    }
  };
  for (const value of values) add(value);
  return {
    add,
    text: (text) => {
      if (secrets.size === 0) return text;
      const whole = redactBinary(secrets, Buffer.from(text, "utf8").toString("latin1"));
      return Buffer.from(whole, "latin1").toString("utf8");
    },
    stream: () => createStream(secrets),
  };
}

interface Range {
  start: number;
  end: number;
}

function createStream(secrets: ReadonlySet<string>): RedactingStream {
  let kept = "";
  /** How many characters at the start of `kept` belong to a secret that was already replaced. */
  let covered = 0;
  return {
    push(bytes) {
      if (secrets.size === 0) return bytes;
      const text = kept + toBinary(bytes);
      const ranges = findRanges(secrets, text, covered);
      const boundary = startOfPossibleSecret(secrets, text);
      const passed = replaceRanges(text.slice(0, boundary), ranges, covered > 0);
      kept = text.slice(boundary);
      const crossing = ranges.find((range) => markedBefore(range, boundary, covered > 0));
      covered = crossing === undefined ? 0 : crossing.end - boundary;
      return fromBinary(passed);
    },
    end() {
      const passed = replaceRanges(kept, findRanges(secrets, kept, covered), covered > 0);
      kept = "";
      covered = 0;
      return fromBinary(passed);
    },
  };
}

function redactBinary(secrets: ReadonlySet<string>, text: string): string {
  return replaceRanges(text, findRanges(secrets, text, 0), false);
}

/** Where secrets are, overlapping ones joined, in order. */
function findRanges(secrets: ReadonlySet<string>, text: string, covered: number): Range[] {
  const found: Range[] = covered > 0 ? [{ start: 0, end: covered }] : [];
  for (const secret of secrets) {
    for (let at = text.indexOf(secret); at !== -1; at = text.indexOf(secret, at + 1)) {
      found.push({ start: at, end: at + secret.length });
    }
  }
  found.sort((left, right) => left.start - right.start);
  const joined: Range[] = [];
  for (const range of found) {
    const last = joined.at(-1);
    if (last !== undefined && range.start < last.end) last.end = Math.max(last.end, range.end);
    else joined.push({ ...range });
  }
  return joined;
}

/** @param continued the range at 0 goes on from what was passed before, where it already left its mark */
function replaceRanges(text: string, ranges: readonly Range[], continued: boolean): string {
  let result = "";
  let at = 0;
  for (const range of ranges) {
    if (range.start >= text.length) break;
    result += text.slice(at, range.start);
    if (range.start > 0 || !continued) result += mask;
    at = Math.min(range.end, text.length);
  }
  return result + text.slice(at);
}

/** Whether a range that goes on after the boundary left its mark in what was passed on, now or earlier. */
const markedBefore = (range: Range, boundary: number, continued: boolean): boolean =>
  range.end > boundary && (range.start < boundary || (range.start === 0 && continued));

/** The first place from which the rest of the text is the beginning, but not the whole, of a secret. */
function startOfPossibleSecret(secrets: ReadonlySet<string>, text: string): number {
  let earliest = text.length;
  for (const secret of secrets) {
    const from = Math.max(0, text.length - secret.length + 1);
    for (
      let at = text.indexOf(secret[0]!, from);
      at !== -1 && at < earliest;
      at = text.indexOf(secret[0]!, at + 1)
    ) {
      if (secret.startsWith(text.slice(at))) {
        earliest = at;
        break;
      }
    }
  }
  return earliest;
}
