import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { parseFrontMatter, setField } from "../../src/guardrails/front-matter.ts";
import { runs } from "../support/property-runs.ts";

const lines = (...all: string[]): string => all.join("\n");
const fieldsOf = (text: string): unknown => parseFrontMatter(text)?.fields;
const stamp = (text: string): string => setField(text, "last_review", "2026-03-04");

describe("front matter", () => {
  test("has fields with their lines, and a body behind it", () => {
    const text = lines("---", "owner: docs", "# a remark", "last_review: 2026-01-02", "---", "# Title", "");
    const matter = parseFrontMatter(text);
    expect(matter?.fields).toEqual({ owner: "docs", last_review: "2026-01-02" });
    expect(matter?.getLine("owner")).toBe(2);
    expect(matter?.getLine("last_review")).toBe(4);
    expect(matter?.getLine("cadence_days")).toBe(1);
    expect(text.slice(matter?.bodyStart)).toBe("# Title\n");
    expect(matter?.problem).toBeNull();
  });

  test("is read with Windows line ends, a mark of byte order, and blanks behind its hyphens", () => {
    const text = "\ufeff--- \r\nowner: docs\r\nlast_review: 2026-01-02\r\n---\t\r\nbody\r\n";
    const matter = parseFrontMatter(text);
    expect(matter?.fields).toEqual({ owner: "docs", last_review: "2026-01-02" });
    expect(matter?.getLine("last_review")).toBe(3);
    expect(text.slice(matter?.bodyStart)).toBe("body\r\n");
  });

  test("may end with the file, be empty, or hold lists and numbers", () => {
    expect(fieldsOf("---\nowner: docs\n---")).toEqual({ owner: "docs" });
    expect(fieldsOf("---\n---\nbody")).toEqual({});
    expect(fieldsOf("---\nowner: [a, b]\ncadence_days: 30\n---\n")).toEqual({
      owner: ["a", "b"],
      cadence_days: 30,
    });
  });

  test.each([
    ["no hyphens", "owner: docs\n"],
    ["text before it", "\n---\nowner: docs\n---\n"],
    ["four hyphens", "----\nowner: docs\n---\n"],
    ["a rule across the page that nothing ends", "---\nowner: docs\n"],
    ["hyphens that no line begins with", "---\nowner: docs\n ---\nbody"],
    ["a line that other systems call one", "---\nowner: docs\u2028---\nbody"],
    ["nothing", ""],
  ])("is not there with %s", (_what, text) => {
    expect(parseFrontMatter(text)).toBeNull();
  });

  test.each([
    ["- a\n- b\n", "it has no fields such as `owner: docs`"],
    ["just text\n", "it has no fields such as `owner: docs`"],
    ["a: 1\na: 2\n", "line 3 is not valid YAML: Map keys must be unique"],
    ["a: 1\nb: 'open\n", "line 4 is not valid YAML: Missing closing 'quote"],
  ])("that cannot be read says why: %j", (yaml, problem) => {
    expect(parseFrontMatter(`---\n${yaml}---\n`)).toMatchObject({ fields: {}, problem });
  });

  test("that unfolds without end is refused", () => {
    const levels = Array.from({ length: 12 }, (_, at) => {
      const one = at === 0 ? "x" : `*a${at - 1}`;
      return `a${at}: &a${at} [${Array(12).fill(one).join(", ")}]`;
    });
    expect(parseFrontMatter(`---\n${levels.join("\n")}\n---\n`)?.problem).toMatch(/alias/i);
  });

  test.each([
    ["holds itself", "owner: &a [*a]\n", "an alias must not stand inside of what it names"],
    ["has levels without end", `owner: ${"[".repeat(20_000)}\n`, "it is nested deeper than 50 levels"],
  ])("that %s is refused, and takes no field", (_, yaml, problem) => {
    const text = `---\n${yaml}---\n`;
    expect(parseFrontMatter(text)).toMatchObject({ fields: {}, problem });
    expect(stamp(text)).toBe(text);
  });

  test("takes no fields from what is called a prototype", () => {
    const matter = parseFrontMatter("---\n__proto__: { owner: docs }\nconstructor: 1\n---\n");
    expect(matter?.fields["owner"]).toBeUndefined();
  });
});

