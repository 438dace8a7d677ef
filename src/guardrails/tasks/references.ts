import { posix } from "node:path";

/** Something in a document that may name a file or an address. */
export interface Reference {
  text: string;
  /** `link`: relative to the document's folder, with `/` in front to the root; `word`: relative to the root. */
  kind: "link" | "word";
}

/** A run, a job or an artifact of GitHub Actions, on github.com or elsewhere. */
const actionsLink =
  /^https:\/\/[^/\s]+\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+(?:\/attempts\/\d+)?(?:\/(?:job|artifacts)\/\d+)?\/?(?:[?#]\S*)?$/;

/** By its form alone. */
export const isActionsLink = (text: string): boolean => actionsLink.test(text);

/**
 * The file that a reference names, relative to the repository root; null: it names none, as an address, a plain word, or what
 * leads out of the repository. A fragment and a line behind it are left out.
 * @param document where the reference stands
 */
export function resolveReference({ text, kind }: Reference, document: string): string | null {
  if (/^[a-z][a-z\d+.-]*:\/\/|^(?:mailto|data|tel):/i.test(text)) return null;
  const named = text.replace(/[?#].*$/s, "").replace(/:\d+(?:[:-]\d+)?$/, "");
  if (!/[./]/.test(named)) return null;
  const path = posix.normalize(
    kind === "link" ? joinToDocument(decodeLink(named), document) : named,
  );
  // No file has a NUL in its name, and asking for one is an error of its own.
  if (path.includes("\0")) return null;
  const leadsOut = path.startsWith("/") || path === ".." || path.startsWith("../");
  return leadsOut || /^\.?\/?$/.test(path) ? null : path;
}

const joinToDocument = (link: string, document: string): string =>
  link.startsWith("/") ? link.slice(1) : posix.join(posix.dirname(document), link);

function decodeLink(link: string): string {
  try {
    return decodeURIComponent(link);
  } catch {
    // A stray percent sign: it stands for itself.
    return link;
  }
}

/** The words of a text without the punctuation around them. */
export const splitWords = (text: string): string[] =>
  text
    .split(/\s+/)
    .map((word) => word.replace(/^[("'<[{*_]+/, "").replace(/[)"'>\]},.;:!?*_]+$/, ""))
    .filter((word) => word !== "");
