import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { listForms } from "../../src/redaction/forms.ts";
import { type RedactingStream } from "../../src/redaction/redactor.ts";
import { mask } from "../../src/redaction/masking.ts";
import { cut, cutIntoBytes, passThrough } from "./streaming.ts";
import { createRedactor } from "../../src/redaction/create-redactor.ts";
import { runs } from "../support/property-runs.ts";

/** Few letters, so that secrets overlap, repeat and nearly begin all the time. The mask's own star is not among them. */
const letters = fc.constantFrom("a", "b", "c", "é", "€");
const secret = fc.string({ unit: letters, minLength: 1, maxLength: 6 });
const secrets = fc.array(secret, { minLength: 1, maxLength: 4 });
const text = fc.string({ unit: fc.oneof(letters, fc.constantFrom("\n", " ", "x")), maxLength: 40 });
/** Lengths of the pieces that a text is cut into, in bytes. */
const cuts = fc.array(fc.integer({ min: 1, max: 7 }), { maxLength: 60 });

describe("a text", () => {
  test("holds no secret afterwards", () => {
    fc.assert(
      fc.property(secrets, text, (hidden, given) => {
        const shown = createRedactor("enforce", hidden).text(given);
        for (const value of hidden) expect(shown).not.toContain(value);
      }),
    );
  });

  test("without a secret in it stays as it is", () => {
    fc.assert(
      fc.property(secrets, fc.string({ unit: fc.constantFrom("x", "y", "ü", "\n") }), (hidden, given) => {
        expect(createRedactor("enforce", hidden).text(given)).toBe(given);
      }),
    );
  });

  test("shows one mask for secrets that overlap, and one each for those that only touch", () => {
    expect(createRedactor("enforce", ["abc", "cde"]).text("<abcde>")).toBe("<***>");
    expect(createRedactor("enforce", ["abc", "bc"]).text("<abc bc>")).toBe("<*** ***>");
    expect(createRedactor("enforce", ["ab", "cd"]).text("<abcd>")).toBe("<******>");
    expect(createRedactor("enforce", ["aa"]).text("<aaa>")).toBe("<***>");
  });

  test("treats values with special characters, and the mask itself, as plain text", () => {
    expect(createRedactor("enforce", [".*", "$&"]).text("a.*b$&c")).toBe("a***b***c");
    expect(createRedactor("enforce", ["***"]).text("a***b")).toBe(`a${mask}b`);
  });
});

describe("what is hidden", () => {
  test("is each line of a value, with and without the blanks around it", () => {
    const redactor = createRedactor("enforce", [
      "-----BEGIN-----\r\n  first line\n\tsecond line  \n-----END-----\n",
    ]);
    expect(redactor.text("first line")).toBe("***");
    expect(redactor.text("  first line")).toBe("***");
    expect(redactor.text("(second line)")).toBe("(***)");
    expect(redactor.text("-----END-----")).toBe("***");
  });

  test("is never blank", () => {
    const redactor = createRedactor("enforce", ["", "  ", "\n\n", "a-key-1\n\nvalue"]);
    expect(redactor.text("a b\n\nc a-key-1")).toBe("a b\n\nc ***");
  });

  test("can grow at any time", () => {
    const redactor = createRedactor("enforce");
    expect(redactor.text("value")).toBe("value");
    redactor.add("value");
    expect(redactor.text("value")).toBe("***");
  });
});

