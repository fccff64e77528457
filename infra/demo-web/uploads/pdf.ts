// A PDF writer for test files: text at places, in Helvetica, uncompressed (ISO 32000-1, sections 7.3 to 7.7 and 9).

export interface PdfText {
  readonly text: string;
  /** Points from the left and from the bottom of an A4 page of 595 by 842. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly bold?: boolean;
}

/** A PDF 1.4 file with one page for each list of texts. Characters outside Windows-1252 become question marks. */
export function pdf(pages: readonly (readonly PdfText[])[]): Buffer {
  const font = (name: string) =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  const pageId = (index: number) => 5 + index * 2;
  const kids = pages.map((_, index) => `${pageId(index)} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
  ];
  for (const [index, texts] of pages.entries()) {
    const content = texts.map(drawn).join('\n');
    const resources = '<< /Font << /F1 3 0 R /F2 4 0 R >> >>';
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources ${resources} /Contents ${pageId(index) + 1} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
  }
  return assembled(objects);
}

function drawn({ text, x, y, size, bold }: PdfText): string {
  return `BT /${bold === true ? 'F2' : 'F1'} ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`;
}

// Windows-1252 puts these where Latin-1 has control characters.
const WINDOWS_1252: Readonly<Record<string, string>> = {
  '€': '\x80',
  '…': '\x85',
  '‘': '\x91',
  '’': '\x92',
  '“': '\x93',
  '”': '\x94',
  '•': '\x95',
  '–': '\x96',
  '—': '\x97',
};

function escaped(text: string): string {
  return [...text.replace(/[\\()]/g, '\\$&')]
    .map((char) => WINDOWS_1252[char] ?? (char.charCodeAt(0) < 256 && char.length === 1 ? char : '?'))
    .join('');
}

/** Strings are Latin-1 here, so that a character is a byte and offsets are lengths. */
function assembled(objects: readonly string[]): Buffer {
  let file = '%PDF-1.4\n%\xe2\xe3\xcf\xd3\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const start = file.length;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
