import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { readEnvironmentFile, readPathFile } from "./environment-files.ts";

describe("the files that a step writes for the runner", () => {
  test("hold values on one line or between delimiters, and the last one counts", () => {
    expect(readEnvironmentFile("a=1\nb<<END\nx=1\n\ny\nEND\n\na=2=3\nc<<END\nEND\nd=\n=e")).toEqual({
      a: "2=3",
      b: "x=1\n\ny",
      c: "",
      d: "",
      "": "e",
    });
  });

  test("the first of = and << decides the form", () => {
    expect(readEnvironmentFile("a=b<<c\nd<<e=f\nvalue\ne=f\n")).toEqual({ a: "b<<c", d: "value" });
  });

  test("a carriage return is part of the value", () => {
    expect(readEnvironmentFile("a=1\r\n")).toEqual({ a: "1\r" });
  });

  test.each([
    ["neither form", "word\n", "Invalid format 'word'"],
    ["no delimiter", "a<<\n", "delimiter must not be empty"],
    ["no name", "<<END\nEND\n", "Name must not be empty"],
    ["a value that never ends", "a<<END\nx\n", "Matching delimiter not found 'END'"],
    ["a last line without an end", "a<<END\nx", "EOF marker missing new line"],
  ])("are refused for %s", (_title, text, message) => {
    expect(() => readEnvironmentFile(text)).toThrow(message);
  });

  test("any value comes back from between delimiters that it does not hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.uuid(), (value, delimiter) => {
        expect(readEnvironmentFile(`name<<${delimiter}\n${value}\n${delimiter}\n`)).toEqual({ name: value });
      }),
    );
  });

  test("the file of paths holds one a line", () => {
    expect(readPathFile("/a\n\r\n/b c")).toEqual(["/a", "/b c"]);
  });
});