describe("a stream", () => {
  test("shows what the whole text would, wherever it is cut", () => {
    fc.assert(
      fc.property(secrets, text, cuts, (hidden, given, lengths) => {
        const redactor = createRedactor("enforce", hidden);
        const shown = passThrough(redactor.stream(), cut(Buffer.from(given), lengths));
        expect(shown.text).toBe(redactor.text(given));
      }),
      { numRuns: runs(150) },
    );
  });

  test("shows what the whole text would when it comes byte by byte", () => {
    fc.assert(
      fc.property(secrets, text, (hidden, given) => {
        const redactor = createRedactor("enforce", hidden);
        const shown = passThrough(redactor.stream(), cutIntoBytes(Buffer.from(given)));
        expect(shown.text).toBe(redactor.text(given));
      }),
      { numRuns: runs(150) },
    );
  });

  test("does not reveal what an earlier secret covered when the next match fails", () => {
    // `bc` belongs to `abc`, which was found, and might begin `bcda`, which does not come.
    const stream = createRedactor("enforce", ["abc", "bcda"]).stream();
    expect(passThrough(stream, ["abc", "d", "x"]).text).toBe("***dx");
  });

  test("passes all bytes outside of secrets", () => {
    const redactor = createRedactor("enforce", ["never in there: \u{1F511}"]);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), cuts, (given, lengths) => {
        const shown = passThrough(redactor.stream(), cut(given, lengths));
        expect(shown.bytes).toEqual(Buffer.from(given));
        expect(shown.decisions).toEqual([]);
      }),
    );
  });

  test("finds a secret within binary data", () => {
    const redactor = createRedactor("enforce", ["tok€n"]);
    const given = Buffer.concat([Buffer.from([0xff, 0xe2, 0x82]), Buffer.from("tok€n"), Buffer.from([0xc3])]);
    const shown = passThrough(redactor.stream(), cut(given, [4, 3, 1, 1]));
    expect(shown.bytes).toEqual(Buffer.from([0xff, 0xe2, 0x82, ...Buffer.from("***"), 0xc3]));
  });

  test("hides a value from the moment that it is added", () => {
    const redactor = createRedactor("enforce");
    const stream = redactor.stream();
    expect(Buffer.from(stream.push(Buffer.from("key: then ")).bytes).toString()).toBe("key: then ");
    redactor.add("key");
    expect(passThrough(stream, ["k", "ey and k"]).text).toBe("*** and k");
  });

  test("passes on the same bytes when there is nothing to hide", () => {
    const stream = createRedactor("enforce", ["secret"]).stream();
    const given = Buffer.from("compiled in 3.4 s\n");
    expect(stream.push(given).bytes.buffer).toBe(given.buffer);
  });

  test("can be used again after its end", () => {
    const stream = createRedactor("enforce", ["secret"]).stream();
    expect(passThrough(stream, ["password=abcd"]).text).toBe("password=***");
    expect(passThrough(stream, ["efgh sec"]).text).toBe("efgh sec");
  });
});

test("a reused stream remembers nothing from before its end", () => {
  const stream = createRedactor("enforce", ["s3cr3t-value-1"]).stream();
  const shown = (frame: { bytes: Uint8Array }): string => Buffer.from(frame.bytes).toString();
  expect(shown(stream.push(Buffer.from("s3cr3t-"))) + shown(stream.end())).toBe("s3cr3t-");
  expect(shown(stream.push(Buffer.from("\nvalue-1\n"))) + shown(stream.end())).toBe("\nvalue-1\n");
  expect(shown(stream.push(Buffer.from("\n")))).toBe("\n");
});

