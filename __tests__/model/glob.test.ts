import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { readGlob } from "../../src/model/glob-syntax.ts";
import { compileGlob } from "../../src/model/glob.ts";

const matches = (pattern: string, name: string): boolean => compileGlob(pattern).matches(name);

describe("a glob", () => {
  test.each([
    ["a/**", "a", true],
    ["*/**", "a", false],
    ["a/**/b", "a/b", true],
    ["a/**/b", "a/x/y/b", true],
    ["a/**/b", "axb", false],
    ["./a/*", "a/b", true],
    ["{a,{b,c}d}x", "cdx", true],
    ["{a,{b,c}d}x", "cx", false],
    ["a{,b}", "a", true],
    ["{a}", "{a}", true],
    ["{a}", "a", false],
    ["{a{b},c}", "a{b}", true],
    ["{1..3}", "2", true],
    ["{1..3}", "4", false],
    ["[!a]b", "cb", true],
    ["[^a]b", "ab", false],
    ["[!a]b", "/b", false],
    ["[]a]", "]", true],
    [String.raw`[\]x]`, "x", true],
    ["[a-c-]", "-", true],
    ["a[", "a[", true],
    ["a]", "a]", true],
    ["{a", "{a", true],
    ["[id].tsx", "[id].tsx", true],
    [String.raw`\*`, "*", true],
    [String.raw`\*`, "a", false],
    ["a?", "a😀", true],
    ["a?b", "a/b", false],
  ])("%j and the name %j: %s", (pattern, name, expected) => {
    expect(matches(pattern, name)).toBe(expected);
  });

  test("says which folders it leads to, and which it takes as a whole", () => {
    const glob = compileGlob("packages/*/coverage/**");
    expect(["packages", "packages/api", "packages/api/coverage"].every(glob.leadsBelow)).toBe(true);
    expect(["src", "packages/api/src", "package"].some(glob.leadsBelow)).toBe(false);
    expect(glob.matchesAllBelow("packages/api/coverage")).toBe(true);
    expect(glob.matchesAllBelow("packages/api")).toBe(false);
  });

  test("says what is not well-formed in it", () => {
    expect(readGlob("a[b").mistake).toContain('"]" is missing');
    expect(readGlob("{a,b").mistake).toContain('"}" is missing');
    expect(readGlob("a,b}").mistake).toContain('"{" is missing');
    expect(readGlob("[z-a]").mistake).toContain("the range [z-a] is empty");
    expect(readGlob("shard-{8..10}").mistake).toContain("list the choices");
    expect(readGlob("[[:digit:]]").mistake).toContain("instead of");
    expect(readGlob("{a,b}[{]/**").mistake).toBeUndefined();
  });

  test("matches what was put together from names that it names", () => {
    const name = fc.stringMatching(/^[a-c][a-c.]{0,3}$/);
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 5 }), fc.nat(4), (folders, at) => {
        const path = folders.join("/");
        const star = folders.map((folder, index) => (index === at ? "*" : folder)).join("/");
        const across = [...folders.slice(0, at), "**", ...folders.slice(at + 2)].join("/");
        const choice = folders.map((folder) => `{x,${folder}}`).join("/");
        for (const pattern of [path, star, across, choice]) expect(matches(pattern, path)).toBe(true);
        expect(matches(`${star}x`, path)).toBe(false);
      }),
    );
  });

  test("is read and held against any name, whatever both are", () => {
    const text = fc.stringMatching(/^[*?ab/{},[\]!.\\-]{0,30}$/);
    fc.assert(
      fc.property(text, text, (pattern, name) => {
        expect(matches(pattern, pattern)).toBe(true);
        expect(typeof matches(pattern, name)).toBe("boolean");
      }),
    );
  });
});

/** Tried one way after the other, each of these takes longer than the universe is old. */
describe("a hostile glob is held against the longest name in a moment:", () => {
  const letters = "a".repeat(4096);
  test.each([
    ["many stars", `${"*a".repeat(499)}*b`, letters],
    ["many stars that cross folders", `${"**/a/".repeat(198)}b`, "a/".repeat(2048)],
    ["many stars inside names that cross folders", `${"a**".repeat(330)}b`, letters],
    ["many choices in a row", `${"{*a,*b}".repeat(140)}x`, letters],
    ["choices in choices", `${"{*a,*b".repeat(120)}${"}".repeat(120)}x`, letters],
    ["braces that are never closed", "{*a,".repeat(250), letters],
    ["brackets that are never closed", "[*a".repeat(330), letters],
    ["braces in braces, ever deeper", `${"{a,".repeat(1e5)}${"}".repeat(1e5)}`, letters],
  ])("%s", (_, pattern, name) => {
    const before = process.cpuUsage();
    expect(matches(pattern, name)).toBe(false);
    // Some 50 ms of a processor. Other processes do not count, and a slow machine may take longer.
    expect(process.cpuUsage(before).user).toBeLessThan(10_000_000);
  });
});
