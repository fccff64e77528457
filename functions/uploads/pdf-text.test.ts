import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pdfLines } from './pdf-text.ts';
import { makePdf } from './test-files.ts';

const BEFORE = 'BT /F1 12 Tf 1 0 0 1 72 720 Tm (Before.) Tj ET\n';
const AFTER = '\nBT /F1 12 Tf 1 0 0 1 72 500 Tm (After.) Tj ET';
const SECRET = 'BT /F1 12 Tf 1 0 0 1 72 600 Tm (SECRET words) Tj ET';

async function read(content: string, extra = ''): Promise<string> {
  const data = deflateSync(Buffer.from(`${BEFORE}${content} 0 g${AFTER}`));
  const lines = await pdfLines(makePdf([], { data, filter: `/FlateDecode${extra}` }));
  return lines.map(({ text }) => text).join('\n');
}

describe('words of a PDF that nobody sees', () => {
  it.each([
    ['white', `1 1 1 rg ${SECRET}`],
    ['white in shades of grey', `1 g ${SECRET}`],
    ['white in inks', `0 0 0 0 k ${SECRET}`],
    ['nearly white', `.99 .98 .99 rg ${SECRET}`],
    ['in the colour of a box', `0 0 1 rg 60 590 300 30 re f ${SECRET}`],
    ['without paint', `BT 3 Tr ET ${SECRET} BT 0 Tr ET`],
    ['for clipping alone', `q ${SECRET.replace('BT', 'BT 7 Tr')} Q`],
    ['pressed flat', `q ${SECRET.replace('BT', 'BT 1 Tz')} Q`],
    ['tiny on the page', `q .01 0 0 .01 0 0 cm ${SECRET} Q`],
    ['below a white box', `${SECRET} 1 g 60 590 300 30 re f`],
    ['below a black box', `${SECRET} 60 590 300 30 re f`],
    ['outside what is shown', `q 0 0 1 1 re W n ${SECRET} Q`],
    ['behind others on a line', '1 g BT /F1 12 Tf 1 0 0 1 112 720 Tm (SECRET words) Tj ET'],
    ['raised and white', `1 g ${SECRET.replace('BT', 'BT 5 Ts')} BT 0 Ts ET`],
    ['outlined in white', `1 G q ${SECRET.replace('BT', 'BT 1 Tr')} Q`],
  ])('are not read: %s', async (_, content) => {
    expect(await read(content)).toBe('Before.\nAfter.');
  });

  it.each([
    ['black', SECRET],
    ['white on a dark band', `0 0 .3 rg 60 590 300 30 re f 1 g ${SECRET}`],
    ['white on a shape that is not a box', `0 0 .3 rg 60 590 m 400 590 l 230 700 l f 1 g ${SECRET}`],
    ['white where a colour is a pattern', `/Pattern cs /P1 scn 60 590 300 30 re f 1 g ${SECRET}`],
    ['inside a frame that is filled around it', `${SECRET} 0 0 612 792 re 10 10 590 770 re f*`],
    ['beside a box that is painted later', `${SECRET} 60 100 300 30 re f`],
    ['white that was only set aside', `q 1 g Q ${SECRET}`],
    ['on a layer that is not named', `/OC /Nothing BDC ${SECRET} EMC`],
    ['inside what is shown', `q 0 0 600 700 re W n ${SECRET} Q`],
    ['outlined in black, filled with white', `1 g q ${SECRET.replace('BT', 'BT 2 Tr')} Q`],
  ])('are told from those that are: %s', async (_, content) => {
    expect(await read(content)).toBe('Before.\nSECRET words\nAfter.');
  });

  it('are read where pictures may show them, or lie behind them', async () => {
    expect(await read(`BT 3 Tr ET ${SECRET}`, ' /Note /Image')).toContain('SECRET');
    expect(await read(`1 g ${SECRET}`, ' /Note /Image')).toContain('SECRET');
  });

  it('leave the words beside them as they are', async () => {
    const line = '/F1 12 Tf 1 0 0 1 72 600 Tm (Seen) Tj 1 g ( SECRET) Tj 0 g ( words) Tj ( go on) Tj';
    expect(await read(`BT ${line} ET`)).toMatch(/^Before\.\nSeen\s+words go on\nAfter\.$/);
  });

  it('are not read on a layer that is switched off', async () => {
    const content = `BT /F1 12 Tf 1 0 0 1 72 700 Tm (Before.) Tj ET /OC /L1 BDC ${SECRET} EMC ${AFTER}`;
    const file = layered(content);
    expect((await pdfLines(file('/OFF [6 0 R]'))).map(({ text }) => text)).toEqual(['Before.', 'After.']);
    expect((await pdfLines(file('/OFF []'))).map(({ text }) => text)).toContain('SECRET words');
  });
});

/** A page with one layer; `state` tells whether it is on when the document opens. */
function layered(content: string): (state: string) => Uint8Array {
  return (state) => {
    const objects = [
      `<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [6 0 R] /D << ${state} >> >> >>`,
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /Properties << /L1 6 0 R >> >> >>',
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      '<< /Type /OCG /Name (Layer) >>',
    ];
    const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('');
    return Buffer.from(`%PDF-1.5\n${body}trailer\n<< /Size 7 /Root 1 0 R >>\n%%EOF\n`, 'latin1');
  };
}
