import { stripVTControlCharacters } from "node:util";
import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { cleanLine, cleanText } from "../../src/text/clean-text.ts";
import { createRedactor } from "../../src/redaction/create-redactor.ts";
import { runs } from "../support/property-runs.ts";

/** Too short to be followed through sequences that are not whole. */
const short = "k7Qz4pXm";
const long = "aQz4Kp7XmR2vT9wLcB6nYd3HsJ8fGe5u";

const unseen = fc.constantFrom(
  "\u001bM",
  "\u001b7",
  "\u001bc",
  "\u001b[",
  "\u001b]",
  "\u001bP",
  "\u001b_G\u001b\\",
  "\u001b]0;t\u0007",
  "\u001b[1;31m",

  "\u001b",
  "\u009b",
  "\u009b31m",
  "\u009d",
  "\u009c",
  "\u0007",
  "\0",
  "\b",
  "\u200b",
  "\u{1bca0}",
  "\ufeff",
  "\u00ad",
);

test("cleaned text contains no secret, whatever invisible characters it had", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(short, long),
      fc.array(fc.tuple(fc.nat({ max: 32 }), unseen), { maxLength: 12 }),
      (secret, inserted) => {
        const characters = secret.split("");
        for (const [at, what] of inserted) characters.splice(at % (characters.length + 1), 0, what);
        const shown = createRedactor("enforce", [secret]).text(`x ${characters.join("")} y`);
        for (const cleaned of [cleanText(shown), cleanLine(shown), stripVTControlCharacters(shown)])
          expect(cleaned).not.toContain(secret);
      },
    ),
    { numRuns: runs(2_000) },
  );
});
