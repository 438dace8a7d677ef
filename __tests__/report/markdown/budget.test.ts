import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { fitSections, type Section } from "../../../src/report/markdown/budget.ts";

const section = (heading: string, items: string[], sheds: number, short?: string): Section => ({
  heading: `${heading}\n\n`,
  items: items.map((full) => (short === undefined ? { full } : { full, short })),
  formatLeftOff: (count) => `(${count} left off)\n`,
  sheds,
});
const bytes = (text: string): number => Buffer.byteLength(text);

const anySection = fc
  .record({
    heading: fc.string({ maxLength: 10 }),
    items: fc.array(fc.string({ unit: "grapheme", maxLength: 40 }), { maxLength: 30 }),
    sheds: fc.integer({ min: 1, max: 5 }),
    short: fc.option(fc.constant("…\n"), { nil: undefined }),
  })
  .map(({ heading, items, sheds, short }) => section(heading, items, sheds, short));

describe("a byte budget", () => {
  test("what fits is left alone", () => {
    const sections = [section("first", ["a\n", "b\n"], 2), section("second", ["c\n"], 1)];
    expect(fitSections(sections, 1000)).toBe("first\n\na\nb\n\nsecond\n\nc\n\n");
  });

  test("the section that sheds first loses its last items, and says how many", () => {
    const sections = [
      section("kept", ["aaaaaaaaaa\n"], 2),
      section("shed", ["b\n", "c".repeat(50), "d".repeat(50)], 1),
    ];
    expect(fitSections(sections, 80)).toBe("kept\n\naaaaaaaaaa\n\nshed\n\nb\n(2 left off)\n\n");
  });

  test("items become short before anything goes", () => {
    const sections = [
      section("tails", ["x".repeat(90), "y".repeat(90)], 9, "short\n"),
      section("rows", ["r\n"], 1),
    ];
    expect(fitSections(sections, 125)).toBe(`tails\n\n${"x".repeat(90)}short\n\nrows\n\nr\n\n`);
  });

  test("it applies to any text whose headings fit, in bytes and not in characters", () => {
    fc.assert(
      fc.property(fc.array(anySection, { maxLength: 6 }), fc.nat(3000), (sections, room) => {
        // Headings, one line of what was left off and a line feed for each section.
        const fixed = sections.reduce((total, { heading }) => total + bytes(heading) + 20, 0);
        expect(bytes(fitSections(sections, fixed + room))).toBeLessThanOrEqual(fixed + room);
      }),
    );
  });

  test("the same sections always give the same text", () => {
    fc.assert(
      fc.property(fc.array(anySection, { maxLength: 6 }), fc.nat(500), (sections, most) => {
        expect(fitSections(sections, most)).toBe(fitSections(sections, most));
      }),
    );
  });

  test("thousands of items are shed in one go", () => {
    const many = Array.from({ length: 50_000 }, (_, at) => `item ${at} ${"x".repeat(100)}\n`);
    const text = fitSections([section("many", many, 1)], 1_000_000);
    expect(bytes(text)).toBeLessThanOrEqual(1_000_000);
    expect(bytes(text)).toBeGreaterThan(999_000);
    expect(text).toMatch(/\(\d+ left off\)\n\n$/);
  });
});
