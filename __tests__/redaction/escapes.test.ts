import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { cut, cutIntoBytes, passThrough, passWhole } from "./streaming.ts";
import { createRedactor } from "../../src/redaction/create-redactor.ts";
import { runs } from "../support/property-runs.ts";

/** What programs printed for a value: text that was copied from them. */
const printed: [program: string, value: string, text: string][] = [
  ["bash's printf %q", "aQz4,Kp7XmR2", String.raw`aQz4\,Kp7XmR2`],
  ["bash's printf %q", "aQz4#Kp7 XmR2~vT9w", String.raw`aQz4#Kp7\ XmR2~vT9w`],
  ["bash's printf %q", "aQz4\tKp7XmR2", String.raw`$'aQz4\tKp7XmR2'`],
  ["bash's set -x", "aQz4\x7fKp7'XmR2", String.raw`$'aQz4\177Kp7\'XmR2'`],
  ["bash's set -x", "aQz4''Kp7XmR2", String.raw`'aQz4'\'''\''Kp7XmR2'`],
  ["bash's ${V@Q}", "aQz4$'Kp7\\nXmR2", String.raw`'aQz4$'\''Kp7\nXmR2'`],
  [
    "bash in the C locale",
    "žluťoučký'kůň",
    String.raw`$'\305\276lu\305\245ou\304\215k\303\275\'k\305\257\305\210'`,
  ],
  ["dash's export -p", "aQz4''Kp7XmR2", `'aQz4'"''"'Kp7XmR2'`],
  ["dash's export -p", "''aQz4'Kp7XmR2''", `''"''"'aQz4'"'"'Kp7XmR2'"''"`],
  ["printf %q of coreutils", "aQz4\tKp7XmR2", String.raw`'aQz4'$'\t''Kp7XmR2'`],
  ["printf %q of coreutils", "aQz4\x7fKp7XmR2\t", String.raw`'aQz4'$'\177''Kp7XmR2'$'\t'`],
  ["ls of coreutils in the C locale", "aQz4žťKp7XmR2", String.raw`'aQz4'$'\305\276\305\245''Kp7XmR2'`],
  ["zsh's ${(q)V}", "aQz4\tKp7 XmR2", String.raw`aQz4$'\t'Kp7\ XmR2`],
  ["ksh's printf %q", "aQz4'Kp7\tXmR2", String.raw`$'aQz4\'Kp7\tXmR2'`],
  ["Ruby's Shellwords", "aQz4'Kp7\tXmR2é", `aQz4\\'Kp7\\\tXmR2\\é`],
  ["System.Text.Json of .NET", 'aQz4"Kp7`XmR2+', String.raw`aQz4\u0022Kp7\u0060XmR2\u002B`],
  ["JSON with all characters as numbers", "aQz4Kp", String.raw`\u0061\u0051\u007a\u0034\u004B\u0070`],
  ["JSON in ASCII", "aQz4\u{1f511}Kp7\u200b", String.raw`aQz4\ud83d\udd11Kp7\u200b`],
  ["JSON with a NUL", "aQz4\0Kp7XmR2", String.raw`aQz4\u0000Kp7XmR2`],
  ["JSON in JSON", 'aQz4"Kp7\\X\nm', String.raw`aQz4\\\"Kp7\\\\X\\nm`],
  ["JSON in ASCII in JSON", "aQz4žKp7\u{1f511}", String.raw`aQz4\\u017eKp7\\ud83d\\udd11`],
  ["Python's repr", "aQz4'\"Kp7\xa0X\x7f", String.raw`aQz4\'"Kp7\xa0X\x7f`],
  ["Python's ascii", "aQz4éKp7ž\u{1f511}", String.raw`aQz4\xe9Kp7\u017e\U0001f511`],
  ["Python's repr of bytes", "aQz4éKp7ž", String.raw`b'aQz4\xc3\xa9Kp7\xc5\xbe'`],
  ["Ruby's inspect", 'aQz4"#{Kp7}\x1bX', String.raw`"aQz4\"\#{Kp7}\eX"`],
  ["Rust's Debug", "aQz4'\"Kp7\u200bX", String.raw`"aQz4'\"Kp7\u{200b}X"`],
  ["Go's %+q", "aQz4ž\x07Kp7\u{1f511}", String.raw`"aQz4\u017e\aKp7\U0001f511"`],
  ["Java's Properties", "aQz4:Kp7=X#é", String.raw`aQz4\:Kp7\=X\#\u00E9`],
  ["Perl's Data::Dumper", "aQz4$Kp7@X\x01é", String.raw`"aQz4\$Kp7\@X\1\303\251"`],
  ["git's quoted paths", 'aQz4"Kp7ž', String.raw`"aQz4\"Kp7\305\276"`],
  ["XML that leaves >", "aQz4<Kp7>Xm&R2", "aQz4&lt;Kp7>Xm&amp;R2"],
  ["an attribute in a browser", 'aQz4<Kp7>Xm&R2"\xa0', "aQz4<Kp7>Xm&amp;R2&quot;&nbsp;"],
  ["Handlebars", "aQz4=Kp7`X'<", "aQz4&#x3D;Kp7&#x60;X&#x27;&lt;"],
  ["Mustache", "aQz4=Kp7/X'<", "aQz4&#x3D;Kp7&#x2F;X&#39;&lt;"],
  ["Python's ElementTree", "aQz4žKp7\tX", "aQz4&#382;Kp7&#09;X"],
  ["HTML with numbers for all", "aQz4\u{1f511}", "&#97;&#81;&#122;&#52;&#x1F511;"],
  ["URLs with %20 and %7E", "aQz4 Kp7~XmR2", "aQz4%20Kp7%7EXmR2"],
  ["URLs with numbers for all", "aQz4/Kp7", "%61%51%7a%34%2F%4B%70%37"],
  ["JavaScript's escape", "aQz4žKp7éX/", "aQz4%u017EKp7%E9X/"],
  ["Python's quote_plus", "aQz4 Kp7+\x7fX", "aQz4+Kp7%2B%7FX"],
  [
    "a form with base64 in it",
    "aQz4>Kp7?XmR2~v",
    `v=${encodeURIComponent(Buffer.from("aQz4>Kp7?XmR2~v").toString("base64"))}`,
  ],
];

