import { crc32, inflateRawSync } from "node:zlib";

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;

/**
 * The files of a zip archive by name, in the order of its directory; folders are left out. Reads what the toolkit writes:
 * stored or deflated, without zip64 and without encryption.
 * @throws Error for anything else, and for a file whose checksum is wrong
 */
export function readZip(archive: Buffer): Map<string, Buffer> {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || archive.readUInt32LE(end) !== endSignature)
    throw new Error("not a zip archive: no end record");
  const files = new Map<string, Buffer>();
  let offset = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    if (archive.readUInt32LE(offset) !== entrySignature)
      throw new Error(`not an entry of a zip archive at ${offset}`);
    const nameLength = archive.readUInt16LE(offset + 28);
    const name = archive.toString("utf8", offset + 46, offset + 46 + nameLength);
    if (!name.endsWith("/")) files.set(name, readEntry(archive, offset, name));
    offset += 46 + nameLength + archive.readUInt16LE(offset + 30) + archive.readUInt16LE(offset + 32);
  }
  return files;
}

function readEntry(archive: Buffer, offset: number, name: string): Buffer {
  const method = archive.readUInt16LE(offset + 10);
  const packed = archive.readUInt32LE(offset + 20);
  const header = archive.readUInt32LE(offset + 42);
  const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
  const bytes = archive.subarray(start, start + packed);
  if (method !== 0 && method !== 8) throw new Error(`${name} is packed by method ${method}, expected 0 or 8`);
  const content = method === 8 ? inflateRawSync(bytes) : Buffer.from(bytes);
  if (crc32(content) !== archive.readUInt32LE(offset + 16)) throw new Error(`${name} has a wrong checksum`);
  return content;
}
