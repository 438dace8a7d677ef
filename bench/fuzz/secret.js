// A value that must never be seen, the forms that programs give to it, and where one of them stands in bytes.
import { stripVTControlCharacters } from "node:util";

/** What changes when it is written for a shell, URLs, JSON, HTML or base64. */
const special = ["'", '"', "\\", "/", "+", " ", "$", "&", "<", ",", "''", "`", "é"];
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/**
 * @returns {{ value: string, forms: { name: string, bytes: Buffer, needle: Buffer }[] }} the bytes are what programs print, the
 * needle is what of it gives the secret away
 */
export function drawSecret(random) {
  const word = (length) => Array.from({ length }, () => random.pick(letters)).join("");
  const value = special.map((character) => word(3) + character).join("") + word(6);
  return { value, forms: formsOf(value) };
}

/** By the rows of the table in docs/security.md, and written without a look at how the guard does it. */
function formsOf(value) {
  const base64 = (before) => Buffer.from(`${before}${value}   `).toString("base64");
  const hex = Buffer.from(value).toString("hex");
  const json = (text) => JSON.stringify(text).slice(1, -1);
  const between = (what) => [...value].join(what);
  const each = (write) => between("").replaceAll(/[^A-Za-z0-9]/g, (one) => write(one.charCodeAt(0), one));
  const number = (code, length) => code.toString(16).toUpperCase().padStart(length, "0");
  const folded = (text, width) => text.match(new RegExp(`.{1,${width}}`, "gs")).join("\n");
  const forms = {
    raw: value,
    backslashes: value.replaceAll(/[^\w@%+=:,./-]/g, String.raw`\$&`),
    component: encodeURIComponent(value),
    form: new URLSearchParams({ v: value }).toString().slice(2),
    base64: base64(""),
    "base64 moved by one": base64("x"),
    "base64 moved by two": base64("xx"),
    "base64 for URLs": Buffer.from(`${value}   `).toString("base64url"),
    hex,
    "hex in capitals": hex.toUpperCase(),
    json: json(value),
    "json as numbers": each((code) => `\\u${number(code, 4)}`),
    quotes: value.replaceAll(/'+/g, (all) => `'"${all}"'`),
    "json in json": json(json(value)),
    html: value.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("'", "&#39;"),
    "html as numbers": each((code) => `&#x${number(code, 2)};`),
    "utf-16": Buffer.from(`${value} `, "utf16le"),
    colours: between("\u001b[01;31m\u001b[K"),
    "zero width": between("\u200b"),
    nul: between("\0"),
    lines: folded(value, 10),
  };
  return Object.entries(forms).map(([name, text]) => {
    const bytes = Buffer.from(text);
    // The first and the last characters of base64 hold bits of what stands before and after.
    return { name, bytes, needle: name.startsWith("base64") ? bytes.subarray(4, -8) : bytes };
  });
}

/** @returns {string | undefined} the name of a form that stands in the bytes */
export function formIn(bytes, { value, forms }) {
  const verbatim = forms.find((form) => bytes.includes(form.needle));
  if (verbatim !== undefined) return verbatim.name;
  return plain(bytes.toString("utf8")).includes(plain(value)) ? "as it is read" : undefined;
}

/** What a reader sees, without blanks. */
const plain = (text) => stripVTControlCharacters(text).replaceAll(/[\p{Cc}\p{Cf}\s]/gu, "");