const quotes = /^(?:v=|b'|\$'|['"])*|(?:['"]|%3D)*$/g;

describe("a secret is found", () => {
  test.each(printed)("as printed by %s: %j", (_, value, text) => {
    const redactor = createRedactor("enforce", [value]);
    const shown = redactor.text(`<${text}>`);
    expect(shown.slice(1, -1).replaceAll(quotes, "")).toBe("***");
    expect(passThrough(redactor.stream(), cutIntoBytes(Buffer.from(`<${text}>`))).text).toBe(shown);
  });

  const values = [
    "aQz4,Kp7",
    "#aQz4 Kp7~X",
    "'aQz4''K\"p7'",
    "aQz4\tKp7\x7f",
    "ž'luť\\n\t",
    "aQz4$'K!p7`;*?[]{}()<>|&^",
  ];
  const commands: [shell: string, command: string, locale: string][] = [
    ["/bin/bash", 'printf %q "$V"', "C.UTF-8"],
    ["/bin/bash", 'printf %q "$V"', "C"],
    ["/bin/bash", 'exec 2>&1; set -x; : "$V"', "C.UTF-8"],
    ["/bin/bash", 'echo "${V@Q}"', "C.UTF-8"],
    ["/bin/bash", "declare -p V", "C.UTF-8"],
    ["/bin/bash", "set | grep -a ^V=", "C"],
    ["/bin/dash", "export -p | grep -a ' V='", "C.UTF-8"],
    ["/bin/dash", 'exec 2>&1; set -x; : "$V"', "C.UTF-8"],
  ];

  test.each(commands.filter(([shell]) => existsSync(shell)))(
    "as printed by %s: %s (%s)",
    (shell, command, locale) => {
      for (const value of values) {
        const options = { env: { PATH: process.env["PATH"], V: value, LC_ALL: locale } };
        const text = execFileSync(shell, ["-c", command], options).toString();
        expect([value, text, createRedactor("enforce", [value]).text(text)]).toEqual([
          value,
          text,
          expect.stringContaining("***"),
        ]);
      }
    },
  );
});

/** What is not seen is found where all of it is escaped, or none. */
const unseen = /[\0\x80-\x9f\p{Default_Ignorable_Code_Point}\p{Cf}\u2028\u2029]/u;
const character = fc.oneof(
  fc.constantFrom(...Array.from("aZ09 ,#~'\"\\/+<>&%$`=;*!?{}[]()|^\t\nžé€\u{1f511}")),
  fc.string({ unit: "binary", minLength: 1, maxLength: 1 }).filter((one) => !unseen.test(one)),
);
/** Its ends are letters, so that it does not matter what stands beside it. */
const secret = fc
  .array(character, { minLength: 6, maxLength: 14 })
  .map((characters) => `Qz${characters.join("").toWellFormed()}zQ`);

const number = (code: number, length: number, isUpper: boolean): string => {
  const digits = code.toString(16).padStart(length, "0");
  return isUpper ? digits.toUpperCase() : digits;
};
const utf16 = (text: string, isUpper: boolean): string =>
  Array.from({ length: text.length }, (_, at) => `\\u${number(text.charCodeAt(at), 4, isUpper)}`).join("");
const inUrl = (text: string, isUpper: boolean): string =>
  Array.from(Buffer.from(text), (byte) => `%${number(byte, 2, isUpper)}`).join("");

/** Each way to write one character, where it need not be escaped: as it is. */
const ways: Record<string, (one: string) => string[]> = {
  JSON: (one) => [
    ...(one === "\x7f" ? [] : [JSON.stringify(one).slice(1, -1)]),
    ...(one === "/" ? ["\\/"] : []),
    utf16(one, false),
    utf16(one, true),
  ],
  URLs: (one) => [...(one === "%" ? [] : [encodeURI(one)]), inUrl(one, false), inUrl(one, true)],
  HTML: (one) => {
    const code = one.codePointAt(0)!;
    const named = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" }[one];
    const numbered = [
      `&#${code};`,
      `&#x${number(code, 2, true)};`,
      `&#x${number(code, 4, false)};`,
      `&#0${code};`,
    ];
    const asIs = one === "&" || /\p{Cc}/u.test(one) ? [] : [one];
    return [...asIs, ...(named === undefined ? [] : [named]), ...numbered];
  },
  "a shell": (one) => [/[a-z0-9\P{ASCII}]/iu.test(one) ? one : /\p{Cc}/u.test(one) ? octal(one) : `\\${one}`],
};
const octal = (one: string): string => `\\${one.charCodeAt(0).toString(8).padStart(3, "0")}`;

/** A secret, and the same as a program could write it. */
const written = (way: (one: string) => string[]): fc.Arbitrary<{ value: string; text: string }> =>
  fc.tuple(secret, fc.infiniteStream(fc.nat())).map(([value, choices]) => {
    const text = Array.from(value, (one) => {
      const all = way(one);
      return all[choices.next().value! % all.length]!;
    }).join("");
    return { value, text };
  });

describe("each character may be written in any of its ways", () => {
  const cuts = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 40 });

  test.each(Object.entries(ways))("in %s", (_, way) => {
    fc.assert(
      fc.property(written(way), cuts, ({ value, text }, lengths) => {
        const redactor = createRedactor("enforce", [value]);
        const bytes = Buffer.from(`some text, (${text}) and more 100% & "it's"\n`);
        const whole = passWhole(redactor, bytes).text;
        expect(whole).toMatch(/^some text, \(.?\*\*\*.?\) and more 100% & "it's"\n$/s);
        expect(passThrough(redactor.stream(), cut(bytes, lengths)).text).toBe(whole);
      }),
      { numRuns: runs(500) },
    );
  });
});

