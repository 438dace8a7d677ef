import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { Finding } from "../../../src/model/finding.ts";
import { asRecorded, type Redacted } from "../../../src/model/redacted.ts";
import {
  chooseAnnotations,
  describeLeftOff,
  rankFindings,
} from "../../../src/report/shared/check-annotations.ts";

const finding = (more: Partial<Finding> = {}): Redacted<Finding> =>
  asRecorded({
    level: "error",
    message: "unused",
    title: null,
    rule: null,
    path: "src/a.ts",
    line: 3,
    end_line: null,
    column: null,
    end_column: null,
    fix: null,
    ...more,
  });
const annotated = (...findings: Redacted<Finding>[]) => chooseAnnotations(findings, 100).annotations;

describe("the annotations of a check-run", () => {
  test("have GitHub's levels", () => {
    const findings = [
      finding({ title: "no-unused", column: 7 }),
      finding({ level: "warning", line: 4, end_line: 9 }),
      finding({ level: "notice", line: 5, end_line: 5, column: 1 }),
    ];
    expect(annotated(...findings)).toEqual([
      {
        path: "src/a.ts",
        start_line: 3,
        end_line: 3,
        start_column: 7,
        end_column: 7,
        annotation_level: "failure",
        message: "unused",
        title: "no-unused",
      },
      { path: "src/a.ts", start_line: 4, end_line: 9, annotation_level: "warning", message: "unused" },
      {
        path: "src/a.ts",
        start_line: 5,
        end_line: 5,
        start_column: 1,
        end_column: 1,
        annotation_level: "notice",
        message: "unused",
      },
    ]);
  });

  test("have valid places, whatever a finding claims (G38)", () => {
    const far = annotated(
      finding({ line: Number.MAX_SAFE_INTEGER, end_line: Number.MAX_SAFE_INTEGER, column: 3 }),
    );
    expect(far).toMatchObject([{ start_line: 1, end_line: 1 }]);
    expect(far[0]).not.toHaveProperty("start_column");
    const long = annotated(finding({ end_line: 999_999_999 }));
    expect(long).toMatchObject([{ start_line: 3, end_line: 1_000_000 }]);
    expect(annotated(finding({ column: 999_999_999 }))[0]).not.toHaveProperty("start_column");
  });

  test("have no columns where they go over several lines, and never end before they begin", () => {
    expect(annotated(finding({ end_line: 4, column: 2 }))[0]).not.toHaveProperty("start_column");
    expect(annotated(finding({ line: 8, end_line: 2, column: 2 }))[0]).toMatchObject({
      start_line: 8,
      end_line: 8,
      start_column: 2,
    });
  });

  test("are at the first line if they are about the whole file", () => {
    const [shown] = annotated(finding({ line: null, column: 4 }));
    expect(shown).toMatchObject({ path: "src/a.ts", start_line: 1, end_line: 1 });
    expect(shown).not.toHaveProperty("start_column");
  });

  test("use the rule as title if there is no other, with the fix below the message", () => {
    const rule = "docs-freshness/overdue";
    expect(annotated(finding({ rule, fix: "Read it\u0000 again." }))[0]).toMatchObject({
      title: rule,
      message: "unused\nFix: Read it again.",
    });
    expect(annotated(finding({ rule, title: "Overdue", fix: " \u0007" }))[0]).toMatchObject({
      title: "Overdue",
      message: "unused",
    });
  });

  test("are left off, and counted, for findings without a file", () => {
    const chosen = chooseAnnotations([finding({ path: null, line: null }), finding()], 100);
    expect(chosen.annotations).toHaveLength(1);
    expect(describeLeftOff(chosen)).toBe("1 more finding is not shown as an annotation: 1 error.");
  });

  test("have paths as git writes them", () => {
    expect(annotated(finding({ path: "./src//x/../a.ts" }))[0]?.path).toBe("src/a.ts");
    expect(annotated(finding({ path: "docs/über uns.md" }))[0]?.path).toBe("docs/über uns.md");
  });

  test.each([
    "/etc/passwd",
    "../other/a.ts",
    "src/../../a.ts",
    "..",
    ".",
    "",
    "C:/repository/a.ts",
    "\\\\host\\share\\a.ts",
    "src/a\nb.ts",
    "src/\u202ea.ts",
    "src/\u0000a.ts",
  ])("are left out and counted where the path is not in the repository: %j", (path) => {
    const chosen = chooseAnnotations([finding({ path }), finding()], 100);
    expect(chosen.annotations).toHaveLength(1);
    expect(chosen.leftOff).toEqual({ error: 1, warning: 0, notice: 0 });
  });

  test("show text from outside without what could move, reorder or hide something", () => {
    const message = "\u001b[31mbad\u001b[0m\r\nnext\u0007 \u202eline";
    const [shown] = annotated(finding({ message, title: "two\nlines\u0000" }));
    expect(shown).toMatchObject({ message: "bad\nnext line", title: "two lines" });
    expect(annotated(finding({ message: " \u0000 ", title: "\u0007" }))[0]).toMatchObject({
      message: "(no message)",
    });
    expect(annotated(finding({ title: "\u0007" }))[0]).not.toHaveProperty("title");
  });

  test("say that a message was cut, and stay within 64 KB in any script", () => {
    for (const character of ["a", "ä", "字", "😀"]) {
      const [shown] = annotated(
        finding({
          message: character.repeat(70_000),
          title: character.repeat(300),
          fix: character.repeat(9_000),
        }),
      );
      expect(Buffer.byteLength(shown?.message ?? "")).toBeLessThanOrEqual(64_000);
      expect(shown?.message).toMatch(/\n\(the rest of this message is left off\)\nFix: \S+$/u);
      expect(Array.from(shown?.title ?? "").length).toBe(255);
    }
  });

  test("appear once for the same message at the same place", () => {
    const chosen = chooseAnnotations(
      [
        finding(),
        finding({ level: "warning", end_line: 3 }),
        finding({ line: 4 }),
        finding({ column: 1 }),
        finding({ message: "shadowed" }),
        finding({ path: "src/b.ts" }),
      ],
      100,
    );
    expect(chosen.annotations).toHaveLength(5);
    expect(chosen.annotations[0]?.annotation_level).toBe("failure");
    expect(describeLeftOff(chosen)).toBe("");
  });

  test("are the most important ones if there are too many", () => {
    const findings = [
      finding({ level: "notice", line: 1 }),
      finding({ level: "warning", line: 2 }),
      finding({ level: "error", line: 3 }),
      finding({ level: "warning", line: 4 }),
      finding({ level: "error", line: 5 }),
    ];
    const chosen = chooseAnnotations(rankFindings(findings), 3);
    expect(chosen.annotations.map(({ start_line }) => start_line)).toEqual([3, 5, 2]);
    expect(describeLeftOff(chosen)).toBe(
      "2 more findings are not shown as annotations: 1 warning, 1 notice.",
    );
  });
});

