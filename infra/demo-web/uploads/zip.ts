// A ZIP writer for test files (PKWARE APPNOTE 6.3.3: local headers, central directory, deflate).
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  /** As written; a name such as ../x is kept, for tests of what reads it. */
  readonly name: string;
  readonly data: Buffer | string;
  /** An uncompressed size other than the real one, for tests of readers that trust it. */
  readonly claimedSize?: number;
}

const DOS_DATE = ((2026 - 1980) << 9) | (1 << 5) | 1;

/** Packs entries, in their order. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const data = Buffer.from(entry.data);
    const packed = deflateRawSync(data, { level: 9 });
    const sizes = { crc: crc32(data), packed: packed.length, size: entry.claimedSize ?? data.length };
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    writeMeta(local, 4, sizes, name.length);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(20, 4);
    writeMeta(central, 6, sizes, name.length);
    central.writeUInt32LE(offset, 42);
    parts.push(local, name, packed);
    directory.push(central, name);
    offset += local.length + name.length + packed.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, end]);
}

/** The fields that local and central headers share: version, UTF-8 flag, method, time, date, checksum, sizes, name length. */
function writeMeta(
  header: Buffer,
  at: number,
  sizes: { crc: number; packed: number; size: number },
  nameLength: number,
): void {
  header.writeUInt16LE(20, at);
  header.writeUInt16LE(0x0800, at + 2);
  header.writeUInt16LE(8, at + 4);
  header.writeUInt16LE(0, at + 6);
  header.writeUInt16LE(DOS_DATE, at + 8);
  header.writeUInt32LE(sizes.crc, at + 10);
  header.writeUInt32LE(sizes.packed, at + 14);
  header.writeUInt32LE(sizes.size, at + 18);
  header.writeUInt16LE(nameLength, at + 22);
}
