import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import {
  parseSize,
  wrongCondition,
  wrongDirectory,
  wrongGlob,
  wrongId,
  wrongShell,
  wrongVariableName,
} from "../../src/config/leaf-checks.ts";
import { tidyDirectory } from "../../src/model/resolved-keys.ts";
import { describeValue, list, nearest, quote, suggest } from "../../src/config/wording.ts";
import { pathText } from "../../src/config/path.ts";

describe("an id", () => {
  test.each(["a", "0", "build", "A.b_c-d", "e2e-1-of-4", "console", "null", "lpt"])("%s is fine", (id) => {
    expect(wrongId(id)).toBeUndefined();
  });

  test.each([
    "",
    "-a",
    ".a",
    "_a",
    "a/b",
    "a b",
    "a\n",
    "ä",
    "a:b",
    "a.",
    "..",
    "con",
    "NUL",
    "com1",
    "aux.log",
    "x".repeat(101),
  ])("%j is not", (id) => {
    expect(wrongId(id)).toMatch(/unfit for paths/);
  });

  test("that is fine has nothing that a path or an artifact's name cannot hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 12 }), (id) => {
        const isUnfit = id === "" || id.endsWith(".") || /[":<>|*?\r\n\\/\0]/.test(id);
        expect(isUnfit && wrongId(id) === undefined).toBe(false);
      }),
    );
  });
});

test.each(["packages/api", ".", "a..b", "..a", "a b"])("%j is a working directory", (directory) => {
  expect(wrongDirectory(directory)).toBeUndefined();
});

test.each(["", " ", "/a", "..", "../a", "a/../b", "a/..", "a\\b", "C:/a", "c:a", "a\0"])(
  "%j is none",
  (directory) => {
    expect(wrongDirectory(directory)).toBeDefined();
  },
);

test("a directory that is fine stays below the folder it is relative to", () => {
  const part = fc.constantFrom(".", "..", "a", "b c", "", "...", "\\", "C:");
  fc.assert(
    fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
      const directory = parts.join("/");
      if (wrongDirectory(directory) !== undefined) return;
      const tidy = tidyDirectory(directory);
      expect(tidy).not.toMatch(/^\/|^\.\.(\/|$)|\\/);
      expect(tidyDirectory(tidy)).toBe(tidy);
    }),
  );
});

test.each(["**/*.ts", "!docs/**", "a", "[ab]", "{a,b}/*", "app/(shop)/page.tsx", "a..b"])(
  "%s is a pattern",
  (glob) => {
    expect(wrongGlob(glob)).toBeUndefined();
  },
);

test.each(["", "!", " ", "/a", "!/a", "../a", "a/../b", "[a", "D:/x"])("%j is no pattern", (glob) => {
  expect(wrongGlob(glob)).toBeDefined();
});

test("conditions and patterns of any length are answered", () => {
  expect(wrongCondition("!".repeat(100_000))).toBe("has 100000 characters; expected at most 1000");
  expect(wrongCondition(`${"!".repeat(991)}success()`)).toBeUndefined();
  expect(wrongGlob("{".repeat(100_000))).toBe("has 100000 characters; expected at most 1000");
});

test.each(["bash", "cmd", "perl {0}", "bash -x {0}"])("%s is a shell", (shell) => {
  expect(wrongShell(shell)).toBeUndefined();
});

test.each(["fish", "perl", "bash -x", ""])("%j is no shell", (shell) => {
  expect(wrongShell(shell)).toMatch(/expected one of bash/);
});

test("variables may have every name that the system takes", () => {
  expect(["A", "a-b", "npm_config_x", "ProgramFiles(x86)", "ä"].map(wrongVariableName)).toEqual(
    Array(5).fill(undefined),
  );
  for (const name of ["", "A=B", "A B", "A\0"]) expect(wrongVariableName(name)).toBeDefined();
});

test("a condition is wrong or not, and never throws", () => {
  expect(wrongCondition("!(failure() && always()) || success()")).toBeUndefined();
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("success()", "!", "(", ")", "&&", "||", " ", "x"), maxLength: 8 }),
      (text) => {
        expect(["string", "undefined"]).toContain(typeof wrongCondition(text));
      },
    ),
  );
});

test.each(["", "0", "-1", "1.5.5", "1 TB", "MiB", "1e400", "9999999999 GiB", "0.1"])(
  "%j is no size",
  (size) => {
    expect(parseSize(size)).toBeUndefined();
  },
);

describe("the words of messages", () => {
  test("write a path as people write it", () => {
    expect(pathText(["pipelines", "gate", "stages", 2, "needs", 0])).toBe(
      "pipelines.gate.stages[2].needs[0]",
    );
    expect(pathText(["env", "a b"])).toBe('env["a b"]');
    expect(pathText([])).toBe("");
  });

  test("find what was probably meant", () => {
    expect(nearest("stagse", ["tags", "stages", "setup"])).toBe("stages");
    expect(nearest("workingDirectory", ["working-directory", "run"])).toBe("working-directory");
    expect(nearest("steps", ["stages", "setup"])).toBeUndefined();
    expect(nearest("x".repeat(10_000), ["x".repeat(9_999)])).toBeUndefined();
    expect(suggest("x", [])).toBe("there are none");
    expect(suggest("zzz", ["a", "b c"])).toBe('there are a, "b c"');
  });

  test("say how much of a long list was left off", () => {
    expect(
      list(
        Array.from({ length: 20 }, (_, index) => `s${index}`),
        3,
      ),
    ).toBe("s0, s1, s2 and 17 more");
  });

  test("call values what a person would", () => {
    expect([null, [], {}, "a", 1, true].map(describeValue)).toEqual([
      "nothing",
      "a list",
      "a mapping",
      'the text "a"',
      "the number 1",
      "true",
    ]);
  });

  test("are never long and never more than a line", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        expect(quote(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        expect(quote(text).length).toBeLessThan(70 * 6);
      }),
    );
  });
});