describe("text with escapes that is not secret", () => {
  const pieces = Array.from("%&\\'\"$;#xu041aflt\nQz").concat([
    "%41",
    "&amp;",
    "\\u00",
    "'\\''",
    "'\"'",
    "$'\\t'",
  ]);
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(""));
  const redactor = createRedactor("enforce", ["Qz4,%41 'f", "another of them"]);

  test("is unchanged wherever it is cut", () => {
    const cuts = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 40 });
    fc.assert(
      fc.property(text, cuts, (given, lengths) => {
        expect(passThrough(redactor.stream(), cut(Buffer.from(given), lengths)).text).toBe(given);
      }),
      { numRuns: runs(1_000) },
    );
  });

  test.each([
    "%51%7a",
    "\\u0051\\\\u0051",
    "&#81;&#x51;",
    "'\\''",
    "\\\\",
    "'$'\\101\\102''",
    "Q",
    "some words\\n",
    "%",
  ])("is not kept back for longer than a secret may be: %s", (part) => {
    const stream = redactor.stream();
    const given = Buffer.from(`\\\\n %51 ${part.repeat(50_000)}`);
    let passed = 0;
    for (let at = 0; at < given.length; at += 10_000) {
      passed += stream.push(given.subarray(at, at + 10_000)).bytes.length;
      expect(Math.min(at + 10_000, given.length) - passed).toBeLessThan(2_000);
    }
  });
});
