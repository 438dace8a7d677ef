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
  const [, file, end] = /^([^?#]*)(.*)$/.exec(address);
  return [file, end];
};

/** @param change of the last name, without extension and slash */
const withName = (file, change) =>
  file.replace(
    /([^/]+?)(\.[A-Za-z]\w*)?(\/?)$/,
    (_, name, extension = "", slash) => change(name) + extension + slash,
  );

/** Draws damages, each of another line, in turns of their kinds. Pages that are renamed are those that a link names as a file. */
export function drawMutations(random, references, files, count) {
  const waiting = shuffle(random, references);
  const mutations = [];
  const renamed = new Set();
  const names = [...Object.keys(kinds), "renamed page"];
  for (let turn = 0, idle = 0; mutations.length < count && idle < names.length; turn += 1) {
    const kind = names[turn % names.length];
    const drawn =
      kind === "renamed page" ? drawRename(waiting, files, renamed) : drawDamage(kind, waiting, files);
    if (drawn === null) idle += 1;
    else {
      idle = 0;
      mutations.push({ kind, ...drawn });
    }
  }
  return mutations.filter(({ path: name, rename }) => rename !== undefined || !renamed.has(name));
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

function drawRename(waiting, files, renamed) {
  for (const [index, reference] of waiting.entries()) {
    if (!isFile(reference, files) || parts(reference.address)[0] === "") continue;
    const from = fileOf(reference);
    if (!/\.(?:md|mdx|markdown)$/.test(from) || renamed.has(from) || renamed.has(reference.path)) continue;
    if (from === reference.path) continue;
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
    (name) => /\.md$/.test(name) && !used.has(name) && !/fixtures?\/|CHANGELOG|tests?\//i.test(name),
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
