import { crc32, deflateRawSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { readZip } from "./zip.ts";

/** An archive of one entry: its local header, its bytes, its entry of the directory, the end record. */
function archive(name: string, content: Buffer, method: number, checksum = crc32(content)): Buffer {
  const packed = method === 8 ? deflateRawSync(content) : content;
  const title = Buffer.from(name);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(title.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(method, 10);
  entry.writeUInt32LE(checksum, 16);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt16LE(title.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(local.length + title.length + packed.length, 16);
  return Buffer.concat([local, title, packed, entry, title, end]);
}

describe("reading a zip archive", () => {
  test.each([0, 8])("gives files packed by method %d", (method) => {
    const files = readZip(archive("é/a.txt", Buffer.from("content"), method));
    expect([...files].map(([name, bytes]) => [name, bytes.toString()])).toEqual([["é/a.txt", "content"]]);
  });

  test("leaves folders out", () => {
    expect(readZip(archive("folder/", Buffer.alloc(0), 0)).size).toBe(0);
  });

  test("refuses what it cannot vouch for", () => {
    expect(() => readZip(archive("a", Buffer.from("content"), 8, 1))).toThrow("a has a wrong checksum");
    expect(() => readZip(archive("a", Buffer.from("content"), 12))).toThrow("packed by method 12");
    expect(() => readZip(Buffer.from("no archive at all"))).toThrow("not a zip archive");
  });
});
