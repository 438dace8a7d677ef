import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "@jest/globals";
import { makeCanary, randomText } from "./canary.ts";
import { orchestrator, project } from "./command-line.ts";
import { runFolders } from "./run-folder.ts";
import { logOf, makeTrial, writtenFiles } from "./trial.ts";

const canary = makeCanary(["'", '"', "\\", "/", "+", " ", "$", "&"]);
const foreign = `${randomText(9)}é€ß${randomText(9)}`;
const field = randomText(24);
/** What serialisers and shells differ in. */
const odd = ["''", ",", "#", "~", "<", ">", "`", "=", "\t", "\x7f", "ž", " ", "&", '"'].reduce(
  (text, one) => text + one + randomText(2),
  randomText(4),
);
const environment = {
  SERVICE_TOKEN: canary,
  FOREIGN_PASSWORD: foreign,
  ODD_SECRET: odd,
  ACCOUNT_CREDENTIALS: JSON.stringify({ type: "service_account", inner: [{ key_id: field }] }, null, 2),
};

const base64 = (text: string): string => Buffer.from(text).toString("base64");
const hex = (text: string): string => Buffer.from(text).toString("hex");
const json = (text: string): string => JSON.stringify(text).slice(1, -1);
const ascii = (text: string): string =>
  text.replaceAll(/[^\0-\x7f]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);
const fold = (text: string, width: number, lineBreak = "\n"): string =>
  text.match(new RegExp(`[^]{1,${width}}`, "g"))!.join(lineBreak);
const between = (text: string, what: string): string => Array.from(text).join(what);
/** Some characters written in another way. */
const writeEach = (text: string, which: RegExp, write: (code: number, one: string) => string): string =>
  text.replaceAll(which, (one) => write(one.codePointAt(0)!, one));
const digits = (code: number, length: number): string => code.toString(16).padStart(length, "0");
const unicode = (code: number): string => `\\u${digits(code, 4)}`;
const bytesOf = (one: string, write: (byte: number) => string): string =>
  Array.from(Buffer.from(one), write).join("");
const octal = (one: string): string => bytesOf(one, (byte) => `\\${byte.toString(8).padStart(3, "0")}`);
const inUrl = (one: string): string => bytesOf(one, (byte) => `%${digits(byte, 2).toUpperCase()}`);
const named: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const wide = (text: string): Buffer => Buffer.from(text, "utf16le");

