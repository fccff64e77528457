import { crc32, inflateRawSync } from 'node:zlib';
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { cvDocx, cvMarkdown, cvPdf, cvText } from './cv.ts';
import { csv, linkedInPdf, linkedInZip } from './linkedin.ts';
import { CANDIDATE, MAELIS } from './people.ts';
import { zip } from './zip.ts';

/** Reads a ZIP by its central directory, as unzip does. */
function unzip(file: Buffer): Map<string, { data: Buffer; claimed: number }> {
  const entries = new Map<string, { data: Buffer; claimed: number }>();
  const end = file.lastIndexOf(Buffer.from('PK\x05\x06'));
  let at = file.readUInt32LE(end + 16);
  for (let count = file.readUInt16LE(end + 10); count > 0; count--) {
    expect(file.toString('latin1', at, at + 4)).toBe('PK\x01\x02');
    const nameLength = file.readUInt16LE(at + 28);
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    const local = file.readUInt32LE(at + 42);
    const start = local + 30 + file.readUInt16LE(local + 26);
    const data = inflateRawSync(file.subarray(start, start + file.readUInt32LE(at + 20)));
    expect(crc32(data)).toBe(file.readUInt32LE(at + 16));
    entries.set(name, { data, claimed: file.readUInt32LE(at + 24) });
    at += 46 + nameLength;
  }
  return entries;
}

/** The texts of our own uncompressed PDFs, after checking that every cross-reference hits its object. */
function pdfTexts(file: Buffer): string[] {
  const text = file.toString('latin1');
  expect(text.startsWith('%PDF-1.4\n')).toBe(true);
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
  const table = /^xref\n0 (\d+)\n/.exec(text.slice(start));
  const rows = [...text.slice(start).matchAll(/(\d{10}) 00000 n \n/g)];
  expect(rows.length).toBe(Number(table?.[1]) - 1);
  for (const [index, row] of rows.entries()) {
    expect(text.slice(Number(row[1])).startsWith(`${index + 1} 0 obj\n`)).toBe(true);
  }
  for (const [, length, stream] of text.matchAll(/<< \/Length (\d+) >>\nstream\n([\s\S]*?)\nendstream/g)) {
    expect(stream?.length).toBe(Number(length));
  }
  return [...text.matchAll(/\(((?:\\.|[^\\)])*)\) Tj/g)].map(([, part]) =>
    (part ?? '').replace(/\\(.)/g, '$1'),
  );
}

describe('upload fixtures', () => {
  test('the LinkedIn PDF is sound and laid out like a profile', () => {
    const texts = pdfTexts(linkedInPdf(MAELIS, new Date('2026-11-23')));
    for (const part of [
      'Contact',
      'Top Skills',
      'Languages',
      'Maelis Thornquist',
      'Summary',
      'Experience',
      'Education',
      'Nordspur Signal',
      'January 2022 - Present (4 years 11 months)',
    ]) {
      expect(texts).toContain(part);
    }
    expect(texts.filter((part) => part === 'Ferrowick')).toHaveLength(1);
    expect(texts.some((part) => /^Page 1 of \d$/.test(part))).toBe(true);
  });

  test('the LinkedIn export holds its CSV files', () => {
    const files = unzip(linkedInZip(MAELIS));
    expect([...files.keys()]).toEqual(expect.arrayContaining(['Profile.csv', 'Positions.csv', 'Skills.csv']));
    const positions = files.get('Positions.csv')?.data.toString() ?? '';
    expect(positions).toMatch(
      /^Company Name,Title,Description,Location,Started On,Finished On\nFerrowick,Principal Engineer,/,
    );
    expect(positions.trim().split('\n')).toHaveLength(4);
  });

  test('CSV quotes what needs it', () => {
    expect(csv(['a', 'b'], [['x,y', 'say "hi"\nthere']])).toBe('a,b\n"x,y","say ""hi""\nthere"\n');
  });

  test('the DOCX holds well-formed parts with the whole text', () => {
    const files = unzip(cvDocx(CANDIDATE));
    for (const { data } of files.values()) expect(XMLValidator.validate(data.toString())).toBe(true);
    const text = files
      .get('word/document.xml')
      ?.data.toString()
      .replace(/<[^>]+>/g, '');
    expect(text).toContain('Cut failed invoice runs from 14 to 2 a month');
  });

  test('Markdown, text and PDF say the same', () => {
    const plain = (text: string) => text.replace(/\s+/g, ' ');
    for (const text of [cvMarkdown(CANDIDATE), cvText(CANDIDATE), pdfTexts(cvPdf(CANDIDATE)).join(' ')]) {
      expect(plain(text)).toContain('Reduced the p95 of search from 900 to 120 ms with partial indexes.');
    }
    expect(cvMarkdown(CANDIDATE)).toMatch(/^# Tomasine Arkwright-Bell\n\n/);
  });

  test('a ZIP can lie about sizes and carry paths that climb', () => {
    const files = unzip(zip([{ name: '../../evil.csv', data: 'a'.repeat(1000), claimedSize: 3 }]));
    expect(files.get('../../evil.csv')).toMatchObject({ claimed: 3 });
    expect(files.get('../../evil.csv')?.data).toHaveLength(1000);
  });
});
