import { extname } from "node:path/posix";

/** File extensions to recognise, besides those of the repository's files. */
const usualExtensions =
  "bash bat c cc cfg cjs conf cpp cs css csv cts env gif go gradle h hpp htm html ini ipynb java jpeg jpg js json jsonc jsonl jsx kt less lock lua md mdx mjs mts ndjson pdf php pl png properties proto ps1 py rb rs rst sass scss sh sql svg swift tf toml ts tsx txt vue webp xml yaml yml zig zsh";

export const collectExtensions = (files: readonly string[]): ReadonlySet<string> =>
  new Set([
    ...usualExtensions.split(" ").map((name) => `.${name}`),
    ...files.map((file) => extname(file)).filter((extension) => /^\.[a-z]\w*$/i.test(extension)),
  ]);

/** Placeholder names of documentation. */
const placeholderName =
  /(?:^|[-_./])(?:foo|bar|baz|qux|yyyy|n{3,}|x{3,}|my-[^/]*|your-[^/]*)(?:[-_./]|$)/i;

/**
 * Whether a text could be a path, whatever the repository contains: at least two names with a slash between them (one
 * may be `.` or `..`), or one name with a trailing slash, of letters, digits, `.`, `_`, `-` and `+`. Excludes spaces,
 * globs (`*`), placeholders (`<name>`, `{id}`, `$VAR`, `...`), URLs and revisions (`:`, `@`), absolute paths, and
 * made-up names: foo, bar, baz, qux, my-..., your-..., YYYY, NNN, XXX.
 */
export const looksLikePath = (text: string): boolean =>
  /^(?!\/)(?:[\p{L}\p{M}\p{N}._+-]+\/)+(?:[\p{L}\p{M}\p{N}._+-]+)?$/u.test(text) &&
  !/\.{3}|^-/.test(text) &&
  !placeholderName.test(text);

/** Removes a line suffix: `src/a.ts:12`, `src/a.ts:12:3`, `src/a.ts#L12`. */
export const removeLineSuffix = (text: string): string =>
  text.replace(/(?::\d+(?:[:-]\d+)?|#L\d+(?:-L\d+)?)$/, "");
