import { posix } from "node:path";
import { decodeAddress } from "../decode.ts";

/** A word or link in a document that may name a file or a URL. */
export interface Reference {
  text: string;
  /** `link`: relative to the document's folder or, with a leading `/`, to the root; `word`: relative to the root. */
  kind: "link" | "word";
}

/** The URL of a run, job or artifact of GitHub Actions, on any host. */
const actionsLink =
  /^https:\/\/[^/\s]+\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+(?:\/attempts\/\d+)?(?:\/(?:job|artifacts)\/\d+)?\/?(?:[?#]\S*)?$/;

/** Checks the form only. */
export const isActionsLink = (text: string): boolean => actionsLink.test(text);

/**
 * Resolves a reference to a path relative to the repository root, without fragment and line; null if it is a URL, a
 * plain word, or leads outside the repository.
 * @param document that contains the reference
 */
export function resolveReference({ text, kind }: Reference, document: string): string | null {
  if (/^[a-z][a-z\d+.-]*:\/\/|^(?:mailto|data|tel):/i.test(text)) return null;
  const named = text.replace(/[?#].*$/s, "").replace(/:\d+(?:[:-]\d+)?$/, "");
  if (!/[./]/.test(named)) return null;
  const path = posix.normalize(
    kind === "link" ? joinToDocument(decodeAddress(named), document) : named,
  );
  // No file name has a NUL, and asking for one throws.
  if (path.includes("\0")) return null;
  const leadsOut = path.startsWith("/") || path === ".." || path.startsWith("../");
  return leadsOut || /^\.?\/?$/.test(path) ? null : path;
}

const joinToDocument = (link: string, document: string): string =>
  link.startsWith("/") ? link.slice(1) : posix.join(posix.dirname(document), link);

/** Splits a text into words without surrounding punctuation. */
export const splitWords = (text: string): string[] =>
  text
    .split(/\s+/)
    .map((word) => word.replace(/^[("'<[{*_]+/, "").replace(/[)"'>\]},.;:!?*_]+$/, ""))
    .filter((word) => word !== "");