/** As programs print a secret, by the rows of the table in docs/security.md. */
const forms: Record<string, Record<string, string | Buffer>> = {
  unchanged: { value: canary, foreign, twice: `${canary}${canary}`, quoted: `"${field}"` },
  "a field of JSON": { field, base64: base64(field), hex: hex(field), folded: fold(field, 7) },
  "quoted by a shell": {
    bash: canary.replaceAll("'", String.raw`'\''`),
    dash: canary.replaceAll("'", `'"'"'`),
    backslashes: canary.replaceAll(/[^\w@%+=:,./-]/g, String.raw`\$&`),
    doubleQuotes: canary.replaceAll(/["$`\\]/g, String.raw`\$&`),
    ansi: canary.replaceAll(/['\\]/g, String.raw`\$&`),
    words: odd.replaceAll(/[^\w\x7fž]/g, String.raw`\$&`),
    ansiNumbers: `$'${writeEach(odd, /[\t\x7f']/g, (_, one) => (one === "'" ? "\\'" : octal(one)))}'`,
    locale: `$'${writeEach(odd, /[\t\x7f'ž]/g, (_, one) => (one === "'" ? "\\'" : octal(one)))}'`,
    dashTwice: odd.replaceAll("''", `'"''"'`),
    coreutils: writeEach(
      odd.replaceAll("'", String.raw`'\''`),
      /[\t\x7fž]/g,
      (_, one) => `'$'${octal(one)}''`,
    ),
  },
  "for URLs": {
    component: encodeURIComponent(canary),
    lower: encodeURIComponent(canary).replaceAll(/%[0-9A-F]{2}/g, (byte) => byte.toLowerCase()),
    form: new URLSearchParams({ v: canary }).toString().slice(2),
    foreign: encodeURIComponent(foreign),
    strict: encodeURIComponent(odd).replaceAll("~", "%7E").replaceAll("'", "%27"),
    oddForm: new URLSearchParams({ v: odd }).toString().slice(2),
    all: Array.from(odd, inUrl).join(""),
  },
  "in base64": {
    first: base64(`${canary}    `),
    second: base64(`x${canary}   `),
    third: base64(`xx${canary}  `),
    forUrls: Buffer.from(`${foreign}   `).toString("base64url"),
    wrapped: fold(base64(`some header, and ${canary}, and ${"more of it ".repeat(9)}`), 76),
    narrow: fold(base64(`header ${foreign}, and ${"more of it ".repeat(9)}`), 64, "\r\n"),
  },
  "in hexadecimal": { lower: hex(canary), upper: hex(foreign).toUpperCase(), wrapped: fold(hex(canary), 60) },
  "escaped for JSON": {
    plain: json(canary),
    slashes: json(canary).replaceAll("/", "\\/"),
    twice: json(json(canary)),
    unicode: ascii(json(foreign)),
    net: writeEach(json(odd).replaceAll('\\"', '"'), /[^ -~]|["'<>&`]/g, unicode),
    all: writeEach(odd, /[^]/g, unicode),
    python: writeEach(odd.replaceAll("'", "\\'"), /[\t\x7fž]/g, (code) =>
      code === 9 ? "\\t" : code < 256 ? `\\x${digits(code, 2)}` : unicode(code),
    ),
    capitals: ascii(json(foreign)).replaceAll(/u[0-9a-f]{4}/g, (code) => `u${code.slice(1).toUpperCase()}`),
  },
  "escaped for HTML": {
    html: canary.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("'", "&#39;"),
    xml: canary.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("'", "&apos;"),
    left: odd.replaceAll(/[&<]/g, (one) => named[one]!),
    attribute: odd.replaceAll(/[&"]/g, (one) => named[one]!),
    numbers: writeEach(
      odd.replaceAll(/[&<>"]/g, (one) => named[one]!),
      /[`='ž]/gu,
      (code) => `&#x${digits(code, 2)};`,
    ),
    decimals: writeEach(
      odd.replaceAll(/[&<>]/g, (one) => named[one]!),
      /[\tž]/gu,
      (code) => `&#${String(code).padStart(2, "0")};`,
    ),
  },
  "with doubled quotes": { single: canary.replaceAll("'", "''"), double: odd.replaceAll('"', '""') },
  "in UTF-16": {
    little: wide(`${canary} `),
    big: wide(`${canary} `).swap16(),
    foreign: wide(`${foreign} `),
    foreignBig: wide(`${foreign} `).swap16(),
  },
  "split by invisible characters": {
    colours: between(canary, "\u001b[01;31m\u001b[K"),
    match: `${canary.slice(0, 9)}\u001b[1m${canary.slice(9, 20)}\u001b[m\u001b[K${canary.slice(20)}`,
    zeroWidth: between(canary, "\u200b"),
    joiners: between(foreign, "\u200d\u2060"),
    nul: between(canary, "\0"),
    backspaces: between(foreign, "\b"),
    returns: fold(canary, 5, "\r"),
    link: `\u001b]8;;https://example.com/?q=${encodeURIComponent(canary)}\u0007here\u001b]8;;\u0007`,
  },
  "split by line breaks": {
    folded: fold(canary, 10),
    windows: fold(foreign, 8, "\r\n"),
    early: `${canary.slice(0, 1)}\n${canary.slice(1)}`,
    late: `${canary.slice(0, -1)}\n${canary.slice(-1)}`,
  },
};

const all = Object.entries(forms).flatMap(([row, ofRow]) =>
  Object.entries(ofRow).map(([name, printed]) => ({ name: `${row}: ${name}`, bytes: Buffer.from(printed) })),
);

/** Whoever reads a file sees none of it. */
const plain = (text: string): string =>
  stripVTControlCharacters(text.replaceAll("\0", "")).replaceAll(/[\p{Cc}\p{Cf}\s]/gu, "");

function leaksIn(what: string, bytes: Buffer): string[] {
  const verbatim = all.filter((form) => bytes.includes(form.bytes)).map(({ name }) => `${what}: ${name}`);
  const seen = plain(bytes.toString("utf8"));
  const values = [canary, foreign, field, odd].filter((value) => seen.includes(plain(value)));
  return [...verbatim, ...values.map((value) => `${what}: ${value}, as it is read`)];
}

const print = `const printed = JSON.parse(require("node:fs").readFileSync("printed.json", "utf8"));
for (const one of printed) {
  const bytes = Buffer.from(one, "base64");
  process.stdout.write(Buffer.concat([Buffer.from("out <"), bytes, Buffer.from("> end\\n")]));
  process.stderr.write(Buffer.concat([Buffer.from("err <"), bytes, Buffer.from("> end\\n")]));
  process.stdout.write("::error file=a.js,line=1::found " + bytes.toString("utf8").replaceAll("%", "%25").replaceAll("\\r", "%0D").replaceAll("\\n", "%0A") + "\\n");
}
process.exitCode = 1;`;

describe("a secret", () => {
  test("is printed in 40 forms and more by the stage that follows", () => {
    expect(all.length).toBeGreaterThanOrEqual(40);
    expect(new Set(all.map(({ bytes }) => bytes.toString("hex"))).size).toBe(all.length);
  });

  test("is promised to be found in these forms", () => {
    const text = readFileSync(join(project, "docs", "security.md"), "utf8");
    const [table] = text.slice(text.indexOf("| unchanged ")).split("\n\n");
    expect(table!.split("\n").map((row) => row.split("|")[1]!.trim())).toEqual(Object.keys(forms));
  });

  test("is in no file of a run and in nothing that is printed, in whichever form, nor where it comes as a name (D3, D4, G6, G21)", async () => {
    const stages = [
      { id: "leak", name: `leaks ${canary}`, run: print, shell: "node", "summary-hint": foreign },
    ];
    const repository = await makeTrial(stages, { pipeline: { title: `title ${canary}` } });
    await writeFile(
      join(repository, "printed.json"),
      JSON.stringify(all.map(({ bytes }) => bytes.toString("base64"))),
    );
    const ended = await orchestrator(repository, ["run", "--epoch", `e ${field}`], environment);
    expect(ended.code).toBe(1);
    const log = logOf(repository, "01-leak.log").toString("latin1");
    expect(log.match(/out </g)).toHaveLength(all.length);
    const run = runFolders(repository)[0]!;
    const shown = await orchestrator(repository, ["show", run], environment);
    // The pipeline file's own text is in the plan, and was committed.
    const files = writtenFiles(repository).filter((path) => !path.includes("/files/"));
    expect([
      ...files.flatMap((path) => leaksIn(path.slice(repository.length), readFileSync(path))),
      ...leaksIn("stdout", Buffer.from(ended.stdout)),
      ...leaksIn("stderr", Buffer.from(ended.stderr)),
      ...leaksIn("show", Buffer.from(shown.stdout)),
    ]).toEqual([]);
  });

  test("by a name that is exempt is shown (D5)", async () => {
    const top = { "secrets-exempt": ["SERVICE_TOKEN"] };
    const stages = [{ id: "tell", run: 'echo "<$SERVICE_TOKEN>"' }];
    const repository = await makeTrial(stages, { top });
    await orchestrator(repository, ["run"], { SERVICE_TOKEN: "ordinary-words" });
    expect(logOf(repository, "01-tell.log").toString()).toBe("<ordinary-words>\n");
  });
});
