import { splitSecret, shortestPart } from "./secret-parts.ts";
import { decode, selectEscapes } from "./decoding.ts";
import { decisions } from "./rules.ts";
import type { RedactionDecision } from "./redactor.ts";

/**
 * Lists the forms to search for: the parts of a value (secret-parts.ts), each also in base64 and hexadecimal, with `+`
 * for blanks as in web forms, and with doubled quotation marks as in YAML, SQL and CSV. Each form has the decision that
 * a match makes. A blank value has no forms. Escapes of URLs, JSON, HTML and shells are found by decoding them
 * (decoding.ts). After actions/runner (ValueEncoders.cs).
 */
export function listForms(
  value: string,
  parts = splitSecret(value),
): Map<string, RedactionDecision> {
  const forms = new Map<string, RedactionDecision>();
  for (const part of parts) forms.set(part, decisions.value);
  for (const part of parts) addEncodings(forms, part);
  return forms;
}

/**
 * Lists the parts of a value in UTF-16, in both byte orders. Zero bytes are invisible (invisible.ts), so ASCII text
 * needs no form of its own.
 */
export const listUtf16Forms = (parts: Iterable<string>): Buffer[] =>
  [...parts]
    .filter((part) => /[^\0-\x7f]/.test(part))
    .flatMap((part) => [Buffer.from(part, "utf16le"), Buffer.from(part, "utf16le").swap16()]);

function addEncodings(forms: Map<string, RedactionDecision>, part: string): void {
  const derived: [RedactionDecision, Iterable<string>][] = [
    [decisions.base64Value, encodeBase64(part)],
    [decisions.hexValue, encodeHex(part)],
    [decisions.urlValue, [part.replaceAll(" ", "+")]],
    [decisions.quotedValue, ["'", '"'].map((quote) => part.replaceAll(quote, quote + quote))],
  ];
  for (const [decision, texts] of derived) {
    for (const text of texts) {
      if (!forms.has(text) && Buffer.byteLength(text) >= shortestPart) forms.set(text, decision);
    }
  }
}

/**
 * Base64 encodes groups of three bytes, so a value can start at three offsets. For each, returns the characters that
 * depend on the value alone, in the standard and the URL-safe alphabet.
 */
function encodeBase64(text: string): string[] {
  const bytes = Buffer.from(text);
  return [0, 1, 2].flatMap((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64");
    const from = Math.ceil((before * 8) / 6);
    const to = Math.floor(((before + bytes.length) * 8) / 6);
    const own = encoded.slice(from, to);
    return [own, own.replaceAll("+", "-").replaceAll("/", "_")];
  });
}

/** Short hexadecimal numbers occur in many texts. */
function encodeHex(text: string): string[] {
  const bytes = Buffer.from(text);
  const hex = bytes.length < shortestPart ? "" : bytes.toString("hex");
  return [hex, hex.toUpperCase()];
}

/**
 * Lists what decoding escaped parts yields where that differs from the part: one kind of escape leaves alone what is
 * special to another; invisible bytes (invisible.ts) remain where they are escaped; and some tools escape Latin-1
 * characters as bytes.
 */
export const listDecodedForms = (parts: Iterable<string>): Buffer[] =>
  [...parts].flatMap((part) => {
    const bytes = Buffer.from(part);
    const all = { isEnd: true, reach: bytes.length };
    const others = leftByOneKind.map((kinds) => Buffer.from(decode(bytes, all, kinds).bytes));
    const escaped = [
      part,
      part.replaceAll(" ", "+"),
      ...leftUnseen.map((left) => part.replaceAll(left, "")),
    ];
    const forms = [...others, ...escaped.map((text) => Buffer.from(text)), encodeLatin1(part)];
    return forms.filter((form) => form.length >= shortestPart);
  });

/** What URLs, HTML and shell quotes leave alone, respectively. */
const leftByOneKind = ["&'$", "%'$", "%&"].map(selectEscapes);

/** JSON usually escapes neither; ASCII-only JSON leaves only the first. */
const leftUnseen = [/\x7f/g, /[\p{Default_Ignorable_Code_Point}\x7f-\x9f]/gu];

const encodeLatin1 = (text: string): Buffer =>
  Buffer.concat(
    Array.from(text, (character) =>
      Buffer.from(character, /[\x80-\xff]/.test(character) ? "latin1" : "utf8"),
    ),
  );
