import { partsOf, shortestPart } from "./secret-parts.ts";
import { decisions, type Decision } from "./rules.ts";

/**
 * All that is searched for to hide a value: its parts (secret-parts.ts), and each of these as programs write them for base64,
 * hexadecimal, URLs, JSON, XML, HTML and shells. By form, with the decision that finding it is. A blank value has no forms. The
 * idea is that of actions/runner (ValueEncoders.cs).
 */
export function formsOf(value: string, parts = partsOf(value)): Map<string, Decision> {
  const forms = new Map<string, Decision>();
  for (const part of parts) forms.set(part, decisions.value);
  for (const part of parts) addDerived(forms, part);
  return forms;
}

/**
 * Parts of a value in UTF-16, of either order of bytes. Bytes that are zero are not seen (invisible.ts), so that text in ASCII
 * needs no form of its own.
 */
export const wideFormsOf = (parts: Iterable<string>): Buffer[] =>
  [...parts]
    .filter((part) => /[^\0-\x7f]/.test(part))
    .flatMap((part) => [Buffer.from(part, "utf16le"), Buffer.from(part, "utf16le").swap16()]);

function addDerived(forms: Map<string, Decision>, part: string): void {
  const derived: [Decision, Iterable<string>][] = [
    [decisions.base64Value, base64Forms(part)],
    [decisions.hexValue, hexForms(part)],
    [decisions.urlValue, urlForms(part)],
    [decisions.jsonValue, jsonForms(part)],
    [decisions.markupValue, markupForms(part)],
    [decisions.shellValue, shellForms(part)],
  ];
  for (const [decision, texts] of derived) {
    for (const text of texts) {
      if (!forms.has(text) && Buffer.byteLength(text) >= shortestPart) forms.set(text, decision);
    }
  }
}

/**
 * A byte may stand at three places in the groups of three that base64 encodes. At each, the characters that depend on
 * the value alone, in the standard and in the URL-safe alphabet.
 */
function base64Forms(text: string): string[] {
  const bytes = Buffer.from(text);
  return [0, 1, 2].flatMap((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64");
    const from = Math.ceil((before * 8) / 6);
    const to = Math.floor(((before + bytes.length) * 8) / 6);
    const own = encoded.slice(from, to);
    return [own, own.replaceAll("+", "-").replaceAll("/", "_")];
  });
}

/** Numbers of a few digits are in many texts. */
function hexForms(text: string): string[] {
  const bytes = Buffer.from(text);
  const hex = bytes.length < shortestPart ? "" : bytes.toString("hex");
  return [hex, hex.toUpperCase()];
}

const percent = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;

/** As encodeURIComponent, RFC 3986, form encoding and those that leave a slash, or all that structures a URL, as it is. */
function urlForms(text: string): Set<string> {
  const component = encodeURIComponent(text);
  const strict = component.replace(/[!'()*]/g, percent);
  const form = component.replace(/[!'()~]/g, percent).replaceAll("%20", "+");
  const upper = [component, strict, form, strict.replaceAll("%20", "+")];
  const all = [...upper, ...upper.map((one) => one.replaceAll("%2F", "/")), encodeURI(text)];
  const lower = all.map((one) => one.replace(/%[0-9A-F]{2}/g, (byte) => byte.toLowerCase()));
  return new Set([...all, ...lower]);
}

const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);
const unicode = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
const upperUnicode = (text: string): string =>
  text.replace(/\\u[0-9a-f]{4}/g, (escape) => `\\u${escape.slice(2).toUpperCase()}`);

/** What serialisers differ in: slashes, characters beyond ASCII, those that mean something in HTML. Also JSON in JSON. */
function jsonForms(text: string): Set<string> {
  const plain = inJson(text);
  const slashed = plain.replaceAll("/", "\\/");
  const forHtml = plain.replace(/[<>&]/g, unicode);
  const ascii = [plain, slashed, forHtml, forHtml.replace(/['+]/g, unicode)].map((one) =>
    one.replace(/[^\0-\x7f]/g, unicode),
  );
  const once = [plain, slashed, forHtml, ...ascii, ...ascii.map(upperUnicode)];
  const twice = once.map(inJson);
  return new Set([...once, ...twice, ...twice.map((one) => one.replaceAll("/", "\\/"))]);
}

/** Each way to write what HTML and XML escape: some leave quotation marks as they are, others number them. */
function markupForms(text: string): Set<string> {
  const angled = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  const forms = new Set<string>();
  for (const double of ['"', "&quot;", "&#34;", "&#x22;"]) {
    for (const single of ["'", "&#39;", "&apos;", "&#x27;", "&#039;"]) {
      forms.add(angled.replaceAll('"', double).replaceAll("'", single));
    }
  }
  return forms;
}

/**
 * As shells write it: an apostrophe within single quotes (`set -x` of bash, dash and zsh), what has a meaning after a backslash
 * each (`printf %q`) or within double quotes; and where the locale knows ASCII only, each byte of another character by its octal
 * number, within $'…' (bash's `set`) or with quotes closed around it (messages of coreutils).
 */
function shellForms(text: string): Set<string> {
  const apostrophes = [String.raw`'\''`, `'"'"'`, String.raw`\'`].map((quoted) =>
    text.replaceAll("'", quoted),
  );
  const backslashed = text.replaceAll(/[^\w@%+=:,./\u0080-\u{10ffff}-]/gu, String.raw`\$&`);
  const doubled = text.replaceAll(/["$`\\]/g, String.raw`\$&`);
  const ansi = text.replaceAll(/['\\]/g, String.raw`\$&`);
  return new Set([...apostrophes, backslashed, doubled, ansi, ...octalForms(text)]);
}

function octalForms(text: string): string[] {
  const octal = text.replace(/[^\0-\x7f]/gu, (character) =>
    [...Buffer.from(character)].map((byte) => `\\${byte.toString(8)}`).join(""),
  );
  if (octal === text) return [];
  const escaped = octal.replace(/\\(?![0-7]{3})|'/g, (character) => `\\${character}`);
  return [octal, escaped, octal.replace(/(?:\\[0-7]{3})+/g, (bytes) => `'$'${bytes}''`)];
}