describe("the note on findings without an annotation", () => {
  const wordsFor = (most: number, ...findings: Redacted<Finding>[]): string =>
    describeLeftOff(chooseAnnotations(findings, most));

  test("is empty if all are shown", () => {
    expect(wordsFor(1, finding())).toBe("");
    expect(wordsFor(0)).toBe("");
  });

  test("counts them by level", () => {
    expect(wordsFor(0, finding())).toBe("1 finding is not shown as an annotation: 1 error.");
    expect(wordsFor(1, finding(), finding({ line: 9 }))).toBe(
      "1 more finding is not shown as an annotation: 1 error.",
    );
    expect(wordsFor(0, finding(), finding({ line: 9 }), finding({ level: "notice", line: 10 }))).toBe(
      "3 findings are not shown as annotations: 2 errors, 1 notice.",
    );
  });
});

test("whatever is found, each finding is shown, counted or said already, and GitHub takes what is shown", () => {
  const few = fc.integer({ min: 1, max: 4 });
  const some = fc.record({
    level: fc.constantFrom("error" as const, "warning" as const, "notice" as const),
    message: fc.oneof(fc.constantFrom("one", "two"), fc.string({ unit: "binary" })),
    title: fc.option(fc.string({ unit: "binary", maxLength: 400 })),
    rule: fc.option(fc.string({ unit: "binary" })),
    path: fc.option(fc.oneof(fc.constantFrom("a.ts", "src/b.ts", "src/./c.ts"), fc.string())),
    line: fc.option(few),
    end_line: fc.option(few),
    column: fc.option(few),
    end_column: fc.option(few),
    fix: fc.option(fc.string({ unit: "binary" })),
  });
  const findings = fc.array(
    some.filter((one) => Finding.safeParse(one).success),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(findings, fc.nat(20), (all, most) => {
      const ranked = rankFindings(asRecorded(all));
      const chosen = chooseAnnotations(ranked, most);
      const { error, warning, notice } = chosen.leftOff;
      const places = all.map(({ path, line, end_line, column, message }) =>
        JSON.stringify([path, line, end_line ?? line, column, message]),
      );
      expect(chosen.annotations.length).toBeLessThanOrEqual(most);
      expect(chosen.annotations.length + error + warning + notice).toBe(new Set(places).size);
      const levels = chosen.annotations.map(({ annotation_level }) => annotation_level);
      expect(levels).toEqual(
        ["failure", "warning", "notice"].flatMap((level) => levels.filter((other) => other === level)),
      );
      for (const shown of chosen.annotations) {
        expect(shown.start_line).toBeGreaterThanOrEqual(1);
        expect(shown.end_line).toBeGreaterThanOrEqual(shown.start_line);
        expect(shown.start_column === undefined).toBe(shown.end_column === undefined);
        expect(shown.end_column ?? 1).toBeGreaterThanOrEqual(shown.start_column ?? 1);
        expect(shown.end_line > shown.start_line && shown.start_column !== undefined).toBe(false);
        expect(shown.path).toMatch(/^(?!\/|\.\.?(?:\/|$)|[a-z]:\/)./iu);
        expect(shown.message).not.toBe("");
        expect(Array.from(shown.title ?? "x").length).toBeLessThanOrEqual(255);
      }
    }),
  );
});
