import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { createNamedLines } from "../../../src/report/terminal/named-lines.ts";

async function shown(pieces: readonly Uint8Array[]): Promise<string[]> {
  const written: string[] = [];
  const lines = createNamedLines("api │ ", async (text) => void written.push(text));
  for (const piece of pieces) await lines.push(piece);
  await lines.end();
  return written;
}

/** A text cut into pieces anywhere, also in the middle of a character. */
function cutAt(text: string, places: readonly number[]): Uint8Array[] {
  const bytes = Buffer.from(text);
  const cuts = [0, ...places.map((place) => place % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return cuts.slice(1).map((end, at) => bytes.subarray(cuts[at], end));
}

describe("the lines of one of several processes", () => {
  test("each start with its name, and are never split", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: "grapheme" }).map((line) => line.replaceAll("\n", " "))),
        fc.array(fc.nat({ max: 500 })),
        async (lines, places) => {
          const text = lines.map((line) => `${line}\n`).join("");
          const written = await shown(cutAt(text, places));
          expect(written.join("")).toBe(lines.map((line) => `api │ ${line}\n`).join(""));
          expect(written.filter((part) => !part.endsWith("\n"))).toEqual([]);
        },
      ),
    );
  });

  test("are all shown, even a last one without a line feed", async () => {
    expect(await shown([Buffer.from("one\ntw"), Buffer.from("o")])).toEqual(["api │ one\n", "api │ two\n"]);
  });

  test("are empty without output", async () => {
    expect(await shown([])).toEqual([]);
  });

  test("are cut off when they are very long, and do not fill the memory", async () => {
    const piece = Buffer.alloc(64 * 1024, "x");
    const [line, last] = await shown([...Array.from({ length: 100 }, () => piece), Buffer.from("\nend\n")]);
    expect(line).toMatch(/^api │ x{8192}…\n/);
    expect(line!.length + (last?.length ?? 0)).toBeLessThan(10_000);
    expect(line).toContain("\napi │ end\n");
  });
});
