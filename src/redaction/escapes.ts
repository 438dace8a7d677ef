import { backslash } from "./backslash.ts";
import type { ReadEscape } from "./escape.ts";
import { numbered, splice } from "./quotes.ts";
import { percent, reference } from "./url-and-html.ts";

/** The escapes of some kinds. */
export interface Escapes {
  /** The bytes that each begins with. */
  firsts: readonly number[];
  /** By these bytes. */
  readers: readonly (ReadEscape | undefined)[];
  /** 1 for each pair of bytes that one may begin with. */
  likelyPairs: Uint8Array;
}

/** By the first character of each kind. */
const kinds: Readonly<Record<string, { read: ReadEscape; next: RegExp }>> = {
  "%": { read: percent, next: /[0-9a-fu]/i },
  "&": { read: reference, next: /[#a-z]/i },
  "\\": { read: backslash, next: /[^]/ },
  "'": { read: splice, next: /[\\"$]/ },
  $: { read: (text, at, out) => numbered(text, at, at, out), next: /'/ },
};

const characters = Array.from({ length: 256 }, (_, byte) => String.fromCharCode(byte));

export function escapesOf(wanted: string): Escapes {
  const wantedKinds = characters.map((first) =>
    wanted.includes(first) ? kinds[first] : undefined,
  );
  const likely = wantedKinds.flatMap((kind) =>
    characters.map((next) => (kind?.next.test(next) ? 1 : 0)),
  );
  return {
    firsts: Array.from(Buffer.from(wanted)),
    readers: wantedKinds.map((kind) => kind?.read),
    likelyPairs: Uint8Array.from(likely),
  };
}
