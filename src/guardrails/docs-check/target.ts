import { join, normalize } from "node:path/posix";
import { findOwnPath } from "./own-addresses.ts";
import { getFolder } from "./tree.ts";

/** Where an address leads. */
export interface Target {
  /** Relative to the repository root; of what leads out of it, it begins with `../`. */
  path: string;
  /** The part of the address before `?` and `#`, as it is written. */
  written: string;
  /** The same, decoded. */
  named: string;
  query: string;
  /** As it is written; null: there is none. */
  fragment: string | null;
  /** Whether it is written with the repository's address on its host. */
  isOwn: boolean;
}

const placeholder = /^(?:url|link)$|[{}<>]|\$\(|\$[A-Z_]{2}|\[\[|\.{3}|%7B|%7D|%3C/i;
/** As `PAGE_URL`. */
const nameInCapitals = /^[A-Z]+(?:_[A-Z]+)+$/;

/**
 * Where an address leads as GitHub takes it: from the document's folder, or from the root when it begins with a slash. null: it is
 * of another host, or has a placeholder.
 * @param from the document that it stands in
 * @param ownAddresses as Context has them
 */
export function parseTarget(
  url: string,
  from: string,
  ownAddresses: readonly string[],
): Target | null {
  const own = findOwnPath(url, ownAddresses);
  const address = own ?? url;
  if (address === "" || (own === null && /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url))) return null;
  if (placeholder.test(address) || nameInCapitals.test(address)) return null;
  const [, written, query, fragment] = /^([^?#]*)(\?[^#]*)?(?:#([^]*))?$/.exec(address)!;
  const named = decodeAddress(written!);
  const joined = named.startsWith("/") ? normalize(named.slice(1)) : join(getFolder(from), named);
  const path = written === "" ? from : joined.replace(/^\.?$|(?<=[^/])\/+$/, "");
  return {
    path,
    written: written!,
    named,
    query: query ?? "",
    fragment: fragment ?? null,
    isOwn: own !== null,
  };
}

export function decodeAddress(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Safe in Markdown and HTML, and percent-encoded only where it has to be. */
export const escapeAddress = (path: string): string =>
  path.replaceAll(
    /[^\w./~+@,=\-\u0080-\u{10ffff}]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
