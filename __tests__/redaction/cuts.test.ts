import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { cut, cutIntoBytes, passThrough, passWhole } from "./streaming.ts";
import { createRedactor } from "../../src/redaction/create-redactor.ts";
import { unseen } from "../../src/model/unseen.ts";
import { runs } from "../support/property-runs.ts";

/** What rules look for, whole, begun, and broken off; and what stands around it. */
const fragments = [
  ..."-----BEGIN |RSA PRIVATE KEY-----|-----END |-----BEGIN PRIVATE KEY-----|-----END PRIVATE KEY-----|-----".split(
    "|",
  ),
  ...'PGP PRIVATE KEY BLOCK-----|password|PASSWORD|=|:|: |"|\'|\\|\\"|=>|token|api-key|pwd|secret|hunter22|abcd'.split(
    "|",
  ),
  ...`ghp_|ghs_|${"a1B2".repeat(9)}|github_pat_|glpat-|xoxb-|AKIA|ABCDEFGH12345678|AIza|npm_|sk_live_|pypi-AgEI`.split(
    "|",
  ),
  ..."eyJhbGciOiJIUzI1NiJ9|.|eyJzdWIiOiIxIn0|AccountKey=|authorization|Authorization: Bearer |Basic |://|https://u".split(
    "|",
  ),
  ..."@|/|@sha256:|null|***|$VAR|[|(|)|;|,|&|\n|\r\n| |\t|%3D|\\n|tok€n-value|dG9r4oKsbi12YWx1|value|lue and more".split(
    "|",
  ),
  ..."\x1b[1;31m|\x1b[m|\x1b[K|\x1b]8;;|\x07|\x1b\\|\x1b|\0|\r|\u200b|\u200d|\ufeff|\u00ad|\x9b".split("|"),
  ...String.raw`%74ok|%E2%82%AC|\u20ac|\u20|\\|\\u0020|&#x79;|&#32;|&amp|%|&|'\''|'"'"'|'$'\n''|$'|\12`.split(
    "|",
  ),
  "é",
  "x",
];
const bytesOfFragment = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...fragments).map((fragment) => Buffer.from(fragment)) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 4 }) },
);
const bytes = fc.array(bytesOfFragment, { maxLength: 24 }).map((parts) => Buffer.concat(parts));
const cuts = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 40 });
const values = ["tok€n-value", "value and more", "tok'value y", "a1", "1B2a", "-----BEGIN", "x\ny z"];

const redactor = createRedactor("enforce", values);
const shadowing = createRedactor("shadow", values);

describe("what is shown and found", () => {
  test("is the same wherever the bytes are cut", () => {
    fc.assert(
      fc.property(bytes, cuts, (given, lengths) => {
        const whole = passWhole(redactor, given);
        const pieces = passThrough(redactor.stream(), cut(given, lengths));
        expect(pieces.bytes).toEqual(whole.bytes);
        expect(pieces.rules).toEqual(whole.rules);
      }),
      { numRuns: runs(600) },
    );
  });

  test("is the same byte by byte", () => {
    fc.assert(
      fc.property(bytes, (given) => {
        const whole = passWhole(redactor, given);
        const pieces = passThrough(redactor.stream(), cutIntoBytes(given));
        expect(pieces.bytes).toEqual(whole.bytes);
        expect(pieces.rules).toEqual(whole.rules);
      }),
      { numRuns: runs(300), examples: [[Buffer.from("\x9b=tok€n-value")]] },
    );
  });

  test("is the same for a text as for a stream of its bytes", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...fragments), { maxLength: 24 }), (parts) => {
        const text = parts.join("");
        const streamed = passWhole(redactor, text).text;
        // Where cleaning it, as for people, reveals a value, a text is clean.
        const cleaned = stripVTControlCharacters(streamed).replaceAll(unseen, "");
        expect([streamed, passWhole(redactor, cleaned).text]).toContain(redactor.text(text));
      }),
    );
  });

  test("does not depend on where in memory the bytes lie", () => {
    fc.assert(
      fc.property(bytes, fc.integer({ min: 0, max: 7 }), (given, offset) => {
        const moved = new Uint8Array(given.length + offset).subarray(offset);
        moved.set(given);
        const frame = redactor.stream().push(moved);
        expect(Buffer.from(frame.bytes)).toEqual(Buffer.from(redactor.stream().push(given).bytes));
      }),
    );
  });
});

describe("in shadow mode", () => {
  test("bytes pass unchanged and at once, and the findings are the same", () => {
    fc.assert(
      fc.property(bytes, cuts, (given, lengths) => {
        const enforcing = redactor.stream();
        const shadow = shadowing.stream();
        for (const piece of cut(given, lengths)) {
          const frame = shadow.push(piece);
          expect(Buffer.from(frame.bytes)).toEqual(Buffer.from(piece));
          expect(frame.decisions).toEqual(enforcing.push(piece).decisions);
        }
        const end = shadow.end();
        expect(end.bytes).toHaveLength(0);
        expect(end.decisions).toEqual(enforcing.end().decisions);
      }),
      { numRuns: runs(150) },
    );
  });

  test("a text is unchanged", () => {
    expect(createRedactor("shadow", ["secret"]).text("a secret")).toBe("a secret");
  });
});
