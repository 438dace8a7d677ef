import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { createRedactor, mask, type RedactingStream } from "../../src/redaction/redactor.ts";

/** Few letters, so that secrets overlap, repeat and nearly begin all the time. The mask's own star is not among them. */
const letters = fc.constantFrom("a", "b", "c", "é", "€");
const secret = fc.string({ unit: letters, minLength: 1, maxLength: 6 });
const secrets = fc.array(secret, { minLength: 1, maxLength: 4 });
const text = fc.string({ unit: fc.oneof(letters, fc.constantFrom("\n", " ", "x")), maxLength: 40 });
/** Lengths of the pieces that a text is cut into, in bytes. */
const cuts = fc.array(fc.integer({ min: 1, max: 7 }), { maxLength: 60 });

function pieces(bytes: Uint8Array, lengths: readonly number[]): Uint8Array[] {
  const cut: Uint8Array[] = [];
  let at = 0;
  for (const length of lengths) {
    cut.push(bytes.subarray(at, at + length));
    at += length;
  }
  return [...cut, bytes.subarray(at)];
}

function streamed(stream: RedactingStream, given: readonly Uint8Array[]): Buffer {
  return Buffer.concat([...given.map((piece) => Buffer.from(stream.push(piece))), stream.end()]);
}

describe("a text", () => {
  test("holds no secret afterwards", () => {
    fc.assert(
      fc.property(secrets, text, (hidden, given) => {
        const shown = createRedactor(hidden).text(given);
        for (const value of hidden) expect(shown).not.toContain(value);
      }),
    );
  });

  test("without a secret in it stays as it is", () => {
    fc.assert(
      fc.property(secrets, fc.string({ unit: fc.constantFrom("x", "y", "ü", "\n") }), (hidden, given) => {
        expect(createRedactor(hidden).text(given)).toBe(given);
      }),
    );
  });

  test("shows one mask for secrets that overlap, and one each for those that only touch", () => {
    expect(createRedactor(["abc", "cde"]).text("<abcde>")).toBe("<***>");
    expect(createRedactor(["abc", "bc"]).text("<abc bc>")).toBe("<*** ***>");
    expect(createRedactor(["ab", "cd"]).text("<abcd>")).toBe("<******>");
    expect(createRedactor(["aa"]).text("<aaa>")).toBe("<***>");
  });

  test("hides what looks like a pattern, and the mask itself, as plain text", () => {
    expect(createRedactor([".*", "$&"]).text("a.*b$&c")).toBe("a***b***c");
    expect(createRedactor(["***"]).text("a***b")).toBe(`a${mask}b`);
  });
});

describe("what is hidden", () => {
  test("is each line of a value, with and without the blanks around it", () => {
    const redactor = createRedactor(["-----BEGIN-----\r\n  first line\n\tsecond line  \n-----END-----\n"]);
    expect(redactor.text("first line")).toBe("***");
    expect(redactor.text("  first line")).toBe("***");
    expect(redactor.text("(second line)")).toBe("(***)");
    expect(redactor.text("-----END-----")).toBe("***");
  });

  test("is never blank", () => {
    const redactor = createRedactor(["", "  ", "\n\n", "key\n\nvalue"]);
    expect(redactor.text("a b\n\nc key")).toBe("a b\n\nc ***");
  });

  test("can grow at any time", () => {
    const redactor = createRedactor();
    expect(redactor.text("value")).toBe("value");
    redactor.add("value");
    expect(redactor.text("value")).toBe("***");
  });
});

describe("a stream", () => {
  test("shows what the whole text would, wherever it is cut", () => {
    fc.assert(
      fc.property(secrets, text, cuts, (hidden, given, lengths) => {
        const redactor = createRedactor(hidden);
        const shown = streamed(redactor.stream(), pieces(Buffer.from(given, "utf8"), lengths));
        expect(shown.toString("utf8")).toBe(redactor.text(given));
      }),
      { numRuns: 2000 },
    );
  });

  test("shows what the whole text would when it comes byte by byte", () => {
    fc.assert(
      fc.property(secrets, text, (hidden, given) => {
        const redactor = createRedactor(hidden);
        const bytes = Buffer.from(given, "utf8");
        const shown = streamed(
          redactor.stream(),
          pieces(
            bytes,
            [...bytes].map(() => 1),
          ),
        );
        expect(shown.toString("utf8")).toBe(redactor.text(given));
      }),
      { numRuns: 1000 },
    );
  });

  test("does not show again what an earlier secret covered when the next one turns out to be none", () => {
    // `bc` belongs to `abc`, which was found, and might begin `bcda`, which does not come.
    const stream = createRedactor(["abc", "bcda"]).stream();
    expect(streamed(stream, [Buffer.from("abc"), Buffer.from("d"), Buffer.from("x")]).toString()).toBe(
      "***dx",
    );
  });

  test("passes any bytes that belong to no secret", () => {
    const bytes = fc.uint8Array({ maxLength: 60 });
    fc.assert(
      fc.property(bytes, cuts, (given, lengths) => {
        const stream = createRedactor(["never in there: \u{1F511}"]).stream();
        expect(streamed(stream, pieces(given, lengths))).toEqual(Buffer.from(given));
      }),
    );
  });

  test("finds a secret between bytes that are no text", () => {
    const redactor = createRedactor(["tok€n"]);
    const given = Buffer.concat([Buffer.from([0xff, 0xe2, 0x82]), Buffer.from("tok€n"), Buffer.from([0xc3])]);
    const shown = streamed(redactor.stream(), pieces(given, [4, 3, 1, 1]));
    expect(shown).toEqual(Buffer.from([0xff, 0xe2, 0x82, ...Buffer.from("***"), 0xc3]));
  });

  test("hides a value from the moment that it is added", () => {
    const redactor = createRedactor();
    const stream = redactor.stream();
    expect(Buffer.from(stream.push(Buffer.from("key then "))).toString()).toBe("key then ");
    redactor.add("key");
    const shown = streamed(stream, [Buffer.from("k"), Buffer.from("ey and k")]);
    expect(shown.toString()).toBe("*** and k");
  });

  test("keeps back less than the longest secret", () => {
    fc.assert(
      fc.property(secrets, text, cuts, (hidden, given, lengths) => {
        const stream = createRedactor(hidden).stream();
        const longest = Math.max(...hidden.map((value) => Buffer.byteLength(value)));
        const all = pieces(Buffer.from(given, "utf8"), lengths);
        for (const piece of all) stream.push(piece);
        // What is still to come can hold a mask in place of a shorter secret.
        expect(stream.end().length).toBeLessThan(longest * mask.length);
      }),
    );
  });

  test("keeps nothing back where no secret begins", () => {
    const stream = createRedactor(["secret"]).stream();
    expect(Buffer.from(stream.push(Buffer.from("progress..."))).toString()).toBe("progress...");
    expect(Buffer.from(stream.push(Buffer.from("sec"))).toString()).toBe("");
    expect(Buffer.from(stream.push(Buffer.from("ond"))).toString()).toBe("second");
  });
});
