import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;

/** An entry to write. What is not given is as an honest archive has it. */
export interface ZipEntry {
  /** A folder's ends with a slash. */
  name: string;
  content?: Buffer | string;
  /** 8: deflated (the default); 0: stored; anything else is only claimed. */
  method?: number;
  /** Kind and permissions of the file, as in stat(2): 0o120777 is a link. */
  mode?: number;
  encrypted?: boolean;
  /** What the archive says, whatever the content. */
  checksum?: number;
  /** Bytes that the archive says the content has. */
  size?: number;
}

/** An archive of these entries, one after another, however impossible their names are. */
export function writeZip(entries: readonly ZipEntry[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { local, central } = headersOf(entry, offset);
    bodies.push(local);
    directory.push(central);
    offset += local.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(endSignature, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, listing, end]);
}

/** The bit that says that a name is UTF-8, and the one of encryption. */
const utf8 = 0x800;
const encryption = 0x1;

function headersOf(entry: ZipEntry, offset: number): { local: Buffer; central: Buffer } {
  const content = Buffer.from(entry.content ?? "");
  const method = entry.method ?? 8;
  const packed = method === 8 ? deflateRawSync(content) : content;
  const name = Buffer.from(entry.name);
  // The two headers have these fields in common, in this order.
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(utf8 | (entry.encrypted === true ? encryption : 0), 2);
  fields.writeUInt16LE(method, 4);
  fields.writeUInt32LE(entry.checksum ?? crc32(content), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(entry.size ?? content.length, 18);
  fields.writeUInt16LE(name.length, 22);
  const local = Buffer.alloc(4);
  local.writeUInt32LE(localSignature, 0);
  const central = Buffer.alloc(6);
  central.writeUInt32LE(entrySignature, 0);
  central.writeUInt16LE(0x0314, 4);
  const attributes = Buffer.alloc(14);
  attributes.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 6);
  attributes.writeUInt32LE(offset, 10);
  return {
    local: Buffer.concat([local, fields, name, packed]),
    central: Buffer.concat([central, fields, attributes, name]),
  };
}

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