describe("what is kept back", () => {
  const push = (stream: RedactingStream, given: string): string =>
    Buffer.from(stream.push(Buffer.from(given)).bytes).toString();

  test("is only what may be the beginning of something", () => {
    const stream = createRedactor("enforce", ["secret"]).stream();
    expect(push(stream, "progress...")).toBe("progress...");
    expect(push(stream, "sec")).toBe("");
    expect(push(stream, "ond")).toBe("second");
    expect(push(stream, " 17 % \r")).toBe(" 17 % \r");
    // `%73ecret` may begin so.
    expect(push(stream, " 18 %\r")).toBe(" 18 ");
    expect(push(stream, "$ npm run build\n")).toBe("%\r$ npm run build\n");
    expect(push(stream, "fetched https://example.com/\n")).toBe("fetched https://example.com/\n");
    expect(push(stream, "token: none\n")).toBe("token: none\n");
  });

  test("is passed on, hidden, as soon as a token is certain", () => {
    const stream = createRedactor("enforce").stream();
    expect(push(stream, `ghp_${"a1".repeat(17)}`)).toBe("");
    expect(push(stream, "a1")).toBe("***");
    expect(push(stream, "a1".repeat(5_000))).toBe("");
    expect(push(stream, " next\n")).toBe(" next\n");
  });

  test("is shorter than the longest form of a value, however much came", () => {
    fc.assert(
      fc.property(secrets, text, cuts, (hidden, given, lengths) => {
        const stream = createRedactor("enforce", hidden).stream();
        const forms = hidden.flatMap((one) => [...listForms(one).keys(), "client-secret"]);
        const longest = Math.max(...forms.map((form) => Buffer.byteLength(form)));
        for (const piece of cut(Buffer.from(given), lengths)) stream.push(piece);
        // What is still to come can hold a mask in place of a shorter secret.
        expect(stream.end().bytes.length).toBeLessThan(longest * mask.length);
      }),
      { numRuns: runs(100) },
    );
  });

  test.each([
    "eyJ",
    "eyJhbGciOiJIUzI1NiJ9.",
    "password=",
    "password: ",
    'password="',
    "-----BEGIN ",
    "-----BEGIN PRIVATE KEY-----",
    "ghp_",
    "AKIA",
    "a://b:",
    "authorization: bearer ",
    "secret-",
  ])("stays small after a megabyte of '%s'", (opening) => {
    const stream = createRedactor("enforce", ["secret-value-of-some-length"]).stream();
    const piece = Buffer.from(opening.repeat(Math.ceil(65_536 / opening.length)));
    for (let pushed = 0; pushed < 1_000_000; pushed += piece.length) stream.push(piece);
    expect(stream.end().bytes.length).toBeLessThan(1_200);
  });
});

describe("decisions", () => {
  const whole = (given: string, ...values: string[]) =>
    passThrough(createRedactor("enforce", values).stream(), [given]);

  test("come with the frame in which the finding starts", () => {
    const stream = createRedactor("enforce", ["a secret value"]).stream();
    expect(stream.push(Buffer.from("with a sec")).decisions).toEqual([]);
    expect(stream.push(Buffer.from("ret val")).decisions).toEqual([]);
    expect(stream.push(Buffer.from("ue")).decisions).toEqual([
      { action: "redact", rule: "value", reason: "a value of the run's secrets" },
    ]);
    expect(stream.push(Buffer.from(" in it")).decisions).toEqual([]);
    expect(stream.end().decisions).toEqual([]);
  });

  test("name each rule once a frame, in a fixed order", () => {
    const { decisions } = whole(
      "password=hunter2 AKIAABCDEFGH12345678 one two password=hunter3\n",
      "one",
      "two",
    );
    expect(decisions.map((decision) => decision.rule)).toEqual([
      "value",
      "aws-access-key",
      "assigned-secret",
    ]);
  });

  test("say in which form a value was found", () => {
    const value = "it's & that";
    const reasons = [
      value,
      encodeURIComponent(value),
      Buffer.from(value).toString("base64"),
      "it's &amp; that",
    ].map((given) => whole(given, value).decisions[0]?.reason);
    expect(reasons).toEqual([
      "a value of the run's secrets",
      "a value of the run's secrets, URL-encoded",
      "a value of the run's secrets, base64-encoded",
      "a value of the run's secrets, escaped for XML or HTML",
    ]);
  });

  test("never hold what was found", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 5, unit: "grapheme-ascii" }), (value) => {
        fc.pre(value.trim().length >= 5 && !/value|secret|the run/.test(value));
        for (const decision of whole(`password=${value} ${value}`, value).decisions) {
          expect(JSON.stringify(decision)).not.toContain(value);
        }
      }),
      { numRuns: runs(60) },
    );
  });

  test("of frames without findings are the same empty list", () => {
    const stream = createRedactor("enforce", ["value"]).stream();
    expect(stream.push(Buffer.from("nothing")).decisions).toBe(stream.push(Buffer.from("here")).decisions);
  });
});

