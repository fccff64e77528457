/** Which characters a WOFF2 file really has (W3C WOFF 2.0; OpenType cmap formats 4 and 12). */
import { brotliDecompressSync } from 'node:zlib';

const SIGNATURE = 0x774f4632; // wOF2
const HEADER_BYTES = 48;
/** Known tags of the table directory that matter here; the others' names are never needed. */
const CMAP_INDEX = 0;
const GLYF_INDEX = 10;
const LOCA_INDEX = 11;
const UNNAMED = 63;
const MAX_BYTES = 16_000_000;

/** @throws {RangeError} when the file is not WOFF2 or has no character map that is known */
export function woff2Characters(file: Buffer): ReadonlySet<number> {
  if (file.readUInt32BE(0) !== SIGNATURE) throw new RangeError('not a WOFF2 file');
  const { start, length, dataAt } = findCmap(file, file.readUInt16BE(12));
  const compressed = file.subarray(dataAt, dataAt + file.readUInt32BE(20));
  const tables = brotliDecompressSync(compressed, { maxOutputLength: MAX_BYTES });
  return charactersOf(tables.subarray(start, start + length));
}

/** The directory says how long each table is; they follow one another in the compressed stream. */
function findCmap(file: Buffer, tables: number): { start: number; length: number; dataAt: number } {
  let at = HEADER_BYTES;
  let offset = 0;
  let cmap: { start: number; length: number } | undefined;
  const base128 = (): number => {
    let value = 0;
    for (let i = 0; i < 5; i++) {
      const byte = file.readUInt8(at++);
      value = value * 128 + (byte & 0x7f);
      if ((byte & 0x80) === 0) return value;
    }
    throw new RangeError('a number of more than five bytes');
  };
  for (let i = 0; i < tables; i++) {
    const flags = file.readUInt8(at++);
    const index = flags & 0x3f;
    const version = flags >> 6;
    if (index === UNNAMED) at += 4;
    const original = base128();
    // glyf and loca are transformed unless version 3 says otherwise; other tables only when it is not 0.
    const isGlyphs = index === GLYF_INDEX || index === LOCA_INDEX;
    const isTransformed = isGlyphs ? version !== 3 : version !== 0;
    const length = isTransformed ? base128() : original;
    if (index === CMAP_INDEX) cmap = { start: offset, length };
    offset += length;
  }
  if (!cmap) throw new RangeError('no character map');
  return { ...cmap, dataAt: at };
}

function charactersOf(cmap: Buffer): ReadonlySet<number> {
  const characters = new Set<number>();
  let known = 0;
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + i * 8 + 4));
    const format = table.readUInt16BE(0);
    if (format === 12) addGroups(table, characters);
    else if (format === 4) addSegments(table, characters);
    else continue;
    known++;
  }
  if (known === 0) throw new RangeError('no character map of format 4 or 12');
  return characters;
}

function addGroups(table: Buffer, characters: Set<number>): void {
  for (let i = 0; i < table.readUInt32BE(12); i++) {
    const at = 16 + i * 12;
    const first = table.readUInt32BE(at);
    const last = Math.min(table.readUInt32BE(at + 4), 0x10ffff);
    for (let char = first; char <= last; char++) characters.add(char);
  }
}

function addSegments(table: Buffer, characters: Set<number>): void {
  const doubled = table.readUInt16BE(6);
  for (let i = 0; i < doubled; i += 2) {
    const end = table.readUInt16BE(14 + i);
    const start = table.readUInt16BE(16 + doubled + i);
    const delta = table.readUInt16BE(16 + doubled * 2 + i);
    const rangeAt = 16 + doubled * 3 + i;
    const range = table.readUInt16BE(rangeAt);
    for (let char = start; char <= end && char !== 0xffff; char++) {
      const listed = range === 0 ? char : table.readUInt16BE(rangeAt + range + (char - start) * 2);
      // Glyph 0 is the box that stands for a missing one.
      const isMissing = range !== 0 && listed === 0;
      if (!isMissing && ((listed + delta) & 0xffff) !== 0) characters.add(char);
    }
  }
}
