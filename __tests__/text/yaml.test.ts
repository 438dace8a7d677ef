import { describe, expect, test } from "@jest/globals";
import { parseYaml } from "../../src/text/yaml.ts";

const tooDeep = "it is nested deeper than 50 levels";
const inItself = "an alias must not stand inside of what it names";

describe("YAML", () => {
  test("is read as values", () => {
    expect(parseYaml("a: &x [1, two]\nb: *x\n")).toEqual({ a: [1, "two"], b: [1, "two"] });
  });

  test.each([
    ["lists without end", "[".repeat(100_000), tooDeep],
    ["mappings without end", "{a: ".repeat(100_000), tooDeep],
    [
      "more levels by indenting",
      Array.from({ length: 60 }, (_, at) => `${" ".repeat(at)}a:`).join("\n"),
      tooDeep,
    ],
    ["a list in itself", "a: &x [1, *x]", inItself],
    ["a mapping in itself", "&x { a: { b: *x } }", inItself],
  ])("that has %s is refused", (_, text, sentence) => {
    expect(() => parseYaml(text)).toThrow(sentence);
  });
});
