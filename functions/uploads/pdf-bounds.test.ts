import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { checkPdfBounds } from './pdf-bounds.ts';

const streamOf = (data: string | Buffer, keyword = 'stream\n') =>
  Buffer.concat([
    Buffer.from(`%PDF-1.7\n1 0 obj << >> ${keyword}`),
    deflateSync(data),
    Buffer.from('\nendstream'),
  ]);

describe('what a PDF unpacks to', () => {
  it.each(['stream\n', 'stream\r\n', 'stream\r', 'stream \n', 'stream % words\r\n'])(
    'is counted from behind %j',
    (keyword) => {
      expect(() => checkPdfBounds(streamOf(Buffer.alloc(50_000_000), keyword))).toThrow(
        'unpacks to more than is read',
      );
    },
  );

  it('may be some megabytes', () => {
    expect(() => checkPdfBounds(streamOf(Buffer.alloc(5_000_000)))).not.toThrow();
  });

  it('counts all streams together', () => {
    const one = streamOf(Buffer.alloc(30_000_000));
    expect(() => checkPdfBounds(Buffer.concat([one, one, one]))).not.toThrow();
    expect(() => checkPdfBounds(Buffer.concat([one, one, one, one]))).toThrow('more than is read');
  });

  it.each(['7 0 [/AHx /Fl]', '7 0 /LZWDecode', '12 0 13 40 << >> /ASCII85Decode'])(
    'is not judged where a filter is named among packed objects: %s',
    (objects) => {
      expect(() => checkPdfBounds(streamOf(objects))).toThrow('more than is read');
    },
  );

  it('is refused where a font has widths of more letters than there are', () => {
    const font = (widths: string) => Buffer.from(`%PDF-1.7\n1 0 obj << /W [${widths}] >> endobj`);
    expect(() => checkPdfBounds(font('0 [500 250] 3 2000000000 500'))).toThrow('more than is read');
    expect(() => checkPdfBounds(font('0 [500 250] 3 65535 500'))).not.toThrow();
    expect(() => checkPdfBounds(streamOf('7 0 << /W [0 9999999 500] >>'))).toThrow('more than is read');
  });

  it('may speak of filters in its words', () => {
    expect(() => checkPdfBounds(streamOf('BT (On /LZWDecode and /A85) Tj ET'))).not.toThrow();
  });
});
