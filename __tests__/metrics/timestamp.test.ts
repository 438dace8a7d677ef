import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseTimestamp } from "../../src/metrics/history-entry.ts";

const figure = fc.constantFrom(...Array.from("0123456789"), " ", "-", "x");
const almost = fc
  .tuple(fc.date({ noInvalidDate: true }), fc.nat(23), figure)
  .map(
    ([date, at, other]) => `${date.toISOString().slice(0, at)}${other}${date.toISOString().slice(at + 1)}`,
  );
const two = (most: number) => fc.nat(most).map((number) => String(number).padStart(2, "0"));
const anyDigits = fc
  .tuple(fc.nat(9999), two(19), two(39), two(29), two(69), two(69), fc.nat(999))
  .map(([year, month, day, hour, minute, second, ms]) => {
    const [years, milliseconds] = [String(year).padStart(4, "0"), String(ms).padStart(3, "0")];
    return `${years}-${month}-${day}T${hour}:${minute}:${second}.${milliseconds}Z`;
  });

test("a time is what Date.parse takes it for, whatever is written", () => {
  const texts = fc.oneof(
    almost,
    anyDigits,
    fc.string(),
    fc.constantFrom("2026-01-31T00:00:00Z", "2026-01-31"),
  );
  fc.assert(fc.property(texts, (text) => expect(parseTimestamp(text)).toBe(Date.parse(text))));
});

test("nor does the time before it change what it is taken for", () => {
  const changes = fc.array(fc.tuple(fc.integer({ min: 11, max: 24 }), figure), { maxLength: 5 });
  fc.assert(
    fc.property(fc.date({ noInvalidDate: true }), changes, (date, others) => {
      const text = date.toISOString();
      const texts = others.map(([at, other]) => `${text.slice(0, at)}${other}${text.slice(at + 1)}`);
      for (const one of [text, ...texts, text]) expect(parseTimestamp(one)).toBe(Date.parse(one));
    }),
  );
});

test("the last days of a month are those of the calendar", () => {
  const text = "2028-02-29T23:59:59.999Z";
  expect(new Date(parseTimestamp(text)).toISOString()).toBe(text);
});
