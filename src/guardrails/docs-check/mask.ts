/** Replaces text with spaces, keeping its lines. */
const blankOut = (text: string): string => text.replaceAll(/[^\n\r]/g, " ");

const templateCode = [
  /\{%-?\s*(highlight|comment|mermaid)\b[^]{0,20000}?\{%-?\s*end\1\s*-?%\}/g,
  /\{\{<\s*(highlight|code[\w-]*)(?=[\s>])(?:[^>]*[^/>])?>\}\}[^]{0,20000}?\{\{<\s*\/\s*\1\s*>\}\}/g,
  /\{\{[<%]\s*\/\*[^]{0,20000}?\*\/\s*[%>]\}\}/g,
];

/** Hides code and comments of template languages (Liquid, Hugo's shortcodes) and generated parts. */
export function maskTemplates(text: string): string {
  const own = hideContributors(text);
  return own.includes("{")
    ? templateCode.reduce((masked, pattern) => masked.replaceAll(pattern, blankOut), own)
    : own;
}

/** The list that all-contributors generates has links that lead nowhere. */
function hideContributors(text: string): string {
  const start = text.indexOf("<!-- ALL-CONTRIBUTORS-LIST:START");
  const end = text.lastIndexOf("<!-- ALL-CONTRIBUTORS-LIST:END");
  return start < 0 || end < start
    ? text
    : text.slice(0, start) + blankOut(text.slice(start, end)) + text.slice(end);
}

/** Tags on a line of their own with Markdown after them, as Kramdown and Python-Markdown allow. */
const markdownTag =
  /^[ \t]*<\w[^<>\n]{0,300}\smarkdown(?:=["']?\w{1,10}["']?)?(?:\s[^<>\n]{0,300})?>(?=[ \t]*\r?$)/gm;

/**
 * Hides such tags, so that the text after them is parsed.
 * @param start the end of the front matter
 */
export function maskMarkdownTags(source: string, start: number): Masked {
  const tags: Masked["tags"] = [];
  if (!source.includes("markdown")) return { text: source, tags };
  const text = source.replaceAll(markdownTag, (tag, index: number) => {
    if (index < start) return tag;
    tags.push({ text: tag, index });
    return blankOut(tag);
  });
  return { text, tags };
}

/** A text without its tags. */
export interface Masked {
  /**
   * Has the same length: tags are replaced with spaces and, in MDX, imports, exports and expressions too. HTML comments
   * stay.
   */
  text: string;
  /** The tags with their offsets. */
  tags: { text: string; index: number }[];
}

/** Maximum length of an expression or a tag, in characters. A longer one is read as text. */
const maxLength = 20_000;

/**
 * Hides JavaScript and JSX in MDX, so that the Markdown parser can read the rest; code spans and fences stay. It only
 * knows brackets and quotes and so never fails, whereas an MDX parser rejects the whole document.
 * @param start the end of the front matter
 */
export function maskMdx(source: string, start: number): Masked {
  const masked: Masked = { text: "", tags: [] };
  const parts: string[] = [source.slice(0, start)];
  let index = start;
  const keepUntil = (end: number): void =>
    void (parts.push(source.slice(index, end)), (index = end));
  const hideUntil = (end: number): void =>
    void (parts.push(blankOut(source.slice(index, end))), (index = end));
  while (index < source.length) {
    const atLineStart = index === 0 || source[index - 1] === "\n" || index === start;
    const code = atLineStart ? findFenceEnd(source, index) : null;
    if (code !== null) keepUntil(code);
    else if (atLineStart && startsModule(source, index, start))
      hideUntil(findModuleEnd(source, index));
    else maskCharacter();
  }
  function maskCharacter(): void {
    const character = source[index];
    if (character === "\n") return keepUntil(index + 1);
    if (character === "\\") return keepUntil(Math.min(index + 2, source.length));
    if (character === "`") return keepUntil(findCodeSpanEnd(source, index));
    const ignore = character === "{" ? toMarkdownIgnore(source, index) : null;
    if (ignore !== null) return void (parts.push(ignore), (index += ignore.length));
    // An address is not an expression: MDX takes it literally.
    if (character === "{" && source.endsWith("](", index)) return keepUntil(index + 1);
    if (character === "{" && !isHeadingId(source, index))
      return hideUntil(findExpressionEnd(source, index));
    const tag = character === "<" ? findTagEnd(source, index) : null;
    if (tag === null) return keepUntil(findNextSpecial(source, index + 1));
    masked.tags.push({ text: source.slice(index, tag), index });
    hideUntil(tag);
  }
  masked.text = parts.join("");
  return masked;
}

function findNextSpecial(source: string, from: number): number {
  const special = /[\\`{<\n]/g;
  special.lastIndex = from;
  const found = special.exec(source);
  if (found === null) return source.length;
  return found[0] === "\n" ? found.index + 1 : found.index;
}

/** Removes fenced blocks, except MyST directives (`{include}`), whose content is generated. */
export function removeFences(source: string): string {
  const parts: string[] = [];
  for (let index = 0; index < source.length;) {
    const lineEnd = source.indexOf("\n", index) + 1 || source.length;
    const code = /[`~]\{[a-z]/.test(source.slice(index, lineEnd))
      ? null
      : findFenceEnd(source, index);
    if (code === null) parts.push(source.slice(index, lineEnd));
    index = code ?? lineEnd;
  }
  return parts.join("");
}

/** Finds the end of the fenced block that starts at this line; null if none does. */
function findFenceEnd(source: string, index: number): number | null {
  const opening = /(?:[ \t>]|[-*+][ \t]|\d+[.)][ \t])*(`{3,}(?=[^`\n]*(?:\n|$))|~{3,})/y;
  opening.lastIndex = index;
  const fence = opening.exec(source)?.[1];
  if (fence === undefined) return null;
  const closing = new RegExp(
    String.raw`\n[ \t>]*${fence[0] === "`" ? "`" : "~"}{${fence.length},}[ \t\r]*(?=\n|$)`,
    "g",
  );
  closing.lastIndex = index;
  const end = closing.exec(source);
  return end === null ? source.length : end.index + end[0].length;
}

