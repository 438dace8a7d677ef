import { describe, expect, test } from "@jest/globals";
import { bounds } from "../../bench/structure/bounds.js";
import { longestChain, measure, sharedTypeNames } from "../../bench/structure/measure.js";
import { readFile, readSource } from "../../bench/structure/read-source.js";

describe("the figures of the source", () => {
  const figures: Record<string, number> = measure(readSource());

  test("all have a bound", () => {
    expect(Object.keys(bounds)).toEqual(Object.keys(figures));
  });

  test.each(Object.entries(bounds))("%s: at most %d", (name, bound) => {
    expect(figures[name]).toBeLessThanOrEqual(bound);
  });
});

describe("counting", () => {
  const files = (texts: Record<string, string>) =>
    new Map(Object.entries(texts).map(([path, text]) => [path, readFile(path, text)]));

  test("follows imports of types, and not those that are made when they are needed", () => {
    const source = files({
      "src/a.ts": 'import type { B } from "./b.ts";\nconst c = () => import("./c.ts");\n',
      "src/b.ts": 'export { d } from "./d.ts";\n',
      "src/c.ts": "",
      "src/d.ts": "",
    });
    expect(longestChain(source)).toEqual(["src/a.ts", "src/b.ts", "src/d.ts"]);
  });

  test("finds types of one name in several files, and functions with their lines", () => {
    const source = files({
      "src/a.ts": "interface Place {}\nfunction placeOf() {\n  return 1;\n}\n",
      "src/b.ts": "type Place = 1;\nconst where = (): number =>\n  1;\n",
    });
    expect(sharedTypeNames(source)).toEqual([["Place", ["src/a.ts", "src/b.ts"]]]);
    expect([...source.values()].flatMap(({ functions }) => functions)).toEqual([
      { name: "placeOf", lines: 3 },
      { name: "where", lines: 2 },
    ]);
  });
});
