import { extname } from "node:path/posix";

/** Extensions that a path may end with, besides those that files of the repository have. */
const usualExtensions =
  "bash bat c cc cfg cjs conf cpp cs css csv cts env gif go gradle h hpp htm html ini ipynb java jpeg jpg js json jsonc jsonl jsx kt less lock lua md mdx mjs mts ndjson pdf php pl png properties proto ps1 py rb rs rst sass scss sh sql svg swift tf toml ts tsx txt vue webp xml yaml yml zig zsh";

export const collectExtensions = (files: readonly string[]): ReadonlySet<string> =>
  new Set([
    ...usualExtensions.split(" ").map((name) => `.${name}`),
    ...files.map((file) => extname(file)).filter((extension) => /^\.[a-z]\w*$/i.test(extension)),
  ]);

/** Names that documentation makes up. */
const placeholderName =
  /(?:^|[-_./])(?:foo|bar|baz|qux|yyyy|n{3,}|x{3,}|my-[^/]*|your-[^/]*)(?:[-_./]|$)/i;

/**
 * Whether a text could be a path, whatever the repository holds: two or more names with a slash between them (one may be `.` or
 * `..`) or one with a slash at its end, made of letters, digits, `.`, `_`, `-` and `+`. So no blanks, no globs (`*`), no
 * placeholders (`<name>`, `{id}`, `$VAR`, `...`), no addresses or revisions (`:`, `@`), nothing absolute; and no name that
 * documentation makes up: foo, bar, baz, qux, my-..., your-..., YYYY, NNN, XXX.
 */
export const looksLikePath = (text: string): boolean =>
  /^(?!\/)(?:[\p{L}\p{M}\p{N}._+-]+\/)+(?:[\p{L}\p{M}\p{N}._+-]+)?$/u.test(text) &&
  !/\.{3}|^-/.test(text) &&
  !placeholderName.test(text);

/** A path without the line that it may end with: `src/a.ts:12`, `src/a.ts:12:3`, `src/a.ts#L12`. */
export const removeLineSuffix = (text: string): string =>
  text.replace(/(?::\d+(?:[:-]\d+)?|#L\d+(?:-L\d+)?)$/, "");
