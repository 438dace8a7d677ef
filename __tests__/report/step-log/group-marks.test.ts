import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { GroupMarks } from "../../../src/report/step-log/stage-output.ts";

const output = fc.string({
  unit: fc.constantFrom(
    "##[",
    "group]",
    "end",
    "[",
    "#",
    "\n",
    "\r",
    "x",
    "é",
    "[group]",
    "##[endgroup]\n",
    "GROUP]",
  ),
});

function pass(text: string, cuts: readonly number[]): string {
  const marks = new GroupMarks();
  const bytes = Buffer.from(text);
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
  const pieces = places.slice(1).map((end, at) => marks.push(bytes.subarray(places[at], end)));
  return Buffer.concat([...pieces, marks.end()]).toString("utf8");
}

describe("marks of groups in output", () => {
  test("none is left at the start of a line, and nothing else changes, wherever the pieces are cut", () => {
    fc.assert(
      fc.property(output, fc.array(fc.nat(200)), (text, cuts) => {
        const passed = pass(text, cuts);
        expect(passed).not.toMatch(/(^|[\r\n])(##)?\[(end)?group\]/i);
        expect(passed.replaceAll(/(^|[\r\n]) (?=(##)?\[(end)?group\])/gi, "$1")).toBe(text);
      }),
    );
  });

  test("a line that does not become one is passed on with the next piece", () => {
    const marks = new GroupMarks();
    expect(Buffer.from(marks.push(Buffer.from("a\n##[gr"))).toString()).toBe("a\n");
    expect(Buffer.from(marks.push(Buffer.from("een]"))).toString()).toBe("##[green]");
  });
});
