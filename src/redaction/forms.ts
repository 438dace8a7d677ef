import { partsOf, shortestPart } from "./secret-parts.ts";
import { escapesOf } from "./escapes.ts";
import { read } from "./reading.ts";
import { decisions, type Decision } from "./rules.ts";

/**
 * All that is searched for to hide a value: its parts (secret-parts.ts), and each of these in base64 and hexadecimal, with `+` for
 * blanks as in forms, and with doubled quotation marks as in YAML, SQL and CSV. By form, with the decision that finding it is. A
 * blank value has no forms. What is escaped, as for URLs, JSON, HTML or shells, is found by reading it (reading.ts). The idea is that
 * of actions/runner (ValueEncoders.cs).
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

/**
 * What is read where parts of a value are escaped, and would not be found as they are: what has a meaning for one kind of escape
 * alone is left as it is by the others, and read all the same; bytes that are not seen (invisible.ts) are where they are escaped; and
 * some number characters of Latin-1 as bytes.
 */
export const readFormsOf = (parts: Iterable<string>): Buffer[] =>
  [...parts].flatMap((part) => {
    const bytes = Buffer.from(part);
    const all = { isEnd: true, reach: bytes.length };
    const others = leftByOneKind.map((kinds) => Buffer.from(read(bytes, all, kinds).bytes));
    const escaped = [
      part,
      part.replaceAll(" ", "+"),
      ...leftUnseen.map((left) => part.replaceAll(left, "")),
    ];
    const forms = [...others, ...escaped.map((text) => Buffer.from(text)), latin1(part)];
    return forms.filter((form) => form.length >= shortestPart);
  });

/** What URLs, HTML and quotes of shells leave as it is, each. */
const leftByOneKind = ["&'$", "%'$", "%&"].map(escapesOf);

/** JSON escapes neither, as a rule; JSON in ASCII only the first. */
const leftUnseen = [/\x7f/g, /[\p{Default_Ignorable_Code_Point}\x7f-\x9f]/gu];

const latin1 = (text: string): Buffer =>
  Buffer.concat(
    Array.from(text, (character) =>
      Buffer.from(character, /[\x80-\xff]/.test(character) ? "latin1" : "utf8"),
    ),
  );
