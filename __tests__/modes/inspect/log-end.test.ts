import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { unseen } from "../../../src/model/unseen.ts";
import { readLogEnds } from "../../../src/modes/inspect/log-end.ts";
import type { Files } from "../../../src/platform/platform.ts";
import { createRedactor } from "../../../src/redaction/create-redactor.ts";
import { toStageRows } from "../../../src/report/shared/stage-rows.ts";
import { cleanText } from "../../../src/text/clean-text.ts";
import { diskFiles } from "../../../src/platform/files.ts";
import { command, entry, manifest } from "../../report/sample-run.ts";
import { runs } from "../../support/property-runs.ts";

/** What is shown of a log that ends with this text, if this is a secret. */
async function showEnd(log: string, secret: string): Promise<string> {
  const logPath = ".runs/task/cli/run-1/jobs/gate/a1/logs/1-stage.log";
  const shown = manifest([command(entry(1, "unit"), "failed")]);
  const files: Files = {
    ...diskFiles(),
    realPath: async (path) => path,
    async *readChunks() {
      yield Buffer.from(log);
    },
  };
  const rows = toStageRows(shown, new Map()).flatMap((group) => group.rows);
  const hide = createRedactor("enforce", [secret]).text;
  const ends = await readLogEnds(files, { manifest: shown, children: new Map(), folder: "/run" }, rows, hide);
  return ends.get(logPath)!.lines.join("\n");
}

const characters = Array.from(
  "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'\"\\/+$&%<>=-_é€",
);
const line = fc
  .array(fc.constantFrom(...characters), { minLength: 14, maxLength: 28 })
  .map((chosen) => `a${chosen.join("")}9`);
const oneLine = line;
const severalLines = fc.array(line, { minLength: 2, maxLength: 4 }).map((lines) => lines.join("\n"));

const html: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const ascii = (text: string): string =>
  text.replaceAll(/[^\0-\x7f]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** How programs write a secret. */
const forms: Record<string, (secret: string) => string> = {
  plain: (secret) => secret,
  base64: (secret) => Buffer.from(secret).toString("base64"),
  "base64 after another byte": (secret) => Buffer.from(`x${secret}`).toString("base64"),
  base64url: (secret) => Buffer.from(`xx${secret}   `).toString("base64url"),
  hexadecimal: (secret) => Buffer.from(secret).toString("hex"),
  "upper-case hexadecimal": (secret) => Buffer.from(secret).toString("hex").toUpperCase(),
  url: encodeURIComponent,
  json: (secret) => JSON.stringify(secret).slice(1, -1),
  "json in ASCII": (secret) => ascii(JSON.stringify(secret).slice(1, -1)),
  html: (secret) => secret.replaceAll(/[&<>"']/g, (one) => html[one]!),
  shell: (secret) => secret.replaceAll("'", String.raw`'\''`),
  "doubled quotes": (secret) => secret.replaceAll("'", "''"),
};
const form = fc.constantFrom(...Object.values(forms));

const before = fc
  .array(fc.constantFrom("building", "ok 1", "::error file=a.ts,line=1::bad", "10%\r20%", "::group::tests"))
  .map((lines) => lines.map((text) => `${text}\n`).join(""));

/** Parts of a text that are long enough to tell it. */
const partsOf = (text: string): string[] =>
  Array.from({ length: Math.max(1, text.length - 15) }, (_, at) => text.slice(at, at + 16));

const tells = (shown: string, printed: string): string[] => {
  const joined = cleanText(shown).replaceAll("\n", "");
  return partsOf(printed.replaceAll("\n", "")).filter((part) => joined.includes(part));
};

test("no form of a secret is shown from the end of a log, also not within a command", async () => {
  const around = fc.constantFrom(
    "",
    "token: ",
    "::error file=a.ts,line=1::",
    "::warning::",
    "::group::",
    "9%\r",
  );
  await fc.assert(
    fc.asyncProperty(
      before,
      fc.oneof(oneLine, severalLines),
      form,
      around,
      async (first, secret, write, start) => {
        const printed = write(secret);
        expect(tells(await showEnd(`${first}${start}${printed}\n`, secret), printed)).toEqual([]);
      },
    ),
    { numRuns: runs(1_000) },
  );
});

test("no secret that is split over lines is shown, also not if what was between them is left out", async () => {
  const split = fc.constantFrom(forms["plain"]!, forms["base64"]!, forms["hexadecimal"]!);
  const start = fc.constantFrom("", "::group::", "9%\r");
  const between = fc.constantFrom("", "::debug::x\n", "::add-path::x\n");
  await fc.assert(
    fc.asyncProperty(
      fc.record({ before, secret: oneLine, split, start, between, width: fc.integer({ min: 4, max: 30 }) }),
      async (given) => {
        const printed = given.split(given.secret);
        const pieces = Array.from(printed)
          .join("")
          .match(new RegExp(`.{1,${given.width}}`, "gu"))!;
        const log = pieces.map((piece) => `${given.start}${piece}\n`).join(given.between);
        expect(tells(await showEnd(given.before + log, given.secret), printed)).toEqual([]);
      },
    ),
    { numRuns: runs(1_000) },
  );
});

test("no secret that is split by what a terminal does not show is shown", async () => {
  const invisible = fc.constantFrom("\u001b[01;31m\u001b[K", "\u200b", "\0", "\u001b[0m");
  await fc.assert(
    fc.asyncProperty(before, oneLine, invisible, async (first, secret, what) => {
      const shown = await showEnd(`${first}${Array.from(secret).join(what)}\n`, secret);
      expect(tells(shown.replaceAll(unseen, ""), secret)).toEqual([]);
    }),
    { numRuns: runs(500) },
  );
});
