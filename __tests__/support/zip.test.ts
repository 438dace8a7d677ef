import { describe, expect, test } from "@jest/globals";
import { readZip, writeZip } from "./zip.ts";

describe("reading a zip archive", () => {
  test.each([0, 8])("gives files packed by method %d", (method) => {
    const files = readZip(writeZip([{ name: "é/a.txt", content: "content", method }, { name: "b" }]));
    expect([...files].map(([name, bytes]) => [name, bytes.toString()])).toEqual([
      ["é/a.txt", "content"],
      ["b", ""],
    ]);
  });

  test("leaves folders out", () => {
    expect(readZip(writeZip([{ name: "folder/" }])).size).toBe(0);
  });

  test("refuses what it cannot vouch for", () => {
    const entry = { name: "a", content: "content" };
    expect(() => readZip(writeZip([{ ...entry, checksum: 1 }]))).toThrow("a has a wrong checksum");
    expect(() => readZip(writeZip([{ ...entry, method: 12 }]))).toThrow("packed by method 12");
    expect(() => readZip(Buffer.from("no archive at all"))).toThrow("not a zip archive");
  });
});
