import { join, normalize } from "node:path/posix";
import { decodeAddress } from "../decode.ts";
import { findOwnPath } from "./own-addresses.ts";
import { getFolder } from "./tree.ts";

/** The parsed target of an address. */
export interface Target {
  /** Relative to the repository root; starts with `../` if it leaves the repository. */
  path: string;
  /** The path part of the address, as written. */
  written: string;
  /** The path part, decoded. */
  named: string;
  query: string;
  /** The part after `#`, as written; null if there is none. */
  fragment: string | null;
  /** Whether the address is a URL of this repository. */
  isOwn: boolean;
}

const placeholder = /^(?:url|link)$|[{}<>]|\$\(|\$[A-Z_]{2}|\[\[|\.{3}|%7B|%7D|%3C/i;
/** Such as `PAGE_URL`. */
const nameInCapitals = /^[A-Z]+(?:_[A-Z]+)+$/;

/**
 * Parses an address as GitHub does: relative to the document's folder, or to the root if it starts with a slash.
 * Returns null if it is of another host or has a placeholder.
 * @param from the document of the address
 * @param ownAddresses see Context
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
  const [, written = "", query = "", fragment = null] = /^([^?#]*)(\?[^#]*)?(?:#([^]*))?$/.exec(
    address,
  )!;
  const named = decodeAddress(written);
  const joined = named.startsWith("/") ? normalize(named.slice(1)) : join(getFolder(from), named);
  const path = written === "" ? from : joined.replace(/^\.?$|(?<=[^/])\/+$/, "");
  return { path, written, named, query, fragment, isOwn: own !== null };
}

/** Percent-encodes only what Markdown and HTML require. */
export const escapeAddress = (path: string): string =>
  path.replaceAll(
    /[^\w./~+@,=\-\u0080-\u{10ffff}]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
