import { readFileSync } from "node:fs";
import { join } from "node:path";
import path from "node:path/posix";

/**
 * Links and images of a repository's documents to what is in it, as far as they stand alone in a line of Markdown that is no code. What
 * no file or folder is named like comes from elsewhere, and so does a file that is not where it is said to be.
 * @returns {{ path: string, line: number, kind: "link" | "image", address: string }[]}
 */
export function readReferences(folder, files) {
  const names = namesIn(files);
  const isThere = fileTest(files);
  return files
    .filter((path) => isDocument(path))
    .flatMap((path) => referencesIn(folder, path))
    .filter(({ address }) => names.has(lastName(address)))
    .filter(isThere);
}

/** What begins with `/` is there below any folder; a page that is named by its file, where its document is. */
function fileTest(files) {
  const all = new Set(files.map(withoutPage));
  const served = files.filter(
    (file) => isDocument(file) || (path.extname(file) !== "" && !file.endsWith(".html")),
  );
  const ends = new Set(served.map(withoutPage).flatMap(endsOf));
  return ({ path: from, address }) => {
    const named = decoded(pathIn(address)).replace(/(?<=.)\/$/, "");
    const file = withoutPage(named);
    if (file.startsWith("/")) return ends.has(file);
    return !/\.[A-Za-z]\w*$/.test(named) || all.has(path.join(path.dirname(from), file));
  };
}

/** Without what begins with `?` or `#`. */
const pathIn = (address) => address.replace(/[?#].*$/s, "");

const withoutPage = (file) => file.replace(/\.(?:html|md|mdx|markdown)$/, "").replace(/\/_?index$/, "");
const endsOf = (file) => file.split("/").map((_, index, names) => `/${names.slice(index).join("/")}`);

function decoded(text) {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}

/** Of files and folders, without dates and extensions; empty: of the document itself, and of its folder. */
const namesIn = (files) =>
  new Set(
    ["", ...files.flatMap((file) => file.split("/"))].map((name) =>
      plainName(name.replace(/^\d[\d-]*-/, "")),
    ),
  );
const lastName = (address) =>
  pathIn(address)
    .split("/")
    .map(plainName)
    .findLast((name) => name !== "") ?? "";
const plainName = (name) =>
  name
    .toLowerCase()
    .replace(/\.[a-z]\w*$/, "")
    .replace(/^\.+$|^_?index$/, "");

const isDocument = (path) =>
  /\.(?:md|mdx|markdown)$/.test(path) &&
  !/(?:^|\/)(?:node_modules|fixtures?|__fixtures__|tests?|__tests__|testdata|third_party)\/|CHANGELOG|HISTORY/i.test(
    path,
  );

function referencesIn(folder, path) {
  const found = [];
  const lines = readText(join(folder, path)).split("\n");
  /** @type {string | null} */
  let fence = null;
  for (const [index, line] of lines.entries()) {
    const mark = /^[ \t>]*(?:[-*+] )?(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== null) {
      if (mark !== undefined && mark.startsWith(fence) && /^[ \t>]*[`~]+\s*$/.test(line)) fence = null;
    } else if (mark !== undefined) fence = mark;
    else if (!/^(?: {4}|\t)|<!--|\{\{|\{%|\$\$/.test(line)) {
      const one = referenceIn(line);
      if (one !== null) found.push({ path, line: index + 1, ...one });
    }
  }
  return found;
}

function readText(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

/** The only one of the line, outside of code spans; null: there is none, or there are more. */
function referenceIn(line) {
  const definition = /^ {0,3}\[[^\]^]+\]:\s+(\S+)\s*$/.exec(line)?.[1];
  if (definition !== undefined) return isOther(definition) ? null : { kind: "link", address: definition };
  const text = line.replaceAll(/(`+).*?\1/g, (code) => " ".repeat(code.length));
  const all = [...text.matchAll(/(!?)\[[^[\]]*\]\(([^()\s]+)\)/g)];
  if (all.length !== 1 || text.split("](").length !== 2) return null;
  const [, mark, address] = all[0];
  if (isOther(address)) return null;
  return { kind: mark === "!" ? "image" : "link", address };
}

const isOther = (address) => /^(?:[a-z][a-z0-9+.-]*:|\/\/|[@~])|[{}<>$*]|^#?$/i.test(address);