describe("a field that is set", () => {
  test.each([
    [
      "takes the place of the old value",
      "last_review: 2020-01-01 # why\nx: 1",
      "last_review: 2026-03-04 # why\nx: 1",
    ],
    ["takes the place of quotes", "last_review: '2020'\nx: 1", "last_review: 2026-03-04\nx: 1"],
    ["takes the place of several lines", "last_review: |\n  a\n  b\nx: 1", "last_review: 2026-03-04\nx: 1"],
    ["comes behind a colon without a value", "last_review:\nx: 1", "last_review: 2026-03-04\nx: 1"],
    ["comes before a remark", "last_review: # why\nx: 1", "last_review: 2026-03-04 # why\nx: 1"],
    ["keeps the blanks", "last_review:   2020-01-01  ", "last_review:   2026-03-04  "],
    ["keeps its quoted name", '"last_review": 2020-01-01', '"last_review": 2026-03-04'],
    ["is added as the last one", "x: 1\n# end", "x: 1\n# end\nlast_review: 2026-03-04"],
    ["is found among fields in braces", "{ x: 1, last_review: 1 }", "{ x: 1, last_review: 2026-03-04 }"],
  ])("%s", (_what, before, after) => {
    const body = "---\n\n# Title\n\nlast_review: 2020-01-01\n---\n";
    expect(stamp(`---\n${before}\n${body}`)).toBe(`---\n${after}\n${body}`);
  });

  test("keeps the line ends and the mark of byte order of the text", () => {
    expect(stamp("\ufeff---\r\nx: 1\r\n---\r\nbody\n")).toBe(
      "\ufeff---\r\nx: 1\r\nlast_review: 2026-03-04\r\n---\r\nbody\n",
    );
    expect(stamp("\ufeff# Title\r\n")).toBe("\ufeff---\r\nlast_review: 2026-03-04\r\n---\r\n\r\n# Title\r\n");
    expect(stamp("---\n---\n")).toBe("---\nlast_review: 2026-03-04\n---\n");
  });

  test("makes front matter where there is none", () => {
    expect(stamp("# Title\n")).toBe("---\nlast_review: 2026-03-04\n---\n\n# Title\n");
    expect(stamp("---\nx\n")).toBe("---\nlast_review: 2026-03-04\n---\n\n---\nx\n");
  });

  test.each(["a: 1\na: 2", "- a", "'open", "{ x: 1 }", "  x: 1", "? last_review"])(
    "leaves a text alone that takes none: %j",
    (yaml) => {
      const text = `---\n${yaml}\n---\nbody\n`;
      expect(stamp(text)).toBe(text);
    },
  );

  test("leaves invalid front matter unchanged, even if the new value would make it valid", () => {
    const text = "---\nx: 1\nlast_review:\n '\n---\n";
    expect(stamp(text)).toBe(text);
  });

  test("reads back any value that was set", () => {
    for (const value of ["2026-03-04", "yes", "12", "null", "a: b # c", "two\nlines", "", "'", "@x", "- y"])
      expect(fieldsOf(setField("---\nx: 1\n---\n", "owner", value))).toEqual({ x: 1, owner: value });
  });
});

test("for any text, setting a field changes nothing else and is idempotent", () => {
  const line = fc.oneof(
    fc.constantFrom(
      "---",
      "last_review: 2020-01-01",
      "last_review:",
      "x: 1",
      "- a",
      "# c",
      "",
      "...",
      "a: |",
      "  b",
    ),
    fc.string({ maxLength: 8 }),
  );
  const text = fc
    .tuple(fc.boolean(), fc.array(line, { maxLength: 10 }), fc.constantFrom("\n", "\r\n"))
    .map(([fenced, all, end]) => (fenced ? ["---", ...all] : all).join(end));
  fc.assert(
    fc.property(text, (before) => {
      const after = stamp(before);
      expect(stamp(after)).toBe(after);
      if (after === before) return;
      const matter = parseFrontMatter(after);
      expect(matter?.fields["last_review"]).toBe("2026-03-04");
      const old = parseFrontMatter(before);
      expect(after.slice(matter?.bodyStart).trimStart()).toBe(before.slice(old?.bodyStart ?? 0).trimStart());
      const { last_review: _new, ...others } = matter?.fields ?? {};
      const { last_review: _old, ...othersBefore } = old?.fields ?? {};
      expect(others).toEqual(othersBefore);
    }),
    { numRuns: runs(500) },
  );
});