/** Whether an import or export starts here, at the start of a block. */
function startsModule(source: string, index: number, start: number): boolean {
  if (!/^(?:import|export)\b[ {*"']/.test(source.slice(index, index + 8))) return false;
  const before = source.slice(start, index);
  return /(?:^|\n)[ \t\r]*\n$|^[\s]*$|\n(?:import|export)\b[^\n]*\n$|^(?:import|export)\b[^\n]*\n$|[;}][ \t\r]*\n$/.test(
    before.slice(-400),
  );
}

/** Finds the first empty line outside all brackets. */
function findModuleEnd(source: string, index: number): number {
  let depth = 0;
  for (let at = index; at < source.length && at < index + maxLength; at += 1) {
    const character = source[at]!;
    if ("{([".includes(character)) depth += 1;
    else if ("})]".includes(character)) depth -= 1;
    else if (
      depth <= 0 &&
      character === "\n" &&
      /^\n[ \t\r]*(?:\n|$)/.test(source.slice(at, at + 200))
    )
      return at;
  }
  const block = source.indexOf("\n\n", index);
  return depth <= 0 || block < 0 ? source.length : block;
}

/** Finds the end of the run of backticks that closes this one, or of this run if none does. */
function findCodeSpanEnd(source: string, index: number): number {
  const run = /`+/y;
  run.lastIndex = index;
  const { length } = run.exec(source)![0];
  const paragraph = source.slice(index + length).search(/\n[ \t\r]*\n/);
  const within = source.slice(
    index + length,
    paragraph < 0 ? undefined : index + length + paragraph,
  );
  const closing = new RegExp(String.raw`(?<!\`)\`{${length}}(?!\`)`).exec(within);
  return index + length + (closing === null ? 0 : closing.index + length);
}

/** Converts an MDX comment that ignores a block to its Markdown form. */
const toMarkdownIgnore = (source: string, index: number): string | null =>
  /^\{\/\*\s*docs-check:\s*ignore\s\*\/\}/
    .exec(source.slice(index, index + 100))?.[0]
    .replace(/^\{\/\*/, "<!--")
    .replace(/\s\*\/\}$/, "-->") ?? null;

/** `{#id}` or a comment at the end of a heading, which is its id. */
const isHeadingId = (source: string, index: number): boolean =>
  /^\{(?:#[^{}\s]+\}|\/\*\s*#?[\w-]+\s*\*\/\}[ \t]*\r?(?:\n|$))/.test(
    source.slice(index, index + 200),
  );

function findExpressionEnd(source: string, index: number): number {
  let depth = 0;
  for (let at = index; at < source.length && at < index + maxLength; at += 1) {
    if (source[at] === "{") depth += 1;
    else if (source[at] === "}" && (depth -= 1) === 0) return at + 1;
  }
  return index + 1;
}

/** Finds the end of a JSX tag; null if none starts here, as with HTML comments and `<https://...>`. */
function findTagEnd(source: string, index: number): number | null {
  if (/^<[a-z]+:\/\//i.test(source.slice(index, index + 20))) return null;
  if (!/^<(?:\/?[A-Za-z][\w.:-]*(?=[\s/>{])|\/?>)/.test(source.slice(index, index + 100)))
    return null;
  let depth = 0;
  let quote = "";
  for (let at = index + 1; at < source.length && at < index + maxLength; at += 1) {
    const character = source[at]!;
    if (quote !== "") quote = character === quote ? "" : quote;
    else if (depth === 0 && (character === '"' || character === "'")) quote = character;
    else if (character === "{") depth += 1;
    else if (character === "}") depth -= 1;
    else if (character === ">" && depth <= 0) return at + 1;
    else if (character === "<" && depth <= 0) return null;
  }
  return null;
}
