import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import path from "node:path/posix";

/** What is done to the address of a reference; null: it cannot be done to this one. */
const kinds = {
  "dead link": ({ kind, address }) => {
    const [file, end] = parts(address);
    if (kind !== "link" || file === "" || /^[./]*$/.test(file)) return null;
    return withName(file, (name) => `${name}-is-gone`) + end;
  },
  "dead anchor": ({ kind, address }) =>
    kind === "link" && /#[\p{L}\p{N}_-]{3,}$/u.test(address) && !/#L\d/.test(address)
      ? `${address}-is-gone`
      : null,
  "dead image": ({ kind, address }) => {
    const [file, end] = parts(address);
    return kind === "image" && path.extname(file) !== ""
      ? withName(file, (name) => `${name}-is-gone`) + end
      : null;
  },
  "wrong case": ({ address }) => {
    const [file, end] = parts(address);
    if (file === "" || /^[./]*$/.test(file)) return null;
    const other = withName(file, (name) => name.replace(/[a-z]/, (letter) => letter.toUpperCase()));
    return other === file ? null : other + end;
  },
};

const parts = (address) => {
  const [, file, end] = /^([^?#]*)(.*)$/.exec(address) ?? [];
  return [file, end];
};

/** @param change of the last name, without extension and slash */
const withName = (file, change) =>
  file.replace(
    /([^/]+?)(\.[A-Za-z]\w*)?(\/?)$/,
    (_, name, extension = "", slash) => change(name) + extension + slash,
  );

/** A site of which more links are dead is another one than its authors wrote. */
const mostOfOneWay = 0.1;
/** A page that more lead to is not renamed, for the same reason. */
const mostToOnePage = 5;

/**
 * Draws damages, each of another line, in turns of their kinds, at most a tenth of the links that are written in one way. Pages that
 * are renamed are those that a link names as a file.
 */
export function drawMutations(random, references, files, count) {
  const isHugo = [...files].some((name) => /(?:^|\/)(?:hugo|config)\.(?:toml|yaml)$/.test(name));
  const waiting = shuffle(random, references).filter(limitPerWay(references));
  const mutations = [];
  const renamed = new Set();
  const counts = countNames(references);
  // Hugo finds pages in any case.
  const names = [...Object.keys(kinds), "renamed page"].filter((name) => name !== "wrong case" || !isHugo);
  for (let turn = 0, idle = 0; mutations.length < count && idle < names.length; turn += 1) {
    const kind = names[turn % names.length];
    const drawn =
      kind === "renamed page"
        ? drawRename(waiting, files, renamed, counts)
        : drawDamage(kind, waiting, files);
    if (drawn === null) idle += 1;
    else {
      idle = 0;
      mutations.push({ kind, ...drawn });
    }
  }
  return mutations.filter(({ path: name, rename }) => rename !== undefined || !renamed.has(name));
}

/** A filter that lets a tenth of the references of each way through. */
function limitPerWay(references) {
  const left = new Map();
  for (const reference of references)
    left.set(wayOf(reference), (left.get(wayOf(reference)) ?? 0) + mostOfOneWay);
  return (reference) => {
    const rest = left.get(wayOf(reference));
    if (rest <= 0) return false;
    left.set(wayOf(reference), rest - 1);
    return true;
  };
}

/** From where, with which extension: of pages without one, of documents, and of files of other kinds. */
function wayOf({ address }) {
  const extension = path.extname(parts(address)[0]);
  return `${address.startsWith("/")} ${extension === ".html" ? "" : extension}`;
}

function drawDamage(kind, waiting, files) {
  for (const [index, reference] of waiting.entries()) {
    const address = kinds[kind](reference);
    if (address === null || (kind === "wrong case" && !isFile(reference, files))) continue;
    waiting.splice(index, 1);
    return {
      path: reference.path,
      line: reference.line,
      from: reference.address,
      to: address,
    };
  }
  return null;
}

const fileOf = ({ path: from, address }) => path.join(path.dirname(from), decodeURI(parts(address)[0]));
const isFile = (reference, files) => !reference.address.startsWith("/") && files.has(fileOf(reference));

/** Sites show the page of their first language for one that is not translated. */
const isTranslation = (name) => /(?:^|\/)i18n\//.test(name);

/** How many references name each page, without its folder and extension. */
function countNames(references) {
  const counts = new Map();
  for (const { address } of references) {
    const name = pageName(parts(address)[0]);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

const pageName = (file) => path.basename(file).replace(/\.[A-Za-z]\w*$/, "");

function drawRename(waiting, files, renamed, counts) {
  for (const [index, reference] of waiting.entries()) {
    if (!isFile(reference, files) || parts(reference.address)[0] === "") continue;
    const from = fileOf(reference);
    if (!/\.(?:md|mdx|markdown)$/.test(from) || renamed.has(from) || renamed.has(reference.path)) continue;
    if (from === reference.path || isTranslation(from)) continue;
    if ((counts.get(pageName(from)) ?? 0) > mostToOnePage) continue;
    waiting.splice(index, 1);
    renamed.add(from).add(reference.path);
    const to = from.replace(/(\.\w+)$/, "-renamed$1");
    return { path: reference.path, line: reference.line, from, to, rename: { from, to } };
  }
  return null;
}

function shuffle(random, list) {
  const shuffled = [...list];
  for (let index = shuffled.length - 1; index > 0; index -= 1) {
    const other = random.int(0, index);
    [shuffled[index], shuffled[other]] = [shuffled[other], shuffled[index]];
  }
  return shuffled;
}

const valid = `

See x [https://example.com] y, [me@example.org] and a\\_b@example.com.

$$ [a](gone-in-a-formula.md) $$ and a[i][j] and \`[a](gone-in-code.md)\`.

A footnote[^valid-one] and [a label][valid-label] and [another repository](UPorg/other/issues).

[^valid-one]: It is defined.

[valid-label]: https://example.com

In your project, after \`npm create something\`:

\`\`\`sh
npm run nothing-of-this-name
\`\`\`

## Valid heading. With (signs)! {#valid-id}

[by its id](#valid-id) and [to the top](#top)

Use \`src/nothing-of-this-name.ts\` and \`and/or\`.
`;

/** Adds to some documents what is right, and looks wrong. @returns where it begins */
export function addValid(random, folder, files, mutations) {
  const used = new Set(mutations.flatMap(({ path: name, rename }) => [name, rename?.from]));
  const documents = files.filter(
    (name) => name.endsWith(".md") && !used.has(name) && !/fixtures?\/|CHANGELOG|tests?\//i.test(name),
  );
  return shuffle(random, documents)
    .slice(0, 10)
    .map((name) => {
      const text = readFileSync(join(folder, name), "utf8");
      if (!text.endsWith("\n")) appendFileSync(join(folder, name), "\n");
      const line = text.split("\n").length;
      // Four levels above the root: a file is shown below `owner/name/blob/branch`.
      appendFileSync(join(folder, name), valid.replace("UP", "../".repeat(name.split("/").length + 3)));
      return { path: name, line };
    });
}
