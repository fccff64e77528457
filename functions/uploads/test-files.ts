/** Files for tests, made by hand: a ZIP without compression or with, and a PDF of placed lines. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  name: string;
  data: Uint8Array | string;
  deflate?: boolean;
  /** What the directory claims, when it lies. */
  claimedSize?: number;
  encrypted?: boolean;
}

/** A ZIP archive (APPNOTE 6.3), names and sizes as told, also when they lie. */
export function makeZip(parts: readonly ZipPart[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const data = Buffer.from(part.data);
    const plain = part.deflate ? deflateRawSync(data) : data;
    // ZipCrypto puts 12 bytes before the data.
    const body = part.encrypted ? Buffer.concat([Buffer.alloc(12), plain]) : plain;
    const name = Buffer.from(part.name);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE((part.encrypted ? 1 : 0) | 0x0800, 2);
    head.writeUInt16LE(part.deflate ? 8 : 0, 4);
    head.writeUInt32LE(crc32(data), 10);
    head.writeUInt32LE(body.length, 14);
    head.writeUInt32LE(part.claimedSize ?? data.length, 18);
    head.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), head, name, body]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), head, tail, name]));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, central, end]);
}

export interface PlacedText {
  x: number;
  /** From the bottom of a 612 × 792 page. */
  y: number;
  size: number;
  text: string;
}

/** A PDF 1.4 of one page in Helvetica; `pack` replaces the page's content by packed data with its filter. */
export function makePdf(texts: readonly PlacedText[], pack?: { data: Buffer; filter: string }): Uint8Array {
  const quoted = (text: string) => text.replace(/[\\()]/g, '\\$&');
  const stream = texts
    .map(({ x, y, size, text }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${quoted(text)}) Tj ET`)
    .join('\n');
  const body = pack ? pack.data.toString('latin1') : stream;
  const filter = pack ? ` /Filter ${pack.filter}` : '';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${body.length}${filter} >>\nstream\n${body}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** A DOCX with these paragraphs. */
export function makeDocx(paragraphs: readonly string[], body?: string): Uint8Array {
  const xml =
    body ??
    paragraphs
      .map(
        (text) =>
          `<w:p><w:r><w:t xml:space="preserve">${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</w:t></w:r></w:p>`,
      )
      .join('');
  const document = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${xml}</w:body></w:document>`;
  return makeZip([
    { name: '[Content_Types].xml', data: '<Types/>', deflate: true },
    { name: 'word/document.xml', data: document, deflate: true },
  ]);
}