describe("more secrets than can be looked for", () => {
  const values = (count: number): string[] =>
    Array.from({ length: count }, (_, index) => `secret-value-${index}`);
  /** More than 64 MiB. */
  const tooMany = (): string[] => Array.from({ length: 100 }, (_, index) => `${index}${"x".repeat(200_000)}`);
  const nothing = "*** (the run has more secrets than can be looked for, so that nothing is shown)";

  function shownOf(stream: RedactingStream, text: string): string {
    return Buffer.concat([stream.push(Buffer.from(text)).bytes, stream.end().bytes]).toString();
  }

  test("thousands are looked for", () => {
    const many = values(runs(20_000));
    const redactor = createRedactor("enforce", many);
    expect(redactor.text(many.join("\n")) === many.map(() => "***").join("\n")).toBe(true);
    expect(redactor.add("one more")).toBe(true);
  });

  test("beyond that limit nothing is shown, and the reason is given once", () => {
    const redactor = createRedactor("enforce");
    const stream = redactor.stream();
    expect(Buffer.from(stream.push(Buffer.from("before\n")).bytes).toString()).toBe("before\n");
    const before = process.cpuUsage();
    for (const value of values(200_000)) redactor.add(value);
    // Of a processor: other processes do not count.
    expect(process.cpuUsage(before).user).toBeLessThan(150_000_000);
    expect(redactor.add("the last")).toBe(false);
    expect(stream.push(Buffer.from("the last\n"))).toEqual({
      bytes: Buffer.from(`${nothing}\n`),
      decisions: [expect.objectContaining({ rule: "too-many-values", action: "block" })],
    });
    expect(shownOf(stream, "the last and more\n")).toBe("");
    for (const nothingMore of [stream.push(Buffer.alloc(0)), stream.end()])
      expect({ ...nothingMore, bytes: nothingMore.bytes.length }).toEqual({ bytes: 0, decisions: [] });
    expect(redactor.text("anything")).toBe(nothing);
    expect(redactor.text(" ")).toBe(" ");
  });

  test("nor is anything beyond 64 MiB of them", () => {
    const redactor = createRedactor("enforce", tooMany());
    expect(redactor.text("anything")).toBe(nothing);
  });

  test.each([
    [
      "values that lie in one another",
      Array.from({ length: runs(1000) }, (_, index) => "a".repeat(index + 1)),
    ],
    ["values that begin alike", Array.from({ length: 4_000 }, (_, index) => `${"a".repeat(40)}${index}`)],
    [
      "values of two bytes",
      Array.from({ length: 65_536 }, (_, index) => String.fromCharCode(index >> 8, index & 0xff)),
    ],
  ])("%s are found, or nothing is shown, in a moment", (_, hidden) => {
    const redactor = createRedactor("enforce", hidden);
    const text = `${"a".repeat(1 << 16)}b`;
    const before = process.cpuUsage();
    const shown = shownOf(redactor.stream(), text);
    expect(process.cpuUsage(before).user).toBeLessThan(100_000_000);
    expect(shown.includes("aaa")).toBe(false);
  });

  test("one long secret is found even in output that nearly matches everywhere", () => {
    const key = `-----BEGIN KEY-----\n${"MIIE".repeat(2_000)}\n-----END KEY-----\n`;
    const redactor = createRedactor("enforce", [key, JSON.stringify({ key, other: key })]);
    const dashes = `${"-".repeat(1 << 17)}\n`;
    expect(shownOf(redactor.stream(), `${dashes}${key}`) === `${dashes}***`).toBe(true);
  });

  test("in shadow mode all is shown", () => {
    const redactor = createRedactor("shadow", [...values(2), ...tooMany()]);
    expect(shownOf(redactor.stream(), "secret-value-1\n")).toBe("secret-value-1\n");
    expect(redactor.text("secret-value-1")).toBe("secret-value-1");
  });
});
